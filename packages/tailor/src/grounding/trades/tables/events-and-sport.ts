/** Events, travel, sport, leisure and beauty. Rows are read as `../rows.ts` says. Written for this project. */
export const eventsAndSport = `
congress > conference ~ delegate delegates speakers
attendee = participant ~ conference event congress
delegate > attendee ~ conference event congress
delegate > participant ~ conference event congress
delegate list > attendee list
venue hire = venue booking
run sheet = running order = run of show ~ event
audio-visual = AV = audiovisual ~ event room equipment conference
set-up and breakdown = set-up and strike = build and breakdown ~ event stand
stewards = marshals ~ event race festival
sponsor = sponsorship partner ~ event
trade exhibition = trade show
travel consultant > travel agent
tour guide! = guide ~ tours group groups visitors museum city
itinerary = travel plan = travel schedule
flight booking = air ticket booking
personal trainer = PT ~ gym client clients fitness
personal trainer > fitness coach
PT > fitness coach ~ gym client clients fitness
group exercise class = group fitness class
group exercise class > group class
group fitness class > group class
gym = fitness centre = fitness center
health club > gym
health club > fitness centre
health club > fitness center
gym instructor > fitness instructor
swimming pool = pool ~ lifeguard swim swimming
strength and conditioning = S&C ~ athlete athletes player players training squad
coach > trainer ~ team players athletes sport football basketball
fixture = match = game ~ league football rugby season
soccer > football
under-12s = U12s = U12
squad = team ~ players football rugby season
kit = uniform ~ team players football
referee > match official
groundskeeper = groundsman = grounds keeper
pitch = playing field ~ football rugby cricket
hair stylist = hairstylist
hair stylist > hairdresser
hairstylist > hairdresser
blow-dry = blow dry = blowout
manicure > nail treatment
waxing = hair removal with wax ~ salon client clients beauty
appointment book = appointment diary = appointment schedule ~ salon clinic client
skin patch test = patch test = allergy test ~ salon colour tint
childminder = child minder
`;
