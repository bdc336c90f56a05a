/**
 * What people call their work themselves, beside what resumes and postings call it: "told" and "reported", "swapped out" and
 * "replaced". Turns of phrase stand here as `idioms.ts` leaves them. Rows are read as `../rows.ts` says. Written for this project.
 */
export const plainSpeech = `
to devise > to create
to swap out > to replace
to change out > to replace
to look over > to review
to look through > to review
to go over > to review
to read over > to review
to read through > to review
to check over > to inspect
to go through > to review ~ report reports file files figures list statement statements budget plan numbers results
to write up > to document
to write up > to record
to write up > to prepare ~ report reports minutes notes
to write down > to record
to note down > to record
to note > to record ~ readings temperatures results weights faults times defects
to log > to record
to log > to monitor ~ temperature temperatures reading readings pressure humidity
to chart > to document ~ patient assessment assessments medication medications vital signs
to fill in > to complete ~ form forms paperwork sheet sheets log logs report reports
to fill out > to complete ~ form forms paperwork sheet sheets log logs report reports
to type up > to prepare ~ minutes letter letters report reports notes
to tell > to report ~ supervisor manager doctor nurse foreman lead office dispatcher engineer teacher team
to tell > to inform
to tell > to notify
to let people know > to inform
to ring = to phone ~ customers clients patients suppliers families parents
to give out > to distribute ~ leaflets flyers meals medication uniforms equipment tools parcels samples
to hand out > to distribute
to pass out > to distribute ~ leaflets flyers meals samples
to send off > to dispatch
to ship out > to dispatch
to find out > to determine
to figure out > to determine
to work out > to calculate ~ cost costs price prices wages quantities hours amounts doses
to track down > to locate
to track down > to trace
to hunt down > to trace ~ fault faults bug bugs payment payments error errors
to trace faults > to troubleshoot
to trace faults > to diagnose faults
to find faults > to troubleshoot
to find that > to identify that
to put right > to correct
to put right > to resolve ~ problem problems issue issues complaint complaints fault faults error errors
to clear up > to resolve ~ problem problems issue issues query queries complaint complaints difference differences
to talk to > to speak with
to speak to > to speak with
to talk with = to speak with
to talk through > to explain
to walk through > to explain ~ customers clients users patients staff starters colleagues them
to set out > to arrange
to lay out > to arrange
to put away > to store ~ pallet pallets stock goods delivery deliveries
to put up > to erect ~ scaffold scaffolding fence fences tent tents stage walls
to put up > to install ~ shelves shelving sign signs drywall guttering blinds
to put in > to install ~ socket sockets pipe pipes boiler boilers kitchen kitchens windows lights wiring
to take down > to dismantle ~ scaffold scaffolding stage tent tents fence stands
to take apart > to dismantle
to take apart > to disassemble
to set > to install ~ panel panels motor motors meter meters poles fixture fixtures tile tiles windows
to hook up > to connect
to plug in > to connect
to fix up > to repair
to patch up > to repair
to do repairs > to repair
to do the books > to keep the accounts
to keep the books > to keep the accounts
to keep the books > to do bookkeeping
to do the ordering > to order
to do the ordering > to place orders
to do the rota > to prepare the rota
to do the rota > to schedule staff
to do the schedule > to schedule staff
to do payroll > to process payroll
to do the payroll > to process payroll
to run payroll > to process payroll
to do the accounts > to prepare the accounts
to do invoices > to prepare invoices
to do the filing > to file documents
to do paperwork > to complete paperwork
to take payment > to collect payments
to take payment > to process payments
to take payments > to collect payments
to take payments > to process payments
to take > to collect ~ payment payments fare fares cash rent deposits samples bloods
to take cash > to handle cash
to take money > to handle payments
to take calls > to answer calls
to take calls > to handle calls
to take bookings > to handle bookings
to take bookings > to process bookings
to take orders > to handle orders
to take notes > to record
to book in > to register ~ patient patients visitor visitors guest guests
to book in > to schedule ~ appointment appointments job jobs delivery deliveries
to check in > to register ~ patient patients visitor visitors guest guests
to sign up > to enroll
to sign up > to enrol
to sign up > to register
to sign in > to register ~ visitor visitors patients guests
to get ready > to prepare
to make ready > to prepare
to make up > to prepare ~ orders kits trays beds boxes feeds bottles solutions
to assemble > to compile ~ report reports list lists data figures pack packs
to assemble > to prepare ~ report reports pack packs presentation presentations proposal proposals quote quotes
to pull together > to compile
to pull > to produce ~ report reports
to pull > to compile ~ report reports figures
to pull > to haul ~ trailer trailers van vans load loads miles flatbed reefer
to drive > to operate ~ forklift truck van lorry reach bus crane tractor digger excavator loader
to run > to operate ~ machine machines lathe press line crane till register printer mill furnace oven
to work > to operate ~ till register machine machines crane press
to man > to staff ~ desk reception phone phones stall booth till
to chase > to pursue ~ payment payments invoice invoices debt debts
to cut back > to reduce
to cut down > to reduce
to cut down on > to reduce
to turn in > to submit ~ report reports payment payments form forms timesheet timesheets paperwork
to hand in > to submit
to send in > to submit ~ report reports form forms claim claims order orders application applications
to go with > to accompany ~ patient patients client clients pupils residents driver drivers children
to ride along with > to accompany
to ride with > to accompany
to go along with > to accompany ~ patient patients client clients pupils residents driver drivers children
to take > to escort ~ patients residents visitors prisoners children pupils
to sit in on > to attend
to sit in on > to observe
to go to > to attend ~ meeting meetings conference fair fairs training course
to lend a hand > to help
to pitch in > to help
to step in for = to cover for
to show > to demonstrate ~ how customers product products equipment exercise exercises technique
to show > to instruct ~ how
to present > to communicate ~ roadmap results findings plan plans figures
to precept > to orient ~ nurse nurses hires hired staff
to ask for > to request
to get quotes > to obtain quotes
to get > to obtain ~ quotes quote permit permits approval consent feedback licence signatures references samples
to buy in > to purchase
to pick > to select ~ supplier suppliers vendor vendors candidates images images
to keep an eye on > to monitor
to watch > to monitor ~ patient patients rhythm rhythms screen screens camera cameras CCTV gauge gauges line machine machines children
to watch over > to monitor
to keep in touch with > to stay in contact with
to keep in touch with > to maintain contact with
to keep in touch with > to liaise with
to stay in touch with > to maintain contact with
to keep in contact with > to maintain contact with
to keep in contact with > to liaise with
to be in contact with > to liaise with
to keep a record of > to record
to keep records of > to record
to keep a log of > to record
to keep notes on > to record
to keep a list of > to maintain a list of
to stock up > to replenish
to refill = to replenish
to top up > to replenish
to restock = to replenish
to fill shelves > to stock shelves
to fill shelves > to replenish stock
to empty > to unload ~ container containers lorry lorries truck trucks trailer trailers van vans
to break up > to separate
to sort through > to sort
to bring back > to return
to take back > to collect ~ damaged cases returns goods
to give back > to return
to move over > to migrate ~ system data server servers database site
to switch over > to migrate ~ system data server servers database site
to establish > to configure ~ laptop laptops account accounts router routers server servers printer printers computers phones
to establish > to prepare ~ room rooms machine machines station table tables stage hall equipment classroom
to establish > to arrange ~ meeting meetings interview interviews appointment appointments call calls
to drop > to discontinue ~ catalog catalogue product products feature line service
to stop > to discontinue ~ catalog catalogue product products feature service
to scrap > to discontinue
to cancel > to discontinue ~ product products feature service
to try out > to test
to trial = to pilot
to try > to test ~ recipe recipes version versions feature features prototype
to count up > to count
to add up > to total
to weigh out > to weigh
to measure up > to measure
to cut up > to cut
to wash up > to wash
to clean up > to clean
to clean down > to clean
to wipe down > to clean
to wash down > to clean
to tidy up > to tidy
to lock up > to secure ~ premises building shop store site
to open up > to open ~ shop store café kitchen site
to close up > to close ~ shop store café kitchen site
to cash up > to balance the till
to count the till > to balance the till
to count tills > to balance tills
to bring up to speed > to train
to speak for > to represent
to stand up for > to advocate for
to calm down > to de-escalate
to calm > to de-escalate ~ customer customers patient patients resident residents situation situations caller callers
to pass on > to relay ~ message messages
to pass on > to escalate ~ complaint complaints issue issues problem problems concerns
to hand > to escalate ~ complaint complaints issue issues problem problems
to send on > to forward
to look up > to search for
to look for > to search for
to dig into > to investigate
to look into > to investigate
to get to the bottom of > to investigate
to act on > to respond to
to answer > to respond to
to reply to > to respond to
to get back to > to respond to
to deal out > to distribute
to share out > to distribute
to talk over > to discuss
to go into detail > to explain
to boil down > to summarize
to sum up > to summarize
to turn into > to convert into
to make into > to convert into
medicines = medications
phone call = call
paper forms > paperwork
worksheet > resource ~ pupils students class lesson lessons children
worksheet > teaching material ~ pupils students class lesson lessons children
worksheet > learning material ~ pupils students class lesson lessons children
lesson plan > teaching material
scheme of work > curriculum
stock loss > loss
shop > retail store
till > point of sale
till > cash register
old people > older adults = elderly people
old people = older people
electronic logging device = ELD
safety check > safety inspection
vehicle check > vehicle inspection
walk-round check = walkaround inspection
write-up = written report ~ incident incidents fault faults lab results
radio frequency = RF ~ gun guns scanner scanners scan pallets pallet antenna signal
arrivals and departures > check-in and check-out ~ guests clients hotel
`;
