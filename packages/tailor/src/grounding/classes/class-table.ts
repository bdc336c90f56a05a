/**
 * What kind of thing a named thing is: `class, another name of the class : instance, instance`, upward only. Who used Epic used an
 * electronic health record; who used one need not have used Epic. Products are classed as their makers do on their own pages;
 * the rest is common knowledge. An instance with a capital is matched as it stands. After `~` stand beginnings of words of
 * which the line or its heading must hold one. A class that claims more than the instance (a suite for one program, a scale, a
 * certificate, a deed) stands in no row. Written for this project.
 */
export const classTable = `
electronic health record, electronic health record system, EHR, EHR system, electronic medical record, EMR, EMR system, electronic patient record, patient record system : Epic, Cerner, Meditech, MEDITECH, SystmOne, EMIS, athenahealth, Athenahealth, eClinicalWorks, Allscripts, NextGen, BadgerNet, PointClickCare, Oracle Health, RiO
practice management software, practice management system : Dentrix, Eaglesoft, Cliniko, EMIS, SystmOne, Clio, LEAP, Nookal
CRM, CRM system, CRM software, CRM tool, customer relationship management system, customer relationship management software, logiciel CRM : Salesforce, HubSpot, Pipedrive, Zoho CRM, Microsoft Dynamics, Dynamics 365, SugarCRM
ERP, ERP system, ERP software, enterprise resource planning system, ERP-System : SAP, NetSuite, Navision, Business Central, Odoo, Infor, Epicor, JD Edwards, S/4HANA
accounting software, accounting system, accounting package, bookkeeping software, Buchhaltungssoftware, logiciel comptable : QuickBooks, Xero, Sage, FreshBooks, DATEV, MYOB, Lexware, Tally, NetSuite
payroll software, payroll system : ADP, Paychex, Gusto, DATEV LODAS, UKG, Sage Payroll
HR system, HR software, HRIS, HR information system, human resources system, human resources information system, people system : Workday, BambooHR, BrightHR, SuccessFactors, UKG, Personio, HiBob, PeopleSoft, Darwinbox, Keka
applicant tracking system, ATS : Greenhouse, Lever, Workable, iCIMS, Taleo, Bullhorn, SmartRecruiters, Teamtailor
ticketing system, ticketing tool, ticket system, help desk software, service desk software : Zendesk, Freshdesk, ServiceNow, Freshservice, OTRS, Jira Service Management, Remedy
issue tracker, issue tracking tool, issue tracking system, bug tracker, defect tracking tool : Jira, Bugzilla, YouTrack, Redmine, GitHub Issues
project management tool, project management software, project tracking tool : Jira, Trello, Asana, monday.com, MS Project, Microsoft Project, Basecamp, ClickUp, Smartsheet, Primavera
version control, version control system, source control, revision control : Git, Subversion, SVN, Mercurial, GitHub, GitLab, Bitbucket, Perforce
continuous integration, CI, CI pipeline, CI server : GitHub Actions, GitLab CI, Jenkins, CircleCI, Travis CI, TeamCity, Azure Pipelines, Buildkite
infrastructure as code, IaC : Terraform, Pulumi, CloudFormation, Bicep
configuration management tool : Ansible, Puppet, Chef, SaltStack
container orchestration, container orchestration platform : Kubernetes, K8s, ECS, OpenShift, GKE, EKS, AKS
cloud, cloud platform, public cloud, cloud provider : AWS, Azure, GCP, Google Cloud, EC2
virtual machine, VM : EC2 instances, EC2 instance, VMware, Hyper-V
relational database, SQL database, database, database system : PostgreSQL, Postgres, MySQL, MariaDB, SQL Server, SQLite, Oracle schema, Oracle database
NoSQL database, database : MongoDB, DynamoDB, Cassandra, Couchbase, Firestore
key-value store, in-memory store : Redis, Memcached
data warehouse, cloud data warehouse : BigQuery, Snowflake, Redshift
message broker, messaging system : Kafka, RabbitMQ, ActiveMQ
search engine : Elasticsearch, OpenSearch, Solr
workflow orchestration, workflow scheduler, orchestration tool : Airflow, Dagster, Prefect
monitoring tool, monitoring system, monitoring software : Prometheus, Grafana, Zabbix, Nagios, Datadog, New Relic, Icinga, PRTG
SIEM, SIEM platform, SIEM tool, SIEM system, security information and event management : Sentinel, Splunk, QRadar, ArcSight, LogRhythm
EDR, endpoint detection and response, endpoint protection : CrowdStrike, SentinelOne, Defender for Endpoint, Carbon Black
vulnerability scanner, vulnerability scanning tool : Nessus, Qualys, OpenVAS, OWASP ZAP
PHP framework, web framework : Laravel, Symfony, CodeIgniter
Python framework, web framework : Django, Flask, FastAPI
frontend framework, front-end framework, JavaScript framework : React, Vue, Vue.js, Angular, Svelte
content management system, CMS : WordPress, Drupal, Joomla, TYPO3, Typo3, Contentful, Contao
e-commerce platform, ecommerce platform, online shop platform : Shopify, Magento, WooCommerce, Shopware, PrestaShop
automated test, automated testing, test automation, automated, end-to-end test, browser test ~ test : Playwright, Cypress, Selenium
unit test, unit testing, automated test, automated testing, automated ~ test : PHPUnit, JUnit, pytest, Jest, NUnit, xUnit, RSpec, Vitest
load testing tool : JMeter, k6, Gatling, Locust
machine learning framework, machine learning library : PyTorch, TensorFlow, scikit-learn, Keras
neural network, convolutional neural network, CNN, deep learning model : ResNet, ResNet-50, VGG, EfficientNet, U-Net
gradient boosting, gradient boosting model, gradient-boosted trees : LightGBM, XGBoost, CatBoost
large language model : LLM, GPT-4, ChatGPT, Llama
BI tool, BI software, business intelligence tool, business intelligence software, data visualisation tool, data visualization tool, reporting tool, dashboard tool : Power BI, Tableau, Looker, Qlik, QlikView, Qlik Sense, Metabase
statistical software, statistics software, statistics package : SPSS, Stata, SAS, GraphPad Prism, Minitab
spreadsheet, spreadsheet software, Tabellenkalkulation, tableur : Excel, Google Sheets
word processing, word processor, Textverarbeitung : Word
presentation software : PowerPoint, Keynote
office software, office applications, office programs, Bürosoftware, bureautique : Word, Excel, PowerPoint, Outlook
collaboration tool : Slack, Microsoft Teams, Confluence, SharePoint
video conferencing, video conferencing tool : Zoom, Microsoft Teams, Webex, Google Meet
design tool, design software : Figma, Sketch, Adobe XD, InDesign, Illustrator, Photoshop
prototyping tool : Figma, Sketch, Adobe XD, Axure
image editing software, photo editing software : Photoshop, GIMP, Lightroom
layout software, desktop publishing software : InDesign, QuarkXPress
video editing software : Premiere Pro, Final Cut, DaVinci Resolve, Avid
CAD, CAD software, CAD system, CAD tool, CAD model, computer-aided design, CAD-Konstruktion, CAD-Software, logiciel de CAO : SolidWorks, AutoCAD, Inventor, CATIA, Creo, Revit, SketchUp, Fusion 360, Solid Edge, ArchiCAD
3D CAD, 3D-CAD, 3D model, 3D-Konstruktion : SolidWorks, Inventor, CATIA, Creo, Solid Edge, SketchUp
BIM software : Revit, ArchiCAD, Navisworks, Tekla
finite element software, FEA software, simulation software : Ansys, Abaqus, Nastran
PLC, programmable logic controller : Siemens S7, TIA Portal, Allen-Bradley, ControlLogix, S7-1500, S7-1200
microcontroller : STM32, STM32G4, MSP430, ESP32, Arduino, ATmega
real-time operating system, RTOS : FreeRTOS, Zephyr, VxWorks
Linux, Linux server : Ubuntu, Debian, Red Hat, RHEL, CentOS, SUSE
virtualisation platform, virtualization platform, hypervisor, virtualised, virtualized : VMware, Hyper-V, Proxmox, KVM
wireless, wireless network, WLAN : Wi-Fi, WiFi
VoIP, IP telephony, telefonía IP, VoIP-Telefonie : voz IP, voice over IP
directory service : Active Directory, LDAP
mobile device management, MDM : Intune, Jamf
maintenance management system, maintenance management software, CMMS, computerised maintenance management system, computerized maintenance management system : Maximo, Fiix, UpKeep, SAP PM, MaintainX
transport management system, TMS : Winsped, CargoWise, Descartes
materials handling equipment, material handling equipment, warehouse equipment, MHE : forklift, fork-lift truck, reach truck, counterbalance truck, pallet truck, powered pallet truck, pallet jack
point of sale, point-of-sale system, POS, POS system, EPOS, till system : Toast, Lightspeed, Micros, Aloha, Clover
property management system, hotel software, hotel management software, hotel system, PMS, logiciel hôtelier, Hotelsoftware ~ hotel hôtel recep récep rezep guest : Opera, Mews, Protel, Fidelio, Cloudbeds, Guestline
scheduling software, rota software, scheduling tool : 7shifts, Deputy, RotaCloud, Planday, Fourth
learning management system, LMS, learning platform, virtual learning environment, VLE : Moodle, Canvas, Blackboard, Google Classroom, Schoology
online homework platform, homework platform : Hegarty Maths, Sparx, MyMaths
school information system, school management system, management information system : SIMS, Arbor, Bromcom, PowerSchool
e-discovery platform, e-discovery software, e-discovery tool, eDiscovery platform, eDiscovery software, document review platform, e-discovery : Relativity, Everlaw, Concordance, Nuix
legal research database, legal research tool : Westlaw, LexisNexis, Practical Law
estimating software : Xactimate
email marketing tool, email marketing platform, email marketing software : Mailchimp, Klaviyo, Brevo, Sendinblue, Mailjet, ActiveCampaign
marketing automation platform, marketing automation tool : HubSpot, Marketo, Pardot, Klaviyo, ActiveCampaign
web analytics, web analytics tool : Google Analytics, GA4, Matomo, Adobe Analytics
SEO tool : Ahrefs, Semrush, SEMrush, Screaming Frog, Sistrix
paid search, search advertising : Google Ads, Bing Ads, Microsoft Ads
social media, social media channel, social network, réseaux sociaux, network sociaux, redes sociales, soziale Medien, soziale Netzwerke : Facebook, Instagram, LinkedIn, TikTok, Twitter, YouTube, Pinterest
survey tool : SurveyMonkey, Typeform, Qualtrics, Google Forms
translation software, CAT tool, computer-assisted translation tool, translation memory tool : Trados, memoQ, Wordfast
immunoassay, immunoassays : ELISA
mass spectrometry : ICP-MS, LC-MS, GC-MS
chromatography : HPLC, LC-MS, GC-MS
GIS, GIS software, geographic information system, mapping software : ArcGIS, QGIS, MapInfo
surveying instrument, surveying equipment : total station, theodolite
states : Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Wisconsin, Wyoming
countries : Ireland, Germany, France, Spain, Italy, Portugal, Netherlands, Belgium, Austria, Switzerland, Poland, Denmark, Sweden, Norway, Finland, UK, India, China, Japan, Brazil, Mexico, Canada
show, shows, production : play, plays, opera, operas, musical, musicals
residential, dwelling : homes, houses, flats, apartments
lawyer, attorney ~ law legal paralegal attorney solicitor employment defense : partner, partners, associate, associates
stakeholders : sales and support, to sales, with sales, to finance, with finance, to marketing, with marketing, to legal, product managers, store managers, department heads, line managers, claims handlers
powered industrial truck, industrial truck : forklift, reach truck, counterbalance truck, fork-lift truck, pallet truck
device, mobile device : phones, phone, handsets, tablets, laptops, smartphones
laboratory instrument, lab instrument, laboratory equipment ~ lab sample test assay calibrat : pH meters, pH meter, balances, centrifuge, pipettes, spectrophotometer, incubators
wet chemistry : BOD, alkalinity, titration, titrations
collection management database, collection management system, collections database ~ museum gallery object registr collection : Vernon, TMS, MuseumPlus, Axiell
fee earner ~ law secretary solicitor property probate legal : partner, associate, partners, associates, solicitors
artwork ~ gallery exhibition museum curator art registrar : works, paintings, sculptures
banquet, function, event ~ cook chef kitchen waiter prep banquet hotel cater : weddings, conferences, receptions
personal care ~ care home support client resident : washing, dressing, toileting, bathing
mechanic, mechanics : millwrights, fitters
pupil ~ school class phonics EHCP teach playground : children, child, boy, girl
families ~ school pupil class teach attendance : parents
vehicle, vehículo, véhicule, Fahrzeug : vans, van, trucks, truck, lorries, lorry, buses, bus, camiones, camión, camions, camion, LKW
local government : county government, city council, town council
correspondence, communication : emails, letters
instrument ~ calibrat measure : meters, gauges, sensors
power tools : drill, circular saw, angle grinder, sander
Holzbearbeitungsmaschinen, woodworking machines, woodworking machinery : Formatkreissäge, Kantenanleimmaschine, Dickenhobel, Bandsäge, table saw, bandsaw, spindle moulder, planer
paediatric, pediatric ~ ward nurse hospital patient : children's ward
after surgery, following surgery, before and after surgery, surgical, surgery patients : post-op, post-operatively, post-operative, hip and knee replacements, knee replacements, hip replacements
pièces : baguettes, pains, croissants, viennoiseries
conduit : EMT
`;
