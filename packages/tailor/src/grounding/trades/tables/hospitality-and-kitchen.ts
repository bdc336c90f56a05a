/** Hotels, restaurants, bars and kitchens. Rows are read as `../rows.ts` says. Written for this project. */
export const hospitalityAndKitchen = `
front desk = reception ~ guest guests hotel visitor visitors
to check guests in = to check in guests
night audit = night auditing
room attendant = chambermaid ~ hotel room rooms
housekeeper > room attendant ~ hotel
food and beverage = F&B
property management system = PMS ~ hotel guest guests room reservations Opera
average daily rate = ADR ~ hotel room rooms revenue occupancy
revenue per available room = RevPAR
occupancy = occupancy rate ~ hotel room rooms
online travel agency = OTA ~ booking bookings hotel Expedia
reservation = booking ~ guest guests hotel table restaurant
banqueting = banquets ~ hotel guest guests event
banqueting > functions ~ hotel guest guests event
banquets > functions ~ hotel guest guests event
covers = diners ~ restaurant service kitchen night evening lunch dinner
waiting staff = wait staff
waiting staff! = servers ~ restaurant dining guests tables covers
waiter = server ~ restaurant table tables section dining
waitress = server ~ restaurant table tables section dining
bartender = barman
to wait tables = to serve tables = to wait on tables
front of house = FOH
back of house = BOH
set menu = prix fixe = fixed-price menu
mise en place = mise
mise en place > prep
food preparation = food prep
prep = preparation ~ kitchen food section veg sauce sauces dish station
grill section = grill station
pastry section = pastry station
chef de partie = station chef = section chef
sous chef > second chef
kitchen porter = KP ~ chef restaurant pots hotel
hazard analysis and critical control points = HACCP
food hygiene > food safety
fridge = refrigerator
walk-in fridge = walk-in cooler
temperature check = temperature reading
gross profit = GP ~ menu bar food kitchen wet
food cost = cost of food
wastage = food waste ~ kitchen food menu
allergen = allergenic ingredient
dietary requirements = dietary needs = special diets
takeaway = takeout = take-out = carry-out ~ food order orders restaurant kitchen
tip = gratuity ~ restaurant guest guests bar
espresso machine > coffee machine
pub = public house
room service = in-room dining
guest complaint = complaint by guests
banquet > function ~ hotel guest guests kitchen
catering > food service
off-site catering = outside catering
`;
