/**
 * Technologies, one a line: `Canonical = alias, alias > what it implies`. Curated by hand; a leading `~` marks a name that is
 * also an ordinary word or a single letter, which counts only in a technical context.
 */
export const technologyList = `
JavaScript = js, java script, ecmascript, es6, es2015, vanilla js
TypeScript = ts, type script
Java = java se, java ee, j2ee, jakarta ee, core java, java 8, java 11, java 17, java 21
Python = python3, python 3, cpython
~Go = golang, go lang
~C
C++ = cpp, cplusplus, c plus plus
C# = csharp, c sharp
F# = fsharp, f sharp
.NET = dotnet, dot net, .net core, net core, .net framework
ASP.NET = aspnet, asp.net core, asp.net mvc > .NET
~R = r language, rlang, rstudio
~Rust = rustlang
~Ruby
Ruby on Rails = rails, ror > Ruby
PHP = php7, php8
Laravel > PHP
Symfony > PHP
WordPress = word press > PHP
Drupal > PHP
Magento = adobe commerce > PHP
Kotlin
Scala
~Swift
SwiftUI = swift ui > Swift
Objective-C = objective c, objc
~Dart
Flutter > Dart
~Julia
Perl
Haskell
Elixir
Phoenix Framework = phoenix liveview > Elixir
Erlang
Clojure
~Elm
~Lua
MATLAB
Simulink > MATLAB
~SAS
SPSS
~Stata
COBOL
Fortran
~Assembly = assembly language, x86 assembly, arm assembly
VBA = visual basic for applications
Visual Basic = vb.net, vb net
Bash = shell scripting, shell script, bash scripting
PowerShell = power shell
SQL = structured query language
PL/SQL = plsql > SQL, Oracle Database
T-SQL = tsql, transact-sql > SQL, SQL Server
HTML = html5
CSS = css3
Sass = scss > CSS
~Less > CSS
Tailwind CSS = tailwind, tailwindcss > CSS
Bootstrap > CSS
React = react.js, reactjs
React Native = reactnative
Next.js = nextjs > React
Remix > React
Gatsby > React
Redux = redux toolkit
Angular = angular.js, angularjs
Vue.js = vue, vuejs
Nuxt = nuxt.js, nuxtjs > Vue.js
Svelte = sveltekit
jQuery
Ember.js = emberjs
Backbone.js = backbonejs
Web Components
WebAssembly = wasm
WebGL
Three.js = threejs
D3 = d3.js, d3js
Node.js = node, nodejs, node js
~Express = express.js, expressjs > Node.js
NestJS = nest.js, nest js > Node.js
Fastify > Node.js
Deno
~Bun
Django = django rest framework, drf > Python
~Flask > Python
FastAPI = fast api > Python
Celery > Python
Pandas > Python
NumPy > Python
SciPy > Python
scikit-learn = sklearn, scikit learn > Python, Machine Learning
PyTorch = torch > Machine Learning
TensorFlow = tensor flow > Machine Learning
Keras > Machine Learning
XGBoost > Machine Learning
Hugging Face = huggingface
LangChain
OpenAI API
OpenCV > Computer Vision
spaCy
~Spring = spring framework > Java
Spring Boot = springboot > Spring, Java
Hibernate > Java
~Quarkus > Java
Micronaut > Java
Maven = apache maven
Gradle
JUnit
Mockito
gRPC
GraphQL = graph ql
Apollo GraphQL > GraphQL
REST APIs = rest, restful, restful api, rest api, restful services, rest services, restful web services
SOAP
WebSockets = websocket, web socket
Protocol Buffers = protobuf
OpenAPI = swagger
OAuth = oauth2, oauth 2.0, oauth 2
OpenID Connect = oidc
SAML
JWT = json web token
PostgreSQL = postgres, psql, postgre sql > SQL
MySQL = my sql > SQL
MariaDB = maria db > SQL
SQLite > SQL
SQL Server = ms sql, mssql, microsoft sql server, ms sql server > SQL
Oracle Database = oracle db, oracle sql > SQL
~Oracle
MongoDB = mongo, mongo db > NoSQL
Cassandra = apache cassandra > NoSQL
DynamoDB = amazon dynamodb, aws dynamodb > NoSQL, AWS
Redis
Memcached
Elasticsearch = elastic search, elk, elk stack
OpenSearch
Solr = apache solr
Neo4j
CouchDB > NoSQL
Firebase = firestore
Supabase
Snowflake
BigQuery = google bigquery > Google Cloud
Redshift = amazon redshift > AWS
Databricks
ClickHouse
TimescaleDB
InfluxDB
Teradata
NoSQL
Kafka = apache kafka, kafka streams
RabbitMQ = rabbit mq
ActiveMQ
NATS
Pulsar = apache pulsar
Kinesis = amazon kinesis, aws kinesis > AWS
SQS = amazon sqs, aws sqs > AWS
SNS = amazon sns, aws sns > AWS
~Spark = apache spark, pyspark
Hadoop = apache hadoop, hdfs, mapreduce
~Hive = apache hive
Flink = apache flink
~Beam = apache beam
Airflow = apache airflow
~Dagster
dbt = data build tool
Fivetran
Talend
Informatica
SSIS
SSRS
ETL = elt, etl pipelines
Tableau
Power BI = powerbi, microsoft power bi
~Looker = looker studio
Qlik = qlikview, qlik sense
~Excel = microsoft excel, ms excel, advanced excel
Google Sheets
Google Analytics = ga4
Mixpanel
~Amplitude
~Segment
AWS = amazon web services, amazon aws
EC2 = amazon ec2, aws ec2 > AWS
S3 = amazon s3, aws s3 > AWS
AWS Lambda = lambda functions, amazon lambda > AWS, Serverless
ECS = amazon ecs, aws ecs, fargate, aws fargate > AWS
EKS = amazon eks, aws eks > AWS, Kubernetes
RDS = amazon rds, aws rds > AWS
CloudFormation = aws cloudformation > AWS, Infrastructure as Code
AWS CDK = cloud development kit > AWS, Infrastructure as Code
CloudWatch = amazon cloudwatch > AWS
CloudFront > AWS
API Gateway = amazon api gateway
Step Functions = aws step functions > AWS
IAM
SageMaker = amazon sagemaker > AWS, Machine Learning
Aurora = amazon aurora > AWS, SQL
Azure = microsoft azure
Azure DevOps = azure pipelines > Azure
Azure Functions > Azure, Serverless
AKS = azure kubernetes service > Azure, Kubernetes
Google Cloud = gcp, google cloud platform
GKE = google kubernetes engine > Google Cloud, Kubernetes
Cloud Run = google cloud run > Google Cloud
Pub/Sub = google pub/sub, cloud pub/sub
Vertex AI > Google Cloud, Machine Learning
Heroku
Vercel
Netlify
Cloudflare = cloudflare workers
DigitalOcean
Docker = docker compose, dockerfile > Containers
Podman > Containers
Containers = containerization, containerisation, containerized
Kubernetes = k8s, kube > Containers
~Helm = helm charts > Kubernetes
Istio
Argo CD = argocd
OpenShift = red hat openshift > Kubernetes
Terraform = hashicorp terraform > Infrastructure as Code
OpenTofu > Infrastructure as Code
Pulumi > Infrastructure as Code
Infrastructure as Code = iac
Ansible
~Puppet
~Chef
~Vault = hashicorp vault
~Consul = hashicorp consul
~Nomad = hashicorp nomad
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI = gitlab ci/cd > CI/CD
CircleCI = circle ci > CI/CD
Travis CI > CI/CD
TeamCity > CI/CD
CI/CD = cicd, ci cd, continuous integration, continuous delivery, continuous deployment, continuous integration and delivery, continuous integration and deployment
Git
GitHub
GitLab
Bitbucket
Subversion = svn
Linux = gnu/linux
~Ubuntu > Linux
Red Hat = rhel, red hat enterprise linux > Linux
Unix
Windows Server
macOS
VMware = vsphere, esxi
Nginx
Apache HTTP Server = apache httpd
Prometheus
Grafana
Datadog = data dog
New Relic = newrelic
Splunk
Sentry
OpenTelemetry = otel
PagerDuty
Jaeger
Observability
Serverless = serverless architecture
Microservices = microservice, micro-services, microservice architecture
Event-Driven Architecture = event driven, event-driven, event driven architecture
Distributed Systems = distributed system
Domain-Driven Design = ddd, domain driven design
Test-Driven Development = tdd, test driven development
System Design = systems design
Design Patterns
Object-Oriented Programming = oop, object oriented programming, object-oriented design
Functional Programming
Data Structures
Algorithms
Concurrency = concurrent programming
Embedded Systems = embedded software, embedded
RTOS = freertos
FPGA
VHDL
Verilog = systemverilog
PLC = plc programming
SCADA
CUDA
OpenGL
Unity = unity3d
Unreal Engine = unreal
~Godot
iOS = ios development
Android = android development, android sdk
Jetpack Compose > Android
Xamarin
Ionic
~Cordova
Selenium = selenium webdriver > Test Automation
Cypress > Test Automation
Playwright > Test Automation
Puppeteer
Appium > Test Automation
~Jest
~Mocha
Vitest
pytest > Python
Cucumber
Postman
JMeter
~k6
Test Automation = automated testing, automated tests, automation testing
Unit Testing = unit tests
Quality Assurance = qa, software testing
Machine Learning = ml
Deep Learning > Machine Learning
Natural Language Processing = nlp
Computer Vision
Large Language Models = llm, llms, large language model
Generative AI = genai, gen ai
Artificial Intelligence = ai
Retrieval-Augmented Generation = rag
MLOps
Reinforcement Learning > Machine Learning
Recommender Systems = recommendation systems, recommendation engine
Time Series = time series analysis, time-series
Data Science
Data Engineering
Data Modeling = data modelling
Data Warehousing = data warehouse, data warehouses
Data Pipelines = data pipeline
Data Visualization = data visualisation
Data Analysis = data analytics
Big Data
Business Intelligence
A/B Testing = ab testing, a/b tests, split testing
Statistics = statistical analysis, statistical modeling, statistical modelling
Web Scraping
Blockchain
Solidity
Smart Contracts
Cybersecurity = cyber security, information security, infosec
Penetration Testing = pen testing, pentesting
SIEM
OWASP = owasp top 10
Network Security
Firewalls = firewall
TCP/IP
DNS
VPN
Cisco = cisco ios
Active Directory
Site Reliability Engineering = sre, site reliability
DevOps
DevSecOps
Platform Engineering
GitOps
Load Balancing
Performance Tuning = performance optimization, performance optimisation
Accessibility = a11y, wcag, web accessibility
Responsive Design
Internationalization = i18n
SEO = search engine optimization, search engine optimisation
Webpack
Vite
Babel
ESLint
Storybook
npm
Yarn
Figma
Sketch App
Adobe XD
Photoshop = adobe photoshop
Illustrator = adobe illustrator
InDesign = adobe indesign
Adobe Creative Suite = adobe creative cloud, creative suite
After Effects = adobe after effects
Premiere Pro = adobe premiere
Blender
AutoCAD = auto cad
SolidWorks = solid works
Revit
CATIA
ANSYS
ArcGIS
QGIS
GIS = geographic information systems
Jira
Confluence
Trello
Asana
~Notion
~Slack
Microsoft Teams = ms teams
Microsoft Office = ms office, office 365, microsoft 365
SharePoint = share point
PowerPoint = microsoft powerpoint
~Access = microsoft access, ms access
Visio = microsoft visio
Google Workspace = g suite
Salesforce = salesforce crm, sfdc > CRM
Apex
HubSpot = hub spot > CRM
Zoho > CRM
Microsoft Dynamics = dynamics 365
Marketo
Pardot
Mailchimp
Zendesk
ServiceNow = service now
SAP = sap erp, sap s/4hana, s/4hana > ERP
NetSuite = oracle netsuite > ERP
Workday
QuickBooks = quick books
Xero
Sage
Shopify
Stripe
Twilio
Zapier
CRM = customer relationship management
ERP = enterprise resource planning
Epic EHR = epic systems
Cerner
EHR = electronic health records, emr, electronic medical records
HL7
FHIR
UML
BPMN
`;
