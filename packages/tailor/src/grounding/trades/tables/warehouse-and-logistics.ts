/** Warehouses, transport, freight and purchasing. Rows are read as `../rows.ts` says. Written for this project. */
export const warehouseAndLogistics = `
distribution centre = distribution center = DC ~ pick picking picker pickers pallet pallets dispatch goods stock warehouse
distribution centre > warehouse
distribution center > warehouse
fulfilment centre = fulfillment center
picking = order picking ~ shift order orders pallet warehouse picker pickers accuracy pick picks
picker = order picker ~ shift warehouse aisle bay pallet chilled section trailer hall
pick accuracy = picking accuracy
pick rate = picking rate
put-away = putaway = put away
goods-in = receiving = goods inward = inbound ~ delivery deliveries pallet pallets warehouse bay
goods-out = dispatch = despatch = outbound ~ order orders pallet pallets warehouse bay trailer trailers
dispatch = despatch
replenishment = restocking ~ pick picking warehouse location locations bulk
cycle count = cycle counting = perpetual inventory count
stock check = inventory check
stock count > stock check
stock count > inventory check
slow-moving stock = slow movers
fork-lift truck = forklift = forklift truck = FLT = lift truck
counterbalance truck > forklift
reach truck > forklift
pallet truck = pallet jack = pump truck
powered pallet truck! = PPT = electric pallet truck! ~ warehouse forklift licence licensed reach
low-level order picker = LLOP
loading bay = loading dock
semi-trailer > trailer
heavy goods vehicle = HGV
lorry > truck
articulated lorry = artic = tractor-trailer = semi-trailer truck
18-wheeler > articulated lorry
18-wheeler > tractor-trailer
18-wheeler > semi-trailer truck
van driver = driver of vans
multi-drop = multidrop = multi-stop
tachograph = tacho
driver's hours = drivers' hours = hours of service
vehicle check = walkaround check = walk-round check = pre-trip inspection ~ driver lorry truck bus van
proof of delivery = POD ~ delivery deliveries driver drop drops
bill of lading = BOL = B/L ~ shipment shipments freight container vessel
air waybill = AWB
full container load = FCL ~ container containers freight shipment shipments
less than container load = LCL ~ container containers freight shipment shipments
less than truckload = LTL
twenty-foot equivalent unit = TEU
freight forwarder = forwarding agent
customs entry = customs declaration
customs broker > customs agent
incoterms = Incoterms = international commercial terms
third-party logistics = 3PL
last-mile delivery = final-mile delivery
minimum order quantity = MOQ
request for quotation = RFQ = request for quote
request for proposal = RFP
invitation to tender = ITT ~ tender supplier suppliers bid
purchase requisition = PR ~ purchase order orders procurement
supplier scorecard = vendor scorecard
on time in full = OTIF
estimated time of arrival = ETA
warehouse management system = WMS
transport management system = TMS = transportation management system
radio-frequency scanner = RF scanner = RF gun
radio-frequency scanner > handheld scanner
RF scanner > handheld scanner
RF gun > handheld scanner
personal protective equipment = PPE
cross-docking = cross-dock
hazardous goods = dangerous goods = hazmat = hazardous materials
shrink wrap = stretch wrap
route planning = journey planning ~ driver drivers delivery deliveries vehicle
to load and unload > loading and unloading
`;
