/**
 * Words chosen by hand that may stand for one another without changing what is claimed. Ownership is not decided here (see
 * ownership.ts).
 */

/** A group a line; each of its words may stand for the others. */
export const synonymGroups = `
build develop create implement construct engineer write code program produce craft author
deliver ship release launch deploy rollout
design devise conceive shape plan
set establish introduce institute setup found
reduce cut decrease lower shrink slash trim drop minimize shorten save reduction saving fall curtail lessen fewer less smaller shave
increase grow raise boost lift expand rise gain higher more growth climb enlarge
improve enhance optimize better strengthen refine boost tune upgrade increase raise improvement
accelerate speed quicken faster quicker expedite fast rapid quick
speed performance
streamline simplify
modernize revamp overhaul redesign refactor restructure rework rebuild rewrite
automate automation automatic automated
migrate move port transfer transition shift convert switch
maintain support operate run keep upkeep
maintain upkeep sustain
monitor track observe watch
analyze examine investigate study evaluate assess review analysis analytics evaluation assessment
research investigate study explore
test verify validate check
fix resolve solve correct repair remedy address
debug troubleshoot diagnose
train teach instruct educate coach
mentor coach guide
teach instruct lecture educate tutor
onboard induct
implement introduce establish adopt setup install
exceed surpass beat outperform outdo top
onboard train orient
newcomer starter joiner associate
newcomer hire starter
newcomer recruit starter
difference discrepancy mismatch variance
share proportion percentage ratio
downtime stop stoppage outage interruption standstill
reading measurement figure
mostly mainly largely primarily predominantly chiefly
vacancy opening
fill hire recruit
scheme program programme initiative
passenger traveller rider
same equal identical
waiter waitstaff waiting server
change replacement exchange
name recognize honor award vote appoint
shape define form
answer handle respond reply
design create develop build make
manage maintain
introduce launch add start
cover support
idle unused
maintain hold keep
escalate report raise flag
laboratory lab
document write record
write prepare draft create produce
care nurse treat
participate contribute join member
serve use
share present report
update maintain refresh
deliver complete finish execute
impact effect influence
automate script
feasible feasibility viability
biweekly fortnight
present demonstrate deliver
negotiate bargain
sell sale
buy purchase procure procurement sourcing
collaborate partner cooperate liaise work
coordinate organize arrange
communicate liaise
advise consult counsel recommend guide
assist help support aid contribute
lead head direct manage run supervise oversee steer
manage administer handle oversee control
own drive spearhead
start initiate begin launch
complete finish finalize conclude accomplish
win secure earn obtain gain land acquire receive award
serve support assist
handle process manage serve
integrate connect link combine
combine merge unify consolidate join
extend expand
remove eliminate delete drop retire decommission
prevent avoid avert
ensure guarantee secure
protect secure safeguard
create draft prepare compose produce
prepare ready
publish release issue
gather collect compile
store save persist
measure quantify track
translate convert
standardize unify harmonize
schedule plan
forecast predict projection prediction
calculate compute
sort order rank
show display present
client customer account
customer buyer shopper consumer
employee staff worker colleague personnel workforce people
colleague coworker peer teammate
developer engineer programmer coder
team group squad crew
member person people
company firm organization business enterprise employer
revenue sale turnover income
cost expense spend spending expenditure bill
profit margin earnings
budget funding
error bug defect fault issue
incident outage disruption
issue problem ticket
ticket request case
failure crash outage breakdown
latency delay response lag
uptime availability
time duration
throughput volume capacity
rate ratio share percentage
document paper record
documentation docs
report dashboard
database db datastore
database store
application app software program
system platform application solution app service product software tool tooling
website site web webpage page
frontend front client
backend back server
code codebase source software
repository repo
feature functionality capability function
api interface endpoint
pipeline workflow process
procedure process protocol method
process procedure workflow practice operation
specification spec requirement
architecture design structure
infrastructure infra
deployment release rollout
data information
dataset data
job task
meeting session
workshop training session course class
class lesson course
student pupil learner
patient client
school college
child kid
goal target objective
plan strategy roadmap
result outcome
method approach technique methodology
large big major
small minor
new novel
main primary principal key core
important key critical
simple easy
annual yearly year annually
daily day everyday
per each every
online web internet
worldwide global international
across throughout
multiple several various many numerous
full complete whole entire
manual hand
internal inhouse house
external outside
weekly biweekly
end e2e
cloud hosted
onpremise onprem premise
shop store retail
warehouse depot
supplier vendor provider
partner supplier
stakeholder partner
product item good
delivery shipment shipping
order purchase
complaint grievance
campaign promotion
advertisement ad advert advertising
article post
media press
event conference
audience public
survey questionnaire poll
invoice bill billing invoicing
payment pay transaction
payment checkout
account ledger
tax taxation
law legal
contract agreement
policy guideline rule
regulation rule
compliance compliant comply
safety safe
risk hazard
quality standard
physician doctor clinician
ward unit
medication drug medicine
treatment therapy care
illness disease
kitchen cook
restaurant eatery
guest visitor
hotel property
food meal
building site
machine equipment machinery
tool equipment
part component module
library package module
cluster node
container containerize containerization
version release
legacy old existing outdated
old former legacy
existing current
realtime live real
batch bulk
search find discovery retrieval
query search
alert alerting notification notify
email mail
chat messaging
mobile phone
device hardware
visual visualize visualization chart
chart graph
machine ml
personal individual
volunteer voluntary
degree diploma
thesis dissertation
university college
grade score
award prize honor
certificate certification certified credential
fluent fluency
speak speaker spoken
proficient skilled experienced
strong solid
specialize specialise focus specialist specialty
expert specialist
enable allow let permit empower
lead result
cause lead
due because
thereby thus
improve help
cover include span comprise
contain include comprise
require need
use leverage utilize employ harness
adopt use
start found
review inspect inspection check
audit inspection
inspect examine
install setup fit
configure setup configuration
assemble build
produce manufacture fabricate make
manufacture production
transport ship haul
deliver distribute
order procure
pack package
lift carry
answer respond reply response
respond react
resolve settle
satisfaction happiness
retention loyalty
churn attrition
turnover attrition
conversion signup
growth expansion
market promote
promote advertise
edit revise
revise update
update refresh modernize renew
change modify alter adapt adjust
adapt tailor customize
customize tailor personalize
split divide separate
share distribute
scale grow
scalable scale scalability
reliable reliability stability stable robust
accurate accuracy precise precision
complex complicated
encourage promote foster
foster cultivate
motivate inspire
evaluate appraise
select choose pick
choose opt
approve sign
execute perform run conduct
conduct run perform carry hold
hold run host
host organize run
facilitate moderate
attend join
inform brief
explain describe
define specify
identify detect find discover uncover spot
detect catch
raise fund
fundraise raise
help enable
speech talk presentation
talk speak
near close
`;

/** `narrow > broad`: the general word may stand for the special one, never the other way. */
export const broaderWords = `
nurse > staff
starter > employee staff colleague
teach > show explain
train > show explain
solicitor > lawyer
publish > post
newcomer > employee staff colleague
reading > data
measurement > data
record > data
paper > article publication
article > publication
statistic > data figure
ticket > request
physician > staff
waiter > staff
chef > staff
worker > people
engineer > staff people
developer > people
teacher > staff
student > people
microservice > service
postgres > database
mysql > database
daily > regular
weekly > regular
monthly > regular
spreadsheet > document
invoice > document
email > communication
dashboard > tool
website > system
rest > api
bug > problem
outage > problem
engine > system
service > component
script > tool
library > tool
pipeline > system
`;
