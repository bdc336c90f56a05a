/** Professional skills and methods, in the same form as the technologies. */
export const professionalList = `
Agile = agile methodologies, agile development, agile methodology
Scrum > Agile
Kanban > Agile
SAFe = scaled agile > Agile
Waterfall
Lean = lean methodology
Six Sigma = lean six sigma
PRINCE2
ITIL
COBIT
TOGAF
Project Management
Program Management = programme management
Product Management
Change Management
Risk Management
Stakeholder Management
Vendor Management = supplier management
Account Management
Key Account Management > Account Management
Operations Management
Supply Chain = supply chain management
Logistics
Inventory Management = inventory control, stock control
Procurement = purchasing
Contract Negotiation
Strategic Planning
Business Development
Business Analysis
Requirements Gathering = requirements analysis, requirements elicitation
Process Improvement = continuous improvement
Roadmapping = product roadmap, roadmaps
User Research = ux research
UX Design = user experience design, ux
UI Design = user interface design
Wireframing = wireframes
Prototyping
Usability Testing
Graphic Design
Branding = brand management, brand strategy
Copywriting
Content Marketing = content strategy
Digital Marketing = online marketing
Email Marketing
Social Media Marketing = social media management
Paid Search = sem, ppc, google ads, adwords
Market Research
Public Relations
Event Planning = event management
Sales
B2B Sales = b2b
Cold Calling
Lead Generation
Sales Forecasting
Customer Service = customer support, client service
Customer Success
Technical Support = it support, help desk, helpdesk
Technical Writing = technical documentation
Public Speaking
Presentations = presentation skills
Recruiting = recruitment, talent acquisition
Onboarding
Payroll
Human Resources = hr
Performance Management = performance reviews
Employee Relations
Compensation and Benefits
Labor Law = labour law, employment law
Accounting
Bookkeeping
Accounts Payable
Accounts Receivable
Financial Reporting
Financial Analysis
Financial Modeling = financial modelling
Budgeting = budget management
Forecasting
Auditing = audit, internal audit
Tax Preparation = tax returns
GAAP = us gaap
IFRS
Treasury
Cost Accounting
Credit Analysis
Investment Banking
Portfolio Management
Valuation
Compliance = regulatory compliance
GDPR
HIPAA
SOC 2 = soc2
ISO 27001
ISO 9001
PCI DSS = pci
SOX = sarbanes-oxley
AML = anti-money laundering
KYC = know your customer
Contract Law
Litigation
Legal Research
Patient Care
Triage
Medication Administration
Wound Care
Phlebotomy
CPR
ICU = intensive care
Infection Control
Case Management
Care Planning = care plans
Clinical Trials = clinical research
Good Clinical Practice = gcp guidelines
GMP = good manufacturing practice
Laboratory Techniques
PCR
HPLC
Cell Culture
Curriculum Development = curriculum design
Lesson Planning = lesson plans
Classroom Management
Special Education
E-learning = elearning
Instructional Design
Manufacturing
Quality Control
Quality Management
CNC = cnc machining
Welding
Electrical Installation
HVAC
Blueprint Reading
Preventive Maintenance
OSHA = osha 30
HACCP
Food Safety
Forklift = forklift operation
Warehouse Management = wms
Route Planning
Fleet Management
Property Management
Real Estate
Construction Management
Cost Estimation = cost estimating
Building Codes
Merchandising
Point of Sale = pos
Cash Handling
Mentoring
Coaching
Code Review = code reviews
Pair Programming
Incident Management = incident response
On-Call = on call
Disaster Recovery
Capacity Planning
Technical Leadership
Team Leadership
Conflict Resolution
Negotiation
Translation
Interpreting
Editing
Proofreading
Journalism
Photography
Video Editing
Interior Design
Urban Planning
Environmental Assessment
Fundraising = fund raising
Grant Writing
Volunteer Management
`;
