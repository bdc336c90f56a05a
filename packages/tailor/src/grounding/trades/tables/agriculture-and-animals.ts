/** Farms, gardens, forests and animals. Rows are read as `../rows.ts` says. Written for this project. */
export const agricultureAndAnimals = `
dairy cows = milking cows = dairy herd
to milk = to do the milking ~ cow cows herd parlour
milking parlour = milking parlor = milking shed
lambing > lambing season
to shear sheep > sheep shearing
chickens > poultry
laying hens = layers ~ poultry egg eggs
livestock = farm animals
tractor driver = tractor operator
combine harvester! = combine ~ harvest wheat barley farm hectares grain
crop sprayer > sprayer
plant protection product > pesticide
fertiliser = fertilizer
manure spreading = muck spreading
slurry = liquid manure
maize = corn ~ farm crop silage
hay making = haymaking
greenhouse = glasshouse
hothouse > greenhouse
polytunnel = hoop house = high tunnel
irrigation > watering
pruning = cutting back ~ vine vines tree trees shrub shrubs
lawn mowing = grass cutting
hedge trimming = hedge cutting
landscape gardening > landscaping
arborist > tree surgeon
chainsaw = chain saw
smallholding = small farm
abattoir = slaughterhouse
fish farm = aquaculture farm
weeding > weed control
integrated pest management = IPM ~ pest pests crop
hectare = ha
animal feed = feedstuff
cattle > livestock
ewes > livestock
sheep > livestock
pigs > livestock
cows > livestock
hens > poultry
`;
