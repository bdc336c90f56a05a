/** Doctors' practices, pharmacy, dentistry, therapy and imaging. Rows are read as `../rows.ts` says. Written for this project. */
export const medicineAndAlliedHealth = `
general practitioner = GP ~ patient patients surgery practice referral referrals clinic letters
general practitioner = family doctor = family physician
GP surgery = general practice = GP practice
physiotherapy = physical therapy = physio
physiotherapist = physical therapist
occupational therapist = OT ~ patient patients ward physio physiotherapist rehab rehabilitation discharge
occupational therapy = OT ~ patient patients ward physio physiotherapy rehab rehabilitation discharge
speech and language therapist = SLT = speech therapist = speech-language pathologist = SLP ~ speech swallow swallowing language SLT SLP
rehabilitation = rehab
outpatient clinic = outpatients clinic = outpatients
range of motion = ROM ~ patient joint knee shoulder physio exercise
activities of daily living = ADLs = ADL
X-ray = radiograph
CT scan = computed tomography scan = CAT scan
MRI = magnetic resonance imaging
ultrasound = sonography
radiographer = radiologic technologist = radiology technologist
sonographer = ultrasound technologist
dental hygienist = hygienist ~ dental dentist tooth teeth scaling
dental nurse > dental assistant
to scale and polish > to clean teeth
denture = false teeth
root canal treatment = endodontic treatment = RCT ~ dental tooth teeth root endodontic
pharmacy > dispensary ~ dispense dispensed prescription medicines
prescription = script ~ pharmacy dispense dispensed dispensary pharmacist repeat
over-the-counter = OTC ~ medicine medicines pharmacy drug remedy
pharmacy technician > dispensing technician
medicines reconciliation = medication reconciliation = med rec
community pharmacy = retail pharmacy
adverse drug reaction = ADR ~ drug medicine pharmacovigilance reaction
flu vaccination = flu jab = flu shot = influenza vaccination
vaccination = immunisation = immunization
to vaccinate = to immunise = to immunize
eye test = sight test
eye examination > eye test
eye examination > sight test
audiometry > hearing test
clinical pathway > care pathway
smear test = Pap smear
smear test > cervical screening
Pap smear > cervical screening
prior authorization = pre-authorization = prior auth
CPT = Current Procedural Terminology ~ coding code billing claim
ICD-10 > International Classification of Diseases
HIPAA = Health Insurance Portability and Accountability Act
revenue cycle management = RCM ~ billing claim claims denial medical
medical records = patient records = health records
referral letter = letter of referral
did not attend = DNA = no-show ~ appointment appointments
vet = veterinarian ~ animal animals practice dog dogs cat cats
veterinary surgeon > vet
veterinary surgeon > veterinarian
veterinary nurse = vet nurse
veterinary technician = vet tech
to neuter = to spay or castrate
`;
