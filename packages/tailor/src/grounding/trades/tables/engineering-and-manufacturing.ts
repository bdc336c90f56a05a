/** Mechanical engineering, production, quality and maintenance. Rows are read as `../rows.ts` says. Written for this project. */
export const engineeringAndManufacturing = `
computer numerical control = CNC
turner > lathe operator ~ CNC lathe machining
milling machine = mill ~ CNC machining lathe
machining centre = machining center
coordinate measuring machine = CMM
vernier caliper > caliper
go/no-go gauge = limit gauge
finite element analysis = FEA
failure mode and effects analysis = FMEA
root cause analysis = RCA ~ failure failures defect defects incident problem 5 line scrap
corrective and preventive action = CAPA
non-conformance report = NCR = nonconformance report ~ quality supplier part parts audit
non-conformance = nonconformity = non-conformity
eight disciplines = 8D
statistical process control = SPC
production part approval process = PPAP
first article inspection = FAI ~ part parts inspection
quality assurance = QA
quality control = QC
quality management system = QMS
acceptable quality level = AQL
overall equipment effectiveness = OEE
single-minute exchange of die = SMED
changeover = line changeover = set-up change ~ line machine press production minutes
total productive maintenance = TPM ~ maintenance machine machines line
kaizen > continuous improvement
lean manufacturing = lean production
5S = five S
scrap rate = reject rate
scrap = rejects ~ line machine part parts production
rework = re-work
work in progress = WIP = work in process ~ production line stock inventory
takt time = takt
bill of materials = BOM
engineering change order = ECO ~ drawing drawings part parts
engineering change notice = ECN
surface-mount technology = SMT ~ board boards pcb line
printed circuit board = PCB
injection moulding = injection molding
mould = mold ~ plastic injection tool
sheet metal = sheet-metal
metal inert gas welding = MIG welding = GMAW
tungsten inert gas welding = TIG welding = GTAW
stick welding = manual metal arc welding = MMA welding = SMAW
non-destructive testing = NDT = non-destructive examination = NDE
lock-out tag-out = lockout/tagout = LOTO = lockout tagout
computerised maintenance management system = CMMS = computerized maintenance management system
mean time between failures = MTBF
mean time to repair = MTTR
piping and instrumentation diagram = P&ID
supervisory control and data acquisition = SCADA
human-machine interface = HMI
distributed control system = DCS
factory acceptance test = FAT ~ machine machines supplier site commissioning
site acceptance test = SAT ~ machine commissioning FAT equipment
bridge crane > overhead crane
conveyor = conveyor belt
assembly line > production line
shift leader = shift lead
torque wrench = torque spanner
spanner = wrench
Allen key = hex key
computer-aided manufacturing = CAM ~ CNC CAD machining
hardware-in-the-loop = HIL
device under test = DUT
field-programmable gate array = FPGA
`;
