/** Aircraft, ships and airports. Rows are read as `../rows.ts` says. Written for this project. */
export const aviationAndSea = `
flight attendant = cabin crew member = cabin crew = air steward
aeroplane = airplane
aeroplane > aircraft
airplane > aircraft
pilot in command = PIC ~ flight hours aircraft
first officer > co-pilot
flight hours = flying hours
instrument rating = IR ~ pilot flight licence aircraft
air traffic control = ATC
air traffic controller = ATC controller
ramp handling > ground handling ~ aircraft flight airport
baggage = luggage ~ airport passenger passengers flight
check-in desk = check-in counter
boarding gate = departure gate
turnaround = turnround ~ aircraft flight flights
minimum equipment list = MEL ~ aircraft dispatch
aircraft maintenance engineer > aircraft mechanic
aircraft on ground = AOG
line maintenance = ramp maintenance ~ aircraft
heavy maintenance > base maintenance ~ aircraft hangar
airworthiness directive = AD ~ aircraft maintenance
maintenance repair and overhaul = MRO
standard instrument departure = SID ~ flight departure
crew resource management = CRM ~ cockpit crew flight aircraft
unmanned aerial vehicle = UAV = drone = unmanned aircraft
vessel = ship ~ crew deck port cargo sea bridge master
officer of the watch = OOW = watch officer ~ bridge vessel ship
able seaman = AB = able-bodied seaman ~ deck vessel ship
chief officer = first mate = chief mate ~ vessel ship deck
second officer = second mate ~ vessel ship deck
engine room = machinery space ~ vessel ship
bosun = boatswain
galley = ship's kitchen = kitchen ~ vessel ship yacht crew
port = harbour ~ vessel ship ships cargo
quay = wharf = dock ~ vessel ship cargo crane
stevedore = longshoreman
stevedore > dockworker
longshoreman > dockworker
deadweight tonnage = DWT
gross tonnage = GT ~ vessel ship
lifeboat drill = abandon ship drill
passage plan = voyage plan
electronic chart display and information system = ECDIS
Standards of Training Certification and Watchkeeping = STCW
dry dock = drydock
planned maintenance system = PMS ~ vessel ship engine deck
dynamic positioning = DP ~ vessel offshore
`;
