/** Electricians, plumbers, heating, joiners, painters and caretakers. Rows are read as `../rows.ts` says. Written for this project. */
export const buildingTrades = `
fluorescent = fluoro
light fitting = luminaire = light fixture
switchboard = distribution board = electrical panel = breaker panel ~ electrical electrician circuit circuits wiring RCD rewire upgrade
consumer unit = fuse board ~ electrical electrician circuit circuits wiring RCD rewire upgrade
consumer unit > distribution board ~ electrical electrician circuit circuits wiring RCD rewire upgrade
fuse board > distribution board ~ electrical electrician circuit circuits wiring RCD rewire upgrade
consumer unit > electrical panel ~ electrical electrician circuit circuits wiring RCD rewire upgrade
consumer unit > breaker panel ~ electrical electrician circuit circuits wiring RCD rewire upgrade
residual current device = RCD = safety switch = ground fault circuit interrupter = GFCI ~ circuit circuits electrical electrician test testing RCD socket
miniature circuit breaker = MCB
circuit breaker = breaker ~ electrical circuit switchboard panel
power point = socket outlet = socket = electrical outlet! = GPO ~ electrician wiring circuit rewire
earthing = grounding ~ electrical circuit cable bonding
to earth = to ground ~ electrical circuit cable
test and tag = portable appliance testing = PAT testing = PAT
emergency and exit lighting = exit and emergency lighting
emergency and exit lighting > emergency lighting
exit and emergency lighting > emergency lighting
certificate of compliance = compliance certificate = COC ~ electrical electrician gas plumbing licence
electrical installation condition report = EICR
first fix = rough-in = rough-in stage
second fix = fit-off = finish stage ~ electrical plumbing wiring
three-phase = 3-phase
single-phase = 1-phase
extra-low voltage = ELV
low voltage = LV ~ electrical cable switchgear
high voltage = HV ~ electrical cable switchgear substation transformer
variable speed drive = VSD
variable frequency drive = VFD
variable frequency drive > variable speed drive
VFD > variable speed drive
VFD > VSD
programmable logic controller = PLC
fault finding = troubleshooting = fault-finding
heating ventilation and air conditioning = HVAC
air conditioning = aircon = air con
air conditioning! = AC ~ HVAC refrigerant split heating ventilation cooling
split system = split air conditioner ~ refrigerant install installed HVAC cooling
boiler service = boiler servicing
central heating = central-heating system
hot water cylinder = hot water tank
tap = faucet ~ plumber plumbing sink basin bathroom kitchen leak
stopcock = shut-off valve = stop valve ~ plumber plumbing water
waste pipe = drain pipe ~ plumber plumbing
toilet cistern = toilet tank
Gas Safe registered = on the Gas Safe Register
call-out = callout = service call ~ customer customers repair repairs emergency
skirting board = baseboard
architrave = door trim
fitted kitchen = built-in kitchen
plasterer > plaster worker
bricklayer = brickie
gutter = guttering ~ roof roofs
caretaker = janitor = custodian ~ building school cleaning boiler
facilities management = FM ~ building buildings site contractor contractors maintenance
planned preventive maintenance = PPM ~ maintenance equipment plant building asset machine
preventive maintenance = preventative maintenance
planned preventive maintenance > preventive maintenance
planned preventive maintenance > planned maintenance
PPM > preventive maintenance ~ maintenance equipment plant building asset machine
PPM > planned maintenance ~ maintenance equipment plant building asset machine
reactive maintenance = corrective maintenance
breakdown maintenance > reactive maintenance
breakdown maintenance > corrective maintenance
building management system = BMS ~ building HVAC heating plant
minor works > small jobs ~ quote quoted customer
quote = quotation ~ job jobs customer customers
apprentice > trainee
wallpapering = hanging wallpaper
kilowatt-peak = kWp
photovoltaic panel = PV panel = solar module
photovoltaic panel > solar panel
PV panel > solar panel
solar module > solar panel
`;
