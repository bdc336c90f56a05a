/** Offices of any kind: clippings and short forms that are read one way everywhere, or by what stands beside them. Rows are read as `../rows.ts` says. Written for this project. */
export const office = `
administration = admin ~ office records filing rota team payroll department staff clinic school visa
administrative = admin ~ task tasks duties support work assistant staff team
operations = ops
communications = comms
regulations = regs
department = dept
management = mgmt
manager = mgr
assistant = asst
government = govt
international = intl
coordinator = co-ordinator
coordination = co-ordination
to coordinate = to co-ordinate
organisation = organization = org ~ non-profit chart company structure
maximum = max
average = avg
quantity = qty
quarter = qtr
reference = ref ~ number quality customer order
specification = spec
specifications = specs
information = info
slide deck! = deck = presentation ~ slide slides PowerPoint investor
demonstration = demo ~ product customer customers software sales
statistics = stats
mathematics = maths = math
photograph = photo
telephone = phone
advertisement = advert = ad
temperature = temp ~ fridge fridges probe freezer degree degrees
vegetables = veg
application = app ~ mobile iOS Android web phone software
appointment = appt
diary = calendar ~ manage managed director directors appointment appointments meeting meetings keep
diary management = calendar management
to diarise = to put in the calendar
photocopier = copier = copy machine
mail room = post room = mailroom
post = mail ~ incoming outgoing office letters sorting
letterhead = headed paper
personal assistant = PA ~ director directors executive diary
executive assistant = EA ~ director directors executive diary chief CEO
chief executive officer = CEO
chief financial officer = CFO
chief operating officer = COO
chief technology officer = CTO
vice president = VP
information technology = IT
research and development = R&D
frequently asked questions = FAQ = FAQs
terms of reference = ToR = TOR ~ committee study consultant project
project management office = PMO
project manager = PM ~ agreed approved asked reports reported
work breakdown structure = WBS
statement of work = SOW ~ contract client vendor project
risk register = risk log
responsible accountable consulted informed = RACI
user acceptance testing = UAT
subject matter expert = SME ~ expert training project workshop
small and medium-sized enterprises = SMEs = small and medium enterprises
stakeholder = interested party
go-live > launch
lessons learned = lessons learnt
action log = action tracker = action list
steering committee = steering group = SteerCo
project plan > project schedule
end of day = EOD ~ report reports cash close trades payments
business as usual = BAU
public holiday = bank holiday
working day = business day
part-time = PT ~ staff full FT hours
full-time = FT ~ staff part PT hours
work from home = WFH
Family and Medical Leave Act = FMLA
Americans with Disabilities Act = ADA ~ accommodation accommodations employee employees leave compliance
Occupational Safety and Health Administration = OSHA
Food and Drug Administration = FDA
Environmental Protection Agency = EPA
Equal Employment Opportunity Commission = EEOC
Internal Revenue Service = IRS
Securities and Exchange Commission = SEC ~ filing filings disclosure listed
Federal Aviation Administration = FAA
Care Quality Commission = CQC
Disclosure and Barring Service = DBS
Control of Substances Hazardous to Health = COSHH
Reporting of Injuries Diseases and Dangerous Occurrences Regulations = RIDDOR
Her Majesty's Revenue and Customs = HMRC
Financial Conduct Authority = FCA ~ regulated regulator conduct compliance financial
Payment Card Industry Data Security Standard = PCI DSS
International Organization for Standardization = ISO
Institute of Electrical and Electronics Engineers = IEEE
World Health Organization = WHO
United Nations = UN
North Atlantic Treaty Organization = NATO
Family Educational Rights and Privacy Act = FERPA
Supplemental Nutrition Assistance Program = SNAP ~ benefit benefits eligibility food
Temporary Assistance for Needy Families = TANF
Individuals with Disabilities Education Act = IDEA ~ IEP students special
Advanced Placement = AP ~ class classes course courses students exam
grade point average = GPA
International Baccalaureate = IB ~ diploma school students
General Certificate of Secondary Education = GCSE
objectives and key results = OKRs = OKR
strengths weaknesses opportunities and threats = SWOT
United Kingdom = UK
United States = US
European Union = EU
flights and hotels > travel
to take minutes > minute-taking
to take the minutes > minute-taking
to answer the phone > telephone answering
to answer the phone > phone answering
telephone answering = phone answering
to keep records > record keeping
to enter data > data entry
`;
