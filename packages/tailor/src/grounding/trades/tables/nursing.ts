/** Nursing and hospital wards. Rows are read as `../rows.ts` says. Written for this project. */
export const nursing = `
resuscitation = resus
gastroenteritis = gastro ~ child children patient ward paediatric pediatric presentation vomiting illness diarrhoea
to take bloods = to take blood samples = to draw blood = to collect blood samples = to draw bloods = to take blood
venepuncture = venipuncture
phlebotomy > venepuncture
phlebotomy > venipuncture
postoperative = post-operative = post-op
preoperative = pre-operative = pre-op
perioperative = peri-operative = peri-op
operating theatre = operating room
A&E = accident and emergency = emergency department = emergency room = casualty department
ED = emergency department ~ triage patient nurse nursing clinical resus presentation hospital ambulance
ER = emergency room ~ triage patient nurse nursing clinical hospital
ICU = intensive care unit
ITU = intensive therapy unit = intensive care unit
NICU = neonatal intensive care unit
PICU = paediatric intensive care unit = pediatric intensive care unit
HDU = high dependency unit
CCU = coronary care unit ~ cardiac cardiology telemetry heart
ECG = EKG = electrocardiogram
observations = vital signs = vitals = obs ~ patient ward nurse nursing chart hourly blood respiratory
blood pressure = BP ~ patient pulse heart chart vital nurse clinic
blood glucose = blood sugar = BGL = BM ~ diabetes diabetic patient insulin ward
handover = handoff ~ patient ward shift nurse nursing bedside
medication round = drug round = med round = medication pass = med pass
medication = meds ~ patient ward resident nurse nursing round administer dispense
MAR chart = medication administration record = medication chart = drug chart
controlled drugs = CDs ~ drug medication pharmacy register ward
pressure ulcer = pressure sore = pressure injury = bedsore
catheterisation = catheterization
catheter care = care of catheters
to cannulate = to insert cannulas = to insert cannulae = to place cannulas
nebuliser = nebulizer
nasogastric = NG ~ tube feeding feed
wound dressing = dressing of wounds
wound management > wound care
infection prevention and control > infection control
infection prevention and control > infection prevention
infection prevention and control = IPC ~ hygiene ward outbreak hospital audit
early warning score = EWS
NEWS = National Early Warning Score
SBAR = situation background assessment recommendation
registered nurse = RN
licensed practical nurse = LPN
enrolled nurse = EN ~ nurse nursing ward
nurse practitioner = NP ~ nurse nursing clinic patient
healthcare assistant = HCA = health care assistant
certified nursing assistant = CNA
multidisciplinary team = MDT = multi-disciplinary team
discharge planning = planning of discharges
admission = intake ~ patient ward hospital unit
paediatric = pediatric
Basic Life Support = BLS ~ BLS certified certificate CPR resuscitation provider course training life ACLS
Advanced Cardiac Life Support = ACLS = Advanced Cardiovascular Life Support
Pediatric Advanced Life Support = PALS = Paediatric Advanced Life Support ~ BLS ACLS life provider course pediatric paediatric
Advanced Life Support = ALS ~ life resuscitation ILS BLS provider course
Immediate Life Support = ILS ~ life resuscitation BLS ALS course
cardiopulmonary resuscitation = CPR
electronic health record = EHR
electronic medical record = EMR
type 1 diabetes = T1D = T1DM
type 2 diabetes = T2D = T2DM
Australasian Triage Scale = ATS ~ children patients presentations emergency nurse category
Australian Health Practitioner Regulation Agency = AHPRA
Nursing and Midwifery Council = NMC ~ nurse nursing midwife pin registration registered
National Health Service = NHS
dialysis > renal replacement therapy
haemodialysis = hemodialysis
haematology = hematology
orthopaedic = orthopedic
anaesthetic = anesthetic
obstetrics and gynaecology = O&G = OB/GYN
labour ward = delivery suite = labor ward = delivery ward
antenatal = prenatal
postnatal = postpartum
to give > to administer ~ medication medications medicine medicines meds injection injections vaccine vaccines insulin
intravenous = IV ~ medication medications fluid fluids line lines therapy antibiotics drip patient patients nurse nursing ward cannula infusion infusions
to give medicines = to administer medication = to give medication = to administer medicines = to give meds
`;
