/**
 * Groups of common words that share a sense in WordNet 3.1 (Princeton University, WordNet licence: see NOTICE), among the
 * first senses of words in frequent use. Words of rank, ownership, quantity, direction and degree are left out: those are
 * claims, and no dictionary may stretch them.
 */
export const commonSynonyms = `
abandon desert forsake
abandon empty vacate
abandon wildness
abandonment desertion
abdomen belly stomach
abide bear endure stand suffer tolerate
abide stay
ability power
abode dwelling home
abode residence
abound bristle burst
absorb assimilate ingest
abstract abstraction
abstract outline
abstract pilfer
abstraction generalization
abuse misuse
accelerate quicken speed
accelerate speed
accelerator throttle
accent emphasis
accentuate emphasize stress
accentuate stress
accept admit
accept consent
acceptance adoption
access approach
accessory supplement
acclaim applaud clap
acclaim hail herald
accommodate adapt
accommodate suit
accomplish achieve attain reach
accomplish execute fulfil fulfill
accomplishment achievement
accomplishment skill
accord agree consort
accord allot grant
account history
account report
accredit recognize
accretion accumulation
accumulate collect compile
accumulate gather
accumulation collection
accuse charge
acetonemia ketosis
ache hurt
ache yearn
acknowledge admit
acquaint introduce
acquaintance familiarity
acquaintance friend
acquiesce assent
acquiescence assent
acquire adopt assume
acquire develop
acres estate
action activity
activate actuate spark trigger
actor player
actuate incite motivate prompt propel
adapt adjust conform
address speak
address speech
adequate equal
adhere cling
adjoin butt
adjoin contact touch
adjourn retire
adjust align
adjustment alteration modification
administer allot deal dispense distribute
administration disposal
admiration esteem
admiration wonder
admit include
admonition warning
adopt assume
adopt borrow
adopt espouse
adorn decorate
adult grownup
advance boost
advance boost encourage further promote
advance improvement
advance overture
advance progress
advance progress progression
advertise promote push
advertise publicize
advertisement advertising
advise counsel
advise notify
advocate counsel
advocate preach
advocate recommend urge
aesthetic esthetic
affair liaison
affair matter
affair occasion
affect involve regard
affect pretend
affection fondness
affirm assert swear
affirm confirm corroborate substantiate support
affluence richness
afford yield
agency bureau office
agenda schedule
aggravate exacerbate
aggression aggressiveness
aggressor attacker
agony suffering
agony torment
agree concur
agree correspond match
agreement correspondence
agreement understanding
agriculture farming
aide auxiliary
ailment complaint
airplane plane
alarm alert
alarm consternation dismay
alertness vigilance
alibi excuse
alien foreigner
alien stranger unknown
alike like similar
allegory emblem
allegory parable
alleviate ease facilitate
alleviate relieve
allocate apportion
allocation allotment
allot assign
allow appropriate reserve
allow grant
allow permit
ally friend
alter change
alter change vary
alteration change
altercation fracas
alternative choice
amaze astound
amaze bewilder puzzle
amazement astonishment
ambition aspiration dream
amend better improve
ammo ammunition
amount measure quantity
amplify exaggerate magnify
amplify magnify
amuse divert
amusement entertainment
analyse analyze examine study
anatomy build figure flesh frame physique shape
ancestor antecedent
ancestry lineage pedigree
anchor backbone
anchor ground
angel saint
angle lean tilt
angle slant
anguish torment
animal beast brute creature
annihilation obliteration
announce declare
announce denote
announce herald
announcement proclamation
annoy bother irritate
annoyance irritation
answer reply respond
answer reply response
answer resolve
answer result solution
antagonist opponent
antagonize counteract
anticipate counter foresee forestall
anticipate foresee
anticipate predict promise
anticipation expectancy
anticipation prediction
antipathy distaste
apex vertex
apologize excuse rationalize
apothecary chemist
apparatus setup
appeal attract
appeal charm
appeal prayer
appear look seem
appear seem
appease pacify
appease quell
applause clapping
apply employ utilize
appoint charge
appoint constitute name
appointment date engagement
appointment designation
apportion share
appraise assess evaluate measure
appraise survey
appreciate value
appreciation taste
apprehend arrest nail
apprehend comprehend grasp
apprehension understanding
approach coming
approach near
appropriate capture conquer seize
approve sanction
approximate estimate gauge guess judge
approximation estimate
arch curve
architect designer
ardor zeal
area region
argue contend debate
argue reason
argument contention controversy
argument debate
argument statement
arise develop originate
aristocracy nobility
arouse awake awaken wake
arouse awaken
arouse elicit evoke provoke
arouse invoke
arouse stimulate
arrange stage
arranged ordered
arrest halt stay
article clause
articulate enunciate pronounce
articulate formulate phrase word
artillery weapon
ascertain assure check ensure insure
ascertain determine find
ascribe assign attribute impute
aspect facet
aspect scene view
assail assault attack
assail attack
assault dishonor rape
assemblage gathering
assemble gather meet
assert insist
assert maintain
assign delegate designate
assist assistance help
assist help
assistance help
assistant help helper
associate companion comrade fellow
associate connect link relate
associate consort
assume presume
assurance confidence
assure ensure guarantee insure secure
assure reassure
atom molecule particle speck
atomic nuclear
attack onrush onset onslaught
attain reach
attention care
attest demonstrate evidence manifest
attic loft
attire dress
attitude posture
attorney lawyer
attract pull
attribute dimension
audacity temerity
authorities government regime
authority authorization potency
authorize clear
auto automobile
average norm
avert avoid
aware mindful
awareness consciousness
babe baby infant
back endorse
back endorse support
back rear
backbone guts
backing patronage
backstage wing
badger pester tease
badness severity
bake broil
balance equilibrate
ball globe
ballot vote voting
balustrade banister
band circle
band striation
bang blast clap
bang slam
bang smash
banish shun
banquet feast
bargain deal
base foundation
basement cellar
bask enjoy relish savor
baste batter clobber
bathroom john lavatory privy toilet
battalion pack
batter buffet
batter hitter slugger
battle combat
battle conflict engagement fight
battle struggle
battlefield field
bawl bellow
beam broadcast transmit
beam shine
bearer carrier
beast brute savage wildcat
beat crush
beat heartbeat pulse
beat pound thump
beat rhythm
beat round
beckon wave
become turn
befall happen
befit suit
beget engender father generate mother sire
begin commence start
begin start
beginning kickoff outset start
beguile captivate capture charm enchant
behave conduct
behavior conduct
behavior conduct demeanor
being existence
being organism
belch belching
belch erupt
belie contradict
belie misrepresent
belief feeling impression notion
bellow hollering roar roaring
bellow roar
bemoan deplore
bench terrace
bend crook turn
bend crouch stoop
bend twist
benefit gain profit
benefit welfare
berate chide lecture rebuke reprimand scold
berth post
beset molest plague provoke
besiege surround
betray fail
betray wander
better improve
beverage drink
bible scripture
biblical scriptural
bill charge
bill measure
bind stick
bite burn sting
bite morsel
bitterness resentment
black blackness
blame pick
blanket cover
blast boom nail smash
blaze hell
blind screen
blink wink
block cube
block halt stop
block hinder obstruct
bloom blooming
bloom blossom
bloom blossom flower
blossom flush heyday peak prime
blossom unfold
blow drift float
blow setback
blur obscure
blush flush
bluster boast brag
bluster bravado
board plank
boast feature
book volume
boom roar roaring thunder
boost encouragement
boost hike
booth stall
border bound
border edge
border frame
border margin
border surround
bore drill
bother trouble
bottom seat
bounce bound spring
bounce leap
bound confine limit restrict throttle
bound jump leap spring
boundary edge
brace poise
brace stabilize steady
brain mentality
brain mind psyche
branch subdivision
brandish wave
breach offend violate
bread dough loot
breadth width
break interruption
breakdown dislocation
breakthrough discovery
breakup separation
breed engender
breeze cinch picnic
brilliance glare
brilliance grandeur splendor
bring fetch
bring land
broad wide
broadcast program
broaden extend
brood dwell
brood loom
brook creek
brotherhood fraternity
brow eyebrow
brow forehead
bruise hurt injure wound
brush sweep
brush thicket
bubble ripple
bucket pail
buckle warp
budge shift stir
buff devotee lover
buffer cushion
build construct
build physique
building construction
building edifice
bulge swelling
bulk majority
bulk volume
bull shit
bullet slug
bump encounter find
bump knock
bunch bundle cluster
bunch clump cluster
bunch crowd gang
bundle package packet
burden load loading
burn glow
burrow tunnel
burst explode
burst explosion
burst salvo volley
burst split
bury swallow
bush shrub
business occupation
bustle hustle
cage coop
calamity catastrophe disaster tragedy
calculate compute figure reckon
calculate estimate figure forecast reckon
calculation computation
caliber quality
call holler scream shout squall yell
call name
call outcry shout yell
call phone ring telephone
calm calmness composure
calm quiet still
calm steady
camp encamp
campaign cause crusade
campaign fight
cancel offset
candidate prospect
capability capacity
captive prisoner
captivity imprisonment
capture catch
capture seizure
care caution precaution
care concern fear
care handle
care like wish
care worry
career vocation
carelessness negligence
cargo freight load shipment
carpentry woodwork
carry conduct transmit
carry convey express
carry transport
carved carven
case event
case instance
case suit
cast hurl
cast mold
castle palace
catalog catalogue
catapult sling
catastrophe disaster
catch grab
category class family
cater provide supply
cattle cows oxen
cattleman cowboy puncher
cause induce stimulate
cavalryman trooper
cavort romp
cease discontinue quit stop
cease finish terminate
celebrate fete
celebrate lionize
celebration festivity
cemetery graveyard
cent penny
center centerfield
center concentrate focus rivet
center middle
centralize concentrate
certain sure
chagrin humiliation
challenge dispute
chance fortune hazard luck
chance gamble risk
chance opportunity
change switch
chant intone
character quality
characteristic feature
charge tear
chart graph
chase pursuit
chase track trail
chat chatter
cheap inexpensive
check contain curb
cheering shouting
child minor youngster
chill cool
chill thrill
choice selection
choose prefer
choose select
chore task
chortle chuckle
chorus refrain
christ jesus
chuck toss
chunk clod clump lump
chute parachute
circuit tour
circular round
circulate diffuse disseminate spread
circulate distribute
circumscribe limit
circumstance consideration
circumstance context
circumstances fate luck
cite mention
cite mention refer
cite quote
city metropolis
clam dollar
clamber scramble struggle
clangor clash crash
clarity clearness
clash friction
class classify
class grade
class stratum
classroom schoolroom
cleft crack
click snap
click tick
climate mood
climax culminate
climb mount
clip trot
clobber lick
clod lump
close closing
close conclusion finale finish
close near
close shut
closed shut
closet cupboard
closet wardrobe
cloth fabric material textile
clothe dress
cloud obscure
club nine
club society
clue hint
cluster flock
clutch grip
clutch seize
coalesce fuse merge
code codification
coerce force
coffee java
coil spiral
coincide concur
collaborate cooperate
colleague fellow
collect gather
colony settlement
comb ransack
combat fight fighting
combine compound
comfort consolation
comfort ease
comfort solace soothe
commandment teaching
commemorate mark
comment commentary
comment input remark
comment notice remark
commentator observer
commission committee
commit confide entrust trust
commit dedicate devote
commit invest
commit perpetrate pull
commitment loyalty
commotion disturbance
commute transpose
comparative relative
compare equate
compass orbit range reach scope
compel oblige
compensate repair
compete contend
competition contest
compile compose
complex composite
complicate refine
compliment congratulate
comply follow
component constituent element
component element factor ingredient
component part portion
compose write
compound deepen intensify
comprehend perceive
compress contract press
comprise constitute
comprise contain incorporate
conceal hide
concede confess profess
concede grant
concede yield
concentrate condense
concentration density
concept conception
conception creation
concern interest occupy
concern pertain refer relate touch
conclude reason
conclude resolve
conclusion decision determination
condemn decry
condemn doom sentence
condemnation curse
condescension disdain
condition discipline train
condition specify stipulate
condition status
conduct guide
conduction conductivity
confederacy south
conference league
confess squeal
configuration contour shape
confirm reassert
confiscate seize
conflict struggle
confound confuse
confront face
congratulate pride
congregation fold
congressman representative
connect join link
connect link
connote imply
conquer subdue suppress
consequence effect outcome result
consist dwell
consistent reproducible
consolation solace
consolidation integration
constitution establishment formation
construct manufacture
construe interpret
consult refer
consultation interview
consume down
consume ingest
consumption intake uptake
contact reach
contaminate foul
contemplate meditate
contemplate meditate muse ponder reflect speculate
contemplation reflection
contempt disdain scorn
contend contest
contend cope deal grapple
contend postulate
content message
continuance continuation
continuance duration
continue preserve uphold
continue proceed
continue retain
contract shrink
contract sign
contract undertake
contrary opposite reverse
contrast demarcation
contribute impart lend
contribution donation
contrivance gadget
contrive devise forge formulate
conversion transition
convert exchange
conviction sentence
cook prepare ready
coordinate organize
copy imitate simulate
core nucleus
corpse stiff
correct right
correspond equate
corrupt crooked
cost price
cost price toll
couch sofa
counsel counseling guidance
count counting
count matter weigh
countenance physiognomy visage
countenance sanction
countenance visage
counterpart similitude
couple match mate pair
couple pair
course trend
court solicit
cover deal handle plow treat
cover extend
craft trade
crawl creep
creak screech squeak
creator lord maker
credit recognition
credo creed
creep sneak
crew gang
criminal crook
cringe flinch recoil shrink wince
cringe grovel
criterion standard
criticise criticize
crop harvest
cross foil frustrate thwart
cross intersect
cross traverse
crouch squat
crowd herd
crucial important
crucify frustrate
crumble tumble
crush squeeze
crush suppress
crystallize illuminate
cuddle nestle snuggle
cult furor
cure remedy
curio curiosity
curiosity wonder
current stream
curse damn
curse oath
curse swear
curtail restrict
curtain drapery
curve swerve veer
curve wind
curved curving
cuss fella fellow
cuss gadfly
custom tradition
custom usage
cycle rhythm round
daddy papa
damage harm
dampen moisten
dampen stifle
dance dancing
danger risk
dare defy
dare presume
dark darkness
dark darkness shadow
darling favorite
dart dash flash scoot
dart flutter
dash flair
dash smash
daughter girl
deadlock impasse
deal flock heap mass mountain pile plenty raft stack
dealer trader
debris dust
debut entry introduction
decay decline
decay decompose
deceleration slowing
decide determine
decide resolve settle
declaim recite
decline refuse
decline refuse reject
decline wane
decomposition disintegration
decoration medal ribbon
decree fiat
deduce derive infer
deduct subtract
deduct withhold
deduction implication
deepen intensify
defeat frustration
defeat licking
defeat overcome
defect fault flaw
defend fight oppose
defend guard
defender guardian
defer postpone
deficiency lack want
define specify
deformation distortion
defraud swindle
defy refuse resist
defy withstand
deity divinity
dejection stool
delay wait
delight enjoy revel
delight please
delight pleasure
delirium frenzy fury hysteria
deliver rescue
demand involve necessitate need require
demand requirement
democracy republic
demon fiend
demonstrate establish prove show
demonstrate exhibit present show
demonstrate march
demonstration presentation
deny refuse
depart deviate vary
depart quit
depart start
departure deviation difference
dependable reliable
dependence dependency
depict describe
depict picture show
depict portray
depose swear
deposit lodge stick
deposit sediment
deposit sedimentation
deposit situate
depression slump
deprive strip
deputy lieutenant
derision ridicule
derive descend
derive gain
descent origin
describe draw trace
describe identify
describe report
deserve merit
desire want
despair desperation
despatch dispatch
despise disdain scorn
despotism dictatorship tyranny
despotism tyranny
destination goal
destine doom
destiny fate
destroy ruin
detail item particular
detect discover find notice observe
detection sensing
detective investigator
detector sensor
determination finding
determination purpose
determine influence regulate shape
determine specify
detest hate
detonate explode
develop evolve
develop evolve germinate
development evolution
development growing growth maturation
deviate divert
device twist
devise organize prepare
dialect idiom
diam diameter
diarrhea diarrhoea
diary journal
dictate order prescribe
dictionary lexicon
dictum pronouncement
differ disagree
difference dispute
differentiate distinguish mark
differentiate distinguish separate
differentiation distinction
difficult hard
diffuse permeate pervade
dilate elaborate enlarge expound
dirt grease soil stain
dirt soil
dirty soiled unclean
disability handicap
disagreement discrepancy
disappear vanish
disapprove reject
disband dissolve
disc disk
disc record
discard dispose toss
discern distinguish recognize spot
discharge emission
discipline subject
disclose expose
disclose expose reveal
discount dismiss disregard ignore
discourage warn
discourse preaching sermon
discover hear learn
disdain reject scorn spurn
disentangle extricate
disgrace dishonor
disgrace shame
dislodge free
dislodge shift
dispatch shipment
dispel disperse dissipate scatter
disperse scatter
disperse scatter sprinkle
displacement shift
display exhibit expose
display show
display showing
disposal disposition
dispute quarrel
disregard ignore snub
disregard neglect
disrupt interrupt
dissipate fool
dissipate scatter
distill extract
distill purify
distort falsify warp
distort twist
distract trouble
distress hurt suffering
distribute spread
district dominion territory
distrust mistrust suspect
disturb interrupt
disturb trouble upset
disturbance perturbation upset
dive plunge
diversion recreation
diversity variety
divide separate
divide separate split
doctrine philosophy
document papers
dodge evade sidestep skirt
domain land
domain orbit sphere
domination mastery supremacy
door doorway threshold
doorman porter
dosage dose
doubt uncertainty
downpour torrent
dozens lots scores tons
draft enlist
draft outline
drag haul
drag sweep
drag trail
drama play
dramatist playwright
dramatize embroider
draught gulp
draw pull
draw reap
dread fear
dribble drip
drift impetus
drift ramble range roam rove stray wander
drift stray
drill practice
drink drinking
drink salute toast
drop sink
drown submerge
drugstore pharmacy
drunk drunkard
duplicate repeat
duration length
dusk nightfall twilight
duty obligation responsibility
duty tariff
dwell inhabit live populate
dweller inhabitant
eagerness readiness
earn realize
earnings profit profits
earnings salary wage
earth globe
earth ground
earthquake quake
ease relieve
eating feeding
eccentric type
echo repeat
echo reverberation
echo ring
economic economical
ecstasy rapture
educate school train
educate train
education instruction teaching
efface obliterate
effect effectuate
effect impression
effectiveness potency
effluent wastewater
effort exertion
effort exploit feat
eject release
elaboration refinement
elapse pass
electric electrical
elevate promote
elevation height peak
elicit extract
eliminate eradicate
elude escape
elude evade
emanation emission
emancipate liberate
embed imbed plant
embody personify
embody substantiate
embrace encompass
emerge issue
emphasize underline underscore
employ engage
employment work
enact ordain
enchant transport
enclose envelop wrap
encounter meet
encounter meeting
encounter skirmish
encroachment intrusion invasion
encroachment violation
endanger jeopardize menace threaten
endeavor enterprise
endeavor strive
endow invest
endurance survival
endure live survive
endure suffer
enforce implement
enforce impose
engage pursue
engineering technology
engulf immerse steep
enhance heighten
enjoin order
enlarge magnify
enlargement expansion
enliven inspire
enrol enroll enter inscribe recruit
ensue result
entail imply mean
enter figure
enter participate
enter record
entitle title
environment surroundings
envisage imagine
envision fancy figure picture visualize
envision foresee
epitomize typify
equal match rival
equality equation
equitable just
eradicate exterminate extirpate
erode gnaw
error fault mistake
erupt ignite
eschew shun
espouse marry
essence substance
establish institute plant
establish launch
establishment institution
esteem respect
evaluate judge
evaluation rating
evaluation rating valuation
evaporation vapor
evidence grounds
evidence prove show testify
evoke provoke
exalt glorify proclaim
examination scrutiny
examination test
examine probe
examine test
example illustration instance
exceed outdo surpass
exceed transcend
excel surpass
except exclude omit
excess surplus
exchange switch
excite stimulate
exclaim proclaim promulgate
exclaim shout
exclude shut
excuse explain
excuse pardon
execution performance
exemplify illustrate
exemption freedom
exercise exert
exercise practice
exercise usage utilization
exercise workout
exert maintain wield
exhibition exposition
exist live survive
expand flourish thrive
expand inflate
expanse sweep
expectation outlook prospect
expedite hasten
expel oust
expend spend
experience feel
experience receive
experiment experimentation
expiration passing
expiration termination
expire perish
explore search
express state
express utter
expression face look
expression reflection
extension propagation
extenuate mitigate
exterior outside
extrapolate generalize infer
exultation rejoicing
fabric framework
face front look
facilitate help
facility installation
factory mill
fail neglect
faith religion
falloff slump
falsify misrepresent
falter stammer stutter
falter stumble
falter waver
family household
fancy fantasy illusion
farewell parting
fascinate grip
fashion manner mode style
fasten secure
fathom penetrate
fatigue weariness
favor prefer
fear fright
feel feeling flavor smell spirit
feel find
feel sense
fence fencing
fight struggle
fighter hero
file lodge
file register
fill filling
fill fulfil fulfill meet satisfy
fill occupy
film movie
film shoot
filter permeate
financial fiscal
find regain
fireplace hearth
firm house
firmness resolution
flap wave
flash flaunt
flash wink
flick thumb
flicker flutter quiver
flip toss
float swim
flood swamp
floor story
flounder stagger
flourish thrive
flout jeer scoff
flout scoff
flow stream
foliage leaf
folk sept
folly foolishness
folly stupidity
fool gull
footstep pace step stride
forbid foreclose forestall preclude prevent
forbid prohibit proscribe veto
force push
force squeeze
force strength
force thrust
forecast predict
forego precede
forego relinquish
foreigner outsider
forerunner predecessor
forest wood woods
forge hammer
form kind sort
form organize
form pattern
form shape
form spring
formulation preparation
fort fortress
fort garrison
fortify strengthen
fortune luck
foster further
founding initiation
fountain spring
foyer hall lobby vestibule
framework model
fraud sham
freak monster monstrosity
free liberate loose release
free relieve
freeze suspend
frequent patronize shop
freshman newcomer
freshness novelty
fret fuss
frighten scare
fringe periphery
frog toad
frown glower
fruit yield
fulfill satisfy
fullness richness
fumble grope
fume smoke
function office role
function officiate
function purpose role
function serve
function work
fund store
furnish provide render supply
fury rage
fury violence wildness
fusion merger
fuss mother
gaiety merriment
gain profit
gain reach
gasp pant puff
gather pucker
gaze stare
generalization induction
generate render yield
genius sensation star wizard
gentleman valet
germinate sprout
gesticulate gesture
gesture motion
ghost specter
gift talent
giggle titter
ginmill saloon
girl miss
glance glimpse
glance glint
glare glower
gleam gleaming
gleam glint glisten glitter shine
glean harvest reap
glitter sparkle
glue paste
glycerine glycerol
goad spur
goose jackass
gospel gospels
grade level
gradient slope
grammatic grammatical
grandeur nobility
grandma grandmother granny
grape grapevine
grapple grip
grappling wrestling
gratification satisfaction
gratify indulge
gratify satisfy
grave tomb
greatcoat overcoat
green park
grief sorrow
grievance grudge
grin grinning smile
grind labor toil
grip handle
grip suitcase
groan moan
groom prepare train
ground reason
grounds yard
grove orchard
growl grumble rumble
grumble murmur mutter
grumble scold
grumbling rumble
guarantee undertake
guarantee warrant
guard safety
guess imagine reckon suppose
guess speculation
guess venture
guide maneuver point steer
guide steer
gulp gulping
gunpowder powder
gush spout
gutter trough
hall hallway
hallmark trademark
halo ring
halt stop
hamper hinder
hamper shackle
hand handwriting script
hand pass
handbag purse
handle treat
handle wield
handling treatment
hands manpower
hanker long yearn
happen materialize
happen occur
happening occurrence
harbor shield
hardship rigor severity
harm hurt injury
harness tackle
haste hurry
haste hurry rush rushing
hasten hurry rush
hasten induce stimulate
hasten race rush speed
hate hatred
haunt obsess
haunt stalk
haversack knapsack
hawk peddle
hazard jeopardy risk
headache worry
heal mend
heap mound pile
heap pile stack
heart nerve
heart pump
heartbeat instant
heat warmth
heave surge
heed listen
heedless unheeding
height stature
help serve
heroism valor
hesitate pause
hesitate waver
hide skin
hillock mound
hinder impede
hitch hobble limp
holiday vacation
holler squawk
honor honour laurels
honor observe respect
honor reward
hook soak
hoop ring
horde host
horror repulsion revulsion
housing lodging
howl roar wail
humanity manhood
humble humiliate
humor mood temper
hunch intuition suspicion
hunger thirst
hunt trace
hunting search
hurl hurtle lunge thrust
hurler pitcher twirler
hurry rush
hurry speed
hurt pain
hush silence still
hypothesis possibility theory
hypothesize speculate suppose theorize
icebox refrigerator
idea thought
ideal saint
identify name
idiot imbecile
idle slug
ignite light
ignore neglect
illness malady sickness
illuminate illumine light
image picture
imagery imagination
imagination resource
immature young
immerse plunge
impede obstruct
impersonate portray
implication significance
implore pray
import meaning significance
important significant
impose inflict visit
impose levy
imposition infliction
impress imprint
impress strike
impression picture
imprison remand
impulse urge
inception origin
incite instigate
inclination tendency
incline lean tend
incline ramp
incline slope
incomprehensible inexplicable
incorporate integrate
incur obtain receive
index indicator
indicate point
indicate point signal
indignation outrage
individual mortal someone soul
induct initiate
induct seat
induction initiation
industry manufacture
infest overrun
initiate originate start
injure wound
inlet intake
innocence purity
innovation invention
inquire wonder
inquiry question
inquiry research
inscription lettering
insect louse worm
insert introduce
insert tuck
inside interior
insight penetration
insistence press
inspect visit
inspire instigate prompt
inspire urge
instal install
instant moment
instruct learn teach
instruction teaching
instrument tool
insulate isolate
insurance policy
insure underwrite
insurrection rebellion revolt
integrity unity
intellect reason
intent intention purpose
interest involvement
interest sake
interfere intervene
interference intervention
interject interpose
interlace intertwine twine
interlace lock
interpret render
interpret translate
interpretation rendering
interval separation
interview question
interweave weave
intrude trespass
invade occupy
inventory stock
investigator researcher
invite tempt
involvement participation
irony sarcasm satire
irrigate water
irritation temper
issue matter topic
issue publish release
issue supply
itch scratch
ivory pearl
jabber spout
jeopardize stake
jerk jolt
jerk twitch
jerk yank
jimdandy jimhickey
johnny rebel
judge justice
judge label pronounce
judgment mind
jumble welter
jump startle
kick thrill
kingdom realm
knife tongue
label mark
labor push
lamentation wail
land soil
language lyric words
language speech
lapse sink
lash slash whip
lasting permanent
lather suds
lather sweat
laugh laughter
launch plunge
lavish shower
leaders leadership
lean thin
learn memorize
learn study
learning scholarship
lease rent
leash three trio
lefty southpaw
lend loan
lesion wound
lessen subside
lesson moral
levy recruit
lexicon vocabulary
lick solve
life living
light perch
like same
likely probable
limitation restriction
linger lounge lurk
little small
load loading
locality neighborhood vicinity
localization location
locate place
locate settle
locate situate
location placement
lock mesh
longing yearning
look search
loom predominate tower
loose unleash
loyal patriotic
lull quiet
lumber timber
lump swelling
lurch pitch
lurch reel stagger
lure tempt
luster splendor
machinist mechanic
madman maniac
magician wizard
maid maiden
mail send
maintain preserve
maintain sustain
maintenance upkeep
making qualification
malaise uneasiness
mama mamma mommy
maneuver tactic tactics
manufacture manufacturing
manufacturer producer
march parade
marital married
mark marking
mark score
mark target
market marketplace
marketing merchandising selling
marriage wedding
marshal mobilize
martyr sufferer
marvel wonder
massachuset massachusetts
mate teammate
material stuff
mating union
maximal maximum
maze tangle
mean signify
meaning substance
measure step
measurement measuring
mechanics mechanism
medication medicine
melee scrimmage
melody strain tune
melt thaw
memory retention
menace threat
mend repair restore
mentality outlook
mention note observe remark
mention quotation reference
mention reference
merchandise product
merge unify unite
merit virtue
metal metallic
militia reserves
milquetoast pansy
mingle unify
minimal minimum
minimize understate
minister parson pastor
misbehavior misdeed
mischief shenanigan
misconstrue misunderstand
miss neglect omit overlook
missile projectile
mite speck
mixture variety
mobilize rally
model mold
model pattern
modernism modernity
modernize overhaul
modesty reserve
mold stamp
monarch sovereign
monotony sameness
morality morals
motif motive
motif theme
motion move movement
motion movement
motivation motive need
motto shibboleth
mouth speak talk utter
move proceed
move travel
muffle smother stifle strangle
mumble mutter
musician player
muster rally
narrative story tale
narrow specialize
narrow specify
nationalism patriotism
navigate pilot
necessity requirement
need require want
need want
news tidings word
newsman reporter
newspaper paper
north union
northerner yank yankee
nose poke
note notice
note observe
nothing zero
nourish sustain
nuance subtlety
nudge prod
number routine
object objective
objection protest
objection remonstrance
obliterate veil
observation watching
obtain prevail
occupant resident
occupy reside
odor scent smell
odor smell
offer proffer
offer volunteer
officer policeman
oneness unity
open spread
opinion sentiment
opponent opposite
opposition resistance
optical visual
orbit revolve
order regulate
orient point
origin root source
outcome result
outline sketch
output yield
outrage shock
outsmart overreach
overcome overpower overwhelm
overcome surmount
overhaul overtake
override overthrow overturn reverse
owner proprietor
ownership possession
pace rate
pacing tempo
package parcel
pain trouble
pains striving
painting picture
pamphlet tract
pane paneling
panic terror
paradigm prototype
parcel portion share
pardner partner
part piece
part portion
part split
partner spouse
pass passing
pass surpass
pass walk
passage transition
passion rage
patch plot
path route
patrol police
patronize sponsor
pattern practice
pause suspension
pavement sidewalk
peace repose serenity
pecs pectoral
peculiarity specialty
pelt pepper
penalize punish
penalty punishment
percentage share
perfume scent
permission permit
persist prevail
persist remain
persistence persistency
perspective position view
perspiration sweat
persuade sway
petition prayer
petition request
phantom shadow
phantom specter
phase stage
philosophic philosophical
phone telephone
phonemics phonology
photo photograph
pinpoint speck
pitch toss
pity shame
place position
place property
place rank rate
place spot
plane skim
planet satellite
planetary terrestrial
plank plunk
planning preparation provision
plant works
plod tramp trudge
poetry verse
polish refine
polish refinement
polish smooth
pond pool
populace public
population universe
portrait portrayal
pose present
possible potential
post send station
potential potentiality
potential voltage
pounce swoop
pound thump
pour stream swarm
practice rehearse
prance strut swagger
preaching sermon
precedence priority
predominate prevail reign
preference taste
prepare ready
present stage
present submit
press urge
prey target
price terms
print publish
privacy secrecy
problem trouble
procedure process
proceeds yield
process treat
procure secure
product production
progress progression
project projection
project protrude
project task
projectile rocket
prolong sustain
promotion publicity
proportion symmetry
proposition suggestion
protection security
protest protestation
protest resist
province responsibility
province state
provision supply
psyche soul
pulse throb
purl swirl whirl
purse wrinkle
push thrust
pussy slit
quake quiver
quarrel wrangle
query question
question wonder
quiet silence
quit resign
rage storm
rail railing
railroad railway
ranch spread
range reach
range straddle
ratify sign
rattle rattling
rattler rattlesnake
reach stretch
react respond
reaction response
reactivity responsiveness
realism reality
realize recognize
realize understand
reasonable sensible
rebuff repel repulse
rebuff repel snub
rebuild reconstruct
rebut refute
recall recollect remember
recall return
recede retire retreat withdraw
receipts revenue
recollection remembrance
reconcile settle
reconstruct retrace
record register
recover regain retrieve
recreate revive vivify
recur repeat
reek smack
reek stink
reel spin whirl
reexamine review
reflect shine
regard respect
regret repent
regret sorrow
rehabilitation renewal
reinforce reward
reiterate repeat restate
rejoin retort
relegate submit
relent yield
relevance relevancy
reliance trust
remain stay
remainder residue rest
rendering rendition
rent tear
repeal rescind
repeat repetition
repel repulse
replace substitute
replace supersede supplant
replacement switch
report study
repose rest
represent symbolize typify
repress subdue
rescue saving
reserve substitute
resign vacate
resignation surrender
resist withstand
respect value
resume sketch survey
retaliation revenge
retire withdraw
retrace trace
return revert
revere worship
reverse turn
revolve rotate
reward wages
rhyme verse
ribbon thread
ride taunt tease
ridicule roast
right rightfield
rigor validity
rinse wash
ripple ruffle
rite ritual
road route
roar thunder
rock shake sway
rock stone
roll roster
roll wheel
rooms suite
root stem
runner smuggler
rush surge
russia ussr
rustling whisper
sail sweep
sample sampling
sample taste
savor taste
scamper scurry scuttle
scheme strategy
school schoolhouse
science skill
scope setting
scour scrub
scrape scraping
scrape scratch
scream screech shriek
scream yell
screech squawk
screen test
seam wrinkle
search seek
secede splinter
send ship
sept september
sequence succession
seriousness sincerity
serpent snake
serve service
settlement village
shade shadow
shamble shuffle
shed throw
shift switch
shift transfer
shift transformation transmutation
shipping transport
shiver shudder
shock stupor
shooting shot
shop store
shop workshop
shot stroke
shriek shrill
sift strain
sight vision
sign signal
sign subscribe
sing talk
sing whistle
slacken slow
slant weight
sleep slumber
slice slit
slide slip
slip steal
slop spill
slop splash
smother suffocate
smother surround
snap snarl
snap tear
soar surge
soldiery troops
sound voice
span sweep traverse
spark sparkle
speak talk
specialize specify
spectator witness
speculation venture
speed velocity
spell tour
spell trance
spell while
spine spur
spire steeple
splash sprinkle
sprawl straggle
spray spraying
spring springtime
spur urging
squirm twist wriggle writhe
staircase stairway
stairs steps
stamp stomp
standpoint viewpoint
start starting
state submit
stay stick
steel sword
step tread
still stillness
stimulant stimulation stimulus
stimulate stir
stir touch
storage storehouse
strain strive
strange unusual
strangle throttle
stress tension
stretch unfold
stride tread
strip undress
study survey
stuff thrust
stumble trip
subject theme topic
suffer sustain
suggestion trace
support sustain
surmise suspect
survey view
sway swing
swell well
swirl twirl whirl
switch trade
sympathize understand
sympathy understanding
tackle undertake
tactile tactual
technical technological
telegraph wire
test trial
testament will
testimonial testimony
testimonial tribute
theater theatre
thinking thought
thrash toss
thread wind
thud thump
timbre tone
topple tumble
touch trace
track trail
trample tread
transfer transplant
transfer transportation
transform transmute
transit transportation
translate understand
triumph victory
tube tubing
tumult turmoil
tumult uproar
turmoil upheaval
turn turning
twine wind wrap
twirl whirl
underline underscore
undermine weaken
undershirt vest
undesirable unwanted
usefulness utility
vacancy vacuum
verve vitality
view watch
wait waiting
wallop whack
wash washing
whiskey whisky
`;
