/** Power, oil and gas, water, waste, environment. Rows are read as `../rows.ts` says. Written for this project. */
export const energyAndEnvironment = `
photovoltaic = PV ~ solar module modules panel panels inverter plant kWp MW
solar farm = solar park = solar plant
wind farm = wind park
wind turbine = WTG = wind turbine generator
substation = switchyard ~ kV transformer grid
transmission system operator = TSO ~ grid kV electricity power
distribution network operator = DNO = distribution system operator = DSO ~ grid connection network
power purchase agreement = PPA
electric vehicle = EV ~ charging charger battery
electric vehicle charging point = EV charger = EV charging station = EV charge point
combined heat and power = CHP = cogeneration
district heating = heat network
air-source heat pump > heat pump
energy efficiency = EE ~ building buildings retrofit heating
energy performance certificate = EPC ~ building dwelling dwellings house
smart meter = advanced meter
electricity bill = power bill
outage = power cut = blackout = power outage ~ power grid line kV electricity
overhead line = OHL = overhead power line
blow-out preventer = BOP = blowout preventer
drilling rig = rig ~ well wells drilling offshore
floating production storage and offloading = FPSO
liquefied natural gas = LNG
health safety and environment = HSE = EHS = environment health and safety = SHE
permit to work = PTW = work permit ~ isolation site plant hot
lost time injury frequency rate = LTIFR
environmental impact assessment = EIA ~ impact project environmental site
environmental management system = EMS ~ ISO environmental
environmental social and governance = ESG
greenhouse gas = GHG
carbon footprint = greenhouse gas footprint
life-cycle assessment = LCA = life cycle analysis ~ product carbon footprint
biological oxygen demand = BOD = biochemical oxygen demand
chemical oxygen demand = COD ~ water effluent sample samples
total suspended solids = TSS ~ water effluent sample samples
wastewater = sewage = waste water ~ treatment plant works pump
wastewater treatment plant = WWTP = sewage treatment works = sewage plant = sewage works
drinking water = potable water
stormwater = surface water runoff ~ drain drainage site
landfill = landfill site
hazardous waste = special waste
habitat survey > ecological survey
great crested newt survey = GCN survey
biodiversity net gain = BNG
protected species = listed species
taking soil samples > soil sampling
groundwater monitoring = monitoring of groundwater
taking water samples > water sampling
meteorological station = weather station
`;
