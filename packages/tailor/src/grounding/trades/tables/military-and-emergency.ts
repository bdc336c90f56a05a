/** Armed forces, police, fire, ambulance and guarding. Rows are read as `../rows.ts` says. Written for this project. */
export const militaryAndEmergency = `
non-commissioned officer = NCO
commanding officer = CO ~ unit battalion squadron regiment
rules of engagement = ROE ~ mission deployment patrol
area of operations = AO ~ patrol mission deployment
soldiers = troops ~ platoon company deployment
deployment = operational tour! = tour of duty! ~ Afghanistan Iraq battalion army troops
quartermaster stores = QM stores
armoury = armory
improvised explosive device = IED
explosive ordnance disposal = EOD ~ army explosives IED team engineers
explosive ordnance disposal > bomb disposal
EOD > bomb disposal ~ army explosives IED team engineers
intelligence surveillance and reconnaissance = ISR ~ mission drone intelligence
joint operations centre = JOC = joint operations center
noncombatant evacuation operation = NEO ~ embassy evacuation
physical training = PT ~ soldiers recruits platoon troops
police constable = PC ~ patrol beat arrest arrests force neighbourhood
police constable > police officer
patrol car = police car = squad car
arrest = apprehension ~ police suspect suspects
witness interview = interview of witnesses
crime scene investigator = CSI = scenes of crime officer = SOCO
999 call > emergency call
911 call > emergency call
000 call > emergency call
911 dispatcher > emergency dispatcher
999 call handler > emergency call handler
fire engine = fire truck = fire appliance
pumper > fire engine ~ fire firefighter crew
firefighter = fireman = fire fighter
breathing apparatus = BA = SCBA = self-contained breathing apparatus ~ fire firefighter rescue
road traffic collision = RTC = road traffic accident = RTA = motor vehicle accident = MVA ~ fire rescue ambulance police extrication paramedic
fire drill > evacuation drill
emergency medical technician = EMT
patient report form = PRF = patient care record = PCR ~ ambulance paramedic crew
search and rescue = SAR ~ rescue mountain coastguard helicopter missing
mass casualty incident = MCI ~ ambulance triage casualties
mass casualty incident > major incident
security officer > security guard ~ guard site patrol access
closed-circuit television = CCTV = security cameras = surveillance cameras
access control = entry control ~ site guard visitor visitors gate badge
door supervisor > bouncer
door supervisor > doorman
first aid = first-aid
`;
