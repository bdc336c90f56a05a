/** Software development and data. Rows are read as `../rows.ts` says. Written for this project. */
export const software = `
continuous integration = CI ~ test tests pytest merge build builds pipeline pipelines deploy CD Jenkins GitHub GitLab nightly boards
continuous delivery = CD ~ CI pipeline deploy deployment release
pull request = PR = merge request = MR ~ code review merge branch GitHub GitLab repository
code review = review of code
peer review of code > code review
unit test = unit-level test
end-to-end test = e2e test = E2E test
test-driven development = TDD
behaviour-driven development = BDD = behavior-driven development
object-oriented programming = OOP
application programming interface = API
REST API = RESTful API = REST service = RESTful service
user interface = UI
command-line interface = CLI = command-line tool
graphical user interface = GUI
integrated development environment = IDE
software development kit = SDK
minimum viable product = MVP ~ feature features launch launched built prototype startup users
proof of concept = PoC = POC ~ prototype feature software model built system tool
single sign-on = SSO
multi-factor authentication = MFA
two-factor authentication = 2FA
role-based access control = RBAC
single-page application = SPA = single-page app ~ frontend React Vue Angular web
server-side rendering = SSR
content delivery network = CDN
infrastructure as code = IaC
service level objective = SLO
service level indicator = SLI
site reliability engineering = SRE
mean time to recovery = MTTR
domain-driven design = DDD
extract transform load = ETL = extract transform and load
data warehouse = DWH
business intelligence = BI ~ dashboard dashboards report reports data Power warehouse
machine learning = ML
natural language processing = NLP
large language model = LLM
artificial intelligence = AI
convolutional neural network = CNN ~ model image images training
retrieval-augmented generation = RAG ~ model LLM documents search
A/B test = split test = A/B testing
exploratory data analysis = EDA
version control = source control
back-end = backend = server-side
front-end = frontend = client-side
open source = open-source
bug = defect ~ code software release test tests fix fixed
bug fix = bugfix
firmware > embedded software
real-time operating system = RTOS
microcontroller = MCU
hardware abstraction layer = HAL ~ firmware driver microcontroller
interrupt service routine = ISR ~ firmware microcontroller embedded driver timer
over-the-air update = OTA update = over-the-air firmware update
database administrator = DBA
relational database management system = RDBMS
relational database management system > relational database
RDBMS > relational database
stored procedure = sproc
on-call rotation = on-call rota
postmortem = post-mortem = incident review = post-incident review ~ incident incidents outage outages on-call
feature flag = feature toggle
regression test = regression testing
load test = load testing = performance test under load
technical debt = tech debt
product owner = PO ~ sprint backlog scrum
user story = story ~ sprint backlog scrum
daily stand-up = daily standup
daily scrum > daily stand-up
sprint retrospective = retro = retrospective ~ sprint scrum team
backlog item > work item
product requirements document = PRD
`;
