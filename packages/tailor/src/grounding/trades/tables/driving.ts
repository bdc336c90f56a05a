/** Buses, taxis, trains and fleets. Rows are read as `../rows.ts` says. Written for this project. */
export const driving = `
bus driver > bus operator
coach = motor coach ~ driver passengers tour
public service vehicle = PSV
passenger carrying vehicle = PCV
minibus = passenger van ~ driver passengers school
rail = railway ~ train station driver
locomotive engineer > train driver
tram = streetcar = light rail vehicle
driving licence = driver's license = driver's licence = driver licence = driving license
commercial driver's license = CDL = commercial driver license
certificate of professional competence = CPC ~ driver driving HGV lorry bus PCV
clean driving record = clean driving licence
fleet > vehicles ~ driver drivers workshop van vans lorry lorries
satellite navigation = satnav
taxi = cab ~ driver passengers
chauffeur > private driver
timetable = schedule ~ bus train rail tram service
tail lift = tail-lift = liftgate
petrol = gasoline
filling station = petrol station = gas station
tyre = tire
`;
