/** Human resources, recruiting and payroll. Rows are read as `../rows.ts` says. Written for this project. */
export const peopleAndPay = `
vacancy = position = open role = job opening ~ recruit recruited recruitment recruiting hire hired hiring fill filled candidate candidates referral referrals requisition requisitions
to fill a vacancy = to fill a position
to close = to fill ~ requisition requisitions referral referrals candidate candidates
requisition = req ~ recruiting recruitment candidate candidates hiring open role roles
overtime! = OT ~ payroll attendance wage wages pay timesheet timesheets incentive incentives rota
human resources = HR
human resources information system = HRIS = HR information system
applicant tracking system = ATS ~ candidate candidates recruiting recruitment applicant applicants hiring applications
job advert = job ad = job advertisement = job posting
shortlist = short list
to shortlist = to short-list
executive search > headhunting
recruitment agency = staffing agency = employment agency
temporary worker = temp = agency worker ~ agency staff worker workers
onboarding = induction ~ new joiner joiners starter starters hire hires employee employees
to onboard = to induct ~ new joiner joiners starter starters hire hires employee employees
new joiner = new starter = new hire = new employee
exit interview = leaver interview
leaver = departing employee ~ exit final payroll settlement
full and final settlement = final settlement = F&F ~ exit exits leaver leavers employee employees payroll
notice period = period of notice
annual leave = vacation leave
annual leave > paid leave
sick leave = sickness absence
maternity and paternity leave > parental leave
leave of absence = LOA ~ employee employees leave
performance review = performance appraisal
performance improvement plan = PIP ~ performance employee manager managers
learning and development = L&D
training needs analysis = TNA = training needs assessment
key performance indicator = KPI
diversity equity and inclusion = DEI = DE&I
employee relations = ER ~ grievance grievances disciplinary employee employees
employee assistance programme = EAP = employee assistance program
collective agreement = collective bargaining agreement
collective bargaining agreement = CBA ~ union workers wage
long-term settlement = LTS ~ union wage management workmen
trade union = labour union = labor union
trade union! = union ~ wage wages negotiation negotiations workers workmen strike steward stewards shop settlement plant management
works council > employee council
provident fund = PF ~ ESI payroll statutory
Employees' State Insurance = ESI ~ PF statutory payroll insurance
contract workmen = contract workers = contract labour
shop floor = factory floor ~ plant factory production manufacturing machine workmen
headcount = number of employees
staff turnover = employee turnover = attrition
payroll run = pay run
payslip = pay slip = wage slip = pay stub
net pay = take-home pay
gross pay = gross salary
salary review = pay review
cost to company = CTC ~ salary offer offers
full-time equivalent = FTE
right to work check = right-to-work check
background check = background screening
compensation and benefits = comp and ben = C&B
health and safety = H&S
timesheet = time sheet = timecard
sourcing of candidates = candidate sourcing
to run payroll = to process payroll
to run payroll > payroll processing
to process payroll > payroll processing
to do the payroll > payroll processing
to run the payroll > payroll processing
to run the payroll > to do the payroll
`;
