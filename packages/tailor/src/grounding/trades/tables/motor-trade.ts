/** Workshops and dealers. Rows are read as `../rows.ts` says. Written for this project. */
export const motorTrade = `
vehicle technician = automotive technician
car mechanic = auto mechanic = motor mechanic
vehicle technician > motor mechanic
automotive technician > motor mechanic
automotive technician > auto mechanic
garage = workshop = auto repair shop ~ car cars vehicle vehicles mechanic MOT service
car dealership = car dealer = auto dealership
MOT = MOT test
bonnet = hood ~ car vehicle panel
boot = trunk ~ car vehicle
windscreen = windshield
gearbox = transmission ~ car cars vehicle engine clutch truck
manual gearbox = manual transmission
bodywork = body repair = panel beating ~ car cars vehicle vehicles paint spray
panel beater = body repairer
wheel alignment = alignment of wheels
on-board diagnostics = OBD
OBD-II > OBD
OBD-II > on-board diagnostics
diagnostic trouble code = DTC = fault code ~ vehicle car OBD diagnostic
vehicle identification number = VIN
service history = service record ~ car vehicle
spare parts = car parts = auto parts ~ car workshop vehicle
parts counter = parts desk
car hire = car rental
battery electric vehicle = BEV
courtesy car = loan car = loaner car = replacement car
job card = work order = repair order ~ workshop vehicle car mechanic
labour hours = labor hours
`;
