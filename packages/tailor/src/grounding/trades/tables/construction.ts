/** Building sites, civil engineering and surveying. Rows are read as `../rows.ts` says. Written for this project. */
export const construction = `
formwork! = shuttering ~ concrete pour pours slab beam column rebar reinforcement steel carpenter
reinforcement = rebar! = reinforcing bar! = reinforcing steel! = reinforcement steel! ~ concrete pour pours slab beam column shuttering formwork
bar bending schedule = BBS ~ rebar reinforcement steel
blinding = lean concrete ~ foundation footing concrete
concrete pour = concreting = pouring of concrete
reinforced cement concrete = RCC = reinforced concrete ~ concrete RCC structure structures slab bridge
ready-mixed concrete = ready-mix concrete = RMC = ready-mix ~ concrete pour
cube test = cube crushing test ~ concrete cube register
cube test > compressive strength test ~ concrete cube register
slump test > workability test
daily progress report = DPR ~ site highway road job construction project bridge level register
request for information = RFI ~ contractor consultant drawing drawings architect construction design
request for inspection = RFI = inspection request ~ pour pours checked check Authority's engineer level levels
bill of quantities = BOQ = BoQ
quantity surveyor = QS ~ site construction valuation contract
quantity take-off = quantity takeoff
quantity survey > quantity take-off
quantity survey > quantity takeoff
bill = invoice ~ subcontractor subcontractors contractor certified
running account bill = RA bill
running account bill > interim bill
RA bill > interim bill
progress payment claim = payment application
variation order = change order = VO ~ contract contractor site client construction
subcontractor = subbie = sub-contractor
site diary = site log
method statement = work method statement
safe work method statement = SWMS
safe work method statement > method statement
safe work method statement > work method statement
SWMS > method statement
risk assessment and method statement = RAMS
toolbox talk = tailgate meeting = toolbox meeting
snag list = punch list = snagging list = defects list
to snag > to inspect for defects
practical completion = substantial completion
defects liability period = DLP ~ contract defects
scaffold = scaffolding
excavator = digger
telehandler = telescopic handler
mobile elevating work platform = MEWP = elevated work platform = EWP
cherry picker > MEWP
plant = machinery ~ excavator roller dumper
setting out = set-out ~ site total station level levels survey
to set out = to stake out ~ site total station level levels survey
auto level = automatic level
level book = levelling book
earthmoving > earthworks
earthmoving > groundworks
earthworks > groundworks
granular sub-base = GSB ~ road highway
wet mix macadam = WMM ~ road highway
bituminous concrete = asphalt concrete ~ road highway
tarmac = asphalt ~ road paving
four-laning = widening to four lanes
retaining wall = earth-retaining wall
pile driving > piling
damp-proof course = DPC
plasterboard = drywall = gypsum board
dry lining = drywalling
stud wall > partition wall
building information modelling = BIM = building information modeling
computer-aided design = CAD
as-built drawings = as-builts = record drawings
Construction Skills Certification Scheme = CSCS
lost-time injury = LTI ~ site safety hours
near miss = near-miss = close call
square feet = sq ft = sqft
square metres = sq m = sqm = square meters
engineering procurement and construction = EPC ~ contract project plant package highway
project management consultant = PMC ~ project site
`;
