/**
 * Deeds that resumes name in many ways, a class a line: its verbs may stand for one another while what they are done to stays the
 * same: who "posted invoices" has "processed" them. What raises a person (hiring, founding, approving, leading, selling,
 * inventing) is in no class: such a deed needs its own word in the evidence.
 */
export const deedClasses = `
setup arrange schedule prepare build create install configure organize establish
prepare compile produce draw assemble create draft write author make issue generate complete compose develop
process post enter record register log handle key input capture file document book
resolve settle clear sort fix correct address remedy solve remove handle
recover reclaim recoup retrieve regain claim
chase pursue follow
stop drop discontinue abandon scrap shelve cancel
find trace attribute identify discover detect uncover spot notice recognize locate flag pinpoint catch source
flag identify detect highlight mark raise report escalate
explain present communicate report brief describe share inform discuss convey demonstrate show discussion
arrange rearrange reorganize organize reorder reshuffle restructure lay reconfigure coordinate schedule plan relocate
arrange book schedule organize coordinate
dispatch ship send deliver transport forward
operate run drive use work handle
maintain keep service sustain preserve ensure run upkeep care look
replace swap change exchange substitute switch migrate move convert transfer port transition bring take
install fit mount lay wire connect
visit see attend
care nurse tend
teach instruct educate tutor train lesson deliver lecture
start open launch establish institute introduce initiate begin setup set create
introduce implement adopt launch establish start bring rollout
improve raise lift increase enhance boost take
reduce cut lower shorten decrease drop save trim
remove eliminate save cut
check verify review inspect validate examine test
collect gather obtain compile
record collect log track document keep register
analyze examine study evaluate assess investigate interpret
clean cleanse prepare tidy
agree coordinate arrange settle
advise counsel guide support recommend help advice consult
answer respond reply handle deal address
participate join attend
serve wait handle
plan schedule prepare create organize draw
pick collect
digitize scan convert transfer move
reimplement recode rebuild rewrite redevelop
add implement build create develop introduce
prepare define specify
shape develop define form design
enable allow let permit
cover include comprise contain span feature
close end finish complete conclude
board travel
deputize substitute cover
shop store
build construct develop create implement make write program
monitor track watch supervise oversee observe
mentor coach guide
clarify explain
select choose pick
promote advertise market
evaluate assess review
update revise refresh amend
adapt adjust modify tailor
calculate compute estimate work
distribute hand deliver share
greet welcome receive
book reserve
supply provide deliver furnish
repair fix mend
test trial check
translate interpret
edit revise proofread
photograph shoot
calibrate adjust
measure record log
transcribe record
simplify streamline
combine merge join consolidate
store keep archive
load stock fill
restock refill replenish
cook prepare make
bake prepare make
grow raise cultivate
feed nourish
drive transport deliver
escort accompany attend join
analyze test examine check measure inspect
show guide accompany
care serve handle manage support
keep manage maintain
contribute submit provide supply
split divide break separate
put post publish
draft word phrase
type enter key
phone call ring
contact call reach
email write message
remind notify alert
request ask order
reply return
issue hand distribute
file archive sort
count tally inventory
label mark tag
pack wrap box
assemble mount fit
solder weld join
cut trim saw
paint coat varnish
sew stitch mend
grind sand polish
drill bore
grow plant
water irrigate
harvest pick gather
milk feed
wash bathe clean
dress bandage wrap
monitor observe check
weigh measure
transport move drive
lift move carry
host welcome receive
seat usher
pour serve
mix blend prepare
fry grill cook
plate garnish present
rehearse practise
play perform
film shoot record
sketch draw draft
illustrate draw
render draw
survey poll interview
tabulate tally
chart plot graph
reconcile match balance
accrue book
forecast predict project estimate
budget plan
invoice bill charge
collect chase recover
refund repay return credit
deploy release ship rollout launch
configure setup adjust customize
upgrade update modernize
patch fix
debug fix troubleshoot
refactor restructure rewrite clean rework
profile measure
index catalogue
query search
crawl scrape collect
parse extract read
cache store
encrypt protect
backup archive save
restore recover
virtualize migrate
containerize package
script write
automate script
annotate label tag
benchmark measure compare
compare contrast
cluster group
classify categorize sort
rank order sort
visualize chart plot show
summarize condense
outline draft sketch
moderate facilitate chair
facilitate run organize
onboard train induct
schedule plan time
staff fill
cover replace
rota schedule plan
interview screen meet
shortlist select screen
guard protect secure
patrol guard
answer take field
extend add expand
pass refer forward direct send transfer hand
flag notify alert report refer
deliver provide give
administer run operate maintain
staff man work cover
discuss talk speak phone call
request ask call
assess mark grade score
find trace locate track
quote price estimate
chart map
chart record
put fit install
influence shape inform
post publish upload
enter log record
walk guide
set prioritize
surface raise report
bring move
swap exchange
pair collaborate
switch move transfer
return come
reorder restock
log report note
inspect check walk
finish end complete
apply use
rewrite redraft rework revise reword
oversee supervise watch
join start begin
shadow accompany
`;
