/**
 * What a common word may truthfully be said as, by stems: "word said said …". Made by tools/make-word-relations.ts from
 * WordNet 3.1 (Princeton University, WordNet licence: see NOTICE); words that are claims in themselves are never offered.
 */
export const wordRelations = `
aardvark anteat
abacu tablet
abandon derelict desert discard empti fling forsak reject toss vacat
abat slack slake
abbei church
abbrevi abridg brief contract form
abdic renounc resign vacat
abdomen abdomin bel stomach
abdomin abdomen
abduct kidnap seiz snatch
aberr abnorm
abhor abhorr detest hate loath
abhorr abhor abomin disgust hate haterd loath obscen offens repugn repuls
abid bide continu endur perman stai
abil abl power
abject contempt miser
abl abil
ablaz aflam arous passion
abli abl apt capab capabl clever compet
abnorm anomal deviant irregular kinki pervert subnorm unnatur vicari
abod address resid
abolish abolit
abolit abolish conclus end termin
abomin hate individu odiou someon
aborigin individu nativ someon
abort conclus end stillborn termin unsuccess
abound abund galor
aboveboard honest squar straight straightforward
abras materi rough scratchi stuff
abreast inform
abridg abbrevi contract pot
abroad afield foreign oversea
abrupt dead disconnect sudden
abscess infect symptom
abscond bolt flee fly
absenc absent defici lack want
absent absenc absente awai truant
absente absent travel
absolut abstract dead downright implicit infinit live rank sheer utter
absolv clear exoner forgiv guiltless innoc vindic
absorb absorpt assimil attent captiv draw engross fascin fund grip ingest intent interest recept rivet spongi suck thirsti wrap
absorpt absorb
abstent abstain abstin
abstin abstain abstent
abstract absent concept conceptu consid construct gener ideal ideolog reckon
abstrus deep esoter
absurd bunk illog nonsens situat
abund abound ampl copiou easi extravag exuber galor lush plenti profus quantiti rampant rank teem thick torrenti volumin
abus handl maltreat misus offend offens pervert scurril step wrongdoer
abysm immeasur
abyss chasm
ac crack digit figur nail pass singl super uniti
academ academi educ
acced bow defer submit succumb yield
acceler alter chang deepen ga gun hurri intensifi modif pedal quicken speed throttl
accent accentu action emphas express pronunci punctuat show stress tonic
accentu accent emphas express punctuat show stress
accept acknowledg adopt attitud bless consent credenc evalu judg react recogn respond
acceptab accept toler tolerab
access admiss admitt approach avail conveni handi recov retriev right
accessori cloth support
accid accident happen misadventur mishap occurr stroke
accident inadvert unexpect unintend
acclaim applaud commend hail herald
acclim acclimat adapt adjust climat conform
acclimat acclim adapt adjust climat conform
accolad laurel symbol
accommod adapt adjust advanc fit meet oblig ply provid suit suppli
accompani attend collater consequ happen incident occurr result subsequ
accompanist accompani musician player
accomplic confeder help helper
accomplish achiev action attain effect finish fulfil reach skile
accord agre agreement allot attend concord conform consequ consort correspond fit grant harmon harmoni match
accost address
account bourgeoi busi chronicl explan histori job occup relationship report respons stori
accredit commiss recogn
accru accumul
accumul accru amass collect compil conglomer gather hoard store
accur exact faith right straight surgic true
accuraci truth
accus charg complaint defend impeach incrimin suspect
accustom customari habitu usual
acer estat land realti
ach hanker hurt languish pain pine smart suffer yearn yen
achiev accomplish action attain possibl reach
acid acrid bitter blister caustic compound sour unpleas virul vitriol
acknowledg accept admit commun declar grant notic pass react receipt recogn recognit respond
acorn fruit
acoust cure physic remedi
acquaint familiar inform introduc
acquiesc acced accept agre assent
acquir acquisit deed
acquisit acquir
acquit acquitt clear discharg exoner guiltless innoc judg label pronounc
acquitt acquit
acreag area expans
acrid pungent tasti
acrimoni bitter jaundic resent
acrobat activ athlet gymnast tumbl
acronym form
act action activ behav deed enact move plai temporari
action challeng deed process sue
activ action activist deed fight initi progress spark trigger trip
activist activ crusad milit reform
actor player
actress actor player
actual effect exist factual real
actuari calcul
acupunctur intervent
acut accent discrimin intens keen sharp
adag express proverb
adam carbon diamond inexor inflex
adapt accommod adaptor adjust alter conform convert elast flexibl modifi musician reconcil variabl version write
adaptor adapt devic
add addit append suppli syndrom
addendum matter postscript supplement
addict accustom alcohol depend enthusiast freak hook junki nut partisan
addit add compon constitu element extra linear
address addresse commun refer
addresse address receiv recipi
adept ac geniu good practic profici sensat skil skile skill star superstar virtuoso whiz whizz wiz wizard
adequ capabl compet enough equal suffici
adher adhes attach correspond discipl fit follow match support
adhes adher coher gooei gum gummi materi patholog sticki stuff tenaci
adjac connect contigu neighbor next
adject modifi
adjoin border butt edg march
adjourn conclus dissolut end recess termin
adjunct accessori auxiliari support
adjust accommod adapt advanc align alter chang conform correct fit focus modif weight
administ appli care deal
administr administ bodi brass dispos establish organ
admir advoc booster esteem friend like love pleas propon protagonist respect support valu
admirab admir commend
admiss admit admitt allow enter entranc entri permiss
admit acknowledg admiss declar true
admitt access admiss admit right
admonish admonit counsel discourag reprov unfavor unfavour warn
admonit admonish advic warn
ado bustl commot din flurri fuss hustl stir
adob clai
adolesc juvenil teen teenag
adopt accept bless choos follow select
ador endear idol lovabl love rever worship
adorn beadi beautifi brocad crest decor embellish emboss feather featheri fril fring grace inflam inlaid mount ornament panel plume stud tassel tinsel tuft
adrift afloat aimless
adroit clean clever cun deft dexter handi neat
adul flatteri
adult adulthood anim beast individu matur someon
adulter corrupt debas dilut extran foreign impur load spoil stretch
adulteri fornic
adulthood matur
advanc beforehand ear encourag forward late later precoci progress propos shift suggest transform travel
advantag asset benefici discriminatori favor favour good posit prefer preferenti
advent arriv reach
adventur attempt audaci chanc dare escapad gambl hazard individu project risk seek someon sport swagger task try undertak
adverb adverbi
adverbi adverb
advers hardship inauspici misfortun unfavor unfavour
adversari antagonist individu oppon someon
advert advertis announc attend busi denot hang listen
advertis advert
advic propos
advis advisori consid counsel declar discuss inform notifi propos suggest
advisori announc inform
advoc expon individu propon propos recommend someon suggest urg
aeon eon
aerial air pass
aeroplan airplan plane
aerosol cloud
aerospac part
aesthet artist cosmet sensuou
affab affabl amiab amiabl genial
affabl amiabl cordial friend genial
affair concern intimaci involv liaison matter
affect feel fond heart impact impress manner move poignant pose pretenc pretend pretens smitten stricken subject tender touch
affection affect belov darl dear fond love tender
affidavit testimoni
affili assort attach connect consort interact relat relationship tie
affin attract
affirm assert avow confirm corrobor declar substanti support sustain swan swear verifi
affix append attach glu mount past supplement
afflict advers hardship ill sick stricken upset
affluenc affluent rich wealth
affluent affluenc flush load rich substanti wealthi
afford cheap expend inexpens provid render spend suppli yield
affront discourtesi hurt injur insult offenc offens wound
afield abroad
aflam ablaz arous passion
afloat adrift aimless
afoot move
aforement aforesaid said
aforesaid aforement said
afraid aghast alarm appal apprehens fear frighten horrifi hunt numb panick panicki scare unnerv
afresh anew
aftereffect consequ effect outcom
afterlif hereaft life lifetim
aftermath consequ effect outcom wake
afternoon daylight daytim
afterthought rethink revers
afterward later subsequ ulterior
ag elder epoch older ripen
agenc bureau busi concern
agenda plan schedul
agent agenc
aggrav anger annoy chafe exacerb exasper intens intensifi vexat worsen
aggreg amount collect mass sum
aggress competit drive hostil milit predatori pugnaci rough sharp
aggressor assail assault attack offend wrongdoer
aghast afraid appal dismai shock
agil activ light nimbl quick spry
agit amok arous distraught emot feverish foment frantic hectic hyster jolt overwrought provoc provok psychedel shaken stimul troublemak
aglow bright lumin
agnost agnostic individu skeptic someon
ago past
agon agoni anguish excruci harrow hurt pain tortur
agoni agon hurt pain suffer torment tortur
agre accept agreeabl agreement concord concur consent
agreeab agreeabl enjoy gratifi pleasant
agreed unit
agreement accord agre compat concord correspond harmoni statement understand
agricultur busi farm
ahead forward onward
aid activ gift help resourc
ail ailment flavor garlic hurt ill indispos peak poor seedi sick suffer unwel
ailment ail complaint disord ill upset
aim drive end goal guidanc intend intent mean object posit propos purport purpos steer target train
aimless adrift afloat
air aerial airi dissemin expos ga part pose spread transmiss ventil
airborn mobil
aircraft craft
airfield facil field instal
airi air ventil
airlin aeroplan airplan hose plane
airmail mail post send
airplan aeroplan plane
airport airfield
airstrip airfield strip
airtight invulner
aisl gangwai passag passagewai
ajar open unfasten
akin kindr similar
al beer
ala doom regrett regrettab unfortun
alarm afraid alarmist appal atroci aw chile constern creepi devic dire dismai fear forbid formid fright frighten ghast grim hairi horrifi petrifi scare scari stupefi terrif terrifi
alarmist alarm commun
albino individu someon
album medium
alcohol beverag drink drinkabl drunk drunkard drunken dry hard intox lush rummi strong wet
alcov bai nich recess
alert alarm fly prepar readi sleepless warn watch
algorithm formula
alia name
alibi defens excus explain
alien antagonist dislik estrang exot foreign strang travel
alight ablaz aflam land light lit perch
align adjust alli allianc arrang coalit organ orient placement posit
alik likew similar
alimoni mainten
aliv live viabl vital
alkali base compound
alkalin basic
allai eas reliev
alleg accus assert declar maintain
allegi commit cooper dedic loyalti
allegor allegori
allegori allegor fabl parabl stori
allei street
allerg allergi
allergi allerg
allevi amend eas mitig reliev
alli affili align allianc coalit consort relat
allianc coalit confeder fusion
allig crack leather
alloc allot assign part portion share
alloi debas devalu impur metal mixtur
allot accord administ alloc assign deal dispens distribut grant lot part portion share
allow accept consent counten grant let part permit portion share
allud advert allus hint suggest touch
allur attract beguil bid entic invit seduct tempt
allus allud mention refer
alm contribut donat
almighti creator divin lord maker omnipot power
alon exclus lone solo
aloof distant reserv
alpha import letter
alphabet script
altar tabl
alter adjust chang edit fix happen modif modifi neuter occurr revis steril
altern choic cyclic decid gener instead option relief replac secondari sequenc substitut success
altitud height
alto singer vocalist
altogeth naked nuditi raw right whol
aluminium aluminum metal
aluminum aluminium metal
alwai ever
amalgam coalesc consolid fuse integr merger mingl mix unifi unit
amass accumul conglomer gather
amateur individu recreat someon unpaid
amateurish amateur unskil
amaz astonish astound aw awesom feel impress stun surpriz
ambassador diplomat
amber gold yellow
ambianc ambienc atmospher condit statu
ambienc ambianc ambient atmospher condit statu
ambient ambienc
ambigu enigmat equivoc evas express fork indetermin uncertain
ambit ambiti aspir desir dream drive
ambiti ambit aspir challeng compuls determin difficult hard pushi
ambival feel uncertain unsur
ambl promenad saunter stroll walk
ambul auto automobil car
ambush lurk trap waylai
amen comfort conveni livelihood support sweet
amend compens correct damag redress restitut revis
amethyst quartz
amiab affab affabl amiabl genial
amic friend
amicab amic
amiss awri haywir wrong
ammonia liquid
ammunit arm weaponri
amnesia blackout
amnesti exempt freedom pardon
amok agit berserk
amor love
amorph formless
amount asset becom magnitud measur number quantiti sum turn
amp amper ampl rich
ampersand punctuat
amphetamin speed stimul upper
amphibi amphibian
amphibian amphibi
amphitheat galleri
ampl abund copiou gener good plenti rich wide
amplif elabor expans
amplifi enlarg magnifi
amplitud displac shift
amput disabl handicap
amulet talisman
amus delight divert entertain interest pleas
anaem anaemia anem anemia
anaemia anaem anemia symptom
anaesthesia anaesthet anesthesia
anaesthet anaesthesia anesthesia anesthet drug
anagram read word
anal anu
analges medicin moder
analog compar comparison correspond infer linear parallel similar
analys analyz instrument
analysi analyt analyz investig
analyst analyz
analyt analysi
analyz analys analysi canvass examin instrument studi
anarch ideolog lawless uncontrol
anarchi anarchist disord
anarchist anarchi radic
anatom anatomi express
anatomi anatom bodi build chassi figur flesh form frame morpholog physiqu shape
ancestor ancestr rel relat root
ancestr ancestor hereditari
ancestri blood descent genealog line lineag origin parentag pedigre stock
anchor anchorag claw fasten fix ground hook
anchorag condit statu
anchovi fish
ancient past
android robot
anecdot report
anem anaem anemia weak
anemia anaemia anem
anesthesia anaesthesia anesthet
anesthet anaesthesia anaesthet anesthesia drug
anew afresh
angel good saint
anger angri arous elicit emot enrag furiou infuri ir madden
angl angler angular fish slant space stand viewpoint
angler angl plotter schemer
angri aggrav anger black enrag huffi incens indign irasc irat livid mad provok smolder smoulder
angst anxieti
anguish distress hurt sorrow suffer torment tortur
angular angl
anim aliv beast brute carnal creatur enliven exalt exist fauna inspir invigor life live organ physic reviv sensual shake spirit stimul vital
animos enmiti hostil
annal journal
annex addit appropri assum extens incorpor seiz usurp wing
annihil decim destroi destruct devast erad extermin extinguish obliter wither
annoi annoy bother bothersom chafe devil disagre displeas gale gravel irrit nettl peev peski pester rag rile steam stung teas vex vexat
annot comment commentari compos expans footnot notat note pen write
announc commun declar denot inform proclaim proclam statement
annoy irrit vexat
annual flora plant
annul avoid cancel invalid nullifi quash void
anoint applic choos coat cover select
anomal abnorm anomali unnatur
anomali abnorm anomal
anonym nameless obscur unidentifi
anorak jacket parka
answer repli resolut respond respons result solubl solut solvent statement
antagon annoi antagonist counteract enmiti hostil rag
antagonist adversari antagon counter individu neg oppon someon
antenna aerial
anthem song vocal
anthil knoll mound
antholog collect
anthropolog anthropologist
anthropologist anthropolog
antibodi protein
antic caper clown divers fantast grotesqu jest joke prank recreat strang trick unusu
anticip await counter evalu expect forese forestal judg outlook predict prospect reason
anticlimax downfal
antidot cure remedi
antifreez liquid
antipathi avers dislik distast
antiqu ag archaic brows outmod shop
antisept clean cleans disinfect medicin purifi steril
antler horn
antonym opposit word
anu anal open orific
anvil block
anxieti emot
anxiou apprehens dy eager nervou uneasi
anyhow anywai
anyplac anywher
anywai anyhow
anywher anyplac
aorta arteri
ap imit primat
apart asid flat hous isol lodg obscur unconnect
apathet apathi
apathi apathet feel
apex extrem peak
aphor axiom
aplomb calm composur cool pois
apocryph question
apolog acknowledg apologet
apologet apolog defens
apostl believ
appal afraid aghast alarm disgust dismai experi nauseat offend outrag revolt scandal shock
appar appear evid manifest obviou ostens ostensib palpabl plain seem superfici unmistak
apparatu equip
apparel attir clad cloth dress garb garment robe turn
apparit phantom specter spirit
appeal attract catchi challeng charm entreati invok prayer proceed request
appear appar apparit attend look seem
appeas calm concili gentl mollifi pacifi placat quiet
append affix appendag attach inflamm supplement
appendag extrem member
appendix addendum postscript supplement
appet cours savori starter
appetit crave
applaud acclaim clap gesticul gestur motion prais spat
applaus clap commend
appli applic forens practic util
applianc contrapt conveni devic gadget
applic appli devic individu petit relev request someon usag util
appoint appointe assign charg conclus constitut decis determin establish name nomin plant
appointe individu someon
apposit apt pertin
apprais appraiz assess classif
appraiz apprais assess evalu judg measur valu
appreci acknowledg apprehend apprehens comprehend consid consider discrimin grasp grate reckon recogn tast thank understand valu
apprehend appreci apprehens compass comprehend dig grasp savvi understand
apprehens apprehend discern dread fear fright percept savvi understand
apprent bound
apprentic apprenticeship beginn novic prepar train
apprenticeship berth posit post
approach access attack comprehens formul forthcom futur motion move movement
appropri allot allow assign befit duli earmark fit pat portion proper reserv right suit suitab suitabl
approv affirm bless evalu favor favour judg like okai pass sanction support
approxim calcul cipher comput estim figur gaug guess idea inexact judg resembl rough
apt abl abli capab capabl clever compet dispos inclin mind tend
aptitud abil power
aquarium tank
aquat athlet flora plant sport water
arabl product
arbitr arbit interced intermedi judg mediat umpir
arbitrari absolut caprici discretionari haphazard impuls indiscrimin random
arbor frame framework tree
arc arch bend bow curv discharg flex spark
arcad passagewai
arcan esoter
arch arc bend bow condescend curv flex patron
archaeolog anthropolog archaeologist
archaeologist anthropologist archaeolog
archaic antiqu
archbishop bishop
archeri athlet sport
architect creator
architectur build edific
archiv collect deposit
archwai arch entranc
ardent fervent fieri impass passion torrid
ardor eager zeal
arduou gruel hard heavi labori punish
arena area domain environ field orbit sphere
argu arguabl argument contend content controversi convers debat differ discours disput fenc reason tilt
arguab arguabl debat
arguabl argu plausibl
argument argu content contenti controversi differ disput evid quarrelsom statement tilt
aria song vocal
arid dry
aris origin
aristocraci aristocrat elit nobil
aristocrat aristocraci blue gentl nobl
arm armament armor equip fortifi limb mobil weaponri
armament arm weaponri
armi servic
armistic peac truce
armor equip fit mail protect sca
armori armouri imagin inventori resourc
armouri armori imagin inventori resourc
armpit caviti
aroma aromat odor odour scent smell
aromat aroma
arous awaken elicit evok kindl provok
arrai arrang clad cloth rang
arrang agreement compos composit laid order organ place plan prepar provis structur system transcript
arrear liabil
arrest apprehend apprehens captur catch clutch collar cop impress nab nail pinch seiz seizur sensat stun
arriv accomplish achiev action reach
arrog haughti pride proud
arrow mark missil pointer projectil
ars ass backsid bottom bum bun butt buttock posterior rear rump seat stern tail
arsen armament armori armouri
arson burn combust
art artist creation disciplin disingenu distort human misrepres subject
artefact artifact
arthrit arthriti creaki unhealthi
arthriti arthrit
artichok veget
articl artefact artifact bind nonfict oblig piec
articul eloqu facil joint pronunci provid render suppli
artifact artefact
artific maneuv manoeuvr ruse
artifici affect arrang bleach cardboard color contriv dummi fake fals paint stage stilt substitut synthet unnatur unreal
artilleri armament gun
artisan craftsman
artist art creator
artistri art prowess
artwork art graphic
ascend ascens ascent motion move movement upward
ascent ascend inclin side slope upgrad
ascertain determin discov observ
ascrib assign attribut evalu judg
asexu neuter
asham discredit disgrac embarrass guilti humili sheepish
ashcan bin dustbin
ashen blanch colorless colourless livid white
ashtrai receptacl
asid apart awai speech word
ask request
askanc indirect sidelong squint
askew awri cockei crook lopsid
asleep dormant drows drowsi hibern sleepi
asparagu herb
aspect characterist facet featur
aspen poplar
aspers depreci slur
asphalt pave pavement
asphyxi breathless smother suffoc
aspir aim ambit ambiti applic hope plan wish
aspirin analges
ass ars backsid bottom bum bun butt buttock posterior rear rump seat stern tail
assail aggressor assault attack offend wrongdoer
assassin bravo dead defam murder
assault aggressor assail attack battl conflict fight offend wrongdoer
assembl build collect construct fabric gather group interact join machin meet piec tack
assent acced acquiesc agre agreement
assert affirm avow cocki declar emphat forc maintain swan swear verifi
assess apprais appraiz assessor classif evalu judg measur valu
assessor assess bureaucrat
assign administ allot ascrib attribut choos deleg distribut duti evalu judg portion select specifi
assimil absorb adapt adjust conform ingest relationship
assist activ adjunct aid help helper subordin support worker
associ connect equal link match organ peer relat subordin
assort affili consort heterogen interact miscellan miscellani mix mixtur motlei sundri varieti
assum anticip assumpt counterfeit expect fals fictiti forward imit presum presumptu pretend sham
assumpt assum hypothesi possibl postul premiz supposit theori
assur affirm assert certainti confid ensur guarante insur persuad reassur verifi
asterisk charact graph mark star
asteroid angular
astonish amaz astound feel stun surpriz
astound amaz astonish dumbfound incred stun surpriz unbeliev
astring medicin sour
astronaut cosmonaut travel
astronom astronomi
astronomi astronom physic
astut acut sharp shrewd smart
asylum refug sanctuari shelter
asymmetri imbal
atheism atheist disbelief
atheist atheism
athlet contest divers recreat sport
atmospher air ambianc ambienc condit part statu
aton amend compens damag redress right satisfact
atroc atroci inhuman
atroci abomin atroc aw evil grievou monstrou terrib
attach affect affili connect fond relat
attack aggressor assail assault knock offend offens onrush onset onslaught round snipe wrongdoer
attain accomplish achiev earn hit reach
attempt activ effort endeavor essai initi seek try undertak unsuccess
attend accompani attent help helper tender
attent absorb attend captiv observ solicit
attest authent demonstr document evid genuin manifest prove testifi
attic floor garret level loft
attir apparel clad cloth dress garb robe
attitud posit postur
attornei profession
attract appeal bewitch captiv charismat cun cute draw engag fetch forc glossi hypnot irresist magnet photogen pull show showi winsom
attribut ascrib assign classif concept construct credit dimens due evalu judg properti
auction agent bridg factor
audac audaci bold dare
audaci audac bold brave dauntless fearless hardi intrepid
audib audibl
audibl sonic sound
audienc gather
audio sound
audit hear scrutin
auditor listen observ
auditori hear
auditorium area
august grand nobl
aura symptom
aural ear
auspici bright fortun hope rosi
auster plain sever stark stern
authent attest credibl document genuin legitimaci manifest reliabl trusti trustworthi unquestion verit
author allow authorship clear commiss commun compos empow individu let mandat pass pen permit potenc regim sanction someon write writer
authorit grand import influenti
authoritarian autocrat despot dictat dictatori oppressor tyrann undemocrat
authorship composit pen write
auto automobil car machin
autobiograph autobiographi
autobiographi autobiograph biographi life
autocrat bossi despot dictat peremptori tyrant
autograph inscrib write
autom automat
automat autom reflex smart
automobil auto car machin
automot auto car
autonom autonomi free sovereign
autonomi autonom liberti
autopsi examin scrutini
autumn season
auxiliari aid help helper secondari subsidiari supplementari
avail access aid conveni easi forthcom help open readi servic visibl
avalanch descend slide
avaric avarici greed
avarici avaric covet grasp greedi
aveng retali reveng
avenu approach attack
averag mean norm normal number statist
avers antipathi dislik distast indispos loath
avert avoid bar deflect prevent
aviat flier flyer
avid desir devor greedi wish
avoid avert deflect dodg reject shun
avow affirm assert declar profess swan swear verifi
aw abomin admir alarm amaz atroci awesom bad dire dread fear fearsom fright frighten horrend horrif impress pain rever scare terrib terribl unspeak wonder
awai absent forth
await anticip expect look wait
awak arous awaken sleepless turn wake waken
awaken arous awak rous turn wake waken
awar alert aliv consciou conscious sensibl sentienc
award accolad alloc grant laurel symbol
awesom amaz aw impress
awkward clumsi gawki graceless inconveni ineptitud labor wooden
awn canopi
awri amiss askew cockei crook lopsid
ax chop hack
axi line
axiom axiomat express
axiomat axiom obviou
axl shaft
azalea rhododendron
azur blue color sapphir
babbl blither chatter gibber gibberish talk utter
babe babi infant kid
babi babe handl indulg infant kid pamper spoil
babyish immatur
back backward bless championship endors hardback okai patronag rear side support
backbon anchor keyston linchpin mainstai support
backer angel back patron sponsor support
backfir backlash deton explos recoil
background aspect emphas ground inform prospect stress view
backhand hit return
backlash backfir motion movement rebound recoil repercuss
backlog accumul conglomer
backpack bag carri hike knapsack pack rucksack
backsid face rear side
backspac type
backstag offstag stage wing
backtrack return
backward back convers invers reced reflex retract retrograd return revers
backwood hinterland
bacteri bacteria bacterium
bacteria bacteri bacterium microorgan
bacterium bacteri bacteria microorgan
bad abomin atroci cork danger deplor distress fear fright grave hapless hard hopeless horrid ill incompet medioc miser naughti neg poor pretti rubber seriou sever terribl tough unskil unsuit
badg allegori characterist emblem featur label mark tag
badger bug harass pester rag teas torment worri
baffl amaz beat bemus bewild confound confus difficult dumbfound elus fox gravel hard knotti lose mystifi perplex plate pose problemat puzzl stick stupefi throw tough vex
bag captur catch cloth contain fabric materi sack
bagel bun roll
baggag case luggag
baggi loos sloppi
bai color talk utter
bail bond
bait cod entic harass hook lure mock rag ralli ride tantal taunt teas temptat
bake dry hot parch scorch
baker bake merchant
bakeri shop store work workplac
balanc counterbalanc equilibrium fit harmoni level match pois proportion reconcili stabl
balconi construct structur
bald open overt turn
bale accumul bundl collect sheaf
balk area baulk disobei expans intract resist
ball roll wind wrap
ballad lai poem song vocal
ballast brace materi stabil steadi stuff
ballet choreographi
ballist flight
balloon flight fly
ballot choic document option paper select vote
ballroom room
balm balmi
balmi bat buggi crack cracker daft fruiti haywir insan looni nut nutti
balonei bunk drool humbug nonsens
bamboo wood
bamboozl betrai deceiv hoodwink snow
ban censor decre edict forbid illeg outlaw prohibit
banal commonplac hacknei stock threadbar tire trite unorigin
banana herb
band bar bind circl lot streak stripe tie
bandag bind bound dress fasten fix patch
bandanna handkerchief
bandi bow bowleg plai unfit
bandit thief
bandstand platform stand
bandwagon style trend vog
bang bash belt blast blow bolt bump clap erupt hit knock nois slam slap smack smash sound thump wallop
banish ban expel ostrac shun
banist barrier handrail
bank financ inclin side slope tip
banker bank
banknot bill greenback note
bankrupt bankruptci break impoverish insolv loser ruin smash
banner flag streamer
banquet dinner eat feast feed host junket
banter chaff faceti humor jol kid rag teas
baptism baptiz sacrament
baptiz baptism call christen name
bar barricad block blockad counter eject exclud exclus expuls forbid imped implement obstruct prohibit room saloon stop
barb bite comment dig gibe input jibe nip pungent remark sarcast shaft shoot slam
barbar barbarian brutal cruel inhuman savag viciou wild
barbarian barbar primit savag wild
barbecu dish grile grill roast
barber groom
bard adorn decor grace poet
bare hard husk meager meagr nake nude scanti scarc spare strip uncov
barg boat hasten lighter rush
bargain agreement deal dealer dialog merchant talk understand
bariton singer vocalist
bark cover talk utter
barlei cereal grain
barman bartend employe
barnacl crustacean
barnyard yard
baron lord nobl nobleman
baroqu fanci
barrag assail attack bombard onslaught round
barrel cask place tube vessel
barren bare bleak desol inhospit stark wast wasteland wild wilder
barrett pin
barricad bar barrier block blockad imped obstruct roadblock stop
barrier obstacl obstruct roadblock
bartend barman employe
barter chang exchang interchang swap trade
base bag basic establish foot foundat ground groundwork support
basebal ball
baselin criterion measur standard
basement cellar floor level
bash bang belt blow bop bump hit knock smash sock timid
basi assumpt base foot foundat ground groundwork supposit
basic base canon element elementari essenti fact fundament radic rudimentari standard
basil herb
basin vessel
bask enjoi relish savor
basket contain
basketbal hoop
bass deep pitch
bast dampen moisten tack wash
bastard bogu counterfeit fake imit phonei phoni prick sob
bat attempt balmi batter blink buggi crack cracker daft effort endeavor flutter fruiti haywir hit insan looni nut nutti wink
batch group
bath clean cleans divers envelop recreat swim vessel
bathroom room
bathtub tub vessel
baton rod wand
batsman batter
batter bang bat batsman buffet combat damag fight strike
batteri artilleri
battl action combat conflict engag fight
battlefield field tract
baulk area balk disobei expans resist
bawdi dirti obscen smut
bawl bellow cry shout tear wail weep
bayonet knife stab
bayou lake
bazaar shop store
beach land
bead beadi cover decor form jewelleri jewelri ornament string
beadi bead bright
beagl hound
beak bile mouth peck pick strike
beaker jar
beam cheer glad piec smile
bean hit legum
bear abid allow bearabl birth brook carnivor deliv digest endur let permit produc stand stomach suffer support toler
bearabl bear toler
beard rim whisker
bearer bear carrier travel
beast anim bestial brute creatur fauna organ
beat beater bush combat crush dead fight itinerari path round rout shell strike tire trounc vanquish whip
beater worker
beauti appear attract beautician beautifi exquisit gloriou gorgeou love picturesqu pretti ravish resplend scenic stun
beautician artisan beauti craftsman
beautifi amend beauti embellish
beaver fur pelt
beckon gesticul gestur motion wave
becom decor metamorphos proper transform turn
bed bedcloth layer provid render stratifi superimpos suppli
bedbug bug
bedcloth bed
bedlam chao confus pandemonium
bedridden ill sick
bedrock rock stone
bedroom chamber room
bedsid side
bedspread bed bedcloth spread
beech tree
beef bitch cattl cow crab gripe grous holer meat squawk
beefi bur huski robust strap
beehiv work workplac
beeper pager
beer brew
beeswax wax
beet veget
beetl insect overhang
befit appropri correspond fit match suit
beforehand advanc ahead ear
befriend attach bind tie
beg implor plead prai request solicit tap
beggar defi pauper refus resist
begin beginn commenc divis happen kickoff occurr offset open outset part section start
beginn begin initi novic
begrudg envi
beguil allur captiv charm cheat chisel delight enchant enthral entic entranc hoodwink juggl seduct tempt
behalf interest place posit sake
behavior action activ conduct demeanor deport
behead decapit
behold individu observ percept someon
bel abdomen fat paunch stomach swell
belat late tardi
belch breath bubbl burp eject emit expuls project reflex
bele serenad
beli contradict deviat diverg negat vari
belief believ content feel idea impress notion opinion
believ accept anticip belief conceiv consid credibl evalu expect judg like protagonist support trust
belittl denigr deprec depreci disparag slight
bell attach button buzzer push
bellboi attend bellhop tender
bellhop attend bellboi tender
belli bulbou bulg
belliger aggress combat fighter hostil individu someon
bellow bawl call cry holer holler outcri roar shout yowl
belong happi properti
belov darl dear dearest honei love lover
belt accessori band cloth fabric loop materi part sing
bemoan deplor lament
bemus bewild lose preoccupi thought throw upset
bench seat
bend bender crook curv deform flex ill maladi motion movement turn twist
bender bend tool
benedict bless prayer
benefactor helper
benefici advantag benefit favor good
beneficiari receiv recipi
benefit aid benefici good help payment welfar
benevol love
bent disposit inclin resolut tendenc
bequeath leav
bequest gift heritag inherit legaci
bereav bereft depriv divest griev individu mourn sad someon sorrow strip
beret cap
berri cull fruit pick pluck
berserk agit amok
berth busi job occup place posit post provid render situat spot suppli
beseech bid conjur entreat implor plead press
beset annoi harass harri hassl molest plagu provok rag
besieg assail attack blockad circumv enclos sieg surround
best attempt beat crush effort endeavor foremost optim optimum outdo scoop trump
bestial beast brutal brute brutish inhuman
bestow confer
bet dissip foretel gambl indulg predict sport stake wager
beta import letter
betrai betray deceiv delud disclos unwrap
betray betrai dishonesti treacheri treason
betroth engag promiz
better advanc amend break correct finer fitter good healthier outstrip remedi shift surpass transform
bettor bet gambler punter
beverag drink drinkabl food liquid nutrient
bewar mind
bewild amaz baffl beat bemus bewilder confound confus dumbfound fox gravel lose mystifi perplex pose puzzl stick stupefi throw vex
bewilder bewild confus obfusc
bewitch attract beguil captiv captur catch charm enchant enthral entranc fascin tranc
bia obliqu partial preconcept prejudic
bias color partial slant
bib booz drink
bibl biblic book scriptur word
biblic bibl
bibliograph bibliographi
bibliographi list
bicentenni anniversari
bicker argu contend debat fuss quarrel quibbl row spat squabbl tiff wrangl
bicycl bike cycl pedal ride wheel
bid beseech conjur dictat entreat greet offer plead press recogn tender wish
bide abid continu stai
biennial flora plant
bifoc spectacl
big ampl astronom bang bigger broad bulki coloss cosmic deep enlarg enorm epic extend extens gigant grand heroic huge hulk immens larger macroscop mammoth massiv monolith monstrou mountain plump prodigi puffi sizabl spaciou super tremend volumin whack
bigam bigami polygam
bigami bigamist marriag matrimoni union
bigamist bigami spous
bigger larger
bigot intoler partisan
bigotri intoler
bike bicycl cycl motorcycl pedal ride wheel
bilater symmetr
bile beak charg gall request
bilingu linguist
bill charg invoic measur statement
billboard hoard
billfold case pocketbook wallet
billion cardin
billow soar stormi wallow wave
bin contain store
binari star
bind adher attach attract binder bond deterr hindranc relat stick tie valid
binder bind harvest reaper
binomi quantiti
biochem biochemistri
biochemistri biochem
biodegrad perish
biograph biographi life writer
biographi biograph chronicl histori life
biolog biologi
biologi biolog
biologist biologi
bipartisan nonpartisan
bipe anim beast
biplan aeroplan airplan plane
birch flog welt whip wood woodi
bird observ vertebr
birdcag cage coop
birth alter bear begin chang commenc deliv modif nativ produc
birthdai anniversari
birthmark blemish mar
birthplac place spot
bishop priest
bit chip flake fleck fragment scrap spot
bitch beef crab difficulti gripe grous holer squawk
bite barb grip lesion nip pungent sarcast wound
bitmap icon imag pictur
bitter acid acrid acrimoni al bite blister caustic enmiti gall hostil intoler keen rancor resent unbear unpleas virul vitriol
bittersweet sad
bizarr eccentr flaki outlandish unconvent
blab babbl disclos peach sing talk tattl unwrap
black blacken discolor polish
blackberri berri
blackboard sheet
blacken black darken discolor smoki
blackhead blemish mar
blackjack blackmail influenc pressur work
blacklist list
blackmail blackjack crimin crook extort felon influenc pressur work
blackout break intermiss paus
blacksmith smith
blacktop coat pave pavement surfac
bladder sac
blade foliag leaf
blame accus ascrib assign blast bless charg curs damn darn knock pick rap reproach
blameless guiltless innoc irreproach
blanch ashen colorless colourless discolor livid pale white
blancmang dessert sweet
bland flat insipid tasteless
blank charact clean empti graph space white
blanket bed bedcloth broad comprehens cover encompass extens mantl wide
blare blast clamor din loud nois resound
blasphem blasphemi curs irrever profan sacrilegi swear
blasphemi blasphem discourtesi disrespect profan
blast blame blare bless boom curs damn darn destruct fly hit nail nois resound ruinou smash
blaster blast workman
blatant blaze conspicu noisi vocifer
blaze blast blind bright dazzl flame glare hell shoot troubl
blazer jacket
bleach colorless colourless discolor fade white
bleak black dim hopeless
bleari tire
bleat cry
bleed haemorrhag harm hemorrhag hurt leech
blemish appear defac disfigur impair mar pockmark scar spoil
blend alloi combin compound homogen intermingl mingl mix mixtur
bless conjur fortun golden support
blight afflict desol destroi devast plagu smite spoilt
blimp reactionari
blind blaze blinder blindfold bright dazzl glare irrat sightless
blinder blind blinker screen
blindfold blind
blink reflex shut wink
blinker blink flasher light
blip blow shock
bliss elat happi
blister acid acrid bitter caustic flaw swell unpleas virul vitriol
blith gai happi merri unconcern
blither babbl chatter
blitz assail attack maneuv manoeuvr plai
blizzard snowstorm storm
blob blot fleck spot
bloc align allianc axi coalit
block area artefact artifact bar barricad blockad blockag embarrass hinder imped obstruct stop
blockad action bar barricad block embarrass hinder obstruct prevent
blockag block obstruct
blockhead dunc stupid
blog commun diari journal
blogger individu someon
blond fair individu sandi someon
blood bloodi daub smear
bloodhound hound
bloodi blood bloodthirsti cover crimson damn gori homicid murder red
bloodsh gore murder slai
bloodshot unhealthi
bloodstream blood
bloodthirsti bloodi
bloom blink bloodi blossom crash flame flower unmitig
blossom bloom flower unfold
blot blemish blotter daub mar slur smear smudg spot
blotch blot color pattern smudg spot streak
blotter blot paper
blow bump exhal expir impact stroke
blown move
blowout romp runawai triumph victori
blowtorch burner torch
blu blue dye
blubber cry sniffl weep
bludgeon club coerc hale squeez
blue blu cloth discolor northern
blueberri bush shrub
bluegrass grass
blueprint draft draught pattern plan
bluff bank bluffer bold feign pretenc pretens sheer steep
bluffer bluff cheat
blunder botch bungl goof mistak offend transgress
blunt bluff brusqu candid dule dull pointless weaken
blur bleari foggi fuzz fuzzi hazi indistinct represent
blurb endors
blurt blunder ejacul talk utter
blush bloom crimson discolor flush redden
bluster confus stormi
boa scarf
boar swine
board boarder commiss committe departur dwell live lumber plank popul room timber
boarder lodger tenant
boardwalk walk
boast blow bluster brag braggart crow exagger featur ga overdraw overst proud sport tout
boat ride seafar vessel yacht
bobbin reel spool
bobsl bob sled sleigh
bobsled sled
bode apprehens dread forebod forecast foreshadow foretel indic omen portend predict premonit
bodi embodi personifi
bodyguard defend escort guardian protector
bodywork bodi
boggl start startl
bogu bastard counterfeit fake imit phonei phoni
boi boyhood male
boil boiler heat poach stew turn vapor warm
boiler boil vessel
boister disord unru
bold audaci brave conspicu dare daredevil font foolhardi fount headi heroic typefac vault
bolster pillow reinforc
bolt lightn lock rigid stiff thunderbolt
bomb arm assail attack bombard bomber onset onslaught weaponri
bombard barrag bass onslaught pelt throw
bomber aeroplan airplan bomb plane
bond adher allianc attach attract bind oblig stick
bone boni clapper cram drum studi
boni lean scrawni skinni thin underweight weedi
bonnet lid
boo bird call condemn cry hiss hoot outcri raspberri snort
boobi dope dumbbel dummi simpl
book booklet employ engag product reserv schedul volum work
bookcas furnitur
bookend support
booklet book brochur folder leaflet pamphlet
bookmark marker
bookshelf shelf
bookshop bookstor shop store
bookstor bookshop shop store
bookworm pedant scholast
boom din flourish nois prosper roar sound success thrive thunder
boomerang missil projectil return
boon bless
boor barbarian peasant
boost aid encourag hike
booster admir advoc friend propon protagonist support
boot footwear kick shod
boote slipper
booth tabl
booti loot pillag plunder
bootleg black contraband corn illeg sele smuggl
bootstrap aid help strap
booz alcohol drink liquor spirit
bop danc
border borderlin bound boundari box edg fring line mete ring skirt surround
borderlin border bound boundari margin mete minimum
bore deaden drile drill dull tediou tire tiresom uninterest wearisom
boredom dissatisfact tedium
born hatch
borrow accept adopt appropri
bosom privaci secreci
boss bossi brag emboss employ impress imprint stamp
bossi autocrat boss peremptori
botan botani drug
botani flora veget
botanist botani
botch blow blunder bungl fluff fumbl mistak muff spoil unskil
bother affect annoi chafe daunt devil disturb faze fuss gravel hassl impact inconveni irrit nettl rag reach rile strain strive troubl vex
bothersom annoi disagre gale irrit peski pester teas vex
bottl store vessel
bottleneck block blockad constrict narrow obstruct
bottom face inferior nether part provid render side suppli undersid
bottomless deep
bough limb
boulder rock stone
boulevard avenu street
bounc bound elast healthi hit leap rebound recoil repercuss reverber ricochet snap spring
bound border boundari case chain confin conjug delimit edg enclos extrem fetter finit furl leap limit line paperback pinion restrict role shackl spring tether throttl ti wire
boundari bound edg extrem line
boundless infinit limitless
bounti gener handsom liber premium reward
bouquet corsag posi
bourbon reactionari
bourgeoi capitalist
bourgeoisi class stratum
bout divis part round section turn
boutiqu shop store
bow acced defer gesticul gestur knot motion rever stick submiss submit succumb yield
bowel center gut intestin
bowl bowler game roll vessel wheel
bowleg bandi bow unfit
box border boxer case compart contain encas packag
boxcar twelv
boxer belliger box combat drawer underp
boycott dissent object ostrac protest
boyfriend lover
boyhood boi childhood
boyish immatur young
bra brassier undergar
brace brisk fix fortifi fresh invigor pois prepar refresh reinforc stabil steadi support tonic
bracelet band
brag blow bluster boast boss braggart crow exagger ga overdraw overst proud tout
braggart boast brag crow egotist proud
brai cry
braid hairdo lace tissu twist weav woven
brain hit
braini brain brilliant intellig
brainless stupid unintellig
brainstorm apprehens insight understand
brainwash indoctrin persuad
brais prepar
brake constraint restraint
bran chaff husk shuck
branch arm divid divis fork ramif stalk stem subdivis
brand disapprov form kind mark marker name proprietari sort
brandi booz liquor spirit
brandish flourish wave
brash forward
brassi brass
brassier bra undergar
brat imp monkei terror
bravado bluster fanfar flash ostent
brave courag defi desper endur gallant game heroic stalwart undaunt valiant warrior weather withstand
braveri courag spirit
bravo applaud assassin clap murder spat
brawl bash disput parti quarrel scrap wrangl
brawn brawni muscl sinew strength
brawni brawn hefti muscular power sinewi strong
brazen audaci brassi dare defi insol
brazier heater warmer
breach break disrespect offend transgress violat
bread starch
breadth dimens intellig width
breadwinn earner
break end happen interrupt occurr stroke termin
breakabl articl break brittl crumb delic fragil
breakdown disloc disrupt
breakfast eat meal
breakneck danger unsaf
breakthrough brainstorm discoveri insight
breakwat barrier groin groyn jetti mole
breast bosom chest knocker mamma tit
breath air breather inaud respir ventil
breather breath relief respit rest
breathless asphyxi blown smother suffoc
breathtak breathless excit
breed caus eleg engend fruit gentil spawn stock strain varieti
breeder breed
breez air breezi wind
breezi live
brethren sect
breviti brief ters
brew alcohol breweri product
breweri brew plant work
bribe briberi corrupt pai payment payoff
briberi bribe feloni graft
brick ceram
bricklay artisan craftsman
bridal marriag nuptial wed
bridegroom groom
bridesmaid attend tender
bridg circuit construct span structur
bridl anger
brief breviti conciz inform instruct underp
briefcas case
brigad group
bright aglow ardent beadi beam blaze blind brilliant color colour gleam glisten glossi intellig iridesc light lurid silver sleek smart twinkl vivid
brighten lighten
brillianc blaze bright brilliant glare
brilliant braini bright brillianc intellig superb
brim edg lip rim
brimston sulfur sulphur
brine brini dous drench water
bring carri convei deliveri transfer transport
brini brackish brine main salti
brink bound boundari edg threshold verg
brisk alert energet live merri rattl snappi spank speed
bristl abound arm barb bur burst fiber fibr prick thorni
brittl breakabl candi toffe
broach brooch discuss initi pin tap
broad blanket comprehens deep encompass extens gener loos panoram sweep wide
broadcast air beam medium send transmit
broaden extend widen
broadsid advertis bill circular flier flyer hit side strike throwawai
brocad adorn cloth decor emboss fabric materi tissu weav
brochur book booklet folder leaflet pamphlet
broil broiler grile grill prepar
broiler broil oven
broke bust poor
broker agent bourgeoi factor
bronco mustang
bronz brunett dye suntan tan
brooch broach clasp fasten fix pin
brood birth care contempl dwell incub muse pensiv ponder reflect thought worri
brook abid allow bear creek digest endur let permit stand stomach stream suffer support toler
broom sweep wipe
broth soup stock
brother fratern
brow eyebrow featur forehead hair
browbeat bulli intimid
brown brunett
brows botani flora read shop veget
bruis harm hurt injur wound
brunch eat meal
brunett bronz brown dark duski grizzl individu someon suntan
brunt forc strength
brush botani clean flora implement rub thicket touch veget
brusqu curt discourt
brutal atroc barbar cruel cruelti harsh inhuman savag savageri viciou
brute aggressor assail attack beast bestial brutal brutish inhuman savag wildcat wolf
brutish bestial brutal brute inhuman
bu coach omnibu transport
bubb bubbl champagn effervesc foam foami frothi
bubbl breath bubb effervesc emit foam foami frothi globul
buck endeavor hors strive
bucket pail place vessel
buckl clasp fasten fix
bud bloom blossom flower sprout undevelop
buddi brother chum croni friend pal
budg agit shift stir
budget calcul cipher fund plan
buff buffet devote fan follow hit lover
buffalo bison cow
buffer compound modifi
buffet batter blow bump counter furnitur pound strike troubl
buffoon clown fool sap
bug badger buggi insect pester rag teas torment wire
bugger copul deviant deviat mate pair pervert sod
buggi balmi bat carriag crack cracker daft fruiti haywir insan looni nut nutti rig
bugl brass bugler plai
bugler bugl
bui bargain purchas steal
build builder construct edific physiqu reinforc structur
builder build materi stuff
bulb stalk stem
bulbou bulb circular round
bulg bump convex deform hog hump jut pouch project promin protrud protrus swele
bulk bulg figur number pouch protrud
bulki bulk
bull cattl cow push
bulldoz level raze tractor
bullet missil projectil slug
bulletin air report stori
bullfight individu someon spectacl
bulli aggress aggressor assail attack browbeat cork crack dandi good groovi intimid keen neat nifti rowdi ruffian smash swell tough
bum cheap crumb crummi grub inferior obtain puke punk rat skunk sleazi spong tinni
bumblebe bee
bummer annoy irrit vexat
bump bumper harm hit hurt knock strike
bumper glass
bumpi bump jolt jumpi rocki rough
bun ars ass backsid bottom bread bum butt buttock posterior rear roll rump seat stern tail
bunch clump cluster crew crowd flock gang gather
bundl court courtship pack packag packet parcel sheaf woo
bung fee plug stopper tip
bungalow cottag hous
bungl blow blunder botch bungler clumsi fluff fumbl incompet mistak muff spoil unskil
bungler bungl butcher incompet
bunion lump swele
bunk beat bed berth cheat chisel manger trough
bunker hazard hit trap
bunni waitress
buoi buoyant float refer swim
buoyanc buoyant cheer
buoyant buoi buoyanc light
bur arm barb beefi bristl huski prick robust strap thorni
burbl babbl bubbl effus gurgl gush live rippl sound
burden charg concern encumbr headach laden load onu oppress saddl weight worri
burdensom heavi oner tax
bureau agenc
bureaucraci bureaucrat
bureaucrat bureaucraci
burgl burglari rip steal
burglar thief
burglari burgl feloni
buri burial conceal fix hide inter lai repos situat
burial buri funer inter
burlap bag sack
burn burnt combust glow hurt import pain turn
burner apparatu burn
burnish bright buff gloss lustrou polish radianc shine shini smooth
burnt burn
burp belch breath bubbl eject emit expuls project reflex
burro donkei
burrow delv dig hole hollow tunnel
burst break erupt explod explos separ split vollei
bush beat botani bushi dead flora inferior insul provid render scrub shrub suppli tire veget wild wilder
bushel amend fix mend repair restor
bushi shaggi
busi commerc commerci concern drudg engag enterpr labor occupi
businessman bourgeoi
businessmen profess
businesswoman bourgeoi
buss kiss touch
bust break broke broken damag fizzl flop poor
bustl activ ado commot din flurri fuss hustl stir
busybodi meddler
butcher busi butcheri merchant slaughter
butcheri build butcher edific shambl
butt adjoin border butter edg hill march stock strike
butter butteri food
buttercup herb
butterfli fleet flit flutter
butteri insincer oili pantri soapi storeroom
buttermilk milk
butterscotch candi
buttock ars ass backsid bottom bum bun butt cheek posterior rear rump seat stern tail
button add fasten push switch
buttonhol beg hole lobbi solicit tap
buttress brace reinforc support
buxom shape stack voluptu
buyer purchas
buzz buzzer fly hum noisi seeth sound wing
buzzer bell button buzz push
bye conced concess pass yield
bygon foregon past
bypass highwai
bystand spectat viewer wit
bywai road rout
cab compart ride taxi
cabaret club nightclub spot
cabbag abstract filch hook pilfer pinch rip sneak steal swipe
cabin compart confin hous
cabinet furnitur
cabl telegram telegraph wire
caboos gallei kitchen
cach hoard
cackl cry talk utter
cactu succul
cad dog heel hound scoundrel villain
caddi attend serv tender
cadenc beat measur meter
cafeteria restaur
cage constraint coop enclosur restraint
cagei canni clever smart
cajol coax persuad wheedl
cake bar block coat cover
calam cataclysm catastroph disast misfortun tragedi
calcium metal
calcul calculu cipher comput deliber figur hard intend measur procedur process reason reckon scheme shrewd
calculu rock stone
cale busi call career job occup vocat
calendar arrang organ schedul
caler call cool visitor
calib calibr grade level qualiti
calibr activ adjust calib correct grade level qualiti standard
calico cloth fabric materi
calk cleat provid render suppli
call caler cry disposit inclin label name outcri phone ring shout telephon tendenc utter yell
callabl call due
calligraphi hand handwrit penmanship script
callou harden insensit
callous callou thicken tough toughen
callow fledgl inexperienc
callu harden
calm appeas compos composur disposit equanim lull quiet seren tempera tranquil
calv divid part separ
camaraderi comradeship
camouflag color disguiz gloss invis mask semblanc
camp camper dwell gather habit hous live lodg popul tasteless tent
campaign advert agit candid candidaci caus crusad drive effort fight movement nomine politician press push race run ventur
camper camp
campu field
can transcrib
canal channel provid render suppli
canari inform rat sneak sneaker snitch
cancel natur overrid scratch scrub
candi confect glaze sugari sweet sweeten
candid blunt campaign forthright frank honest individu nomine outspoken politician prospect someon
candidaci campaign caus crusad
candl lamp taper
candlestick holder
candor fair honesti imparti
cane flog wicker work
canin tooth
canist ammunit
canker sicken
canneri factori mill
canni cagei clever smart
cannib barbarian pattern practic savag
cannon artilleri gun hit
cano boat
canopi cover
cant bunk nonsens pitch slant tilt
cantanker obstin stubborn
canteen flask
canter gait lope
canva canvass cloth fabric materi
canvass background canva persuas poll scope solicitor survei
canyon canon ravin
cap crest crown lie
capab abl abli apt capabl clever compet
capabl abil abl confid open resourc subject suscept
capac capabl content
capacit capac
capacitor capacit
caper bound bush leap shrub
capillari hair tube
capit asset benefit capitalist provid render suppli write
capitalist capit conserv
capitul surrend
capric caprici desir impuls whim
caprici unpredict
capsiz overturn shipwreck turtl wreck
capsul contain envelop lozeng pill tablet
captain policeman skipper
caption except provid render suppli
captiv attract beguil bewitch captur catch charm confin enchant enthral entranc fascin imprison incarcer jail love prison tranc unfortun
captor individu someon
captur acquir beguil bewitch captiv catch charm clutch enchant entranc fascin seiz seizur tranc
car auto automobil machin
caramel candi
caravan process train
carbohydr sugar
carbon element
carburetor carburettor
carburettor carburetor
carcass bodi
card game paper separ teas
cardboard artifici pack paper unreal wad
cardiac heart pump
cardigan jumper sweater
cardin bishop central fundament import primal
care aid attent caution certain compassion conscienti detail elabor forethought love narrow painstak particular piti precaut protect studiou sure tend thorough work
career busi cale job occup process progress vocat
careless casual cursori haphazard heedless offhand reckless
caress cuddl fondl foreplai hug kiss neck pet snuggl stimul stroke
caretak custodian keeper steward
cargo consign freight lade load payload product shipment
carib deer reindeer
caricatur ap humor imit imperson mock wit
carnag butcheri massac murder slai slaughter
carnal anim physic sensual
carnat pink
carniv festiv
carol sing
carous bender drunk intox racket revel revelri riot toot
carp object
carpent carpentri woodsman
carpentri carpent craft trade woodwork
carpet cover furnish rug
carri carrier pack transfer transport
carriag car coach rig
carrier bearer carri travel
carrion bodi
carrot root
cart drag draw hale haul pull truck wagon
cartel combin consortium pool syndic trust
cartilag gristl
cartograph cartographi
cartographi cartograph devis fashion
cartoon cartoonist draw humor sketch wit
cartoonist cartoon draftsman drawer
cartridg ammunit
cartwheel wheel
carv engrav etch form graven sculptur shape slice work
cascad descend waterfal
case circumst encas event exampl happen hous instanc occurr sheath shell
cash chang currenc exchang interchang pai
cashier teler
cashmer cloth fabric materi
casket box coffin enclos
casserol dish
cassett contain
cast contriv copi gather posit project send statu throw
castawai outcast unfortun
caster cast worker
castig chasten chastiz correct rebuk
castl fanci mansion palac
castrat alter neuter spai weaken
casual everydai inform nonchal unconcern
casualti victim
cat felin flog welt whip
cataclysm catastroph destruct
catalog book compil compos
catapult impel playth propel sling slingshot toi
catastroph calam cataclysm disast harm misfortun ruinou tragedi
catcal call cry derid outcri
catch catchi communic contagi drawback gimmick infecti plai surpriz
catchi catch difficult hard tricki
catchment catch construct structur
catech examin interrog
categor categori class classifi flat reason uncondit
categori categor class concept construct famili
cater busi job occup ply provid suppli
caterpillar larva
cathedr church
catnap nap sleep slumber snooz
catnip herb
cattl bovin cow oxen
catwalk platform
caucu assembl gather meet
caulk calk chink seal
caus campaign causal crusad deed drive effort ground incept induc justif movement origin reason stimul ventur
causal caus
causewai provid render road rout suppli
caustic acid acrid bitter blister compound unpleas virul vitriol
caution admonish care cautiou caveat forethought precaut warn
cautiou cagei care caution ginger guard restrain timid
cavalri hors troop
cave hollow undermin
caveat caution warn
cavern enclosur hollow
caviar roe
caviti hole hollow pit
cavort frisk frolic lark plai romp sport
caw cry
ceas cessat discontinu end finish quit stop termin
ceaseless constant continu endless incess perpetu unceas
cedar conif
cede conced grant relinquish yield
ceil altitud cap height roof
celebr affair fame famou illustri jubil notabl note observ occas renown
celeri herb
celesti heaven sky
celib chast contin
celibaci condit statu
cell cellular compart
cellar basement floor level
cellist cello musician player
cello cellist string
cellular cell
cement bind concret
cemeteri graveyard site
censor ban censorship individu outlaw someon
censorship censor
censu count enumer number
censur condemn knock reprimand
centenni anniversari centuri
center absorpt area central concentr ey focu focus halfwai heart middl midwai pore rivet
centerpiec centrepiec characterist featur
central cardin center concentr exchang focal fundament halfwai import median nuclear primal unifi work workplac
centrepiec centerpiec characterist featur
centrifug apparatu separ spin
centuri period
cereal grain grass
cerebr intellectu
ceremoni activ affair formal observ occas pomp pompou
certain definit sure
certif credenti document paper
certifi attest demonstr evid manifest pass prove testifi
cessat ceas halt stop
chafe fret gale gall irrit pain tender
chaff banter husk jol kid rag shuck stalk straw stubbl teas
chagrin embarrass humbl humili hurt injur mortif mortifi wound
chain arrang bond bound concaten hamper iron seri shackl
chair seat
chalet hous
chalic cup goblet
chalk chalki draw
chalki chalk
challeng ambiti bid competit competitor contend contest difficult disput hard invit rival situat
chamber enclosur hous
chameleon individu someon
champ challeng chew competitor mastic rival
champagn bubb
champion back challeng champ competitor defend endors rival
championship titl
chanc casual opportun possibl
chandeli pendant
chang alter dynam exchang happen modif modifi occurr transform vari
changeov convers shift transform transit
channel bring carri conduct convei impart transmiss transmit
chant inton music sing talk tone utter
chao bedlam chaotic confus pandemonium
chap crack feler gent lad male rough roughen
chaperon defend escort guardian protector
chaplain clergyman
chapter section subdivis
char carbon coal
charact attribut character characterist dimens engrav fiber fibr grave properti qualiti scratch
character charact depict descript differenti mark pictur
characterist attribut charact diagnost dimens distinct featur peculiar properti symptomat typic
charcoal carbon draw fuel neutral
charg accus attack charger complaint hot live neg onset onslaught plead polar posit rush
chargeabl guilti
charger charg courser
chariot carri carriag rig transport
charisma attract charismat interest
charismat attract charisma magnet
charit chariti
charitab charit
chariti foundat
charlatan cheat
charm appeal attract beguil bewitch captiv captur catch enchant entranc fascin love pleas tranc
chart graph map
charter contract document leas paper rent undertak
chase dog follow motion move movement pursu pursuit tag tail track trail
chasm gap open
chassi anatomi bodi build figur flesh form frame physiqu shape
chast celib chastiti contin pure
chasten castig chastis chastiz correct rebuk
chastis chastiz penalti punish
chastiti abstin celibaci chast
chastiz castig chasten chastis correct rebuk
chat chatter chatti convers discours gossip jaw visit
chatter cackl click nois sound talk yak
chatti garrul talk
chauffeur drive
chauvinist bigot
cheap inexpens stingi
cheapen aggrav degrad exacerb worsen
cheat beat chisel crush deceit decept jockei screw shaft unfaith victim
check checker draft pattern
checker attend check chequer draught draw tender
checkout check review
checkpoint stop
checkup examin scrutini
cheek featur talk
cheep chirp cry peep
cheer beam blith buoyant cheeri chipper comfort commend debonair encourag gai glad hearten recreat satisfactori satisfi shout smile sunshin
cheeri cheer gai sunni
chees food
cheesecloth gauz net veil
cheetah cat
chemic chemistri materi stuff
chemist chemistri
chemistri chemic
chequer check checker draw piec
cherish love preciou want
cherri crimson red rubi ruddi scarlet wood
cherub babe babi infant
chess cheat
chestnut wood
chew bit bite grate grind jaw mastic morsel plug wad
chewi chew tough
chi energi vital
chic eleg fashion smart stylish
chick chicken
chicken coward fear fowl poultri yellow
chide jaw knock rag rebuk reprimand scold trounc
chief import main primari
chil chili chilli
child childhood fry issu juvenil kid minor nestl offspr progeni shaver youngster
childbirth birth
childhood immatur
childish immatur infantil
childlik immatur young
chile alarm chill cool scari
chiler excit
chili dish
chill chil cold deject depress fear fright quiver shiver shudder thrill tingl
chilli chil chili
chime bell gong sound
chimnei flue
chimp chimpanze
chimpanze chimp
chin featur
china porcelain
chink caulk clink sound tinkl
chintz cloth fabric materi
chip bit break divid flake fleck fragment fri part potato scrap separ splinter
chipmunk squirrel
chipper cheer debonair jaunti
chiropractor healer
chirp cheep peep sound
chisel cheat deceiv delud distinct
chivalr chivalri courteou gallant
chivalri courtesi gallantri
chlorin element ga
chlorophyl pigment
chocol beverag cocoa drink drinkabl
choic action decid option pick prime qualiti select
choir choral choru sing
choke clog coil compress constrict disord fret gag obstruct squeez upset
choos darl favorit opt prefer select
choosi fastidi
chop chopper choppi shred slice
chopper chop
choppi jerki sudden
choral anthem choir choru hymn
chord note plai tone
chore duti job task
choreograph creator
choreographi danc show
chortl chuckl laugh laughter
choru choral sound
chow dynasti
chowder soup
christen baptism baptiz call name
chrome chromium plate
chromium metal
chromosom bodi
chronic inveter
chronicl enter histori stori
chrysanthemum bloom blossom flower
chubbi fat plump
chuck chow eat fare grub throw toss
chuckl chortl laugh laughter
chug nois sound
chum brother buddi chummi croni friend pal
chummi chum friend
chunk accumul ball chunki clod clump collect lump
chunki chunk lumpi
church faith religion
churn agit stir vessel
chute dive parachut plung
cider beverag drink drinkabl
cigar smoke
cigarett butt smoke
cinch breez fasten fix girth picnic project pushov snap task undertak
cinder fragment
cinema film medium
cinnamon bark
cipher encod inscrib
circl band circular ellips lot oval
circu show troup
circuit indirect journei roundabout tour
circul air broadcast current diffus dispers dissemin distribut propag spread
circular advertis bill broadsid bulbou circl circul flier flyer round throwawai
circulatori circul
circumfer perimet size
circumst circumstanti condit context destini environ fate fortun lot luck portion statu
circumstanti circumst specif
circumv assail attack besieg surround
circumvent circumv dodg escap evas
cistern sac
citat accolad cite commend
cite acknowledg advert annot citat credit mean mention name notat note notic quotat refer
citi metropoli municip
citizen citizenship subject
citizenship citizen
civil advanc civilian courtesi cultiv educ human polish refin societi train
civilian citizen civil
clack clap clatter nois resound
clad apparel arrai attir cloth coat costum dress gown suit uniform
clai dirt soil
claim assert request
clairvoy psychic
clam bread cabbag dough lettuc loot scratch sugar
clamber mount scrambl shin skin sputter struggl
clammi dank wet
clamor blare call cry demand din nois outcri
clamp clinch fasten fix
clan kin kindr tribe
clandestin covert secret surreptiti undercov underground
clang clank clash crash nois noisi sound
clank clang clash crash nois noisi sound
clap applaus bang blast commend erupt nois place
clapper bone clap
claptrap rant
claret booz drink
clarif clarifi illumin
clarifi clarif elucid explain inform instruct
clariti clear
clash clang clank collid crash hit incompat nois strike
clasp fasten grasp
class assort categor categori classifi cours famili form gather grade separ sort stratum
classi class fashion stylish swish
classic creation genr
classif assort classifi group
classifi assort categor class classif group separ sort
classmat acquaint friend
classroom room
clatter clack nois resound
claus construct express
claw work
clean cleaner cleanli cleans flawless fresh immacul neat plum plumb scrub unus wash
cleaner clean cleanser formul prepar shop store
cleanli habit
cleans clean cleanser groom purifi
cleanser cleaner cleans formul prepar
clear broad clariti comprehens distinct glade innoc intellig intelligib lucid tract understandab unmistak vivid
clearanc clear interv separ
cleat project provid render shoe suppli
cleav cleavag cleaver cleft split tear
cleaver chopper cleav knife
cleft cleav divid indent
clench clinch clutch noos seiz tight
clergi cleric priesthood
cleric clergyman divin
clerk cleric employe
clever cagei canni creativ ingenu smart
click chink clink snap sound
client case
climact climax
climat acclim acclimat clime condit mood statu
climax climact culmin junctur moment occas
climb aris ascent climber inclin mount side slope upgrad
climber vine
clime climat
clinch clench fasten fix maneuv manoeuvr tight
cling adher cleav stick
clink chink click sound
clip excerpt extract magazin nip snip
cliqu band camp circl pack
clitori button
cloak cover covert disguiz mask
clock durat measur quantifi timekeep
clod ball chunk clump lump
clog choke clot congest footwear foul hinder imped obstruct prevent thick
cloister monast resid ring surround
clone copi imag
close adjac ambient approxim belong block boon chummi closer closur conclud conclus confidenti contigu cozi dear drawn encompass end envelop familiar final finish fold good immedi intim intimaci juxtapos motion move movement nestl next nigh shut snuggl stopper surround termin tight turn walk
closer individu nearer someon
closest nearest
closet confin cupboard
closur approach end termin
clot ball clod clog coagul curdl thick turn
cloth adorn apparel arrai artefact artifact attir clad coat costum cover dress equip fabric fit garb garment gown invest materi suit textil turn uniform wear
clothespin fasten
cloud cloudi darken overcast troubl vapor
cloudburst delug downpor rain rainfal torrent
cloudi indistinct nebul
clout mark strike target
cloven divid
clover herb
clown antic buffoon fol fool frivol jest joke prank sap
club gild guild lodg nine order societi symptom unifi unit
clubhous build club edific
cluck clack click cry
clue cue evid hint roll wind wrap
clueless uninform
clump bunch cluster sound
clumsi awkward gawki ineptitud ungain unwieldi
cluster assembl bunch bundl clump flock form gather gregari meet
clutch clasp clench grasp grip seiz
clutter disord fill jumbl litter muddl smother untidi welter
coach employ handler instruct learn teach train work
coagul clot curdl thick turn
coal char
coalesc amalgam blend coalit combin consolid flux fuse merg mix unit
coalit align allianc organ
coars harsh loos open
coarsen inferior
coast coastal coaster glide seashor shore
coastal coast seashor
coaster occup resid
coastlin outlin
coat back cover glaze oili surfac
coax cabl cajol flatteri line persuad persuas wheedl
cobalt metal
cobbl cobbler pave
cobbler bunk cobbl maker nonsens
cobweb cloth fabric materi
cock cant member peni place prick shaft tilt tool
cockei askew awri crook lopsid
cocki assert
cockpit compart
cockroach roach
cocoa beverag chocol drink drinkabl
coconut food
cocoon retreat seclus
cod betrai collect deceiv due dupe fool gull husk pod slang
code label mark tag write
coeffici constant
coerc coercion compel forc hale oblig pressur squeez
coercion coerc enforc
coexist exist synchron
coffe beverag drink drinkabl
coffer panel
coffin box casket place
cog roll subordin subsidiari
cogenc cogent relev
cogent cogenc persuas tele weighti
cognac brandi
cognit knowledg
coher connect consist link logic lucid order ration
coi demur modest
coil construct convolut gyrat role spiral structur turn wound
coin coinag
coinag currenc
coincid coexist coincident concur concurr correspond fit match simultan stroke synchron
coincident coincid concurr simultan synchron
coke fuel turn
coland strainer
cold bleak chil crisp frigid frosti refriger temperatur
colic gripe hurt pain
collabor accessori confeder cooper henchman
collag icon imag pictur
collaps break happen ill maladi occurr suffer sustain
collar apprehend arrest band clutch cop nab nail seiz
collarbon bone
collat bite compar meal snack
collater indirect
collect accumul amass assembl cod collector compil corpor due enterpr gather group hoard joint petit prayer store
collector individu someon
colleg bodi
collid clash collis conflict jar
collis collid contact hit imping strike
colloqui convers express formul inform
collus agreement arrang
colon annex coloni constitut establish format inhabit settl settlement
coloni bodi colon occup resid settlement
color ablaz affect bai black blacken brave bright brilliant calico changeabl colour crimson deep distort flag flashi fluoresc foodstuff gaudi ginger impact indigo liver monochrom motlei noisi picturesqu psychedel red rich shrill ting vibrant
colorless colourless neutral pale pallid
coloss prodigi stupend
colour brave color flashi gaudi noisi picturesqu
colourless colorless neutral pale pallid
colt foal male
column arrai file tube
comb devic straighten
combat battl belliger conflict fight fighter individu militari someon
combin add compound conglomer harvest reaper union unit
combust burn flammabl fuel incendiari inflamm oxid
come advent approach arriv becom decor forthcom futur motion move movement proper reach
comeback counter rejoind repli replic respons retort return ripost
comedi comic drama
comedian comic
comest edibl food nutrient
comfort amen cheer condit consol conveni cosi cozi easi home livelihood pleasur relief satisfactori satisfi solac sooth statu succor support
comfortab comfort
comic amus comedi comedian funni humor laughabl
comma punctuat
command bid demand dictat exact hijack order overlook pirat requir seiz
commando ranger serviceman
commemor ceremoni mark rememb
commenc begin kickoff offset outset start
commend accolad admir admirab citat laudabl prais praiseworthi worthi
comment commentari input mention note notic observ remark statement
commentari comment statement
commerc commerci deal transact
commerci advertis commerc deal exploit mercantil mercenari tap transact
commiser compassion patho piti sympath sympathi
commiss commission committe equip fit
commission commiss
commit allegi commiss consecr cooper dedic devot earnest loyalti perpetr pledg pull serious sworn
committe commiss commit
commod artefact artifact good
common averag commun democrat everydai frequent gener green individu mundan mutual normal ordinari park popular share someon standard tract usual
commonplac comment input ordinari platitud remark truism
commonwealth land provinc
commot din disord disrupt disturb flutter rucku tumult
commun common communion communist convei deed disciplin gather individu interact pass social someon subject transmit
communic catch contagi infecti
communion commun intercours ritual share
communiqu report stori
communist commun politician socialist
commut journei passeng rider transpos travel
compact case compress concentr consolid impact pack tight wedg
compani accompani affili companion consort establish institut
companion accompani affili companionship comrad consort familiar friend travel
companionship companion fellowship friendship societi
compar adject adverb comparison equival examin like rel scrutini
comparison compar examin scrutini
compart space
compass accomplish achiev attain compassion extent orbit rang reach scope sympathi
compassion care compass griev piti sorrow
compat congeni harmoni sympathi
compatriot subject
compel compuls oblig power
compens balanc correct counterbal pai recompens remuner
compet abil abl abli adequ apt capab capabl clever competit competitor contend effect effici equal vie
competit capitalist compet content contest match rivalri
competitor challeng compet competit contend contest rival
compil accumul amass assembl collect compos digest hoard store writer
complac content satisfact
complain complaint fret kick plain protest
complaint ailment disord ill upset
complement balanc construct express
complet absolut accomplish addit altogeth blank clean complementari conclus culmin dead downright end exhaust finish good hearti integr maneuv manoeuvr plai realiz right sound termin thorough uniti utter whol
complex coloni complic composit compound convolut intric thicken
complexion color ting tint
compli complianc follow obei
complianc compli conform cooper
compliant amen compli complianc
complic complex elabor hindranc interfer perplex refin situat
compliment complimentari congratul greet kudo prais regard salut wish
complimentari compliment
compon compos constitu divis element factor ingredi part portion section
compos arrang calm collect compon composit cool musician placement write
composit arrang complex compos constitut makeup mixtur placement
compost composit convert
composur calm compos disposit equanim tempera
compound add cleft combin conjug deepen dissect heighten intensifi part radiat
comprehend appreci apprehend compass comprehens dig grasp savvi understand
comprehens access apprehens approach comprehend cosmopolitan ecumen exam examin intellig nationwid omnibu super test umbrella understand
compress compact concentr constrict contract dress forc press pressur shut squeez tight tighten wedg
compriz consist contain incorpor
comprom cooper flexibl settl yield
compuls individu neurot someon
compulsori mandatori obligatori requir
compunct regret remors rue sorrow
comput calcul cipher computer figur machin procedur process reason reckon
computer comput provid render suppli
comrad companion comradeship familiar friend
comradeship camaraderi comrad
concaten chain connect link
concav dish recess
conceal activ hidden hide invis isol privaci secreci
conced acknowledg acquiesc admit assent cede concess confess grant profess yield
conceit pride proud swollen vain vaniti
conceiv believ concept consid evalu imagin judg
conceivab conceiv imagin
concentr center central focu intens or pore rivet singl thick turn
concept conceiv conceptu construct idea sex
conceptu abstract concept
concern afraid anxieti care fear haunt interest involv obsess occupi pertain refer relat solicit touch worri
concert contriv cooper joint plan project
concerto classic
concess contract grant
concili appeas calm gentl mollifi pacifi peac placat quiet
concis conciz ters
conciz brief compact concis crisp cryptic curt ellipt pithi
conclud conclus end final finish reason termin
conclus conclud decis definit determin judgment mind
concoct foodstuff mingl mix mixtur
concord accord agre consort correspond fit harmon harmoni match order
concours gather multitud throng
concret object pave pavement real tangibl
concur agre concord concurr
concurr agreement coincid coincident concur simultan synchron
condemn decri denounc disapprov
condens compress distil flux liquefi process
condescend arch patron
condiment flavor
condit acquisit circumst context instruct learn statu teach
condol acknowledg commiser
condom contracept prevent rubber safeti
condominium domicil dwele home
condon excus forgiv
conduc contribut contributori tributari
conduct activ behavior care deal demeanor deport dispos
conductor conduct musician
cone artefact artifact conic
confect assembl dainti delicaci goodi piec sweet
confeder allianc coalit fusion protagonist southern support unifi unit
confederaci south
confer discuss meet
conferr benefactor donor helper
confess acknowledg admiss admit conced profess squeal
confetti paper
confid assur certainti confidenti disclos friend intim reassur trust unwrap
confidenti confid privaci secreci secret
configur assembl constel organ piec plan
confin birth bound constrain labor limit rang reach restrict scope throttl
confirm affirm check corrobor posit proof substanti support sustain verif
confisc attach forfeit impound lose seiz seizur
conflict action ambival battl contradictori contrast engag fight inconsist struggl
conform agreement complianc cooper correspond orthodox
confound baffl bemus bewild confus contradictori fox lose perplex throw
confront approach challeng face
confus baffl bemus bewild confound disarrai disconnect disjoint disord fox garbl illog incoher lose mistak perplex scatter throw unconnect
congeal jele jell jelli solid solidifi
congeni sociabl
congest choke clog foul imped obstruct symptom
conglomer accumul amass combin gather rock stone
congratul bid commend compliment kudo prais wish
congreg assembl faith fold gather meet
congress legislatur
congressman congresswoman legisl
congresswoman congressman legisl
congruent harmoni
conic cone
conif conifer
conifer conif evergreen
conjectur anticip expect hypothes hypothesi possibl specul suppos theori theoriz
conjug blend bound conjunct coupl flux junction marriag matrimoni mix solut unif union unit
conjunct coincid concurr
conjur arous evok invoc invok magic stir summon
connect adjac affili attach conjunct connector contigu coupl engag join link relat tie unif union unit
connector connect
connot express impli mean show signific substanc
conquer captur conqueror conquest seizur subdu suppress
conqueror conquer victor
conquest captur conquer seizur
conscienc conscienti ethic moral scrupl
conscienti care painstak scrupul
consciou awar conscious intend sentient wit
conscious consciou
consecr dedic invest ordain order vest
consecut sequenti succeed
consensu accord agreement
consent accept permiss react respond wile
consequ accompani accord aftermath attend collater effect event incident issu outcom result subsequ upshot
consequenti consequ event import
conserv advanc preserv traditionalist
conservat ideolog
consid believ consider deal medit reckon regard studi view
consider appreci circumst condit consid inform signific substanti thought
considerab consider signific substanti
consign abandon cargo freight lade load payload product shipment
consist agreeabl bodi dwell lie reconcil substanc systemat uniform
consol comfort reassur solac sooth tabl
consolid amalgam coalesc combin fuse merg unifi unit
conson harmon harmoni letter phone sound
consort affili assort interact spous
consortium pool syndic
conspicu blatant blaze bold cry featur mark promin
conspir conjur conspiraci crimin crook felon interact plot plotter
conspiraci agreement band circl confederaci conspir game plot understand
constanc constant stabil
constant constanc invari invariab quantiti
constel configur plan
constern alarm dismai fear fright
constip irregular symptom
constitu bodi compon constitut elector element essenti organ voter
constitut composit compriz constitu entrench establish groov law legitim recogn walk
constrain affect compel confin enforc forc impos limit oblig restrict strain unnatur
constraint confin restraint
constrict bottleneck compact compress contract narrow press squeez tens tighten
construct build concept creativ form idea shape structur
consul consular diplomat
consular consul
consult audienc confer enquir inquir interview practic refer
consum consumpt demolish devor expend finish ingest intens overwhelm spend squander user wast
consumm accomplish fulfil skile virtuoso
consumpt consum intak uptak
contact commun interact reach
contagi contagion infecti
contagion contagi
contain bear carri compriz content contin incorpor
contamin dirti foul impur pollut soil taint
contempl brood consid consider deal individu medit muse pensiv ponder reflect someon stare studi thought view
contemporari current equal gener match modern peer
contempt abject contemptu discourtesi disdain dislik disrespect mean pathet rude scorn
contemptu contempt disdain disrespect insult scorn
contend argu challeng claim competit competitor content contest convers debat discours fenc postul rival
content assert complac contend fit happi meet messag satisfi smug substanc
contenti argument content
contest competit contend individu oppos someon
context circumst contextu discours environ
contextu context
contigu immedi
contin contain continent
continent contin
conting eventu gather happen occurr possibl
continu activ ceaseless coher consecut constant continuum dog endless incess insist perenni persist proceed recur recurr relentless repetit run straight sustain talk
continuum continu
contor configur form outlin shape
contort crook deform distort twine twist wring writh
contraband black bootleg illeg product smuggl
contracept devic prevent protect
contract acquir assur catch contractor contractu promiz undertak
contractor builder contract
contractu contract
contradict beli contradictori deviat diverg negat vari
contradictori contradict
contrapt applianc conveni devic gadget
contrari differ opposit revers
contrast compar comparison differ differenti separ
contraven conflict contravent infring offend transgress
contravent contraven disput resist
contribut add advanc attempt bestow bring conduc contributor contributori donat effort endeavor gift impart lend part share tributari
contributor contribut donor subscrib
contributori conduc contribut tributari
contrit penit remors repent rueful
contriv plan project
control bourgeoi check contain curb disciplin har moder obsess possess power regiment
controversi argu arguabl argument content contenti debat differ disput polem tilt
convalesc heal ill recov recoveri recuper sick suffer
convei carri commun convey express impart leav transfer
conven assembl convent gather meet
conveni amen comfort handi livelihood support
convent cloister customari formula meet normal pattern practic receiv stodgi stuffi
converg connect happen join meet occurr
convers calcul changeov colloqui comput convert discours familiar figur inform proposit shift speech talk transform transit
convert auto automobil car convers devic individu redeem someon
convex bulg hog
convict belief captiv inmat judg label prison pronounc
convinc certain confid convert credibl disillus persuad posit sure
convoi escort process
convolut coil
convuls amus attack fit spasmod
coo cry murmur
cook bake barbecu boil brais broil burn burnt cooker fix fri grile medium overdon parch poach prepar readi roast sear steam toast
cookbook refer
cooki biscuit cake
cool caler casual chile chill cold cooler nonchal
cooler cool refriger
cooper collabor concert joint
coordin arrang care deal equal integr number organ unifi
cop bull copper fuzz hook pig policeman rip snitch steal thiev
cope brick contend deal grappl header
copi imit repeat repetit represent reproduc simul transcript write
copier apparatu copi
copiou abund extravag profus volumin
copper coat conductor metal surfac
copul coupl intercours join mate pair relat sex
copyright document paper procur proprietari
coral pink
cord heap line pant pile rough stack trouser
cordial affabl alcohol amiabl friend genial hearti liqueur warm
cordless cord
cordon seri
corduroi build cloth construct cord fabric materi
core center hollow nucleu
cork bad bark bulli crack dandi good groovi keen neat nifti plug smash swell
corkscrew spiral turn
corn cereal cure feed kernel maiz preserv
cornea membran
corner area nook point trap treed
cornet brass horn trump trumpet
corni corn unorigin
cornmeal meal
cornstarch starch
corollari aftermath consequ
coron induct initi instal investig
corp bodi
corpor bodi embodi firm hous incarn materi physic
corps bodi clai remain stiff
corpu capit
corpul fat obes rotund weighti
corpuscl atom materi molecul particl speck stuff
corral enclos pen
correct accur compens devic disciplinari exact proper rectifi redress revers right straight strict turn
correl correspond fit match relat variabl
correspond agre agreement analog check commun compat equat fit gibe jibe match relat similar talli
corridor passagewai
corrobor affirm confirm document substanti support sustain
corrod corros damag eat eros rust unsound
corros caustic compound corrod destruct deterior impair vitriol
corrupt debas demor deprav dirti dishonest dishonesti imperfect misdirect pervers pervert profan putrid seduct sordid subvert
corsag bouquet posi
corset cloth dress foundat girdl stai
cosi comfort cozi snug
cosmet decor ornament
cosmic cosmo exist
cosmo cosmic creation exist
cosmolog metaphys
cosmonaut astronaut travel
cosmopolitan sophist
cost dear expenditur expens reimburs spend
costum attir clad cloth dress garb
cot sheath
cottag bungalow hous
cotton cloth fabric materi
cottontail rabbit
cottonwood poplar
couch cast formul frame loung seat sofa word
cougar painter panther puma wildcat
cough symptom
councillor member
counsel advoc counsellor discuss guidanc
counselor counsel counsellor
count countabl counter enumer investig matter number numer reckon talli weigh
countabl count
countdown count
counten accept allow appear consent let permit
counter answer antagonist neg repli respond tabl
counteract antagon
counterattack assail attack onset onslaught
counterbal balanc compens correct weight
counterbalanc balanc
counterexampl falsif refut
counterfeit assum bad base bogu fake fals forg forgeri imit mock ostens pseudo synthet
counterpart equival
countersign parol password secret watchword word
countess ladi noblewoman
counti part
countless incalcul infinit innumer myriad
countri commonwealth land
countryman compatriot
coup takeov
coupl attach conjug connect connector duet duo famili join match mate pair twin unit yoke
coupon voucher
courag brave braveri desper gallant game heroic spirit stalwart undaunt valiant
courier messeng travel
cours class cover educ hunt instruct natur teach track travers
courser hunter
court appeal assembl courtship entreati prayer romanc solicit suit tribun woo
courteou graciou nice polit
courtesi civil polit
courtroom court room
courtship appeal court entreati prayer suit woo
courtyard area court
cousin rel relat
cove inlet recess
coven compact pledg plight
cover bead bed bedcloth blanket canopi cloak cloth conceal covert crust dabbl drench dusti hide mask mossi muffl overgrown plaster screen seal smother snowi spatter tile white
coverag amount cover sum
covert black clandestin cloak disguiz flock secret subterranean
covet begrudg desir envi enviou jealou wish
cow aw bovin cattl coward oxen
coward chicken cow cower dastard faint fear individu someon
cowardic spirit
cower bend crouch huddl stoop
cowgirl cowboi
cowhid flog leather welt whip
cox enzym
coyot wolf
cozi comfort cosi snug
crab crabbi cross fussi grouchi grumpi maneuv steer
crabbi crab cross fussi grouchi grumpi
crack ac break bulli chap check cleft cork cracker crevic dandi fissur gap good groovi keen neat nifti nois open rough roughen smash snap sound super swell
cracker balmi bat bread buggi crack daft fruiti haywir insan looni nut nutti
crackl fanci nois rattl
crackpot crank eccentr flake nut
craft busi fashion forg job occup trade
crafti art craft cun foxi slick sly tricki wili
craftsman profession
crag cliff
craggi hil mountain rough
cram jam ram stuff wad
cramp fasten fix spasm symptom
cranberri bush shrub
crane extend stretch
cranium bone
crank cranki grouch tender unstabl zigzag
cranki crank tender unstabl
crap defec dirt excret fece poop stool
crash blink bloodi bloom clang clank clash descend flame nois unmitig wreck
crate box case encas
crave desir hunger lust starv thirst want
crawl creep locomot motion move movement travel
crayfish shellfish
crayon draw
craze crazi cult derang fad fashion furor insan madden rage
crazi craze dement disturb impract insan looni lunat mad madman maniac sick unbalanc weirdo
creak creaki nois resound screech squeak whine
creaki decrepit derelict wear
cream beat elit pick scrambl
creas bend crinkl crisp fold wrinkl
creat creation creativ creatur
creation activ artefact artifact creat
creativ abil construct creat fanci imagin notion power
creator almighti divin lord maker
creatur anim beast brute creat fauna organ
credenc accept attitud
credenti document paper
credibl believ like
credit acknowledg ascrib asset assign attribut commend creditor entri list recognit worthi
creditor credit individu someon
credul credibl
creed doctrin philosophi
creek brook stream
creep crawl creepi locomot mous sneak spook travel walk weirdo
creepi creep offens
cremat burn
crepe paper
crescendo intens loud volum
crescent curv round
crest adorn cap crown decor lie line peak place spot summit tip
crestfallen deflat deject
cretin idiot imbecil moron retard simpl
crevass cleft crack crevic
crevic chap crack depress fissur impress imprint
crew gang unit
crib cheat chisel cot
cricket plai
crime crimin incrimin offenc offens
crimin crook deplor felon outlaw reprehens viciou wrong
crimson bloodi blush cherri discolor flush red redden rubi ruddi scarlet violent
cring flinch grovel quail recoil submiss winc
crinkl creas crisp depress fold furrow impress imprint line rippl seam uneven wavi wrinkl
crippl disabl game halt incapacit individu lame someon unfit weaken
crisi junctur occas situat
crisp chip creas crinkl crispi distinct fold sharp wrinkl
crispi crisp tender
crisscross cover cross mark track travers
criterion ideal measur standard
critic appraiz comment critiqu disapprov judg judici knock notic profession remark scath sear write
critiqu evalu judg review
croak choke deceas exit expir pass perish turn utter
crochet needlework
crock bleed carbon run smut soot
croni brother buddi chum friend pal
crook askew awri bend contort crimin curv felon flex gnarl hook outlaw tortuou twist warp writh wry zigzag
croon sing
crop harvest output plant yield
croquet hit
cross construct cover pass structur track transvers travel travers
crossbow bow
crossroad commun cross hamlet intersect junction
crosswalk cross path
crossword puzzl
crotch branch fork leg ramif
crouch bend bow flex squat stoop
crow boast brag braggart gloat proud tout triumph
crowbar lever pry
crowd assembl fill gather herd huddl jam meet occupi situat throng
crown cap climax culmin invest symbol ultim vest
crucial decis import pivot polar
crucifi crucifix crucifixion
crucifix cross crucifi
crucifixion crucifi
crude cruditi earthi gross indec oil petroleum rough unskil vulgar
cruditi crude rude wild
cruel barbar brutal inhuman savag viciou
cruis cruiser journei sail travel voyag
cruiser auto automobil car cruis
crumb breakabl coat surfac
crumbl collaps crumpl tumbl
crummi bum cheap inferior punk sleazi tinni
crumpl bent collaps crumbl damag dent tumbl
crunch crackl nois resound
crusad advert agit campaign caus drive effort fight movement press push reform ventur
crush bar beat destruct devast fragment leather mash oppress press prevent quel rough shell squash squeez squelch stifl suppress trounc vanquish
crust cover crusti layer
crusti cover crust
cry call exclaim holer imper insist instant outcri scream shout squall tear utter weep yell
crybabi chicken weakl
crypt sepulch
cryptic deep incomprehens inexplic inscrut mysteri mystifi
crystal clarifi clear compon constitu element elucid enlighten form illumin shape
cub bear beginn deliv greenhorn novic rooki
cube multipli
cubic cube
cubicl cell room
cuckoo echo fool goof goos jackass repeat sap zani
cucumb melon
cudd cuddl lovabl
cuddl caress cudd embrac fondl foreplai hug kiss neck nest nestl nuzzl pet snuggl stimul
cue inform prompt remind speech word
cuff lap overlap slap
cuisin prepar
culinari cuisin
cull decid reject
culmin climax phase stage
culpabl guilti
culprit offend perpetr wrongdoer
cult faith religion
cultur appreci civil content cultiv ethnic polit refin social societi tast
cumbersom unwieldi
cumul addit
cun attract craft cute guil shrewd slyness
cup contain crockeri form shape
cupboard closet
cur crisp curl dog mongrel mutt wavi
curabl cure
curat custodian keeper steward
curb check contain edg kerb moder
curd foodstuff
curdl clot coagul thick turn
cure aid curabl harden heal help medicin recov remedi solidifi therapeut
curfew deadlin
curio curios odditi peculiar rariti
curios curiou wonder
curiou curios funni incomprehens inexplic inexplicab inquisit nosi odd peculiar queer rum rummi singular specul strang unusu
curl bend coil cur curv flex game kink loop ringlet roll scroll wind wrap
currant berri
current actual afoot circul contemporari currenc flow incumb latest live ongo stream topic
curri dish
curriculum info inform syllabu
curs abus blame blasphem blast damn explet oath profan swear
cursor indic pointer
cursori careless casual pass perfunctori superfici
curt brusqu discourt
curtail curb limit restrict
curtain barrier blind drape draperi furnish mantl pall provid render screen suppli
curtsi bow gestur motion rever
curv arc arch hook line sheer slew swerv trend turn veer
curvatur condit curv statu
cushion artefact artifact buffer damper modifi muffler pad shock soft soften
custard dish
custodi confin detent
custodian defend guardian keeper protector steward
custom consum customari duti pattern practic surviv tariff tradit usag
customari accustom convent habitu usual
cut chop cutter divid edg part perfor pierc portion separ sever share shred split sting unkind
cute attract cun
cuticl skin
cutleri cutter
cutlet piec scallop slice
cutthroat fierc merciless murder
cycl athlet cyclic repeat repetit rhythm round seri sport
cyclist cycl
cyclon atmospher
cylind solid
cylindr round
cynic distrust pessim
cypress wood
cyst patholog
czar monarch sovereign tsar
dab appli pat swab tap touch
dabbl cover dip dunk spatter splash splatter
dad daddi father papa pop
daddi dad father papa pop
daemon demon devil fiend
daft balmi bat buggi crack cracker fruiti haywir insan looni nut nutti
dagger knife sticker
dai life newspap paper period platform podium pulpit rostrum stump
dainti delic delicaci exquisit goodi nice nourish nutriment nutrit
dairi farm
daisi flower
dal flirt plai toi
dam barrier dike imped obstruct
damag alter amend batter bent broken bust chang compens crumpl detriment harm hurt impair modif prejudici redress restitut riddl weaken
dame bird chick doll girl miss skirt
damn blame blast bless bloodi conjur curs damnat darn doom hoot ineptitud lose shuck
damnat damn denunci
damp dampen damper dull moist muffl mute soften wet
dampen moisten stifl wash wet
damper damp plate
damsel maid maiden
danc art dancer divers parti recreat
dancer danc
dandelion herb
dandi bulli cork crack dude gallant good groovi keen neat nifti smash swell
danger breakneck condit desper hazard insidi peril risk riski statu suicid treacher unreli unsaf ventur
dangl hang support suspend suspens swing
dank clammi wet
dapper dash fashion jaunti natti snappi spruce stylish
dare adventur audaci challeng presum
daredevil adventur bold hothead lunat madcap
dark black condit darken dim duski gloomi illumin scene shadow statu subdu twilight wicked
darken blacken dark
darl belov dear favorit love lover pet
darn blame blast bless curs damn fix hoot ineptitud mend repair shuck
dart fleet flit flutter hurri missil projectil speed
dash break broken dart dot eleg flair flash gallant hasten rush scoot shoot smash spirit style
dashboard protect
dastard coward fear
databas info inform
datum inform
daub applic clai coat cover plaster surfac
daughter girl
daunt bother dash discourag faze intimid pall scare
dauntless audaci bold brave fearless hardi intrepid
dawdl delai holdup linger trifl
dawn click daybreak penetr sunriz sunup
daybreak dawn sunriz sunup
daydream dream imagin reveri
daylight daytim light period
daytim daylight period
daze confus dazzl foggi groggi letharg shock stun stupefi stupid stupor
dazzl blind bright daze impress
dead abrupt asleep assassin breathless cold defunct doom fatal inanim late lifeless mortal murder slain stillborn sudden
deaden bore constip damp dampen dead debas degrad dull impair insensit soften tediou tiresom uninterest wearisom
deadlock impass obstruct situat stalem standstil
deal address agreement bargain broach consid cover handl initi interchang plow trade traffic transact understand
dealer bargain deal firm hous merchant
dear affection belov darl dearest devout fond honei love lover
dearest belov dear honei love lover
dearth defici famin lack shortag want
death alter chang deceas expiri modif
debas adulter corrupt degrad demor deprav dishonor dishonour impur misdirect pervert profan subvert
debat argument consid discuss moot problemat question word
debaucheri orgi revel revelri riot
debil debilit frailti infirm soft
debilit debil drain exhaust weak weaken
debit entri
debonair refin suav
debri dust junk rubbish rubbl scrap trash
debrief examin interrog queri question report
debt liabil
debtor individu someon
debug correct debugg rectifi right
debugg debug
debunk expos exposur gui repudi ridicul roast
debut begin commenc entri introduc introduct launch start unveil
decad decai degrad indulg period
decai crumbl decad decompos disintegr rot rotten unsound
decant bottl
decapit behead
deceas alter asleep chang choke croak dead exit expir expiri individu modif pass perish someon turn
deceit ambidextr corrupt dishonest dishonesti dishonor fallaci fraudul
deceiv betrai decept delud misinform mislead victim
decenc decent proprieti respect
decent decenc nice proper respect right
decentr local redistribut spread
decept deceit deceiv falsehood falsiti misrepresent unreal
decid decis definit determin distinct emphat forc unquestion unquestionab
decim quantit
deciph decod rewrit
decis choic conclus decid determin fatal fate judgment mind option peremptori resolut select
deck adorn beautifi decor embellish grace packet platform
declar affirm alleg announc assert avow proclaim profess statement verifi
declens inflect inflexion
declin condit declens react refus reject respond statu turn worsen
decod deciph intellect intellectu rewrit
decoi accomplic cheat confeder entic lure tempt
decompos decomposit separ
decomposit decai disintegr
decor adorn artefact artifact beadi beautifi brocad cosmet crest decorum embellish emboss feather featheri fril fring grace inflam inlaid mount ornament panel plume sedat staid stud tassel tinsel tuft
decorum decor proprieti
decre declar edict enact order
decreas alter belittl chang depreci dwindl fale modif shrivel taper
decreed ordain settl
decrepit creaki derelict wear
decri condemn denounc
dedic commit consecr devot faith fidel sacerd
deduc conclud deduct deriv infer reason
deduct calcul cipher deduc recoup subtract withhold
deed activ titl work
deem consid reckon
deep abysm bottomless heavi intens middl profound
deepen compound heighten intensifi thicken
defac blemish disfigur impair mar spoil
defam defamatori denigr depreci slander smear
defamatori defam harm libel
default absenc
defeat conclus defeatist disappoint end finish frustrat kill letdown lick neg overcom subjug veto
defeatist defeat pessimist
defec crap excret stool
defect desert disadvantag faulti flee fly imperfect shortcom
defenceless defenseless vulner
defend argu defens guardian protector reason support suspect
defens action attitud defend invulner protect
defenseless defenceless vulner
defer civil deferenti delai polit postpon remit respect shelv tabl
deferenti defer respect
defi defiant elud escap refus resist withstand
defianc challeng defi defiant
defiant defi defianc insubordin rebelli recalcitr resist
defici amount demand inadequ inadequaci lack need unequ want
deficit defici inadequaci shortag shortfal
defil cloud corrupt gorg impair impur mar notch pass spoil taint
defin character definit delimit determin shape specifi
definit certain decid decis defin distinct emphat explan explicit express forc sharp unequivoc unquestion unquestionab
deflat collaps crestfallen deject erod eros
deflect aberr avert avoid warp
deform afflict distort malform misshapen
defraud cheat chisel rook swindl victim
defrost dissolv thaw
deft adroit dexter
defunct inop
degener degrad deterior deviant deviat devolv dissip dissolut immor pervert riotou worsen
degrad corrupt debas degener dissip dissolut immor noxiou riotou
degre accolad grade level point stage
dehydr preserv unhealthi
deifi deiti ideal
deign condescend descend
deiti deifi divin god immort
deject demor depress dismai gloomi glum grim lone lonesom
delai break check detain holdup inact intermiss paus postpon retard stai wait
delect delici lusciou tasti
deleg commiss mission organ releg
delet cancel omiss
deleteri harm hurt
deli delicatessen shop store
deliber calcul care consid debat discuss intend intent measur moot word
delic breakabl dainti ether exquisit fine fragil frail gossam pastel skile tender
delicaci eleg
delici delight enjoy gratifi pleas
delight delici enjoi pleas pleasur revel
delimit bound defin finit specifi
delinqu default guilti offend wrongdoer
deliri delirium ill sick
delirium craze deliri frenzi furi hysteria mania
deliv bring convei deliveri talk utter
deliver deliv deliveri recoveri rescu retriev
deliveri bring deliv transfer transport
delud deceiv delus victim
delug batch deal fill flock flood inund swamp torrent
delus delud
delux gild grand lush luxuri opul rich sumptuou
delv dig
demagog politician
demand exact involv necessit need needi petit postul request requir rigor stern strict stringent
demean chagrin degrad disgrac humbl humili mortifi
demeanor behavior conduct deport
dement crazi disturb insan mad sick unbalanc
dementia insan
demerit brand mark stigma
demis dy end
democraci commonwealth democrat ideolog republ
democrat democraci egalitarian parliamentari politician popular republican
demolish demolit destroi destruct devast dismantl level pulver raze
demolit conclus demolish destruct end finish
demon daemon devil fiend
demonstr dissent effus establish exhibit gush manifest object pronoun protest prove show
demonstrab provab provabl
demor corrupt debas deprav discourag dishearten misdirect pervert pessimist profan subvert
demot break bump chang deleg releg
demur coi modest
deni contradict contraven denial disown negat refus renounc repudi withhold
denial assert deni
denigr belittl disparag
denim jean pant trouser
denomin divisor
denot refer
denounc brand knock label mark
dens densiti dim heavi impenetr thick
densiti dens
dent bend bent consequ crumpl damag deform effect flex indent outcom
dental conson tooth
dentistri medicin
depart bygon deceas department departur deviat diverg divis exit foregon individu part past section someon start vari
department section
departur deed deviat differ diverg fluctuat leav variat
depend certain condit helpless interdepend parasit receiv recipi reliabl reliant sure test
depict character describ descript draw expound pictur portrai portray render show
deplet consum defici eat exhaust expend insuffici spend
deplor bad distress knock lament piti sad sorri
deport acquit bear behav behavior carri conduct demeanor exil transport
depos oust
deposit bank fasten fix lodg place situat stick wedg
depot station termin terminu
deprav corrupt debas demor immor misdirect pervers pervert profan subvert
deprec belittl disapprov reject slight
depreci belittl deprec disparag
depress blue crisi dark deject demor dismai slump somber sombr
depriv disadvantag divest poverti strip underprivileg want withhold
depth extent grade level part
derail misadventur mishap sabotag undermin
derang craze insan
derelict creaki decrepit pauper wear
derid deris mock
deris derid discourtesi disrespect
deriv begin calcul comput conclud deduc deduct differenti explan figur infer obtain origin plagiar reason root
derogatori disparag
derrick frame framework
descend deriv descent downhil downward drizzl fale poster rain rel relat
descent ancestri deriv descend extract lineag origin travel
describ depict descript draw expound inform report
descript describ statement
descriptor form word
desecr blasphemi irrever outrag profan sacrileg violat
desegreg integr
desert abandon derelict desol flee fly forsak quitter renegad tract
deserv merit worth worthi
design arrang art contriv creat denomin destin fashion intend intent name organ plan project scheme unintent
desir avid covet crave delect devor enviabl enviou feel good homesick hungri inclin nostalg prefer tendenc want wish
desist abstain refrain
desk tabl
desol abandon bare barren bleak desert deterior devast forsak impair inhospit stark
despair condit desper feel hopeless statu
desper condit despair hopeless press resolut statu unfortun urgent
despic evil slimi ugli unworthi vile worthless wretch
despiz detest disdain hate haterd scorn
despond hopeless
despot autocrat dictat tyrant
dessert cours sweet
destin bound doom end fate finish goal intend ordain orient plan specifi termin
destini fate happen occurr
destitut impoverish needi poor poverti
destroi annihil blight broken burn burnt demolish destroy destruct dismantl extermin extinguish finish obliter pillag ruin scorch shatter spoilt wreck
destroy destroi
destruct annihil blast cataclysm caustic conclus corros crush damag demolit destroi devast end finish neg ravag ruinou termin wast
detach disconnect indiffer isol separ unconcern withdraw
detail care descript discours discuss elabor fact info inform item particular point
detain confin detent
detect catch detector discov discoveri heard investig notic observ perceiv percept policeman sens sight spot spy uncov
detector detect devic sensor
detent confin custodi detain
deter deterr disapprov discourag reject
deterg purifi wetter
deterior crumbl decai degener devolv impair worsen
determin ascertain decid decis defin determinist discoveri firm purpos resolut uncov
determinist determin settl
deterr balk baulk check deter difficulti handicap hindranc impedi prevent
detest despiz hate scorn
dethron divest
deton cap discharg explod explos
detor deviat divert road rout
detriment damag harm hurt impair prejudici
devalu cheapen degrad
devast annihil desol deterior disrespect impair ravag scourg wast wither
develop acquir creator evolut evolv formul germin matur
deviant abnorm degener deviat pervert unnatur
deviat abnorm degener departur deviant differ diverg divert fluctuat pervert turn unnatur variat
devic disposit inclin tendenc
devil annoi bother chafe daemon demon fiend gravel irrit nettl rag rile vex
deviou indirect obliqu
devis contriv fashion forg formul product testament
devoid barren destitut free innoc
devolv deleg devolut
devor avid desir greedi wish
devot commit consecr dedic devote love
devote buff devot fan follow lover
devout piou religi
dew condens
dexter adroit deft
diabet suffer
diabol evil
diagnos diagnosi identif name
diagnosi diagnost identif
diagnost diagnosi medicin
diagon obliqu
diagram draw plot represent
dial face
dialect accent idiom
dialog book script talk
diamet length
diamond gem jewel
diaper garment napkin nappi
diaphragm membran midriff stop
diari journal write
diarrhea diarrhoea symptom
diarrhoea diarrhea symptom
diatrib denunci
dice cube
dictat bid determin inflict order settl speaker talker visit
dictatori dictat
dictatorship autocraci dictat totalitarian tyranni
diction articul enunci
dictionari lexicon
diet dietari fare
dietari diet fare
differ assort contrari contrast departur deviat differenti dispar distinct diver diverg divers fluctuat opposit variant variat variou
differenti calcul comput deriv differ discrimin distinct figur identifi place separ
difficult ambiti arduou awkward baffl catchi challeng delic elus embarrass hard nasti rocki rough rug seriou tall thorni ticklish tight tough tricki troublesom try vex
difficulti condit effort exert statu troubl
diffus distribut spread
dig delv excav hollow site
digest light period process
digit figur integ
dignifi digniti formal grand nobl reward
digniti bear dignifi presenc pride
digress asid parenthesi strai wander
dike enclos lesbian
dilapid damag derelict ramshackl
dilat discours discuss distend widen
dilemma perplex quandari
dilig persev
dill herb
dilut solut thin wateri weaken white
dim dark dip faint indistinct shadowi subdu vagu wispi
dime coin
dimens attribut concept construct magnitud mark properti
dimension dimens
dimer compound
diminish belittl impair weaken
diminut littl midget petit tini word
dimpl mark
din blare boom clamor commot disturb nois rucku sound tumult
dine diner dinner eat feed
diner dine eater feeder
dinghi rowboat
dingi dirti grimi grubbi soil
dinner dine meal parti
dioces jurisdict
dioxid oxid
dip depress dous dunk immers impress imprint plung unfit
diphtheria contagion
diphthong vowel
diploma credenti
diplomaci dialog diplomat talk
diplomat diplomaci
dire desper
direct aim characterist disposit forthwith guid immedi inclin instant itinerari nonstop now order orient path place point pronounc rout straight straightforward target tendenc train
directori refer
dirg lament requiem song vocal
dirt dirti earth filth greas grime ground soil stain
dirti black buggi dingi dirt filthi foul greasi grime lousi muddi oili ratti soil sooti squalid unclean unwash
disabl crippl handicap impair incapacit soft unfit
disadvantag depriv discrimin disfavor liabil minu neg separ underprivileg unfavor unfavour
disagr conflict differ disagre discrep dissens disson diverg varianc
disagre abras annoi bothersom differ disagr dissent dread harsh
disagreeab disagre
disallow forbid prohibit requir veto
disambigu clarifi elucid
disappear departur vanish
disappoint defeat dissatisfact foil frustrat letdown queer spoil thwart unsatisfactori unsuccess
disapprov dislik evalu judg reject unfavor unfavour
disarm disarma
disarma disarm
disarrai confus disord
disast advers calam cataclysm catastroph disastr hardship misfortun tragedi
disastr black disast fatal fate unfortun
disavow deni
disband dispel dispers dissip
disbelief doubt incredul skeptic uncertainti
disbeliev discredit incredul reject sceptic skeptic
disburs expens pai
disc audio disk platter
discard dispos fling throwawai toss unwant
discern clear recogn spot
discharg accomplish emiss happen occurr unemploi vent
discipl adher follow
disciplin check condit disciplinari domain field studi subject system train
disciplinari disciplin
disciplinarian authoritarian dictat moralist
disclaim quit renounc renunci repudi
disclos break disclosur discov divulg expos reveal uncov unveil unwrap
disclosur disclos reveal revel
disco danc
discolor appear color discolour stain
discolour appear discolor stain
discomfort condit statu
disconcert confus displeas embarrass flurri upset
disconnect abrupt dispar gulf undo
disconsol desol inconsol
discont disgruntl dissatisfi restless yearn
discontinu ceas interrupt quit separ stop
discord disagre disord divis strife
discount deduct disregard ignor reject
discourag daunt demor despair deter disapprov dishearten dismai frustrat intimid pessimist reject
discours cover discuss handl
discourt abrupt brusqu
discourtesi disrespect
discov ascertain conceiv detect determin discoveri hear learn notic observ sight spy
discoveri brainstorm breakthrough deed disclosur discov insight reveal revel uncov
discredit damag dishonor disregard disreput
discrep departur deviat differ disagr diverg varianc variant
discret discretionari distinct judgment liberti prudenc separ
discretionari arbitrari discret
discrimin appreci differenti discern discriminatori eclect favorit favourit good select separ
discriminatori discrimin homophob jaundic load prejud racist sexist
discuss commun cover discours handl speech word
disdain contempt contemptu despiz detest dislik disrespect hate insult scorn
diseas ill maladi morbid patholog unhealthi
disembark land
disenchant disillus disillusion sophist
disengag withdraw
disentangl extric loosen untangl
disfavor disadvantag discrimin reject separ
disfigur blemish defac impair mar spoil ugli
disgrac asham discredit dishonor immor scandal shame shock
disgruntl discont dissatisfi
disguiz camouflag cloak color covert gloss mask semblanc
disgust dislik displeas distast excit foul loathsom nauseat nauseou offens repel revolt sick stimul stir wick
dish concav contain crockeri nourish nutriment nutrit ply provid serv suppli
dishearten demor discourag pessimist
dishonest ambidextr beguil corrupt deceit decept dishonor fallaci fals mislead roguish shadi
dishonor asham black debas degrad discredit disgrac dishonour shabbi shame stand unprincipl yellow
dishonour black debas degrad disgrac dishonor shabbi unprincipl yellow
disillus convinc disappoint disenchant disillusion sophist
disillusion disenchant disillus sophist
disinfect antisept clean germicid
disingenu art distort misrepres
disinherit depriv disown
disintegr decai decomposit
disinterest imparti
disjoint confus disconnect disord dissoci divorc garbl illog incoher scatter separ unconnect
disk circl disc harrow plate plough plow round saucer turn
dislik disapprov disfavor disposit feel inclin tendenc
disloc break disjoint disrupt injur interrupt separ slip
dislodg free
disloyalti infidel
dismai afraid aghast alarm appal constern deject demor depress despair discourag fear fright shock
dismal blue dark depress dingi disconsol drab dreari gloomi grim sorri
dismantl activ demolish destroi level raze
dismiss discharg discount disregard ignor judgment reject unemploi uninterest
dismount descend light
disobedi contrari disobei headstrong insubordin obstin
disobei disobedi refus
disord boister broken confus disquiet distract disturb perturb raucou rowdi troubl upset
disown depriv disinherit renunci repudi
dispar differ inequ
disparag belittl derogatori knock
dispassion imparti
dispatch communiqu report send ship stori transport
dispens administ allot contain deal distribut lot permiss permit
dispensari clinic dispens
dispers diffus discharg dissemin distribut dot dust scatter spread sprinkl
displac replac supplant
displai demonstr exhibit expos show
displeas annoi disconcert disgust displeasur exasper frown infuri irrit offend pain upset
displeasur annoy chafe displeas dissatisfact vexat
dispos avail determin discard disposit expend fling fluid inclin item liquid mold power prepar shape toss usabl wile
disposit natur tempera
dispossess depriv divest homeless strip unfortun
disprov contradict negat
disput argu challeng conflict contend contest controversi debat differ disagr quarrel scrap
disqualifi disabl inelig unfit
disquiet anxieti disord distract distress disturb perturb troubl uncomfort upset worri
disregard discount forgotten handl ignor irrespect neglect regardless reject snub unnot
disreput damag discredit dishonor infam seedi
disrespect annihil contemptu devast discourtesi disdain impud insol relat
disrupt break delai discontinu gap holdup interrupt riotou troubl tumultu turbul
dissatisfact discont dissatisfi
dissatisfi discont disgruntl dissatisfact
dissect cleft compound
dissemin air broadcast circul diffus dispers distribut propag spread transmiss
dissens disagr discord dissent
dissent contest dissid individu neg object objector someon
dissert thesi treatiz
dissid contest dissent heret individu objector someon unorthodox
dissimilar differ
dissip degener degrad dispel dispers dissolut immor riotou scatter
dissoci disjoint divorc separ
dissolut degener degrad disintegr dissip dissolv immor riotou
dissolv dissolut end liquid melt resolv termin transit turn
disson conflict disagr dissens
dissuad counsel deter
distanc distant part space
distant deep distanc extrem yonder
distast antipathi avers dislik unsavori unsavouri
distend dilat widen
distil amend condens distilleri flux liquefi manufactur produc purifi
distilleri distil plant work
distinct characterist chisel clear crisp defin differ differenti discrimin emin identifi note outlin preemin sharp typic
distinguish differenti dignifi discern distinct grand identifi import impos place recogn separ spot
distort beli damag deform falsifi garbl harm impair malform misrepres misshapen warp
distract confus deflect disconcert flurri
distraught agit overwrought
distress abomin advers atroci deplor disturb hardship heavi hurt inconveni pain perturb suffer troubl worri worrisom
distribut administ allot arrang broken deal diffus dispens dispers distributor divid fan lot organ ration scatter separ space spars splash spread thin widespread
distributor distribut provid
district dominion regul territori zone
distrust cynic disbeliev discredit doubt jealou leeri misgiv mistrust question suspect suspicion uncertainti
disturb activ agit distress heavi perturb troubl upset vex worri worrisom
disus neglect obsolet
ditch abandon desol excav forsak
dither agit flap fret fuss
ditti song vocal
ditto mark reiter repeat
dive cabaret descend match nightclub plung
diver adventur differ dive divers explor
diverg branch differ radiat separ
divers activ deflect deviat differ digress diver diversifi divert recreat turn varieti
diversifi divers vari
divert amus deviat divers entertain interest pleas send turn
divest depriv strip
divid calcul cipher cleft cloven disagr disconnect disjoint dissens disson divis fraction section separ split torn
dividend net
divin almighti creator deiti god heaven immort lord maker seer visionari
divis concept construct discord divid part section separ
divisor factor integ
divorc disjoint dissoci separ singl unmarri
divulg break disclos discov expos reveal uncov unwrap
dizzi giddi ill sick symptom vertigo
docil meek sheepish tame yield
dock arriv enclosur
doctor adulter load sophist stretch
doctrin belief indoctrin philosophi
document confirm corrobor documentari enter paper referenc regist write
documentari document film movi pictur
dodg careless escap evas neglect neglig scheme stratagem strategi
dodo fogei fogi fossil
doe energi
doer actor individu someon worker
dog canin chase continu dour follow obstin persist pursu stubborn tag tail tenaci track trail
doggerel jingl rhyme vers
doghous kennel shelter
dogma dogmat gospel tenet
dogmat dogma narrow
doi linen
dol convey transport
doldrum inact stagnat
dole mourn part portion sad share sorrow
doll dol playth toi
dollar bill buck clam note
domain area arena environ field land orbit sphere
dome round vault
domest accommod adapt cultiv dwele home interior municip natur retain servant tame
domicil abod dwell live popul resid shack
domin condit dominion influenc note overrid paramount possess predomin prevail reign sovereign statu suprem tone work
don assum dress gentleman wear
donat contribut gift
donkei allegori emblem
donor benefactor conferr helper
doodl draw scrabbl scribbl
doom dead destin destini fate lose ordain
doorman guard porter
doorstep sill threshold
doorwai entranc threshold
dope drug grass marijuana pot skunk smoke weed
dopei dope foolish jerki stupid
dormant asleep hibern
dormitori build edific hall
dose medicin process
dot continu cover disc disk extend fleck pattern point saucer speck stud
dote ador ag fond love
doubl badminton dual duplic manifold multipl multipli safeti trebl
doubt disbeliev discredit distrust dubiou question sceptic skeptic uncertain uncertainti unsur
doubtless undoubt
dough concoct mixtur
doughnut halo ring
dour dog obstin persist stubborn tenaci
dous duck immers submers wet
dove pigeon
downcast shaft
downfal ruin
downgrad grade rang rank rate
downheart blue deject depress downcast gloomi grim
downhil descend descent
downi fluffi soft
downpor cloudburst delug rain rainfal torrent
downright honest
downward descend
dowri gift portion
doze catnap drows nap sleep snooz
dozen cardin gob heap load lot oodl pile raft score slew stack ton twelv wad
drab dreari dull oliv
draft authorship compos composit enlist enrol enter inscrib outlin pen write
drafti draft draughti leaki
draftsman draughtsman
drag cart draw hale haul pull resist
drain debilit drainag empti evacu exhaust feed flow run
drainag drain empti evacu
drama dramat dramatist episod plai
dramat adopt authorship compos composit drama dramatist impress melodramat pen spectacular strike write
dramatist drama dramat playwright writer
drape arrang blind cloak cloth cover curtain draperi furnish mantl pall screen wrap
draperi blind curtain drape furnish mantl pall screen
drastic forc
draught blueprint checker draft drink plan
draughti drafti draught leaki
draughtsman draftsman
draw art artwork graphic gul pull represent
drawback disadvantag
drawbridg bridg span
drawer boxer contain draw underp
drawl accent
drawn haggard tire wear
dread alarm apprehens atroci aw dire fear fearsom fright frighten horrend horrib horrif terribl
dream daydream dreamer dreami imag imageri imagin unreal vision
dreamer dream sleeper
dreami dream
dreari drab dull
dredg coat surfac
drench cover flood soak swamp wet
dress apparel attir clad cloth dresser dressi formal frock garb garment robe sauc turn
dresser bureau chest furnitur
dressi dress fanci
dressmak seamstress
dri crisp curt dry iron
dribbl drip feed filter flow propuls run trickl
drier dry
drift aimless blow cast err float forc impetu rambl rang roam roll strai swan tramp unsettl vagabond vagrant wander
driftwood wood
drile bore drill train
drill bore drile prepar tool train
drink booz consumpt drinker drunken help intak portion serv
drinkabl beverag drink food liquid nutrient
drinker consum drink
drip descend dribbl flow soak sop trickl
drive campaign carri caus crusad dynam effort goad impuls involuntari motor movement propuls swing thrust transport ventur
drivel dribbl drool garbag saliv slobber
driver drive
drivewai drive road rout
drizzl descend rain rainfal
droll humor
drone bee inton modul sound
drool balonei bunk covet humbug nonsens saliv
droop depress flag impress imprint sag sink tire
drop bead descend dung fale fece muck pearl sphere
dropout quitter
dross impur wast
drought dryness
drown cover deceas extinguish overwhelm perish submerg
drows asleep catnap doze drowsi nap sleep snooz
drowsi asleep drows
drudg busi dig drudgeri grind hack hacker labor toil
drudgeri drudg grind labor plod toil
drug dope dose druggist drunk intox medicin
druggist drug
drugstor pharmaci shop store
drum beat drummer percuss sound
drummer drum
drumstick help portion serv
drunk dope drinker drug drunkard excit intox mellow rip rummi stone
drunkard drink drinker drunk rummi
drunken drunk intox
dry arid bake crisp crusad curt dri drier dryness iron reform thirsti
dryer applianc drier
dryness condit dry statu
dual multipl
dualism doctrin philosophi
dub call name nicknam sound soundtrack
dubiou doubt question uncertain unsur
duchess ladi noblewoman
duck dive duckl hunt plung
duckl duck
duct canal channel passag passagewai
dud cloth flop loser thread unload washout
due callabl cod collect delinqu overdu right
duel combat fight
duet brace coupl duo pair span two yoke
duff pud
dug mamma
dugout shelter
duke peer
dul dull
dule uninterest
duli appropri befit fit proper right suit suitab suitabl
dull arid bovin drab dreari flat heavi humdrum lacklust leaden mat monoton soft stupid subdu
dumb dens dim dull obtus stupid
dumbbel weight
dumbfound amaz astound baffl beat bewild confus fox gravel incred mystifi perplex pose puzzl stick stupefi surpriz throw thunderstruck unbeliev vex
dummi artifici mute unreal
dump discard fling mope sele toss
dumpi dump
dumpl pasta
dumpster contain
dunc blockhead stupid
dune ridg
dung fece feed fertil muck
dungeon stronghold
dunk dip dous immers plung
duo brace coupl duet pair span two yoke
dupe betrai cod deceiv fool gull individu slang someon victim
duplex convert hous multipl
duplic artefact artifact copi deceit decept extra misrepresent repeat replic reproduc
durabl perman strength
durat period
duress forc
dusk darken duski nightfal twilight
duski dark dusk twilight
dust clean debri dusti junk rubbish rubbl scrap trash
dustbin ashcan bin
dusti cover dust
duti obedi oblig respons work
duvet comfort quilt
dwarf midget overlook overshadow shadow
dwele abod domicil dwell habit home hous lodg
dweler dwell individu inhabit someon
dwell brood care consist dwele dweler inhabit lie live popul worri
dwindl taper
dy artifici bleach color demis end unreal
dye color discolor
dynam chang drive impuls incent induc projectil
dynamit deton explod
dynamo gener
dynasti famili folk
eager anxiou bore dy enthusiasm hot hungri impati rare
eagl shoot
ear aborigin advanc archaic beforehand crude earlier earliest embryon jewelleri jewelri precoci prematur previou primal primit wee young
earach ach
eardrum membran
earl peer
earlier ear earliest sooner
earliest ear earlier soonest
earmark allot allow appropri assign mark marker portion reserv
earn attain clear earner net pai realiz remuner salari wage
earner earn
earnest graviti seriou serious sincer solemn
earshot hear rang reach
earth attach earthi fasten globe ground land materi mundan stuff tempor
earthi crude gross indec vulgar
earthquak quak
eas aid alter chang comfort facilit help mitig moder modif relief reliev simplic
easel tripod
easi casual clean effortless elementari painless simpl smooth soft
east easter eastern eastward orient
easter east eastern wind
eastern east
eastward east
easygo easi leisur
eat chow chuck consumpt eater fare feed grub intak
eater consum eat feeder
eav overhang
eavesdrop listen
eb ebb wane
ebb eb wane
eboni black neutral
eccentr bizarr flake flaki individu outlandish someon strang unconvent
ecclesiast church
echo reflect repeat replic resound reverber ring sound
eclect discrimin philosoph
eclips break brood hover interrupt loom overshadow
ecolog ecologist environ
ecologist ecolog
econom conserv economi effici expend husband preserv spend
economi econom
economist economi
ecstasi bliss ecstat exalt raptur spirit transport
ecstat ecstasi joyou rapt raptur
eddi feed flow run swirl whirl whirlpool
edg advanc border bound boundari inch progress
edger edg
edgi edg jitteri jumpi restiv tens uptight
edibl comest food nutrient
edict announc proclam
edific build construct structur
edit alter impress print write
editor edit editori editorship
editori articl column
editorship berth posit post
educ activ amend content inform instruct knowledg learn liter pedagogi prepar profession teach train
eel fish
eeri supernatur
effect accomplish caus compet consequ effectu effici establish event impel impress issu outcom potenc power result settl strength tele upshot
effectu effect impel impress tele
effemin sissi
effervesc sparkl
effici compet econom effect ratio streamlin
effigi imag represent
effort activ attempt endeavor try
effortless casual facil
effus burbl gush live
egalitarian democrat moralist
egg bombard foodstuff ovum pelt
ego egot pride
egoism theori
egot conceit egotist vaniti
egotist egot
eigenvalu valu
eight cardin digit figur
eighteen cardin
eighteenth rank
eighth rank
eighti cardin decad
eightieth rank
ejacul blunder blurt exclaim exclam interject seed semen talk utter
eject exclud expel expuls project propuls
elabor amplif care clarifi detail dilat elucid enlarg expans expound fanci intric luxuri
elaps advanc laps pass progress
elast band chewi flexibl live snap stretch
elbow jostl shove
elder ag older
eldest issu offspr progeni
elect choos cours elector elig elit select vote
elector citizen elect voter
electr auto automobil car electrifi energi power
electrifi agit electr excit rous thrile
electrocut burn
electrod conductor
electrolysi decomposit
electron physic
electrostat static
eleg delux exquisit fine
elegi lament poem
element compon condit constitu divis elementari factor ingredi part section weather
elementari easi simpl
elev advanc ascent deleg railroad railwai upgrad
eleven cardin
eleventh rank
elf browni fairi gremlin imp pixi
elicit arous constru evok extract induc kindl provok
elig desir elect entitl qualif suitabl
elimin destroi extinguish riddanc
elit elect elitist ideolog select
elitist elit moralist
elk deer moos
ellips ellipt oval
ellipsi delet omiss
ellipt ellips oval round simpl
elm tree
elong extend lengthen linear prolong simpl stretch
elop flee fly
eloqu articul facil fluenci fluent silver smooth
elucid clarifi explain
elud elus escap evad evas slip
elus elud
emancip free liber releas turn
emb enter implant infix insert plant
embalm conserv maintain preserv
embank hill mound
embargo ban censor
embark ship
embarrass awkward chagrin difficult hard mortifi shame sticki unpleas upset
embed enclos
embellish dramat elabor embroid embroideri enlarg exagger expans lard overdraw overst pad
ember coal fragment
embezzl illeg larceni misappropri rip steal theft
emblem allegori figur pattern symbol
embodi corpor incarn materi personif personifi substanti symbol typifi
emboss adorn boss brocad decor impress imprint stamp
embrac bosom clasp clench clutch comprehend cover encompass hug squeez
embroid adorn decor embroideri grace
embroideri elabor embellish embroid enlarg expans
embryo flora plant
embryon embryo immatur
emerg begin crisi futur issu outgrowth pinch sudden
emigr migrant migrat
emin distinct note preemin
emir ruler
emiss emerg emit
emissari envoi
emit breath emiss
emot charg feel littl lyric moodi releas sloppi temperament
empathi sympathi
emperor imperi monarch sovereign
emphas accent accentu action emphasi emphat express punctuat show stress underlin underscor
emphasi accent emphas emphat import intens
emphat accent decid definit distinct emphas emphasi forc stress unquestion unquestionab
empir domain existenti experiment imperi land
emploi appli employ employe engag util work
employ action busi engag job occup work
employe worker
empress emperor
empti abandon bare blank clean condit contain discharg evacu glassi glaze hollow lifeless loot meaningless pillag statu strip turn vacant vacat vacuou void
emul ambit ap aspir copi dream imit individu simul someon
enabl sanction
enact decre legisl ordain passag plai
enamel adorn decor grace
encapsul enclos
encas case enclos sheath
enchant attract beguil bewitch captiv delight enthral entranc fascin hypnot like pleas ravish transport
encircl circl enclos form peripher shape skirt surround
enclos bear besieg box carri confin embed encircl enclosur envelop includ insert introduct involv surround wrap
enclosur area enclos
encod convert encrypt
encompass blanket broad comprehend comprehens cover embrac extens wide
encor request
encount brush bump chanc clash combat connect converg fight happen join meet skirmish
encourag advanc aid anim commend hearten inspir invigor pleas ralli
encroach advanc imping infring intrus progress trespass
encrypt encod
encumb burden clog involv mire mortgag restrain
encumbr burden concern headach load onu worri
encyclopaedia encyclopedia refer
encyclopedia encyclopaedia refer
end ceas conclud conclus extrem finish stop termin
endang affect expos impact imperil jeopard menac peril queer threaten vulner
endear ador delight kind lovabl love pleas
endeavor activ attempt effort enterpr project seek strive task try undertak
endem diseas
endiv herb
endless etern infinit intermin
endors back blurb okai support
endow empow enabl gift invest talent
endur abid allow bear brave brook defi digest let live perman permit stand stomach strength suffer support surviv toler weather withstand
enema irrig
energet alert brisk drive energi physic strenuou tireless vigor
energi energet forc strength vigor zip
enforc appli compel constrain implement impos oblig
engag absorb action attract battl betroth busi conflict date engross fight interest meet occupi promiz prosecut pursu
engend breed caus spawn
engin disciplin individu motor plan profess someon subject technolog
engrav carv etch grave graven inscrib print scratch
engross absorb attent captiv center concentr engulf fascin focu grip immers intent interest plung rivet steep wrap
engulf absorb center concentr engross envelop focu immers plung steep
enhanc amend compound heighten intensifi sweeten
enigma enigmat mysteri perplex secret
enigmat enigma incomprehens puzzl
enjoi bask enjoy relish savor
enjoy activ enjoi gratifi pleasant pleasur
enlarg expans magnifi
enlighten educ illumin inform initi instruct learn teach
enlist accomplish achiev engag hitch period procur tour
enliven anim exalt inspir invigor shake stimul
enmiti antagon hostil
enorm fantast grand huge indec tremend
enough adequ plenti suffici
enquir commun enquiri inquir
enquiri enquir inquir inquiri interrog queri question
enrag anger angri furiou infuri madden
enrich amend
enrol enter entranc entri inscrib regist registr
enshrin enclos shrine
enslav subject subjug
ensu prove result succeed
ensur ascertain assur check guarante insur verifi
entail estat impli implic land mean necessit
entangl involv mire trap web
enter entranc entrant entri particip travel
enterpr endeavor energet organ project task undertak
entertain amus divers divert individu interest pleas recreat social someon
enthral attract beguil bewitch captiv charm delight enchant entranc fascin pleas ravish transport
enthusiasm enthusiast exuber feel interest involv life liveli spirit
enthusiast ardent avid crazi enthusiasm evangel evangelist glow partisan protagonist support warm wild zealou
entic allur beguil influenc lure provok seduct stimul tempt temptat
entir altogeth right stallion whol
entitl call elig empow name titl
entomolog entomologist zoologi
entomologist entomolog zoologist
entrail innard
entranc access approach arriv attract beguil bewitch captiv captur catch charm delight enchant enter enthral entri fascin tranc travel
entrant commod good
entrap deceiv delud frame
entreat beseech bid conjur plead press
entreati appeal prayer request
entrench fasten fix invulner
entri begin commenc debut enter introduct launch start unveil
entropi inform
entrust commit confid hand pass reach trust
entwin join knit
enumer identifi item list name number recit
enunci articul diction pronounc
envelop contain enclos wrap wrapper
envi admir bitter gall resent
enviabl desir
enviou covet desir envi jealou wish
environ environment situat surround
environment environ
envisag imagin
envoi diplomat
enzym protein
eon aeon
epaulet adorn epaulett
epaulett adorn epaulet
ephemer insect pass temporari transient transitori
epic heroic poem
epidem erupt outbreak
epidermi cuticl stratum
epilepsi epilept
epilept epilepsi suffer
epilog conclus end
episod happen occurr section subdivis
epitaph inscript letter
epithet defam name
epitom exampl imag model paradigm prototyp
epoch period
epsilon letter
equal equat equilater equival hit individu match peer quit same score someon talli tantamount ti tight
equanim calm composur disposit tempera
equat compar consid equal equatori level liken studi
equatori equat scope telescop
equestrian horseman knight rider
equilater equal figur
equilibrium reaction situat
equin hors
equip arm armament armor fit mobil outfit prepar provid render suppli
equit fair honest
equiti asset
equival equal equat posit statu tantamount
equivoc ambigu evas fork indetermin
er fallibl
erad annihil decim extinguish
eras erasur implement
erasur correct eras
erect build construct rampant rear stand straight upright vertic
erod crumbl decai eros gnaw score wear
eros erod wear
erot sexi titil
err mistak slip
errand trip
errant fallibl
errat changeabl fickl unpredict
erron fals incorrect mistaken wrong
error err mistak
erstwhil former onc past sometim
erudit learn
erupt deepen discharg flare intensifi
escal articl claus intensifi
escap divers flee flight fly free loos miss recreat
escapad adventur project task undertak
escort accompani bodyguard defend guardian protector
esophagu gorg gullet oesophagu passag passagewai
esoter abstrus arcan deep mysteri mystic
especi except particular peculiar special uncommon
espionag spy
essai attempt seek try write
essenc center content core essenti gist heart kernel marrow meat substanc sum
essenti basic constitu constitut crucial essenc fundament import indispens necess necessari requir requisit rudimentari stapl substanti virtual vital
establish begin commenc constitut demonstr entrench format groov initi institut launch legitim organ plant prove recogn show start
estat acer belong land properti realti
esteem consid laurel prestigi prise reckon regard reput respect valu
estim apprais approxim assess calcul cipher comput evalu figur forecast gaug guess idea judg judgment reckon
estrang alien isol
etch carv engrav graven inscrib print
etern everlast evermor exist forev infin perman perpetu unceas
ether aerial airi element insubstanti quintess
ethic moral principl
ethnic cultur individu social someon
etymolog chronicl histori
eulog eulogi prais
eulogi congratul eulog kudo prais
euphem express
euthanasia kile kill
evacu empti
evad circumv dodg duck elud evas fudg hedg sidestep skirt
evalu apprais appraiz assess judg judgment measur rate valu
evangel discours evangelist preach sermon
evangelist evangel preacher
evapor gaseou vapor
evas ambigu deceit decept equivoc evad misrepresent
even daylight daytim equal ev pariti
event live
eventu conting final happen occurr ultim
evergreen conifer
everlast composit etern perman perpetu unceas
everydai mundan ordinari routin unremark
evict coercion compuls eject exclud
evid appar attest demonstr ground inform manifest obviou palpabl plain prove show testifi unmistak
evidenc prove proven
evil atroci bad black dark despic immor transgress ugli wicked
evoc awar evok mind reminisc reson
evok arous caus elicit evoc induc kindl provok
evolut evolv
evolutionari evolut
evolv evolut germin
exacerb aggrav exasper intensifi worsen
exact accur claim correct demand fastidi liter mathemat preciz right rigor strict verbatim
exagger amplifi figur hyperbol magnifi misinform mislead overdon overdraw overst
exalt ecstasi extol glorifi grand idealist inspir laud lofti nobl prais proclaim raptur spirit sublim transport
exam commun examin test
examin analyz canvass investig probe scrutini studi tester
exampl exemplari exemplifi illustr inform instanc model represent
exasper aggrav anger annoy chafe displeas exacerb infuri madden vex vexat
excav dig reveal unearth unveil
exceed except excess extraordinari extrem overstep pass prodigi super surpass transcend utmost
excel brilliant gloriou rip splendid surpass
except especi exampl exclus extraordinari illustr instanc object omiss particular prodigi special surpass uncommon
excerpt choos extract passag select
excess extra inordin over redund spare superflu surplu undu unnecessari unreason
exchang chang commut convert interchang replac
excis cancel delet scratch strike
excit affect agit arous breathless breathtak crazi deliri drunk electr electrifi elicit emot exhilar fervor flighti frantic glamor headi impact inflamm intox joi mad nervou quick rous skittish stimul stir teas thrile tickl tingl titil warm wild
exclaim cry declar exclam outcri proclaim promulg shout utter
exclam exclaim utter
exclud except exclus extinguish omit shut
exclus exclud report scoop situat stori
excommun censur curs exclud exclus reject
excrement wast
excret discharg emiss evacu expel pass void
excruci agon harrow pain tortur
excurs expedit jaunt journei junket out
excus absolv alibi defens exempt explain forgiv free justifi pardon reliev vindic
execut action dead execution feasibl implement possibl practic viabl workabl
execution kiler
exemplari exampl model worthi
exemplifi elabor embodi exampl illustr inform instanc personifi
exempt excus free freedom immun privileg reliev
exerc effort exert practic workout
exert effort exerc labor maintain sweat toil wield
exhal expir
exhaust beat consum debilit deplet drain eat expend fatigu fume ga spend thorough tire wast weari
exhibit demonstr displai evid expos exposit possess
exhilar exalt excit gladden invigor joi stimul thrill
exhort cheer commun encourag inspir urg
exhum excav
exil absente deport expatri expel
exist activ aliv existenti
existenti empir
exit issu leav open outlet
exodu escap flight
exoner absolv acquit clear condit discharg guiltless innoc judg label pronounc statu vindic
exorbit extortion outrag steep
exot alien foreign strang
expand boom enlarg expans flourish thrive
expans enlarg inflat rang reach scope sweep
expatri absente deport exil expel
expect anticip await belief due evalu hope judg outlook prospect
expedi advantag agenc mean opportunist
expedit aid campaign hasten help journei
expel discharg emiss expuls
expend consum disburs expenditur expens pai spend
expenditur expend outlai spend
expens dear depreci disburs expend overpr
experi content educ enquiri experiment happen inquiri investig live occurr receiv undergo
experienc intim knowledg older practic practiz season veteran
experiment empir enquiri experi inquiri
expert adept good individu practic profici skil skile skill someon
expir choke croak deceas discontinu end exit expiri invalid pass perish termin turn
expiri end expir termin
explain explan explanatori inform
explan explain statement
explanatori explain inform instruct
explet curs oath profan swear
explicit declar definit express graphic unequivoc
explod burst deton explos react respond unconnect
exploit accomplish achiev effort feat tap usag util work
explor adventur consider expedit hunt individu investig search someon
explos burst chemic deton discharg explod unstabl volatil
expon advoc individu propon someon
exponenti expon function power
export bourgeoi commerc commerci commod good
expos break disclos discov divulg exposur open reveal subject uncov unmask unprotect unwrap
exposit expound
exposur disclosur expos influenc reveal revel vulner
expound clarifi dilat elabor elucid enlarg expon exposit
express aspect carri commun convei counten demonstr explicit face look mail manifest reflect show utter
expresswai freewai highwai motorwai pike
expuls eject exclus expel riddanc
exquisit intens keen
extant live surviv
extemporan impromptu offhand unprepar
extend broaden continu cover extens extent lengthi pass prolong protract run widen
extens blanket broad comprehens delai encompass enlarg expans extend wide
extent extend level magnitud stage
exterior outsid part
extermin annihil destroi disintegr extinct
extern characterist extran featur foreign outer outsid
extinct dead inact
extinguish conclus destroi devic end extinct quench termin
extol exalt glorifi laud prais proclaim
extort overcharg
extortion exorbit outrag steep
extra actor excess player redund spare superflu surplu unnecessari
extract infus pull solut
extracurricular outsid
extradit deliv deport expel surrend
extran immateri impertin irrelev orthogon
extraordinari except excess fantast fright grand inordin phenomen rare remark right singular special terribl uncanni uncommon
extrapol calcul comput conclud figur gener infer reason
extraterrestri alien earth
extravag abund copiou excess exuber profus volumin
extrem appendag grade intens level member super utmost
extremist radic ultra
extric disentangl untangl
extrovert individu someon
exuber enthusiasm joi spirit
exud excret ooz
exult joi jubil rejoic triumphant
ey eyebal opinion optic persuas sentiment
eyebal capsul ey
eyebrow brow hair
eyelash hair lash
eyelid lid
eyesight sight vision
eyesor ugli
eyewit spectat viewer wit
fabl fabric fabul falsehood falsiti fiction
fabric artefact artifact cloth construct fabl falsehood falsiti fanci fiction fictiti manufactur materi textil unreal
fabul pleas
facad front frontag frontal
face approach confront facial featur line liner
faceless anonym
facet aspect characterist featur
faceti banter humor
facial face
facil artefact artifact instal neat slick superfici
facilit aid eas help
facsimil copi
fact info inform
faction cliqu
factor calcul caus cipher compon constitu divis element ingredi part resolut resolv section
factori mill plant product work
factual actual exist real
faculti abil bodi modul power
fad craze cult fashion furor rage
fade bleach colorless colourless fleet melt pass slice swing weaken wither
faec deject fece stool
faggot embroid fagot fairi homosexu pansi queen queer
fagot embroid faggot fairi homosexu pansi queen queer
fail imperfect miscarri neglect unsatisfactori weak
failur fail happen occurr
faint dim feebl indistinct percept shadowi swoon vagu weak wispi
fair carniv clean equiti join jol justic moder pretti reason reasonab show somewhat sport
faith belief depend establish fidel firm follow institut loyal reliab reliabl religion true trust
faithless disloy traitor unfaith
fake bastard bogu counterfeit forg imit phonei phoni sham
falcon hawk hunt run
fall autumn barbar brutal cruel descend feler hide inhuman savag season viciou
fallaci invalid misconcept unsound
fallibl er errant unreli weak
fallout dust
fals faithless falsiti speciou spuriou traitor untru
falsehood falsiti statement
falsif evid falsifi ground refut
falsifi beli determin distort falsif falsiti garbl misrepres refut warp
falsiti fals falsifi
falter hesit paus waver
fame celebr famou illustri laurel notabl note renown
famili home hous household kin unit
familiar acquaint adjust beaten inform orient retain servant
famin dearth defici lack shortag want
famou celebr fame illustri notabl note renown
fan buff compound devic devote distribut enthusiast follow heighten intensifi lover partisan rooter
fanat enthusiast fiend partisan passion rabid
fanci baroqu busi crackl creativ dressi elabor fabric fantasi fantast fiction fictiti figur florid fussi illus imag imagin laci luxuri misconcept notion pictur project puf puff unreal visual
fancier admir enthusiast fanci
fanfar flash ostent
fantasi fantast imagin vision
fantast antic extraordinari fantasi grand grotesqu howl incredib marvel rattl strang terrif tremend unrealist unusu wild wonder wondrou
far cold distant farawai farther farthest outli remot
farawai far
farc comedi fill stuff travesti
fare agenda menu proceed schedul
farewel acknowledg
farm agricultur cultiv farmer rural work workplac
farmer creator farm
farther far
farthest far furthest utmost
fascin absorb enchant engross grip hypnot interest intrigu rivet spell spellbind spellbound tranc
fascism fascist ideolog
fascist fascism
fashion cool dapper dash devis forg groovi intent latest manner mod mode modern pattern practic product quaint style stylish swagger trendi
fashionab fashion stylish
fast abstin blister express fleet hot hurri immedi instant instantan meteor prompt quick rapid scurri smart speedi swift windi wing
fasten attach constraint fix individu restraint someon
faster quick speedi
fastest quick quickest speedi
fastidi choosi dainti finicki meticul nice
fat buxom chubbi corpul dumpi fatten fleshi gross heavi obes paunchi plump port stout
fatal dead deceas decis expiri fate lethal termin
fate certain decis destin destini doom fatal happen occurr ordain sure
father engend gener mother parent patern sire
fatherhood patern
fatherland homeland land
fathom bottom penetr
fatigu deterior devolv exhaust jade pall spend tire weari
fatten fat finish plump
fatti butteri fat greasi oili
fatuou inan stupid
faucet spigot
fault blame break cleft crack crevic faulti flaw fractur imperfect mistak shift
faulti imperfect
faultless immacul impecc
fauna zoologi
favor advanc advantag affirm consid favorit favour indulg kind love pet prefer reckon upgrad
favorab favor favour favourab
favorit choic disposit favourit inclin pick popular select tendenc
favour affirm favor indulg
favourab favor favorab favour
favourit disposit favorit inclin tendenc
fawn bend cower crawl creep cring flex grovel insincer
faze bother daunt unnerv unsettl upset
fear afraid dread emot fright
fearless audaci brave
fearsom alarm aw dire dread fear frighten horrend horrif terribl
feasibl possibl practic viabl workabl
feast banquet dinner eat feed junket
feat accomplish achiev effort exploit
feather adorn decor featheri join plumag plume rotat
featheri feather
featur attribut boast characterist conspicu dimens properti sport
fece deject faec stool
feder federalist ideolog organ yank
federalist politician
fee bung tip
feebl lame weak
feed agent consumpt eat feder feeder food intak nutrient ply provid provis suppli
feel ambianc ambienc atmospher awar belief conclud conscious experi flavor idea impress look notion opinion reason sensit smell spirit tone
feeler antenna feel tentacl
feign affect beli deceit decept insincer misrepres misrepresent pretenc pretend pretens sham
feint assum maneuv manoeuvr sham simul
feler labor labour logger lumberjack
felin carnivor cat
fellow chap colleagu companion comrad familiar feler fellowship friend gent lad male
fellowship famili
felon crimin crook outlaw
feloni crime
felt cloth entangl fabric mat materi tangl
femal anim beast feminin individu someon
femin doctrin feminist philosophi
feminin fair femal gender
feminist crusad femin reform
fenc barrier enclos
fend cope
fender barrier fend wing
ferment agit boil seeth turbul unrest upheav
feroc feroci fierc furi intens violenc wild
feroci feroc fierc furiou savag violent
ferret hound hunt trace
ferri boat bring convei ship transport
fertil chemic concept creation enrich feed impregn rank rate
fervent ardent fieri impass passion torrid
fervor ardor excit inflamm passion
fester sore
festiv celebr divers gai joyou merri period recreat
festoon adorn curtain decor drape draperi grace
fetch action attract bring convei transfer transmit transport
fetid foul smel stink
fetter bond bound confin hamper hobbl restrain shackl
fetu vertebr
feud battl conflict struggl
fever anticip expect symptom
feverish agit hectic
fiasco collaps
fib fabric fibber lie ly stori tale
fibber fib liar
fiber fibr materi stuff
fiberglass fibreglass
fibr fiber materi stuff
fibreglass fiberglass
fickl volatil
fiction fabric fanci fictiti unreal
fictiti fabric fanci fiction unreal
fiddl littl petti piddl shirk string trivial unimport violin
fiddler fiddl musician player
fidel accuraci truth
fidget agit fidgeti restless
fidgeti fidget fret itchi tens
field handl manipul palm tract
fiend demon devil monster ogr
fiendish diabol evil hellish satan
fierc feroc feroci furi furiou intens savag tear vehement violenc violent wild
fieri ardent fervent hot impass passion torrid
fiesta feast parti
fifteen cardin
fifteenth rank
fifti cardin decad
fiftieth rank
fig figur illustr
fight action activ battl combat conflict contend defend engag fighter oppos scrap struggl
fighter aeroplan airplan belliger combat fight individu plane someon
figment idea
figur anatomi bodi build calcul chassi comput enter estim evalu extend fig flesh forecast form frame illustr judg metaphor pattern physiqu poetic reckon shape tropic
figurehead cheat front
fil femal foal
filament fiber fibr strand
filch abstract cabbag hook pilfer pinch rip sneak steal swipe
file entri fill flow materi regist smooth stuff submiss
filer fill
filet adorn decor fillet grace
fill enough file filer
fillet adorn decor filet grace
film cinema enter flick medium movi photographi pictur product shoot show
filmi film gossam sheer thin transpar
filter devic penetr percol perfor permeat separ strain
filth wast
filthi dirti filth foul nasti soil
fin digit equip figur fit five quintet quintuplet
final conclud conclus end eventu match net settl termin ultim
finalist challeng competitor rival
financ asset busi fund pai
financi capitalist financ fiscal run
find brainstorm breakthrough bump chanc constitut detect determin discov discoveri earn encount establish found foundat happen initi insight institut judgment launch notic observ pai plant recov sight spy uncov wage
fine book cool okai penalti preciz satisfactori thin ticket
finess delicaci diplomaci tact
finger digit extrem locat placement thumb
fingernail nail
fingerprint mark print procedur process reproduc
fingertip tip
finicki fastidi fussi particular picki
finish coat conclud dress end fatten polish termin
finit bound delimit limit
fir wood
fire attack blast discharg happen occurr onset onslaught shoot unemploi
firearm gun piec
firecrack cracker firework
firefight defend fireman guardian protector
fireman plai
fireplac hearth nich recess
fireproof proof
firesid area hearth
firewood fuel
firm busi concern forc hard hous resolut solid steadfast steadi stiff strength strong tighten
firmwar microcod
first archetyp basic eldest foremost freshman initi introductori origin premier prime rank
firsthand primari
fiscal financ
fish angl fishi food
fisher fish fisherman
fisheri fish work workplac
fisherman fisher
fishi fish
fissur chap crack crevic depress impress imprint
fist hand mitt
fit abl accept accommod adjust advanc attack condit convuls decent fitter form manner meet mode prime proper readi scene shape spasmod sporad style suit suitabl tantrum worthi
fitter fit healthier tailor
five cardin digit figur fin quintet quintuplet
fiver bill note
fix amend attach bushel choos defin determin difficulti fasten fixtur hole jam limit mend mess muddl pickl repair repar restor rigid select specifi
fixat abnorm regress
fixtur artefact artifact fix
fizz beverag bubbl drink drinkabl effervesc fizzi foam froth sparkl
fizzi effervesc fizz
fizzl discontinu hiss hush nois
flabbi soft unfit
flag droop emblem signal tire
flagrant conspicu cry glare gross rank
flagston flag
flail implement thrash thresh
flair endow geniu gift talent
flak spokesperson
flake crystal form snowflak
flaki bit chip flake
flamboy flashi gaudi ostentati pretenti showi
flame blink bloodi bloom burn combust crash flare unmitig
flammabl combust inflamm
flank format lie wing
flannel cloth fabric materi
flap beat cover flutter pound roll thump wave
flapjack cake pancak
flare burn flair move
flash blink brassi bright cheap experi flasher flashi garish gaudi happen loud occurr radiat tacki tasteless tatti tawdri trashi twinkl wink
flashback transit
flasher compuls flash
flashi brassi cheap flash garish gaudi loud tacki tasteless tatti tawdri trashi
flashlight torch
flask bottl
flat categor field footwear level plain planar plane uncondit
flatten form planar shape
flatter becom flatteri follow ingrati insinu prais
flatteri compliment flatter
flaunt displai exhibit expos flash
flautist flute flutist musician player
flavor ambianc ambienc atmospher feel ingredi look nip relish savor season smack smell spirit tang tast tone
flaw blemish damag imperfect
flawless clean neat
flea insect
fleck bit blob blot chip dot flake fragment pattern scrap speck spot
fledg fledgl matur
fledgl beginn entrant fledg freshman matur neophyt newbi newcom novic starter
flee flight fly run
fleec cheat chisel hook overcharg pluck plume rob soak surcharg wool
fleeci brush fleec nap soft
fleet dart flit flutter fugit hurri momentari speed swift
flesh anatomi bodi build chassi figur fleshi form frame physiqu shape
fleshi fat heavi overweight
flex contract
flexib flexibl
flexibl flex limber pliabl stretch suppl
fli space
flick blink contact flash flicker imping strike wink
flicker flash flutter glint quiver spark waver
flier fly flyer travel
flight air aviat fly format shoot staircas stairwai
flighti frivol scatterbrain
flimsi insubstanti weak
flinch cring quail recoil start startl winc
fling attempt crack effort endeavor offer pass throw whirl
flint heartless stoni
flip disrespect impud insol somersault toss tumbl turn
flippant frivol
flipper fin flip shoe
flirt butterfli dal flirtat flirtati frolic mash plai romanc romp talk teas toi
flirtat flirt frolic plai romp toi
flirtati flirt sexi
flit dart fleet flutter hurri motion move movement speed
float afloat blow drift swim
flock congreg faith fold
flog beat lash lather lick strap tan thrash trounc welt whip
flood afloat batch cover deal delug fill flock floodlight inund light overflow swamp torrent
floodlight flood light
floor construct level shock stori structur surpriz
flop collaps descend
floppi disk flop lax
flora botani veget
floral flower pattern
florid fanci flamboy
florist shopkeep storekeep
floss clean cleans thread yarn
flotilla fleet
flounc adorn frill ruffl walk
flounder fight stagger struggl walk
flour dredg foodstuff
flourish boom gestur motion prosper roar success thrive
flout disregard scoff
flow aerodynam cours feed flux rate run sleek smooth streamlin travel
flower bloom blossom floral floweri pattern
floweri flower
flu contagion influenza
fluctuat wave
flue fluke project
fluenci eloqu fluent smooth
fluent eloqu facil fluid grace liquid smooth
fluff blow botch bungl fluffi fumbl materi muff spoil stuff
fluffi downi fluff soft
fluid changeabl unstabl
fluke fortun luck
flunk bomb fail
flunki retain servant
fluoresc light
flurri ado bustl commot din fuss hustl stir
flush bloom blossom blush color crimson discolor feed flow flower healthi heydai peak period prime red redden rosi run
fluster acquit bear behav perturb rattl
flute channel flautist flutist groov pinch wood woodwind
flutist flautist flute musician player
flutter dart flap fleet flicker flit hurri motion move movement speed wave waver
flux flow rate
fly air alert aviat flier flight flyer move watch wing
flyer advertis bill broadsid circular flier throwawai
flyover bridg overpass span
foal bear deliv
foam bubb bubbl effervesc fizz foami froth frothi sparkl
foami foam froth unhealthi
focal central
focu absorpt center clariti concentr focus pore rivet sharp sharpen
focus absorpt center concentr focu
fodder feed soldier
foe adversari antagonist enemi oppon opposit
fog aerosol atmospher cloud foggi mist obscur opaqu
fogei dodo fogi fossil
foggi daze groggi letharg
foghorn alarm alert
fogi dodo fogei fossil
foibl idiosyncrasi manner peculiar specialti
foil contrast defeat disappoint frustrat hindranc interfer thwart unsuccess
foist inflict visit
fol foolish
fold bend collaps creas folder
folder book booklet brochur leaflet pamphlet
foliag leaf
folk kin
folklor lore
folli review revu
follow individu next someon succeed
foment agit provok stimul
fond ador affection dote fanci like love partial tender
fondl caress cuddl foreplai hug kiss neck pet snuggl stimul stroke
font case face fount type typefac
food nutrient
foodstuff groceri
fool casual deceiv delud dupe gull light mark mug sap simpl sucker victim
foolhardi bold headi rash reckless
foolish absurd cockei fol fond goofi harebrain insan mindless misguid sil unwis vacuou
foolproof infal proof unfail
foot pai pick posit statu term
footag film
footbal ball
foothil hill
footnot annot compos notat note pen write
footpath path pathwai
footprint mark print step
footstep pace sound step stride
footstool stool
footwear cloth
footwork maneuv manoeuvr plai
forag fodder grass hunt pastur run scroung search
forai loot penetr pillag plunder raid ransack rifl strip
forbear ancestor patienc
forbid ban disallow dour grim prohibit requir unpleas veto
forbidden prohibit taboo
forc bruis caus coerc compel drastic emphat firm forcibl hale impel impetu influenc intens oblig physic pressur sharp squeez strength strong
forcib forcibl physic
forcibl forc physic
ford cover cross track travers
fore bow foremost forward front prow stem
forearm limb
forebod anticip apprehens bode call dread fate foretel guess predict premonit pretend promiz prophet ventur
forecast calcul estim evalu figur foretel judg predict prognosi reckon statement
forefath ancestor father sire
forefing finger index
forefront front
forego forgo preced
foregon bygon past
foreground aspect highlight prospect spotlight view
forehead brow featur
foreign abroad alien establish exot extern import natur oversea strang travel
foreman boss
forens rhetor
foreplai sex stimul
forerunn individu precursor someon
forese anticip counter forestal imagin predict
foreshadow anticip bode forecast foretel indic omen portend predict prophet
foresight provid
foreskin skin
forest bar botani flora forestal forestri plant prevent veget wood
forestal forbid forest preclud prevent
forestri biologi forest
foretast expect outlook prospect
foretel announc forecast herald predict statement
forethought plan premedit prepar provis
forev etern evermor
forewarn premonit warn
foreword introduct prefac
forfeit abandon confisc forego forgo lose waiv
forg bad beat counterfeit forger format furnac hammer imit shape
forger forg smith
forgeri counterfeit forg imit
forget amnesia blackout block buri
forgiv conced grant kind merci toler yield
forgo forego forswear reject relinquish renunci waiv
forgotten disregard unnot
fork branch cutleri divid divis pitchfork ramif
forlorn hopeless
form categori constitut construct descriptor format kind malleabl mold organ pattern shape sort spring structur varieti word
formal ball ceremoni convent danc declar dress nomin perfunctori posit starchi stiff
format arrang begin commenc constitut establish fabric form info inform manufactur organ shape start
former erstwhil onc past sometim
formid alarm impress unnerv
formless amorph
formul articul compound contriv devis express forg formula phrase prepar show specul theoriz word
formula express formul instruct recip statement
forsak abandon desert desol forgo forswear renunci
forswear disown forgo recant reject renounc renunci repudi retract
fort assembl asset fortifi garrison gather loud meet post special specialti strength
forth awai
forthcom outgo sociabl
forthright blunt candid frank outspoken squar straightforward
forthwith immedi instant now
forti cardin
fortieth rank
fortif defens fortifi
fortifi fortif protect
fortitud braveri courag
fortnight period
fortress defens fort
fortuit unintend
fortun chanc fortuit good happi hazard luck lucki
forum meet
forward headfirst headlong send ship transmiss transmit transport
fossil convert dodo fogei fogi inflex
foster advanc encourag
foul dirti disgust distast hit infring loathsom offens repel revolt soil violat wick
found begin commenc creation foundat initi innov institut introduct start
founder flop inflamm sink
foundl babe babi infant
foundri factori mill
fount case face font type typefac
fountain construct structur
four cardin digit figur quadruplet quartet
fourteen cardin
fourteenth rank
fourth rank
fowl hunt poultri run
fox canin deceiv delud trick
foxi art crafti cun fox slick sly tricki wili
foyer hall lobbi room vestibul
fraca quarrel row wrangl
fractal form pattern shape
fraction calcul chemic cipher divid fragmentari halfwai
fractur abus break harm hurt misus pervert
fragil breakabl delic frail vulner
fragment break disconnect divid divis fragmentari separ split
fragmentari fraction fragment
fragranc aroma fragrant odor odour perfum scent smell
fragrant aromat fragranc perfum scent
frai break combat disturb fight ruffl wear
frail decrepit weight
frailti debil infirm soft
frame anatomi bodi border build chassi confin enclos exposur figur flesh form formul framework photo physiqu shape
framework hypothesi model possibl theori
franchiz concess grant
frank blunt candid forthright honest outspoken postmark stamp
frankfurt dog frank sausag
frantic agit deliri excit frenzi mad
fratern brotherhood club social societi
fraud cheat crime fake hoax humbug impostor pretend pseudo sham trickeri
fraudul deceit dishonest dishonor fallaci
fraught troubl
freak monster monstros mutant mutat panic variat
freckl pattern spot
free accomplish achiev autonom avail clear dislodg emancip escap liber loos releas rid unrestrict
freehand origin
freelanc worker
freewai expresswai highwai motorwai pike
freez chile cool suffer turn
freezer freez
freight cargo consign freighter lade load payload product shipment transport
freighter bottom freight
french land romanc
frenzi craze delirium furi hysteria mania manic wild
frequenc rate ratio
frequent common frequenc often patron prevail preval regular shop sponsor steadi
fresh caler crisp good hot strong warm
freshen refresh regener renew
fresher freshman
freshman fresher
freshwat water
fret agit fidgeti fuss itchi lather stew sweat tens
fri chip potato
friar religi
friction clash conflict
friend affabl amiabl chummi cozi friendli friendship individu intim neighbor social someon troop
friendli friend like
friendship friend relationship
fright alarm atroci aw emot fear frighten horribl horrifi scare shake stimul terrib ugli
frighten afraid alarm aw bulli chile dire dread fear fearsom fright horrend horrif intimid panick panicki scare scari shake stimul terribl terrifi
frigid cold
fril adorn decor frill ruffl
frill plate
fring adorn border bound boundari decor edg grace peripheri
frisk cavort frolic hunt lark plai romp search sport
friski play
fritter consum dissip fool shoot squander wast
frivol dizzi flighti flippant idl light trivial
frizzi crisp cur kinki nappi
frock cloth dress
frog amphibian captur catch toad
frolic caper cavort divers frisk lark plai recreat romp sport
frond foliag leaf
front advanc breast confront face foremost frontag frontal lie line look side
frontag extent
frontal adorn front
frontier wild wilder
frost frosti ic opaqu
frostbit harm hurt
frostbitten frozen
frosti cold frigid frozen glacial ici wintri
froth bubbl fizz foam foami frothi sparkl unhealthi
frothi bubb bubbl effervesc foam foami froth
frown displeas glower grimac scowl
frozen frostbitten ici root
frugal econom prudenc scotch spare stint thrifti
fruit berri bounti breed fat fertil fruiti matur plenti product prolif yield
fruiti fruit tasti
fruition condit fruit statu
fruitless futil sleeveless vain
frustrat baffl cross defeat disappoint discourag foil letdown queer scotch spoil thwart unsuccess
fry heat prepar
fudg candi cheat chisel fake falsifi manipul misrepres
fuel provid provis refuel render suppli
fugit fleet individu momentari runawai someon
fulcrum pin pivot
fulfil accomplish action consumm effect fill finish fit meet ply provid satisfact satisfi suppli
full afloat beat congest file fraught ful fuler glut heavi instinct laden load overload pregnant replet riddl stuf untouch
fumbl blunder bungl clumsi grope incompet muff unskil
fume aerosol exhaust fumig ga smoke wast
fumig applic coat cover fume process
fun divers funni humor merriment plai play recreat sport wit
function answer map practic purpos role run serv structur suffic util utilitarian work
fund asset back financ resourc support
fundament basic bedrock cardin central essenti factor fundamentalist import primal principl rudimentari underli
fundamentalist adher discipl fundament
funer ceremoni
fungi kingdom
fungu organ
funnel cone
funni amus cartoon comic curiou fun gag humor joke laugh laughabl odd peculiar queer rum rummi singular sketch strang strip unusu
fur furri hair hairi pelt symptom
furi anger craze delirium feroc fierc frenzi furiou hysteria infuri intens ir mad mania rage violenc wild
furiou anger angri enrag feroci fierc furi infuri madden rage savag stormi tempestu violent wild
furl bound deform role
furlough displac leav
furnac chamber
furnish accessori equip outfit provid render stock suppli trap
furnitur furnish
furor craze cult fad fashion rage
furri fur hair hairi
furrow delv dig groov rug rut trench
furthermor moreov
furthest far farthest utmost
furtiv conceal sneak sneaki stealthi surreptiti
fuse amalgam blend coalesc combin consolid flux fusion merg mix unit
fuselag bodi
fusion fuse merger unif union
fuss agit dither flap fret
fussi crab crabbi cross grouchi grumpi
futil fruitless ineffectu meaningless sleeveless useless vain
futur approach ear emerg hereaft next prospect succeed
fuzz fuzzi hair hairi
fuzzi fuzz hair hairi
ga assail attack fuel gaseou gasolin gass petrol
gab chat commun gossip yak
gabl wall
gadget applianc contrapt conveni devic
gag humor hush jest joke laugh muzzl silenc wit
gai cheer cheeri homosexu individu indulg jol jovial joyou merri someon sunni
gaieti happi merriment
gain acquir addit advantag amplif deriv increment obtain pai
gait pace rate
gal gallon
gala blowout celebr festiv jambore
galact galaxi
gale annoi bothersom chafe disagre irrit pain peski pester teas vex wind
gall chafe fret irrit
gallant brave courag dandi dude swell
gallantri braveri courag heroism valor
gallei vessel
galleri audienc
galliv roll swan wander
gallon gal
gallop gait pace
galvan electr excit floor shock startl
gambit comment input ploi remark
gambl adventur attempt chanc divers gambler game hazard plai recreat risk seek specul try ventur
gambler gambl individu someon
game activ back bet competit contest crippl divers gambl halt lame plai punt recreat stake unfit wager
gamma letter
gamut rang reach scope
gander goos
gang bunch crew crowd gangster gather group mob pack ring
gangl lanki tall
gangplank gangwai
gangren mortifi patholog rot wast
gangster crimin crook felon gang
gangwai passagewai
gap breach crack dispar open space spread
gape gawk goggl open
garag store
garb apparel attir clad cloth dress garment robe turn
garbag refus scrap wast
garbl beli confus disconnect disjoint disord distort falsifi illog incoher misrepres scatter unconnect warp
garden agricultur botani familiar farm flora ground horticultur plot tend veget yard
gardenia bush shrub
gargl solut
gargoyl spout
garish brassi cheap flash flashi gaudi loud tacki tasteless tatti tawdri trashi
garland adorn decor grace
garment apparel cloth dress garb turn
garnet miner
garnish attach decor impound ornament
garret attic floor level loft
garrison fort post send station
garrul chatti talk
garter band fasten fix support
gaseou evapor ga vapor
gash lesion slice wound
gasket seal
gasolin fuel ga petrol
gasp aspir blow heav inspir pant puff
gastric stomach tummi
gate provid render suppli
gatewai entranc
gather assembl collect interact meet sew
gaudi banquet brassi cheap feast flash flashi garish loud tacki tasteless tatti tawdri trashi
gaug approxim calcul cipher estim guess judg
gaunt haggard lean pinch thin wast
gauntlet challeng
gauz cotton
gavel beetl mallet
gawk clod gape gawki goggl goon lump oaf
gawki awkward clumsi gawk ungain unwieldi
gaze regard stare
gazel antelop
gazett newspap paper print
gear accommod adapt engag mesh pitch train wheel
gee turn
geld castrat
gem art
gene factor genet sequenc
genealog kin
gener apparatu benevol broad conclud contemporari extrapol generos genu gross idea induct infer lavish liber most overal period reason render return talk utter widespread wine yield
generos gener kind
genesi begin gener
genet biologi hereditari inherit netici transmit
geni spirit
genial affab affabl amiab amiabl cordial friend
genit crotch
geniu brain brillianc intellect intellectu intellig mastermind
genocid kile kill
genr form kind sort
gent easi gentl gentleman light mild soft
gentil breed eleg gentl heathen infidel pagan
gentl appeas calm concili gradient kind mild mollifi pacifi placat quiet slope soft
gentri aristocraci
genu form gener kind sort
genuin actual attest authent good honest liter real sincer tru true
geograph geographi
geographi geograph
geolog geologi
geologi geolog ologi
geometr geometri
geometri geometr
geranium herb
gerbil rodent
germ germin inspir seed sourc
germicid disinfect
germin germ shoot sprout spud
gesticul commun gestur motion
gestur commun gesticul motion move movement
get acquir becom deed return turn
getawai pickup
geyser fountain overflow overrun spring
ghast alarm gri grim gruesom macabr sick
ghost apparit phantom shade specter spiritu spook supernatur
ghoul thief
giant anim beast enterpr gigant heavyweight jumbo
gibber blab bunk chatter clack gibberish nonsens prattl talk tattl utter
gibberish bunk gibber nonsens
gibe agre barb check comment correspond dig fit input jibe match remark shaft shoot slam talli
giddi dizzi frivol ill sick silli
gift acquisit empow enabl endow invest talent
gigant giant mammoth
giggl laugh laughter titter
gild adorn club coat decor gilt gold golden grace guild lodg order societi
gilt coat gild gold golden
gimmick catch drawback
gin booz divid liquor separ spirit
ginger cautiou color herb spice zest
gingerbread cake
gingham cloth fabric materi
girder beam
girdl deaden
girl femal girlhood miss
girlfriend friend
girlhood childhood girl
girlish immatur young
girth cinch circumfer fasten fix perimet
gist burden core effect essenc mean signific
give acknowledg afford apt assumpt bounti dispos elast gener gift grant handsom inclin liber mind presumpt provid render share snap spring suppli supposit tend yield
gizzard pocket pouch
glacial glacier
glacier glacial
glad happi
gladden exhilar joi
glade clear tract
gladiat belliger combat
glamor beauti bewitch charm enchant excit ideal jinx witch
glanc glimps glint look peek
gland glandular organ
glandular gland
glare blaze blind bright brillianc dazzl glower stare
glass contain glassi glaze provid render spectacl suppli
glassi glass smooth
glaze coat empti glassi surfac
gleam appear bright flash glimmer glint glisten glitter glow look radianc radiat seem shine
glean harvest reap
glee gaieti hilar merriment mirth
glen vallei
glib pat superfici
glide flight fly glider phone sail soar sound
glider glide
glimmer flash gleam inkl intim radiat suggest
glimps glanc look
glint appear bright flash flicker gleam glisten glitter look seem shine spark
glisten appear bright gleam glint glitter glossi look lustrou seem shine shini sparkl
glitter appear bright gleam glint glisten look seem shine sparkl
gloat boast crow glee satisfact tout triumph
global globe planetari worldwid
globe earth
globul ball globe
globular circular globe round spheric
gloom gloomi
gloomi dark gloom sulki
glori beauti exult glorif glorifi gloriou laurel rejoic
glorif glori glorifi laurel
glorifi exalt extol glori glorif laud prais proclaim
gloriou bright celebr divin glori illustri incandesc lustrou
gloss explan polish rubric smooth
glossari gloss
glossi gild insincer magazin slick speciou
glove mitt
glow appear beam bright burn enthusiast fresh light look radianc radiat seem shine
glower dark dour glare glum moodi moros sour stare sullen
glu affix past
glue attach cement gum past
glum deject
glut eat gorg overeat stuff
glutton eater feeder
glycerin alcohol
gnarl bend crook deform distort flex knot knotti
gnash grate grind
gnaw bite chew mastic
gnome dwarf fairi
gnu antelop
go activ asleep dead deceas deed departur destroi leav
goad devic drive encourag involuntari prod spur urg
goal content end
goali goalkeep
goalkeep goali
goate beard whisker
gob dozen heap jack load lot marin oodl pile raft sailor score seaman slew stack tar ton wad
gobbl bolt cry eat
goblet glass
goblin hobgoblin
god deiti divin immort piou rever
godchild babe babi infant
goddess deiti divin god
godfath godpar
godless irrever
godlik divin superhuman
godmoth godpar
godpar patron sponsor support
godsend boom gravi happen occurr windfal
goggl gape gawk spectacl
gold amber gild gilt golden metal yellow
golden gild gilt gold happi prosper
goldsmith jewel
golf golfer plai
golfer golf particip player
goner desper toast
goo gooei muck ooz slime sludg
good accept advantag bulli exhaust hot moral redeem satisfactori solid sound superb thorough
goodby bye farewel
goodi dainti delicaci nourish nutriment nutrit
goodwil intang
gooei adhes goo
goof blunder cuckoo fool goofi goos jackass offend sap transgress zani
goofi foolish goof sil zani
goon clod gawk lump oaf
goos gosl pinch squeez twing
gore pierc thrust
gorg eat glut overeat ravin stuff
gorgeou beauti
gori bloodi
gosl goos
gossam delic ether gauz net veil
gossip chat comment convers gab report talk
goug blemish dent extort hollow mar mutil nick overcharg rack rout soak squeez surcharg wring
goulash stew
gourd bottl
gout arthriti
govern governor order regim regul
government polit
governor gubernatori politician
gown clad cloth dress frock
grab catch clutch seiz
grace adorn beautifi decor eleg embellish fluent fluid graciou ornament proprieti
graciou eleg grace gracious merci
gracious courtesi graciou
gradat grade rank step
grade class cours evalu form gather gradat grader hierarch judg level order place rang rank rate stratifi tier
grader grade
graduat bestow calibr confer culmin postgradu receiv
graffiti decor graffito ornament
graffito decor graffiti ornament
graft attach join transplant
grai cloth color neutral
grain atom granular ingrain molecul particl penetr perfor
grammar grammat
grammat grammar
gramophon phonograph
grand expans heroic impress thou thousand yard
grandchild issu offspr progeni
granddaught grandchild
grandeur brillianc eleg magnific splendor
grandfath grandpar
grandios impress
grandmoth grandpar granni
grandpar forbear
grandson grandchild
grandstand audienc
granni grandmoth grandpar
grant acknowledg aid allot allow assign conced yield
granul grain
granular coars grain gritti harsh mea
grapefruit citru
grapevin comment gossip pipelin
graph chart graphic
graphic art artwork graph icon imag pictur write
graphit carbon
grappl clutch contend cope deal grip seiz struggl tool wrestl
grasp appreci apprehend apprehens avarici compass comprehend covet dig greedi savvi understand
grass grassi hit shoot
grasshopp hopper
grassi grass
grate appreci barrier frame framework glad provid rasp render rough scratchi suppli thank
grater grate
gratif gratifi satisfact spirit
gratifi gratif pleas satisfi sweet
gratitud feel
gratuiti perk tip
grave carv danger demis dy graviti grievou place sculptur sedat seriou sever sober solemn spot staid tomb
gravel annoi bother chafe devil irrit nettl rag rile rock stone vex
graven carv sculptur
graveston headston memori monument stone tombston
graveyard cemeteri site
gravi sauc
gravit attract graviti lean tend
graviti attract gravit
graze brows crop eat feed injur pastur rang scrape scratch touch wound
greas greasi lubric oil
greasi fat fatti oili
great import success
greatest sterl superl
greed desir greedi
greedi avarici covet gluttoni grasp greed
green discolor greeneri rejuven veget
greenback banknot bill note
greeneri foliag green leaf
greenhorn beginn cub novic rooki
greenhous build edific
greet accost acknowledg address commun react recogn respond salut
gregari social
grei colorless colourless dule
gremlin browni elf fairi imp pixi
grenad bomb
greyhound hound racer
gri alarm ghast grim gruesom macabr sick
grid form pattern shape
griddl fry
gridiron grid
grief heartach heartbreak sorrow
griev bereav bereft mourn sorrow suffer
grievanc bitter gall grudg resent score
grievou danger grave seriou sever
grile broil grill prepar
grill grile lattic open restaur wicket
grim alarm black ghast gri gruesom implac inexor macabr relentless sarcast sick stern unrel
grimac commun face
grime dirt dirti filth greas grimi soil stain
grimi dingi dirti grime grubbi soil
grin smile
grind atom crunch fragment grate molecul particl press
grinder bomber hero sandwich sub submarin torpedo wedg
grindston sharpen stone
grip absorb clasp clench clutch engross fascin grappl grasp interest rivet seiz
gripe beef bitch colic crab grous holer hurt kick object pain squawk
gristl cartilag
grit coat gritti sandston surfac
gritti coars granular grit harsh mea
grizz grai
grizzl brunett
groan moan utter
grocer merchant
groceri marketplac mart
groggi daze foggi letharg
groin area build construct
groom activ bridegroom brush educ particip plaster player prepar sleek slick tidi train
groov channel constitut depress establish format impress imprint rifl shape
groovi bulli cork crack dandi good keen neat nifti smash swell
grope fumbl touch uncertain unsur
gross clear cry overal
grotesqu antic art fantast monstrou strang ugli unusu
grotto cave
grouch crank grouchi grumbl scold
grouchi crab crabbi cross fussi grouch grumpi
ground anchor earth educ evid fasten field fix foundat inform land yard
groundless idl unfound unsupport unwarr wild
groundwork assumpt base basi foundat supposit
group class classifi sort
grous fowl
grove forest garden orchard plantat wood
grovel bend cower crawl creep cring fawn flex submiss
grow matur turn
grower farmer
growl cry grumbl rumbl utter
groyn barrier breakwat groin jetti mole
grub bum chow chuck eat fare obtain spong
grubbi grub
grudg bitter gall grievanc resent score stew unwil
gruel arduou hard heavi labori porridg punish
gruesom alarm ghast gri grim macabr sick
gruff crusti
grumbl croak gnarl grouch murmur mutter nois rumbl scold
grumpi crab crabbi cross fussi grouchi
grunt nois
guarante assur ensur insur pledg plight promiz undertak vouch warrant warranti
guarantor guarante patron sponsor support
guard cautiou defend follow guardian observ protect protector restrain ward watch
guardian defend protector
gubernatori governor
guerrilla insurg irregular warrior
guess anticip approxim conjectur estim expect guesswork hazard hypothesi imagin opinion pretend reckon shoot specul suppos supposit surmiz ventur view
guesswork approxim estim guess shoot
guest visitor
guffaw laugh laughter
gui cat mock rib ridicul roast sod
guid conduct escort guidanc maneuv manoeuvr point steer usher
guidanc counsel guid steer
guidebook guid handbook
guidelin line
guil craft cun shrewd slyness
guild club gild lodg order societi
guillotin behead closur decapit
guilt compunct condit guilti remors statu
guilti asham chargeabl crimin delinqu guilt punish shame
guiltless absolv acquit blameless clear innoc
guinea coin
guis color gloss pretenc pretens pretext semblanc
guitar guitarist
guitarist guitar musician player
gul vallei
gulch gorg
gull deceiv delud dupe fool mark mug sucker victim
gullet esophagu gorg oesophagu passag passagewai
gullibl green naiv
gulp draft draught drink reflex swallow swig
gum adhes appli chew confect gummi mumbl sweet
gumdrop candi
gummi adhes gum pasti sticki
gumption judgment sens
gun arm armament artilleri blast gunner shoot weapon
gunfir gunshot shoot
gunman gun murder torpedo
gunner gun serviceman
gunpowd explos powder
gunshot gunfir shoot
gurgl babbl bubbl burbl rippl sound
gush flow flush gusher pore prais rave run spout spurt
gusher gush
gust blast blow gusti wind
gusti gust puffi stormi
gut backbon bowel empti fortitud grit gumption gutter intestin sand
gutter burn channel glow trough
guzzl drink gulp swile
gybe jibe sail
gym gymnasium
gymnast athlet sport
gynaecolog gynaecologist gynecolog medicin
gynaecologist gynaecolog gynecologist
gynecolog gynaecolog gynecologist medicin
gynecologist gynaecologist gynecolog
gyrat coil revolut rotat spiral turn
habit cloth dress habitat habitu livabl liveabl tradit usag wont
habitat environ surround
habitu accustom customari habit usual
hack chop drudg hacker
hacker golfer
hacknei banal carriag commonplac rig stock threadbar tire trite unorigin
haddock fish
haemoglobin hemoglobin
haemophilia hemophilia
haemorrhag bleed harm hemorrhag hurt
hag witch
haggard drawn tire wear
haggl bargain wrangl
hai convert fodder harvest
hail acclaim applaud downfal herald precipit
hailston ic
hair downi fur furri fuzz fuzzi hairi wiri wool
haircut hairdo
hairdo hair
hairdress artisan craftsman
hairi downi fur furri fuzz fuzzi hair wiri wool
hairlin line
hale coerc compel forc healthi oblig pressur squeez
half fraction incomplet
halfwai center central middl midwai
hall corridor foyer hallwai lobbi room vestibul
hallelujah prais
hallmark characterist earmark trademark
hallucin delus
hallwai corridor hall
halo aura glori light
halon pollut
halt arrest block check crippl game hitch inact lame stai stop stoppag unfit
halter hang
halv divid fraction
ham plai
hamburg burger sandwich
hamlet commun crossroad
hammer beat blow cock pound striker
hammock hill knoll mound
hamper bond constraint cramp halter restraint shackl strangl
hamster rodent
hamstr rag sinew tendon torment
hand custodi extrem handed mitt pass paw reach safekeep smatter
handbag bag contain pocketbook purs
handbook refer
handcuff bond cuff fetter hamper manacl shackl
handed asymmetri hand imbal
handi access
handicap disabl impair incapacit injur invalid soft unfit wound
handicraft handiwork work
handiwork handicraft work
handl appendag care deal grip handler interact manipul touch
handlebar bar
handler handl
handmad overhand
handout announc releas
handrail banist barrier
handshak acknowledg shake
handsom beauti bounti gener liber
handwrit hand script write
hang bent decor endow fasten fix gift hanger knack ornament talent
hangar construct structur
hanger hang worker
hangout area haunt repair resort
hangov discomfort
hanker yearn yen
haphazard random
hapless miser pathet piteou piti poor unfortun wretch
happen occur occurr pass
happi bless bliss blith bright feel gai golden laugh merri spirit
har attach support tackl
harangu rant
harass annoi annoy beset chafe harri hassl molest pester plagu provok rag torment troubl vex vexat
harbor entertain haven port seaport shelter
hard ambiti arduou awkward baffl bare calcul catchi challeng delic difficult elus embarrass erect firm harden nasti rocki rough rug scarc seriou solid tall thorni ticklish tight tough tricki troublesom try vex woodi
hardback back book volum
harden hard symptom
hardi robust stalwart stout sturdi
hardlin conserv
hardship advers misfortun
hardwar arm weaponri
hardwood wood
hare run
harebrain foolish insan mad
hark listen
harlot prostitut tart whore
harm abus alter bad bruis catastroph chang damag deleteri detriment hurt ill impair injur insidi mischiev modif noxiou pernici ruinou stab trauma wound
harmless innoc innocu
harmon accord agre concord conson consort correspond fit harmoni match tone
harmoni compat conson harmon music pure sympathet symphon true
harmonica harp
harp dwell harpist reiter repeat
harpist harp musician player
harpoon catch gig grab spear
harri annoi beset harass hassl molest pester plagu provok rag troubl vex
harrow agon disk excruci pain plough plow tortur turn
harsh grate rough unpleas
harvest crop gather glean output reap reaper yield
hash chop dish
hassl annoi beset bother disturb fuss harass harri molest plagu provok rag troubl
hast hasti hurri precipit speed
hasten hurri race rush speed
hasti hast headlong hurri
hatch birth born
hatchet arm tomahawk weapon
hate abomin aw despiz detest emot haterd mean nasti scorn
haterd emot hate
haughti arrog disdain overbear pride proud swagger
haul carri cart drag draw hale pule pull ship transport truck
haunt area concern follow ghost hangout obsess persist preoccupi pursu repair resort stalk unforgett
haven oasi shelter
havoc disturb mayhem
hawk deal peddl pitch trade vend
haystack stack
haywir balmi bat buggi crack cracker daft fruiti insan looni nut nutti wire
hazard danger guess jeopardi peril pretend risk riski specul unsaf ventur wild
haze aerosol cloud hazi overcast
hazel tree
hazi cloudi foggi haze misti
head continu header line orient proceed
headach ach concern vexat worri
header line
headfirst forward headlong
headi judici prudent wise
headland promontori
headlight light
headlin advert header
headlong hasti headfirst hurri
headphon phone
headquart provid render suppli
headrest cushion
headroom clearanc headwai room
headston keyston
headstrong disobedi wil will
headwai clearanc headroom room
heal cure health mend recov remedi therapeut
healer heal
health good heal healthi medicin organ prevent welfar
healthcar aid attent care
healthi bounc firm flush good hale health hearti ruddi sound wholesom
healthier fitter
heap batch deal dozen flock gob load lot mass mess mint mound mountain oodl peck pile plenti pot raft score sight slew spate stack ton wad
hear audienc chanc discov earshot learn opportun proceed rang reach
heard detect
hearsai comment gossip indirect rumor
heart bosom hunch intuit pump suspicion
heartach grief heartbreak sorrow
heartbeat beat puls pulsat
heartbreak grief heartach sorrow
heartbroken sorrow
heartburn symptom
hearten cheer encourag recreat
heartfl dear devout earnest sincer
hearth fireplac nich recess
hearti heart warm
heartless flint
heat energi heater hot temperatur warm warmth
heater devic heat warmer
heath bush shrub
heathen ethnic gentil infidel pagan
heather broom heath
heav ascent throw
heaven celesti parad part sphere surfac
heavi actor dens harsh hefti lumber massiv player ponder soggi weight
heavyweight boxer
heckl break comb disrupt interrupt
heckler heckl troublemak
hectic agit feverish
hedg circumv dodg duck elud evad fenc fudg protect sidestep skirt
hedgehog porcupin rodent
heed attend attent listen mind obei regard
heedless careless deaf indiffer regardless
heel bottom lean list tilt tip undersid
hefti brawni muscular power sinewi strong
heifer cow
height dimens level meridian peak pinnacl place spot stage statur summit superl
heighten intensifi
heinou wick
heir receiv recipi
heirloom belong properti
helicopt chopper
heliport airport
helium element
hell inferno part
hellish unpleas
hello greet salut
helm maneuv steer
help accommod activ aid helper instrument portion serv stabil steadi
helper help support worker
helpless hopeless impot incapacit lose powerless
hem edg sew
hemoglobin haemoglobin
hemophilia haemophilia
hemorrhag bleed haemorrhag harm hurt
hen chicken
henchman accessori collabor confeder
herald announc courier foretel messeng
herd crowd
hereaft afterlif life lifetim
herebi herewith
hered hereditari
hereditari genet hered inherit transmit
heresi heret orient
heret castawai dissid heresi outcast unorthodox
herewith herebi
heritag inherit practic
hermaphrodit bisexu
hernia ruptur
hero charact role
heroic bold epic hero
heroin charact role
heroism braveri courag gallantri valor
heron hero
hesit delai indecis paus reluct unwilling waffl waver
heterogen assort dispar miscellan
heterosexu individu sex someon straight
heurist formula
hew carv
hexagon polygon
heydai bloom blossom flower flush peak period prime
hiatu break interrupt repriev respit suspens
hibern asleep dormant sleep slumber
hiccup reflex symptom
hick provinci rustic unsophist yokel
hickori wood
hidden conceal invis
hide activ conceal pelt skin
hideou grotesqu horrid horrif monstrou offens outrag repuls ugli
hierarch grade hierarchi rank stratifi vertic
hierarchi hierarch organ seri
hieroglyph write
high advanc broad emin extrem grade level lofti postgradu soar steep upper utmost
highbrow intellect intellectu
highland mountain
highlight detail foreground item light particular spotlight
highwai road rout
hijack crime pirat robberi seiz
hike tramp walk
hiker hike pedestrian tramp walker
hil craggi hill mountain rough
hilar gaieti glee hilari merriment mirth
hilari hilar humor scream
hill form hil shape work
hillbil rustic
hillsid inclin side slope
hilt grip handl
hind back grouper hinder posterior
hinder back clog hind hindranc imped obstruct posterior prevent
hindranc balk baulk check deterr difficulti handicap hinder impedi
hindsight apprehens understand
hing attach joint
hint breath convei intim proffer proposit suggest
hinterland backwood
hip inform
hippi crusad reform
hire employe engag
hiss fizzl hush nois
histor exist histori past real
histori chronicl histor past stori
hit effort exploit feat impel propel strike touch
hitch attach catch enlist period tour
hitchhik hitch passeng ride rider thumb
hive concours multitud rash store throng
hoard billboard cach fund hoarder stock store
hoarder hoard saver
hoars gruff harsh huski rough
hoax deceiv delud humbug trickeri
hobbi interest pastim pursuit sidelin
hobbl bond fetter hamper hitch limp shackl walk
hobbyhors preoccup
hobgoblin goblin
hobnob social
hobo bum tramp vagrant
hock charg consign pawn soak
hodgepodg assort mixtur
hoe tool
hog bulg convex grab pig
hoist wind
hold appreci apprehens clasp clench clutch grasp grip maintain ownership possess retent seiz throw understand
holdup robberi
hole gap hit open
holer bellow call cry holler outcri roar scream shout squall yell yowl
holi bless consecr place sacerd sanctiti spot
holidai leisur vacat
holler bellow call cry holer outcri roar yowl
hollow caviti dig excav sunken tubular
holocaust destruct devast
holster sheath
homag court defer respect
home abod comfort domicil dwele habit homei hous lodg orient place plain resid unattract
homei comfort home
homeland fatherland land
homeless unfortun unsettl
homemad homespun
homesick desir nostalgia wish
homespun cloth fabric materi rough
homestead land
homeward orient
homework prepar
homicid bloodi kile kill murder
homogen blend consist equal match solid turn uniform
homonym word
homophob discriminatori prejud
homosexu gai individu lesbian queer sex someon
hone sharpen
honei belov dear dearest love lover sugari sweeten
honest blunt candid downright frank sincer
honesti righteous
honeycomb cellular construct fret pit structur
honeymoon holidai vacat
honeysuckl bush shrub
honk blare cry sound toot
honor accolad complianc conform downright esteem honest honorari laurel observ prestigi recogn reput reward righteous stand symbol
honour august laureat rever
hood crimin crook felon goon hoodlum punk thug tough
hoodlum crimin crook felon goon hood punk thug tough
hoodwink beguil cheat chisel juggl
hoof danc foot walk
hook catch crook draw fasten fix hand mitt swing
hoop basketbal encircl frame skeleton
hoorai cheer hurrah
hoot call cry hooter outcri
hooter beak nose nozzl snout
hop bound hopper leap skip vine
hope anticip applic aspir desir expect feel outlook plan promiz prospect trust wish
hopeless abject black bleak despair desper despond forlorn helpless insolubl lose
hopper hop receptacl
hord concours host legion multitud throng
horizon line rang reach scope skylin view
horizont flat level orient swim
hormon secret
horn appendag horni outgrowth pierc process thrust tusk
horni arous sexi steami
horoscop forecast foretel predict
horrend alarm aw dire dread fear fearsom frighten horrif terribl
horrib atroci aw dire dread fright
horribl alarm atroci fright horrifi ugli
horrid bad
horrif hideou horrid offens outrag
horrifi afraid alarm appal atroci dismai fright frighten horribl horror scare ugli
horror disgust fear fright horrifi repugn repuls revuls
hors equin ply provid suppli
horseman equestrian rider
horseplai frolic plai romp
horseradish root
horsesho equip fit
horticultur agricultur farm garden
hose footwear hosieri irrig water
hosieri footwear hose
hospit commit genial infirmari institution kind period welcom
host concours entertain hord legion multitud organ throng
hostag captiv prison
hostel hotel inn lodg
hostess host innkeep
hostil aggress antagonist belliger bitter dirti ill oppon oppos troop unfriend
hot bake blister fervent fieri heat overh scorch sizzl stifl sultri thermal torrid tropic warm white
hotb situat
hotel build edific
hothead crank grouch irasc
hound chase hunt trace trail
hour period
hous build construct domicil dwele edific home lodg shelter structur
houseboat barg
household famili home hous unit
housekeep domest
housewarm parti
housewif wife
housework work
hovel hut hutch shack shanti shelter
hover fly linger oscil vacil vibrat wing
howev nevertheless nonetheless notwithstand
howl cry extraordinari fantast grand marvel rattl roar shout terrif tremend utter wail wonder wondrou
hubbub nois uproar
huddl bend cluster confer cower crouch crowd flock powwow stoop
huf expir huff puf snort
huff annoy huffi inhal inspir irrit snort vexat
huffi sensit touchi
hug bosom caress clasp clinch cuddl embrac fondl foreplai kiss neck pet snuggl squeez stimul
huge enorm fantast grand immens tremend vast
hulk giant heavyweight loom predomin rear tower whale
hull husk
hullabaloo agit disturb excit turmoil upheav
hum action activ nois sing
human art disciplin doctrin fallibl frail humanist humanitarian mankind philosophi subject
humanist human
humanitarian benefactor helper human humanist
humb humbl meek mild
humbl broken crush demean humili inferior modest mortifi
humbug balonei bunk deceiv delud drool nonsens
humdrum commonplac monotoni same
humid humidifi wet
humidifi dampen humid moisten wash
humil humbl
humili broken chagrin crush demean disgrac embarrass humbl hurt injur mortif mortifi shame wound
humor amus banter comic droll dry faceti feel fun gratif gratifi hilari humorist indulg iron jest kile ludicr mood pamper pander play scream slapstick temper wit witti wittic
humorist entertain humor
hump bulg bump hunch jut project promin protrus swele unfit
hunch belief crook feel hump impress intuit stoop suspicion
hundr cardin centuri
hundredth rank
hunger ach drive hungri hurt smart
hungri empti hunger raven
hunt afraid captur catch chase hound hunter run trace trail
hunter hunt
hurdl barrier vault
hurl cast hurtl lung throw thrust
hurrah cheer cry hoorai shout
hurri fly hast hasten hasti headlong motion move movement precipit quick rush scurri speed urgenc zip
hurrican cyclon
hurt ach harm injur pain smart symptom trauma unkind wound
hurtl hurl lung thrust
husband conserv econom preserv spous
hush fizzl hiss mute nois quiet silenc soft still subdu
husk bare chaff shell shuck stalk straw strip stubbl uncov
huski beefi bur gruff hoars robust strap strength tough
hustl cheat rig sting swindl
hustler hustl prostitut whore
hut hovel hutch shack shanti shelter
hutch cage coop
hybrid word
hydrant faucet spigot tap
hydraul water
hydrogen element ga
hydroplan aeroplan airplan fly plane
hyena canin
hygien health sanitari
hymn anthem sing
hyperbol exagger figur
hyphen dash divis punctuat
hypnosi hypnot
hypnot calm drug enchant fascin hypnosi hypnotist influenc sedat spellbound suggest tranquil
hypnotist hypnot
hypochondria anxieti
hypochondriac neurot
hypocrisi feign hypocrit pretenc pretens
hypocrit cheat hypocrisi insincer phonei phoni pretend
hypotenus flank
hypothes anticip conjectur expect hypothesi specul suppos theoriz
hypothesi concept construct hypothes possibl propos theori
hypothet hypothesi possibl suppos theoret theori
hyster attack hysteria neurot
hysteria craze delirium frenzi furi hyster mania
ic crystal freez frost
icebreak ship
ici cold frigid frosti frozen glacial wintri
icicl ic
icon symbol
idea content ideal
ideal abstract consid idea model paragon reckon saint
idealist dreamer ideal visionari
ident identif identifi indistinguish individu recognit
identif determin evid identifi
identifi distinct ident identif place recognis recogniz symbol
ideolog orient
idiom express formul idiomat
idiomat idiom
idiosyncrasi foibl idiosyncrat manner peculiar specialti
idiosyncrat idiosyncrasi individu singl
idiot cretin imbecil insan moron retard simpl
idl inact indol loaf
idler bum idl loafer
idli idl indol
idol ador effigi god imag love rever worship
igloo hovel hut hutch
ignit flame kindl light lit
ignor content discount disregard handl illiter neglect reject snub uneduc unnot
ilk form kind sort
ill afflict ail ailment bad bedridden complaint convalesc deliri diabet disord dizzi faint feverish funni giddi green hapless indispos light maladi miser nauseat nauseou paralyt paralyz parapleg poor recov ricketi sick stricken upset
illeg ban black bootleg crimin dirti embezzl foul hot illegitim illicit inelig law misappropri penal prohibit punish unclear
illegib illeg unclear
illegitim bastard illeg illicit issu offspr outlaw progeni unlaw
illicit unlaw
illiter ignor uneduc
illiteraci ignor
illog absurd inconsequenti intuit
illumin clarifi clear condit crystal elucid enlighten inform light lighten lit statu
illus appear fanci fantasi illusori misconcept semblanc
illusori illus unreal
illustr art artist artwork demonstr elabor exemplifi graphic inform instanc
illustri celebr fame famou notabl note renown
imag appear icon imageri imagin persona pictur represent visual
imageri imag imagin
imagin conceiv creativ envisag imag imageri vision
imaginari fanci notion number unreal
imbal instabl
imbecil cretin idiot moron retard simpl
imit artifici cheat copi doctrin fake fals mimic philosophi reproduc resembl simul unreal
immacul clean faultless spotless
immatur adolesc babyish childish infantil
immeasur abysm limitless
immeasurab immeasur
immedi contigu forthwith instant now
immens huge vast
immers penetr perfor plung sink submerg submers
immigr migrant migrat
immin impend
immobil immov restraint stiff withhold
immor base decad degener disgrac scandal wrong
immort celebr perman undi
immov belong immobil properti realti
immun condit individu protect someon statu vaccin
imp browni elf fairi gremlin pixi
impact compact consequ contact effect forc imping outcom squeez strike wallop wedg
impair alter broken chang damag harm mar modif spoil
impal pierc spike thrust
impart convey leav transmiss
imparti disinterest dispassion disposit inclin indiffer tendenc unbias
impass ardent deadlock fervent fieri passion situat stalem standstil stolid torrid
impati annoy eager irrit rare restiv restless vexat
impeach challeng
impecc faultless immacul
imped clog hinder impedi obstruct prevent resist
impedi balk baulk check deterr difficulti handicap hindranc imped
impel caus drive effect effectu forc impuls motiv
impend immin
impenetr dens thick
imper cry desper mode mood peremptori press shrill urgent
imperceptib impercept
imperfect amiss blemish broken corrupt faulti flaw irregular progress tens
imperi beard empir imperialist whisker
imperialist believ imperi
imperil endang jeopard menac peril threaten
imperson caricatur humor imit persona plai portrai wit
impertin cheek discourtesi disrespect impud irrever pert sauci spirit
impervi proof resist soundproof
impetu drift forc hothead impuls madcap
imping contact encroach entrench happen occurr strike trench trespass
impish arch mischiev play wick
implac grim inexor
implant constitut emb enter establish infix ingrain insert plant
implaus improb unbeliev
implement appli compel enforc finish oblig
impli connot express implic show
implic affect concern deduct impli import infer involv mean regard signific substanc
implicit inher silent tacit unsaid
implor beg beseech plead prai
impolit discourt
import alpha beta burn cardin central commerc commerci commod consequenti event foreign good grand grave grievou histor main measur seriou signific strang valu
impos bill charg commun compel constrain enforc imposit impress inflict levi nobl oblig obligatori visit
imposit enforc impos
imposs hopeless inconceiv infeas nonent unattain unthink
impossib imposs
impostor cheat fake pretend pseudo sham
impot ineffect ineffectu
impound attach confisc seiz seizur
impoverish depriv destitut needi poor
impract crazi romant unwieldi
imprec gener
impregn fill infus instil invulner strong
impress affect amaz appear arrest astonish astound belief brilliant dazzl dramat effect expans feel formid gallant gloriou grand grandios idea impos ingrain instil lofti move notion opinion palati seizur sensat signal spectacular strike thunder
impression easi plastic pliant suscept waxi
imprint acquisit form influenc learn work
imprison captiv confin incarcer jail jug lag penalti punish
improb suppos uncertainti unlik
improbab implaus improb incred incredib marvel unbeliev unbelievab
impromptu address extemporan offhand speech spontan unprepar
improp incorrect indec wrong
improprieti behavior demeanor
improv advanc amend build condit creation landscap makeshift reinforc shift statu temporari transform turn
impud cheek discourtesi disrespect flip impertin insol
impuls capric desir hothead impetu spontan urg whim
impun exempt freedom
impur adulter alloi condit contamin dingi dirti dross pollut statu wast
in agenc divis frame part plai section turn
inaccess remot
inaccur awai faulti incorrect outsid unfaith wide
inadequ defici incap incompet lack unequ
inadequaci amount defici
inadvert accident unintend unintent unwit
inalien absolut
inan fatuou stupid
inapplic irrelev unsuit
inappropri improp wrong
inarticul dumb incoher mute speechless
inaud breath silent superson ultrason unheard
inaugur address begin commenc speech start
inauspici unfortun
inborn innat
inbreed coupl mate pair
inbuilt constitut inher integr intrins
incalcul countless infinit
incandesc glow light
incant spell
incap unabl
incapac inabl
incapacit crippl disabl helpless powerless
incarcer captiv confin imprison jail jug lag
incarn corpor embodi materi personif realiz
incendiari arson crimin crook felon
incens angri compound indign outrag scent
incent induc
incept begin origin
incess ceaseless constant continu endless perpetu unceas
incest incestu
incestu familiar intimaci
inch advanc edg progress
incid frequenc happen occurr
incident expens incid parenthet peripher secondari
inciner furnac
incis acut dent depress discrimin impress imprint keen penetr percept pierc prick scratch sharp slit
incisor tooth
incit caus instig motiv move prompt propel provok rous stimul
inclin apt attitud dispos disposit fond lean motion move movement partial prone run side slope tend tendenc
includ enclos
inclus comprehens includ situat
incognito conceal
incoher confus disconnect fuzzi
incom arriv elect enter entranc entri futur inward next
incompar matchless
incompat antagonist clash contradictori inconsist repugn
incompatib incompat
incompet inabl unqualifi
incomplet broken partial rudimentari sketchi
incomprehens cryptic inexplic paradox unaccount unexplain
inconceiv imposs unthink
inconclus equivoc indetermin
incongru inappropri incompat inconsist iron
inconsequenti unimport
inconsider thoughtless
inconsist conflict incompat repugn spotti uneven
inconsol desol disconsol
inconspicu invis obscur
inconveni affect awkward bother discomfort impact troubl
incorpor combin compound consolid integr merg unifi unit
incorrect erron fallaci fals mistaken wrong
incorrig uncontrol
increas accru accumul addit alter chang exagger inflat magnifi modif multipl multipli progress
incred astound dumbfound fabul improb marvel unbeliev
incredib implaus improb improbab incred marvel unbeliev unbelievab
incredul disbelief disbeliev doubt skeptic uncertainti
increment addit
incrimin crime evok impli suggest
incub aid apparatu attent care
incumb holder
incur acquisit subject suffer
indebt oblig
indec improp improprieti unbecom unseem
indecis doubt hesit uncertainti undecid
indefens unreason unten
indefin undefin vagu
indefinit coi indecis nebul noncommitt
indel tasteless
indelib indel
indent arrang format order
independ autonom commut freedom individu individualist uncondit
indescrib indefin unspeak
index classif list
indic devic fact index inform mode mood point show signal
indiffer apathet deaf heedless unconcern uninterest
indigen endem nativ
indigest heavi stodgi symptom
indign affront anger angri incens insult ir outrag
indigo color dye
indirect askanc circuit deviou meander mediat procedur process rambl
indiscret fol foolish
indiscrimin arbitrari haphazard random
indispens vital
indispos ail ill peak poor seedi sick unwel
indisput undeni
indistinct bleari blur cloudi dim faint veil
indistinguish ident
individu idiosyncrat individualist mortal organ respect separ sing singl singular somebodi someon soul
individualist individu singl someon
indivis insepar
indoctrin doctrin instruct learn pedagogi teach
indol idl inact inertia lazi sloth
indoor insid
induc caus effect elicit evok gener hasten incent induct rush stimul
induct ceremoni initi instal invest seat
indulg bet decad dissip gai gratif gratifi hard humor luxuri pamper pander ply provid suppli
industri busi dilig industrialist manufactur tireless untir
industrialist businessman industri
ined poison
ineffect ineffectu
ineffectu ineffect
ineffici ineffect uneconom wast
ineleg graceless home
inelig disqualifi undesir unqualifi unsuit
inept awkward clumsi cumbersom
ineptitud awkward clumsi
inequ differ
inerti inertia
inertia inact
inescap inevit unavoid
inevit destini fatal fate inescap necessari predict
inevitab inescap inevit necessari need
inexact approxim free loos odd round
inexcus indefens
inexhaust infinit unlimit
inexor grim implac relentless stern unrel
inexorab grim inexor
inexpens cheap
inexperi ignor
inexperienc fledgl raw uniniti
inexplic cryptic incomprehens paradox unaccount unexplain
inexplicab curiou funni incomprehens inexplic odd peculiar
infal foolproof unfail
infam disreput infami notori
infami dishonor infam
infanc infant
infant babe babi infanc kid
infantil childish immatur
infantri foot
infatu passion
infeas imposs unfeas unwork
infect abscess dirti infecti pussi
infecti catch communic contagi contamin corrupt infect
infer conclud deduc deduct deriv reason
inferior follow humbl indiffer outclass
inferno hell part
infertil barren steril
infest invad occupi overrun
infidel gentil heathen pagan
infield diamond tract
infiltr penetr percol permeat
infin etern infinit
infinit boundless endless immeasur immeasurab inexhaust infin space unlimit verb
infinitesim littl variabl
infirm debil decrepit feebl frail frailti ricketi soft weak
infirmari hospit
infix affix attach enter insert introduc
inflam aggrav exacerb inflamm inflammatori rous unhealthi worsen
inflamm combust flammabl inflam symptom
inflammatori inflam unhealthi
inflat amplifi expans inflationari
inflationari inflat
inflect inflexion
inflex adam fossil
inflexion inflect
inflict commun impos visit
influenc affect caus determin impact influenti mold power regul shape work
influenti authorit import influenc potent power prestigi
influenza contagion flu
influx flow
info inform
inform abreast casual commun convers disclosur educ enlighten everydai familiar folksi hip illumin info knowledg manner privi rat reveal revel sourc wise
infract crime infring misdemeanor violat
infrar frequenc invis
infrastructur structur
infrequ occasion rare
infring conflict contraven misconduct offend transgress violat wrongdo
infuri anger angri displeas enrag exasper furi furiou incens madden vex
infus drill extract instil solut
ingeni adroit clever cun ingenu
ingenu clever creativ ingeni
ingest consum
ingrain constitut establish grain implant indoctrin instil penetr perfor plant
ingrati manipul pleas
ingratitud feel
ingredi compon constitu element
inhabit colon dweler dwell haunt individu live occupi peopl popul someon tenant
inhal dispens smoke
inher constitut inbuilt integr intrins
inherit acquisit genet hereditari heritag transmit
inhibit abstin repress restraint smother stifl suppress
inhospit bare barren hostil wast
inhuman barbar bestial brutal cold pitiless unkind
initi begin beginn caus ceremoni commenc drive enterpr format inaugur induct instal letter maiden novic open origin start
inject add administ dispens insert introduct shoot
injunct bid
injur disjoint disloc hurt lacer livid raw wound
injuri deleteri harm hurt injur trauma
injustic misconduct wrongdo
ink inki liquid
inki ink neutral
inkl glimmer intim suggest
inlai adorn decor file grace
inlaid adorn decor
inland interior landlock
inlet recess
inmat occup resid
inn hostel hotel lodg
innard entrail
innat naiv
inner innermost insid interior inward
innermost inward
innkeep host patron
innoc absolv acquit blameless clear guiltless individu naiveti natur someon
innov advanc creation modern progress
innuendo implic insinu
innumer countless incalcul infinit myriad
inocul immun inform protect vaccin
inop dead defunct
inopportun inconveni unseason
inordin excess undu unreason
input enter infix insert
inquest enquiri inquiri
inquir commun enquir inquiri inquisit probe queri question request wonder
inquiri enquiri inquir interrog investig queri question
inquisit court curiou inquir question specul tribun wonder
insan balmi craze crazi derang idiot lunat mad maniac paranoid psychot schizophren screwi touch unsound wild
inscrib carv engrav grave scratch write
inscript letter write
inscrut cryptic deep incomprehens inexplic mysteri mystifi
insecticid pesticid
insecur danger
insensit dead deaden inabl
insepar indivis
insert attach enclos enter infix interpol introduc place section subdivis tuck
insid indoor interior part surfac wrong
insidi seduct
insight apprehens brainstorm penetr percept sensibl understand
insignia badg
insignific meaningless
insincer butteri fals fawn feign gild hypocrit plausibl
insinu flatter implic ingrati innuendo
insipid bland flat tasteless
insist continu demand repetit
insol crust discourtesi disrespect flip fresh gall impertin impud rude
insolv bankrupt loser
inspect examin review scrutini
inspector policeman
inspir anim divin enliven exalt gloriou idea instig invigor occas prompt shake stimul
instabl disord
instal artefact artifact begin broadcast commenc episod facil payment place start
instanc case elabor exampl exemplifi happen illustr inform occurr
instant flash forthwith heartbeat immedi instantan jiffi moment now outright twinkl wink
instantan instant outright
instead altern rather
instep arch
instig encourag incit provok stimul
instil bestow enter impart indoctrin infix ingrain insert lend
instinct aptitud natur replet spontan
institut bring constitut establish initi organ plant
institution charg commit institut send transfer
instruct activ clarifi demonstr educ explanatori illustr inform learn manual order pedagogi teach
instructor educ instruct
instrument devic equip fit
insubordin defianc disobedi mutin rebelli unru
insubstanti aerial hollow shadowi stringi unreal
insuffer intoler unbear
insuffici defici deplet inadequ lean light poor scant shy skimpi
insul detach discrimin isol materi separ stuff
insular island
insulin hormon
insult abus affront contemptu discourtesi disdain disrespect hurt injur scorn wound
insur ascertain assur check contract ensur guarante individu polici protect someon verifi
insurg crusad disloy rebel reform revolutionari subvers
insurrect battl conflict rebellion revolt struggl upris
intact integr
intak consumpt uptak
intang asset
integ number
integr calcul combin compound comput constitut desegreg figur inbuilt incorpor inher intrins merg mix unifi unit uniti
intellect intellectu intellig mind
intellectu individu intellect mental ration someon
intellig abil agil apt born braini bright brilliant clever comprehens healthi natur nimbl power quick readi reason search sensibl smart sophist sound understand
intelligib clear comprehens intellig understandab
intend calcul consciou deliber intent mean wit
intens aggrav bad brutal cold concentr consum deep exquisit extrem fierc grade intensifi keen level magnitud main modifi overwhelm palpabl profound rage scream sever smart strength strong tear terribl terrif thick unrel utmost violent wild witless
intensifi aggrav compound deepen escal exacerb heighten intens thicken
intent absorb aim attent calcul captiv deliber end engross goal intend mean purport purpos signific spirit wrap
inter buri burial funer lai repos
interact action
interced arbitr intermedi mediat
intercept bar catch grab point prevent stop
interchang exchang junction replac substitut symmetr
intercontinent worldwid
interdepend depend
interest absorb amus arous benefit concern curios elicit engross entertain intrigu involv occupi sake welfar wonder worri
interf busi intrus meddl meddlesom
interfac surfac
interfer deed hinder hindranc imped interact interpos interven intervent
interim lag meantim meanwhil temporari
interior indoor insid part
interject disrupt ejacul exclaim exclam inject interpos interrupt
interlock complex contact devic engag imping interwoven mesh organ strike
interlop entrant intrud trespass
intermarri intermarriag marri wed
intermarriag intermarri marriag matrimoni union
intermedi arbitr chemic grai halfwai interced mediat penultim sophomor
intermediari mediat
intermin endless etern
interminab endless etern
intermingl blend mingl mix
intermiss paus
intermitt sporad
intern extern foreign inner interior intrins multin outsid planetari social
internet net
interplai interact
interplanetari planet
interpol insert
interpret constru explain explan mediat read render rendit represent understand version
interraci racial
interrog air broadcast question send sentenc
interrupt break delai discontinu disrupt disturb gap holdup signal
intersect cross crossroad junction point
interspers place
interst highwai
interstellar star
intertwin distort entwin lace twine twist
interven interact interfer interpos intervent middl
intervent engag interven involv particip
interview audienc confer convers discours examin interrog question
interweav distort twine twist weav
interwoven complex interlock
intestin bowel gut
intim breath confid friend hint impli insinu proffer proposit suggest
intimaci familiar friendli
intimid aggress bulli daunt discourag fright frighten scare timid
intoler bigot bitter impati imposs insuffer rigid strict unaccept unbear unsupport
intolerab accept toler unacceptab
inton inflect modul
intox alcohol dope drug drunk mellow poison rip shake stimul stone
intract balk stubborn uncontrol
intransit verb
intraven vein
intrepid audaci bold brave dauntless fearless hardi
intric complex
intricaci complex elabor
intrigu challeng fascin game interest plot provoc
intrins constitut inner
introduc acquaint enclos inform initi insert introduct place
introduct begin commenc debut entri launch section start subdivis unveil
introductori introduc open
introvert individu retract someon
intrud entrant interlop intrus trespass
intrus encroach enter entranc interf intrud invas meddlesom
intuit spontan
inund afloat delug fill flood overflow swamp
invad assail attack interlop intrud invas occupi offens trespass
invalid annul avoid bad cancel fallaci fals null nullifi quash spuriou suffer unsound void
invalu priceless valuabl
invari characterist constant featur quantiti strict
invariab constant invari
invas invad penetr
invect abus insult
invent concept contriv creation creativ devis fabric forg formul imagin innov manufactur
inventor creator
inventori list product stock
invers backward mutual opposit reciproc revers
invert turn
invertebr anim beast spineless
invest asset commit empow enabl endow expend financ gift investor place spend
investig enquir enquiri examin inquir inquiri probe work
investor capitalist invest
inveter chronic usual
invigor anim brace brisk enliven exalt exhilar fresh inspir refresh renew rest shake stimul
invinc unbeat
invis camouflag conceal hidden infrar ultraviolet unseen
invisib invis
invit arous bid elicit letter missiv request shake stimul tantal tempt
invoc invok petit prayer
invoic bill charg statement
invok advert appeal arous conjur evok invoc mention stir summon
involuntari drive forc goad unconsci unwil
involv activ admit affect concern engag entangl implic includ interest particip regard
invulner airtight defens entrench impregn shelter tight
inward inner innermost insid interior secret
iodin element
ion particl
iota sherd smidgen
ir anger emot
irasc hothead
irat angri
iri flag
iridesc bright changeabl color colour shoot
irk anger gall
iron bond chain dry garment hamper humor ironi metal press robust shackl smooth wry
ironi humor incongru iron sarcasm satir wit
irradi enlighten prophesi
irrat blind real superstiti
irreconcil hostil inconsist
irrefut posit undeni
irregular abnorm casual crook guerrilla improp insurg misbehavior misdeed occasion strong unconvent warrior
irrelev extran immateri inapplic moot tangenti unsuit
irrepress uncontrol
irreproach blameless guiltless innoc
irresist overpow overwhelm
irrespect disregard regardless
irrespons carefre idl loos unaccount unreli
irretrievab irretriev
irrever attitud blasphem profan
irrevers perman
irrevoc seal
irrevocab irrevoc
irrig provis suppli water wet
irrit annoi annoy bother bothersom chafe cranki devil disagre displeas gale gravel nettl peev peevish peski pester petul rag rile scratchi steam stung teas thorn vex vexat
irritab cranki
island dweler inhabit
isol analyt detach discrimin insul separ sporad strai
issu air commun content distribut provis releas suppli
ital italic longhand
italic impress ital print
itch infect irrit rub scratch
itchi fidgeti fret tens
item detail enumer identifi list name number particular point recit
iter aspect loop reiter repeat repetit repetiti
itiner labor labour unsettl
itinerari line path rout
ivi vine
ivori bone pearl tusk white
jab dig gestur poke prod stab thrust
jabber gibber gibberish rant rave spout talk utter
jack squat
jackal canin
jackass cuckoo fool goof goos sap zani
jacket coat wrap wrapper
jackknif dive
jackpot bet kitti pot stake
jade deterior devolv fatigu pall tire weari
jag uneven
jaguar cat panther
jail captiv clink confin imprison incarcer jailer jug lag pokei poki
jailer jail keeper screw
jalopi auto automobil bu car heap
jam conserv crowd mob pack pile preserv throng
jamb upright vertic
jambore blowout celebr festiv gala
jangl jingl nois resound sound
janitor custodian keeper steward
jar clash collid conflict vessel
jargon cant lingo slang vernacular
jaundic deform distort strain symptom unhealthi yellow
jaunt excurs expedit journei junket out travel trip
jaunti dapper dash fashion natti snappi spruce stylish
jaw bone chat chatter convers discours gossip visit
jawbon chat jaw mandibl
jaywalk cover pedestrian track travers walker
jazz nothing plai talk wind
jealou covet desir distrust enviou wish
jealousi envi
jean denim pant trouser
jeer deris disrespect flout gibe mock mockeri rag scof scoff taunt teas
jel dainti delicaci gelatin goodi
jele congeal jelli solid
jell congeal solidifi
jelli congeal jele solid
jeopard adventur endang hazard imperil jeopardi menac peril risk stake threaten ventur
jeopardi hazard jeopard peril risk
jerk draw jerki jolt misfit motion move movement pull twitch yank
jerki jerk meat
jest commun gag humor jester jocular joke laugh wit
jester buffoon clown fool goof jest
jet aeroplan airplan feed flow gush neutral plane run sooti spout spurt squirt
jetti barrier breakwat groin groyn mole
jettison discard fling toss
jewel adorn beadi decor gem grace jewelleri jewelri maker spangl
jewelleri adorn jewel jewelri
jewelri adorn jewel jewelleri
jibe agre barb check comment correspond dig fit gibe input match remark shaft shoot slam talli
jiffi flash heartbeat instant moment twinkl wink
jig danc
jiggl agit shake wiggl
jilt reject spurn
jingl jangl nois resound sound
jinx bewitch charm enchant glamor unfortun unlucki witch
jitter nerv nervous
job activ busi cheat chisel chore duti line occup task
jockei beat cheat crush equestrian horseman screw shaft
jocular humor jest joke
jog continu rambl
jogger jog runner
joi delight emot joyou pleasur rejoic
join articul connect joint junction junctur link marri unit
joint articul collect concert corpor fit
joke commun gag humor jest jocular joker laugh wit
joker comedian comic joke
jol banter chaff fair gai jovial joyou kid merri moder parti pretti rag reasonab somewhat teas
jolt agit blow bump bumpi jar jumpi rocki rough shock
jostl shove work
jot note write
journal diari write
journalist journal writer
journei travel
jovial gai jol joyou merri
joy joyou
joyou ecstat gai joi joy
joystick lever stick
jubil exult joi rejoic triumphant
jubile anniversari
judg approxim calcul cipher decid estim evalu gaug guess judgment judici justic resolv settl
judgment assess deed judg mind opinion persuas sentiment
judici headi judg prudent wise
judiciari bench judg
judo athlet sport
jug bottl imprison incarcer jail lag
juggernaut steamrol
juggl beguil cheat chisel hoodwink rearrang
juggler juggl
jugular neck vein
juic foodstuff juici
juici juic lush succul
jumbl clutter disord mingl muddl smother untidi welter
jumbo giant
jump bound leap spring start startl
jumper individu someon
jumpi edgi jitteri restiv tens uptight
junction place spot
junctur happen occas occurr
junior intermedi minor upstart younger
junip bush shrub
junk debri discard dust fling rubbish rubbl scrap toss trash
junket dessert sweet travel
junki addict
junta cliqu
juri bodi
jurisdict power
just right
justic assess judgment righteous
justif circumst condit consider explan justifi
justifi excus justif maintain uphold vindic
justifiab justifi
jut bulg bump hump project promin protrud protrus reliev stick swele
juvenil individu someon youth
juxtapos juxtaposit place
juxtaposit juxtapos locat placement
kaleidoscop form pattern shape
kangaroo marsupi
karat carat unit
kayak boat cano
keel lurch project reel ridg stagger walk
keen acut dirg discrimin incis lament penetr percept pierc sharp
keep complianc conform live livelihood maintain resourc support susten unbroken
keeper defend guardian protector
keepsak relic souvenir token
kei cardin central describ devic discov explan fundament identifi import name primal
kennel doghous shelter
kerb curb edg
kerchief scarf
kernel meat
kerosen fuel
ketchup condiment
kettl boiler pot
keyboard devic
keyhol hole
keynot subject theme topic
keyston anchor backbon linchpin mainstai support
keystrok stroke
khaki cloth fabric materi
kick blow boot hit impel motion move movement propel
kickback bribe payoff
kickoff begin commenc start
kid banter chaff dupe fry gull jol juvenil minor nestl rag shaver slang teas youngster
kidnap abduct captur kidnapp seiz seizur snatch
kidnapp captor crimin crook felon kidnap
kile conclus end fatal humor kill termin
kiler individu kill someon
kill conclus end kile kiler termin
kiln furnac
kilo kilogram
kilogram kilo
kilt skirt
kimono robe
kin akin famili kinship rel relat
kind benevol benign categori charit form gentl good graciou sort sympathet varieti
kinda rather
kindl ignit inflam light lighter lit punk spunk tinder
kindr akin clan kin similar tribe
kinfolk famili folk line lineag
king kingdom monarch sovereign
kingdom area domain land realm sphere
kink cramp curl spasm wave
kinki abnorm kink pervert unnatur
kinship affin
kiosk booth closet cubicl stall
kipper her
kiss buss caress cuddl fondl foreplai hug neck pet snuggl stimul touch
kit case equip fit
kitchen room
kitchenett kitchen
kite check
kitten bear deliv kitti
kitti bet pool stake
kiwi vine
knack bent endow gift hang talent
knacker wrecker
knapsack backpack bag rucksack
knead manipul work
kneecap hit shoot
kneel motion move movement rest
knicker pant trouser
knife arm injur stab weapon wound
knight dub entitl gentl
knighthood aristocraci nobil
knit cloth fabric materi needlework
knob boss project
knock bump hit knocker rap sound strike
knockout beauti dish hard peach sever strong sweetheart
knoll hammock hill mound
knot bunch clump cluster fasten knotti ti
knotti baffl difficult elus hard problemat tough
know celebr consciou fame identifi inform intent legendari proverbi wise wit
knowledg educ learn letter
knuckl arm press weapon
koala opossum possum
kosher clean nourish nutriment nutrit
kowtow bow scrape
kudo commend congratul prais
lab laboratori work workplac
label attach brand declar descript judg mark pronounc tag
labor awkward busi class drive drudg fight jack labori labour proletariat push strain stratum struggl toil tug work workman
laboratori lab work workplac
labori arduou gruel hard heavi labor punish
labour jack labor workman
labyrinth maze system
lace booz cord distort entwin intertwin liquor spirit ti twine twist
lacer lesion rough ruptur snap tear wound
laci fanci lace
lack defici demand inadequ miss need unequ want
lacklust dull
lacquer adorn decor grace gum
lad chap feler gent male
ladder break run separ stair step
lade cargo consign freight laden ladl load payload product shipment
laden lade ladl load
ladl place vessel
ladybug beetl
ladylik refin
lag dawdl delai follow holdup insul laggard
lager camp
laggard drone idler lag loafer poke pokei poki trailer
lagoon lake
lai ballad birth place pose posit profan repos secular song vocal
laid arrang order
lair habit
lamb bear deliv
lambda letter
lame crippl feebl maim simpl squar weak
lament bad complaint deplor distress keen piti sad sorri sorrow wail
lampoon caricatur gui imit imperson mockeri parodi ridicul roast satir spoof takeoff travesti
lanc arm shaft spear weapon
land ground lander platform realti soil
landladi landlord
landlock inland
landlord landown
landmark place posit
landown holder
landscap adorn decor garden grace horticultur sceneri
landslid triumph victori
languid dreami languor letharg
languish wast weaken
languor dreami languid letharg relax
lanki gangl tall
lantern lamp
lap cover lie overlap thigh
lapel lap overlap
laps mistak move oversight pass relaps revers revert sink
larceni feloni steal theft
lard fix readi
larg ampl astronom bang bigger broad bulki coloss cosmic deep enlarg enorm epic extend extens gigant grand heroic huge hulk immens larger macroscop mammoth massiv monolith monstrou most mountain plump prodigi puffi sizabl size spaciou super tremend volumin whack
larger bigger
lark cavort frisk frolic plai romp sport
larva anim beast
laryng inflamm
lascivi lewd sexi
lash beat eyelash flog hair lather lick strap tan thrash trounc violent welt whip
lass girl miss
last abid conclus end endur final finish live measur past perman stand sunset surviv ultim
latch fasten fix lock
late advanc belat deep posthum recent ripe
latent possibl potenti
later afterward pass posterior side sidelong subsequ ulterior
latest current intellig
lath slat
lather flog foam froth lash strap sud trounc welt whip
lattic arrang organ
laud exalt extol glorifi laudabl prais proclaim
laudabl commend laud praiseworthi worthi
laugh happi laughabl laughter utter
laughabl absurd cockei foolish idiot ludicr nonsens preposter ridicul
laughingstock butt dupe goat victim
laughter laugh utter
launch establish impel launcher propel propuls
launcher armament launch
launder clean laundri wash
laundri garment launder wash washabl
laureat honour
laurel accolad symbol
lavatori bathroom privi room toilet
lavend bush lilac shrub
lavish consum gener shower squander wast
law observ
lawless anarch uncontrol
lawn field
lawsuit case caus proceed suit
lawyer law profession
lax laxiti neglig physic slack
laxiti condit statu
layer artefact artifact bed form shape stratifi superimpos work
layman common secular
layout plan
lazi idl inact indol inertia sloth
lead advantag conduct fix guid leav metal preemin produc result slip star stellar strip
leaden cloudi dull
leader bodi individu leadership someon
leadership activ bodi posit statu
leaf flick flip foliag leafi leaflet leav perus thumb
leafi leaf leav
leaflet flap leaf
leagu confer unifi union unit
leak disclos hole unwrap
leakag discharg escap leak run
leaki drafti draughti leak ooz porou
lean angl bend flex gangl inclin leaner list place propens shrivel slant slender slight spare spind stringi tendenc thin tilt tip wiri wispi
leaner lean throw
leap bounc bound spring transit
leapfrog bound leap process progress
learn acquir acquisit discov educ erudit hear knowledg letter
leas belong contract let properti rent rental undertak
leash bind constraint restraint rope tether tie
leather flog leatheri welt whip
leatheri leather tough
leav deed departur leaf leafi leftmost nigh odd place port posit remain
lectern stand
lectur address educ instruct learn pedagogi reader speech talk teach
ledg ridg shelf
ledger book
leech bleed
leer contempt leeri malici scorn sneer
leeri distrust leer suspici wari
leewai drift
leftmost leav
leg garment limb stamina tough
legaci bequest gift heritag inherit
legal allow judici law legitim let permit ratifi sanction statutori
legend fabl legendari stori
legib clear legibl
legibl clean clear fair sharp
legion armi host numer
legisl enact lawmak legislatur ordain pass politician
legislatur assembl legisl
legitim allow law legitimaci let permit true
legitimaci legitim
legum climber herb
leisur eas easi easygo repos rest
lemon citru maiz yellow
lend add bestow bring contribut dispos disposit impart loan
length dimens
lengthen continu elong extend prolong
lengthi extend length prolong protract
lengthwiz linear longitudin run
lenienc lenient merci
lenient indulg lenienc permiss soft
lent season
lentil legum
leopard fur pelt
leotard garment hose hosieri tight
leper suffer
lesbian homosexu
lesion patholog
lessen alter chang impair modif weaken
lesson admonit exampl instruct mean moral pedagogi signific teach warn
let allow belong leas permit properti rental
letdown disappoint dissatisfact
lethal dead fatal
letharg daze dreami foggi lethargi listless
letter cultur document earn educ inscript knowledg learn missiv text write
letterhead stationeri
lettuc bread cabbag clam dough loot scratch sugar
letup break intermiss lull paus
leukaemia cancer leukemia
leukemia cancer leukaemia
leve recept
level aim build construct flat grade plane rank tier train
lever bar leverag prise pry
leverag invest lever purchas supplement
levi bill charg impos
leviti feel
lewd dirti obscen
lexic lexicon word
lexicon lexic vocabulari
li song vocal
liabil liabl
liabl apt liabil like
liaison affair intimaci involv
liar cheat lie
libel defam defamatori harm slander
liber accomplish achiev broad eas emancip free ideolog leav liberti loos progress relax releas social toler turn
libertarian advoc propon
liberti autonomi freedom liber
librari deposit room
librarian profession
libretto book script
licenc liberti pass
licens commiss liberti pass permit
lick bat beat conclus cream crush defeat end finish lap stroke thrash
licoric herb liquoric
lid eyelid
lie falsehood falsiti
lieu function part place posit
life exist experi live
lifeguard attend tender
lifeless dead
lifelik graphic pictori realist vivid
lifelin creas furrow wrinkl
lifespan life lifetim period
lifestyl manner mode style
lifetim life lifespan period
lift aid
ligatur phrase
light ablaz airi apparatu buoyant easi elat gent gentl ignit illumin joi lighten lightweight lit pale pastel powderi soft
lighten cheer descent
lighter fuel light transport
lighthous beacon tower
lightn flash
lightweight gladiat light
likabl appeal likeabl sympathet
like apt feel liabl likabl likeabl probab probabl promiz similar
likeabl appeal likabl sympathet
likelihood probabl
liken compar comparison consid equat studi
likew besid similar
lilac bush lavend shrub
lilt rhythmic swing trip
limb appendag extrem member
limber attach channel flexibl suppl
limbo oblivion obscur
lime scatter spread
limelight glare promin spotlight
limeston rock stone
limit bound boundari confin constrain disadvantag express extent minor modest modif narrow regul restrict throttl
limitless immeasur
limousin auto automobil car
limp gait hitch hobbl limper walk weak wilt
limper limp pedestrian walker
linchpin anchor backbon keyston mainstai support
line border format lie liner protect
lineag ancestri blood descent genealog line origin parentag pedigre stock
linear addit
linen cloth fabric materi
liner fly
linger delai holdup loaf loiter loung lurk tarri
lingeri underwear
lingo cant jargon slang vernacular
linguist languag scienc
liniment applic lotion
link connect coupl fasten join linkag relat tie
linkag link
lint fiber fibr
lion cat
lioness lion
lipstick makeup outlin
liquefi liquid turn
liqueur alcohol cordial
liquid conclus end fluid liquefi neutral runni settlement termin wast wateri
liquor alcohol booz liquid spirit
liquoric herb licoric
list databas enumer item name recit regist
listen center concentr focu hear observ percept sens
listless letharg
lit illumin light literatur
litani address speech
liter actual genuin individu misprint mistak real someon true
literaci accomplish skill
literari literatur
literatur literari write
lith grace suppl
lithium metal
litig proceed
litter clutter rubbish scrap trash untidi
litterbug pig slob
littl atom diminut infinitesim insignific lesser littler microscop miniatur minuscul puni slender slight slim smallish
littler littl
liturg liturgi
liturgi liturg sacrament
livabl habit live liveabl
live aliv bounc breezi bubb bubbl burbl dwell effervesc experi inhabit life livabl liveabl liveli liver popul realist warm
liveabl habit livabl live
liveli activ anim live
livelihood live resourc support susten
liven anim arous brace enliven invigor stimul
liver color
livestock stock
livid ashen blanch colorless colourless white
load burden charg dozen fill gob heap lade laden live loader lot oodl pile raft score slew stack ton wad weight
loader labor labour load longshoreman
loaf bread bum idl inact loafer loll
loafer bum idler loaf
loam dirt soil
loan debt dispos disposit lend
loath abhor abhorr abomin detest disgust hate haterd reluct unwil
loathsom nauseat nauseou offens queasi sicken vile
lob return throw
lobbi beg buttonhol foyer hall lobbyist room solicit tap vestibul
lobbyist lobbi
lobster shellfish
local locat neighborhood neighbourhood place scene section situat venu vicin
locat activ place placement posit regain settl situat
lock curl engag fasten fix hair locker mesh protect ringlet
locker cabinet compart
locket case
locksmith smith
locomot mobil travel
lodg construct dig dwell hous live lodger pad popul structur
lodger boarder lodg tenant
loft floor level store
lofti exalt grand height idealist nobl sublim
log enter wood work
logarithm expon index log power
logger feler labor labour log lumberjack
logic formal gumption legitim logician philosophi valid
logician logic
logo trademark
loin area
loincloth garment
loiter drone laggard linger loaf loung lurk tarri
loll dangl droop swing
lone deject loneli lonesom solitari
loneli isol lone
lonesom lone singl solitari
long chronic continu desir durabl elong endless etern extend far hanker lifelong longer longish longitudin oblong perenni stretch yearn
longer individu someon
longhand hand handwrit script write
longitud longitudin
longitudin longitud
longshoreman labor labour loader
look appear aspect counten express face percept seem sens sound superfici
lookout picket scout sentri watch watchman
loom appear brood hang hover hulk look predomin rear seem tower
loon idler loafer
looni balmi bat buggi crack cracker crazi daft dollar fruiti haywir insan loon lunat madman maniac nut nutti weirdo
loop circl fasten iter
loophol ambigu
loos free liber light releas shift slack uncontrol
loosen disentangl loos relax slacken untangl weaken
loot booti empti pillag plunder ransack rip robberi steal
lop sever
lope jog locomot run travel trot
lord almighti creator divin entitl gentl maker ruler
lore content
lorri wagon
lose confus curs damn destroi doom mislaid misplac miss ruin squander strai wast
loser contest lose
lot batch deal divid dozen flock gob heap load mass mess mint mountain oodl peck pile plenti pot raft score sight slew spate split stack ton tract wad
lotteri stroke
loud aloud blare blast intens shatter shout vocal volum yele
loudspeak speaker
loung couch seat sofa
lous insect lousi
lousi bad dirti lous rotten soil stink
lovabl ador angel cudd endear love
love admir ador affection amor attach beauti belov captiv charm cherish darl dote emot enjoi favor favorit fond idol lovabl loveli lover preciou
loveli beauti fair love
lover buff devote fan follow individu love someon
low debas deep depress humbl inferior modest moo nether squat
lower berth bunk cloudi devalu heavi sullen threaten
lowest worst
loyalti faith fidel love
lozeng candi
lubric condit greas statu
lucid clear
luck chanc circumst condit destini fate fortun hazard lot portion
lucki fortuit fortun luck
ludicr amus comic humor ridicul
lug carri luggag tote transport tug
luggag baggag case lug
lukewarm tepid warm
lull break calm intermiss letup paus quiet
lullabi song vocal
lumber craft heavi ponder pound timber trade walk
lumberjack feler labor labour logger
lumin aglow bright
luminari celebr notabl
lump accumul ball chunk clod clump collect lumpi
lumpi chunki lump
lunaci insan lunat mad
lunar moon
lunat insan lunaci madman maniac suffer
lunch eat feed luncheon meal
luncheon lunch meal
lung hurl hurtl lurch motion move movement thrust
lupin wolf
lurch gait keel pitch reel shift stagger stumbl walk
lure attract entic provok stimul tempt
lurid bright sensat shock violent
lurk skulk
lusciou juici lush sexi voluptu
lush abund alcohol drunk drunkard exuber luxuri profus riotou rummi
lust crave hunger lusti starv thirst
luster bright glaze splendor
lusti lust passion
lustrou bright burnish polish shine shini
luxuri consum elabor fanci indulg squander voluptu wanton wast
ly fabric falsif lie misrepresent
lye caustic
lymph lymphat
lymphat lymph
lynch murder slai
lyre harp
lyric compos emot languag melod melodi pen text word write
macabr alarm ghast gri grim gruesom sick
macaroni dandi dude
machet knife
machin devic form machinist shape work
machineri machin
machinist artisan craftsman machin
macho male masculin
macroscop visibl
mad angri crazi deliri dement disturb excit frantic huffi insan lunaci sick sore unbalanc wild
madam dame ladi
madcap adventur daredevil hothead impetu impuls lunat
madden anger angri craze displeas enrag exasper furiou infuri vex
madder redden
madhous bedlam sanatorium
madman lunat maniac suffer
maelstrom current stream vortex whirlpool
magazin press
maggot grub
magic charm magician supernatur witch wizard
magician magic
magistr judg justic
magnanim nobl
magnat baron businessman king power tycoon
magnesium metal
magnet attract bewitch charm devic influenc spellbind tempt
magnifi amplifi enlarg exagger magnitud
magnific brilliant gloriou impress rich splendid
magnitud magnifi
magnolia bark
mahogani wood
maid domest
maiden girl inaugur initi maid miss open
mail armor commun post send
mailbox box
mailman carrier postman
maim injur mutil unfit wound
main brini import primari
mainlin inject
mainstai pillar protagonist support
maintain conserv mainten preserv protagonist support
mainten care fix maintain repair upkeep
maiz cereal corn
majest gallant lofti
majesti lofti magnific majest
major bulk confer figur leagu number
make brand creat devis fashion form kind product sort
maker creator
makeshift expedi stopgap temporari
makeup cosmet
maladi condit statu
male anim beast individu someon
malevol hate haterd malici
malform deform distort misshapen
malfunct fail
malic malevol malici spite venom
malici leer malevol malic poison spite venom
malign defam diseas slander
mall promenad walk
mallard duck
malpractic misconduct wrongdo
malt process shake
maltreat abus batter handl step
mama mamma mom mother mum mummi
mamma mama mom mother mum mummi
mammal mammalian vertebr
mammalian mammal vertebr
mammoth eleph gigant
man male manli serviceman
manacl bond cuff fetter hamper handcuff shackl
manag coach handler manageri
mandat deleg mandatori
mandatori compulsori mandat obligatori receiv recipi requir
mandibl jaw jawbon
mane hair
maneuv guid manoeuvr point steer
mang mangi
manger contain trough
mangi mang wear
mangl injur iron lacer press torn
manhandl handl palm
manhol hole
manhood adulthood
mania manic passion
maniac insan lunat madman suffer
manic frenzi mania wild
manicur aid attent care manicurist
manicurist beautician manicur
manifest appar appear attest demonstr evid obviou palpabl plain prove testifi unmistak
manifesto declar
manifold copi multipl pipe
manipul handl influenc palm work
mankind human
manli viril
mannequin help helper model
manner behavior demeanor fashion foibl idiosyncrasi mode peculiar specialti style
manoeuvr maneuv tactic
manor mansion
manpow forc hand personnel workforc
mansion hous part
manslaught homicid
mantel mantelpiec mantl shelf
mantelpiec mantel mantl shelf
mantl cloak cloth cover diffus drape spread symbol wrap
manual hand handbook
manufactur busi concern construct fabric industri maker produc
manur muck organ scatter spread
manuscript write
map function mapper represent
mapl wood
mapper map plotter
mar blemish damag impair march scar spoil
marathon project task undertak
marbl ball pattern rock stain stone
march mar process walk
marcher dweler inhabit
mare hors
margarin past spread
margin amount border borderlin bound boundari edg minimum perimet peripher
maria mare part
marigold flower
marijuana hemp
marin gob infus jack sailor sea seaman serviceman steep tar
marina dock
marionett figur puppet
marit marri marriag matrimoni
maritim marin nautic navig
mark attach character commemor differenti evalu grade indic label marker notic pronounc rate refer score symbol tag target
marker artefact artifact mark
market activ class commerc commerci marketplac salabl saleabl sele stratum
marketplac activ mart
marksman shoot
marmalad conserv preserv
maroon abandon desol forsak isol strand unfortun
marque pavilion tent
marri individu join marriag mate ring someon unifi unit wed
marriag famili matrimoni union wedlock
marsh fen marshi
marshal place
marshi marsh muddi sloppi soggi swampi waterlog wet
marshmallow candi
mart marketplac
martial militari
martyr martyrdom suffer victim
martyrdom deceas expiri martyr
marvel extraordinari fantast grand happen howl improb incred occurr rattl react respond tall terrif tremend unbeliev wonder wondrou
mascara makeup
mascot organ
masculin gender
mash crush press squash squeez squelch suspens
mask cloak conceal cover covert disguiz hide screen
masochist deviant deviat pervert
masonri construct structur
masquerad disguiz mask parti
mass aggreg batch collect crowd deal flock heap lot mess mint mountain multitud peck pile plenti pot raft sight slew spate stack wad
massac butcheri carnag murder slai slaughter
massag intervent knead manipul
massiv monolith monument
mast spar
master artist beat consumm crush educ import lord main overcom primari ruler skile subdu surmount virtuoso
mastermind creator orchestr organ origin plan
masterpiec accomplish achiev work
mastic knead work
mat cover distort dull entangl flat matt snarl tangl twine twist
matador bullfight
match agre check competit correspond duplic fit gibe jibe light lighter provid render suppli talli twin
matchbook folder
matchless incompar peerless unriv
matchmak mediat
mate anim beast conjug copul coupl famili join match pair sex teammat union
materi desir happen info inform materialist physic secular stuff
materialist capitalist materi mercenari secular
matern gestat mother pregnanc
math mathemat scienc
mathemat math scienc
mathematician mathemat
matricul admiss admitt enrol enter inscrib
matrimoni marit marri marriag union wedlock
matrix arrai
matron feminin wife
matt dull felt flat mat mixtur
matter affair concern content count issu subject topic weigh
mattress pad
matur adulthood autumn ripe
maudlin emot mushi sentiment
maul cleav hammer sledgehamm split
mausoleum sepulch
mauv purpl
maverick irregular nonconformist rebel unconvent unorthodox
maxim axiom exploit express maximum sublim suprem tap
maximum peak sublim suprem
mayb perchanc perhap possib
mayhem crime
mayonna dress
mayor politician
maze labyrinth system
mea meager meagr meal miser paltri
meager bare mea meagr miser scanti stingi
meagr bare mea meager miser scanti stingi
meal nourish nutriment nutrit
mean agenc averag aw convei entail hate idea implement impli import intend meaning nasti necessit norm normal pregnant signifi signific substanc
meander curv indirect rambl thread wander weav wind
meaning mean pregnant purpos
meaningless empti hollow insignific mindless nonsens
meantim lag meanwhil
meanwhil lag meantim
measl contagion
measur activ amount bar carri convei express maneuv manoeuvr quantifi quantiti step
meat food
mechan artisan automat craftsman equip fit machineri machinist mobil motor physic technolog
medal accolad decor medallion palm ribbon
medallion coin
meddl busi interf interfer interven intrus meddler meddlesom tamper
meddler meddl
meddlesom busi interf intrus meddl
median averag norm normal
mediat arbitr dialog indirect interced intermedi intermediari talk
medic checkup drug examin impregn medicin satur scrutini
medicin drug health
medioc inferior mediocr
mediocr medioc
medit contempl mull muse ponder reflect rumin specul
medium averag commun environ intermedi moder surround
medlei composit opu pastich
meek humbl humil mild modest submiss
meet athlet converg encount fit gather
megalomaniac egotist
melancho sad unhappi
mellow ag matur relax ripe ripen soften
melod honei lyric melodi music sing
melodi air line music strain tune
melodrama comedi melodramat
melodramat dramat
melt dissolv flux heat liquefi liquid mellow molten resolv run thaw warm
member membership
membership bodi member rank relationship
membran sheet
memento remind souvenir
memo memorandum note
memoir autobiographi
memor learn memori studi unforgett
memorab memor unforgett
memorandum memo note
memori commemor credit faculti memor modul recognit rememb remembr represent retent
men forc hand manpow personnel workforc
menac alarm endang forbid imperil jeopard omin peril sinist threat threaten
mend amend bushel darn fix garment patch repair restor sew
menial humbl retain servant unskil
menstrual menstruat
menstruat bleed discharg emiss expel flow hemorrhag period
mental attitud intellectu mind moral outlook psychic psycholog ration
menthol compound
mention advert cite comment input mean name note observ refer remark
mentor instruct intellect intellectu learn teach
menu bill card
meow cry mew miaow
mercenari adventur materialist secular
merchand commerc commerci commod good product sele trade
merchant bourgeoi
merci clemenc lenienc
merciless cutthroat fierc mortal pitiless remorseless
mercuri metal
mere bare plain pond pool simp simpl specifi
merg blend coalesc combin converg flux fuse incorpor integr meet merger mix unifi unit
merger amalgam consolid integr merg unit
meridian height level noon peak pinnacl stage summit superl
merit deserv virtu worth
merri blith gai happi jol jovial joyou
merriment gaieti happi
mesh contact engag imping interlock lock strike
mess disord eat messi muss
messag commun content pass substanc
messeng courier travel
messi mess untidi
metabol metamorphosi
metal bronz cloth coat element fabric gold golden materi silver surfac tinni
metallurgi scienc
metamorphos revers turn
metamorphosi metabol
metaphor figur
metaphys philosophi
mete border borderlin bound boundari
meteor meteorolog
meteorit meteor
meteorolog forecast foretel meteorologist predict
meteorologist meteorolog
meter measur metric quantifi
method organ
meticul preciz
metric function meter
metro railroad railwai subwai tube underground
metropoli metropolitan municip
metropolitan archbishop metropoli
mettl braveri courag heart nerv spunk
mew cry meow miaow street
mezzanin balconi
miaow cry meow mew
microb bug germ microorgan
microbiolog biologi
microcod firmwar
microfich microfilm
microfilm film
microorgan organ
microphon mike
microprocessor chip
middai noon
middl area center central ey halfwai heart intermedi mediat midwai place
middleman distributor wholesal
midget diminut dwarf littl petit tini
midriff area middl
midst insid interior thick
midstream center middl
midwai center central halfwai middl tract
mien bear manner presenc
mighti power right
migrain headach
migrant migrat migratori travel unsettl
migrat migrant migratori motion move movement
migratori migrat
mike microphon
mild gentl moder soft temper
mildew mold mould spoil
mile edg mill polish process
mileag distanc
mileston mark marker
milit activist aggress crusad influenc reform warlik work
militari forc martial personnel warlik
militia reserv
milk beverag draw drink drinkabl milki
milker cattl cow
milki milk opaqu
mill factori plant work
millin maker merchant
millineri shop store
million cardin
millionth rank
mime actor copi imit mimic player simul
mimic copi imit mime simul
mimicri imperson
minc moder nourish nutriment nutrit prim refin soften twee
mincemeat concoct mixtur
mind awar brain care evoc object orient psych
mindless meaningless
mine excav exploit miner product tap
minefield tract
miner labor labour materi mine stuff
mingl amalgam mix unifi
miniatur illumin littl paint pictur
minibu bu coach
minim borderlin inform margin minimalist minimum neglig nomin strip token underst
minimalist conserv
minimum borderlin margin neglig nomin peak strip token
minion depend
minist attend clergyman look ministeri parson pastor rector
ministeri minist
ministri priesthood
mink fur pelt
minor confer figur fry insignific juvenil kid leagu nestl number peanut secondari shaver youngster
minstrel sing singer vocalist
mint batch coin deal flock heap lot mass mess mountain peck pile plenti pot raft sight slew spate stack strike wad
minu neg subtract
minuscul charact graph
minut infinitesim littl proceed transact
miracl happen miracul occurr
miracul marvel miracl supernatur
mire bog encumb entangl involv morass quagmir slack
mirror reflect reflector
mirth gaieti glee hilar merriment
misadventur misfortun mishap
misapprehens misconcept mistak misunderstand
misappropri embezzl illeg larceni rip steal theft
misbehav misbehavior misconduct
misbehavior misbehav misconduct misdeed wrongdo
miscarri fail miscarriag
miscarriag abort miscarri
miscellan assort heterogen mix motlei sundri
miscellani assort mixtur motlei varieti
mischief misbehavior mischiev misdeed
mischiev arch impish play wick
misconcept idea
misconduct misbehav
misconstru constru misinterpret misunderstand
misdeed misbehavior misconduct wrongdo
misdemeanor crime infract infring violat
misdirect charg commiss corrupt debas demor deprav pervert profan subvert
miser hoarder mean stingi suffer tight unhappi wretch
miserab miser wretch
misfit individu someon
misfortun destini fate fortun troubl
misgiv anxieti qualm scrupl
misguid foolish misdirect mislead
mishap chanc fortun luck
misinform info inform mislead
misinterpret mistak misunderstand
mislai misplac
mislaid lose misplac
mislead decept dishonest dishonor inform misdirect misguid misinform
mismanag misdirect
mismatch counterpart coupl incompat match mate odd
misnom name
misplac mislai
misprint liter mistak print
misquot citat cite quot quotat
misread misinterpret mistak misunderstand read scan
misrepres art beli disingenu distort misrepresent pervert twist
misrepresent deceit decept falsehood falsiti misrepres
miss girl incomprehens lose
misshapen deform distort malform
missil arm projectil rocket weapon
mission assign charg commiss
missionari mission
missiv document letter text
misspel spele spell
mist cover fog misti
mistak identifi misapprehens misconcept misinterpret misunderstand
mistaken erron fals incorrect misguid wrong
misti cloudi foggi hazi mist
mistress lover
mistrust disbeliev discredit distrust doubt misgiv suspect suspicion uncertainti
misunderstand constru misconstru misinterpret mistak
misus abus exploit usag util
mite hint jot pinch speck ting touch
mitig apolog eas excus quench satisfi
mitt extrem hand paw
mitten glove
mix assort blend coalesc combin compound concoct flux fuse heterogen merg miscellan mixer mixtur motlei sundri
mixer parti sociabl social
mixtur concoct foodstuff mix
mnemon devic gimmick method twist
moan groan utter
moat trench
mob crowd jam pack pile rabbl rout throng
mobil assembl call gather marshal nomad ralli summon unsettl wander
moccasin shoe
mock counterfeit deris disrespect handl imit jeer mockeri ridicul taunt
mockeri deris jeer mock scof scoff
mod adolesc fashion modern stylish teenag
modal averag mode normal
mode fashion manner style
model carv copi exemplari form framework hypothesi imit kind mold mould pattern possibl sculptur shape simul sort theori worthi
moder analges averag cautiou conserv discuss fair grade indiffer intermedi jol level limit mild minimalist modest pretti reasonab somewhat temper weaken
modern contemporari currenc individu overhaul progress regener renew someon
modest moder retir unassum
modesti decenc
modif adjust alter chang modifi
modifi adapt alter modif restrict
modul abil faculti passag plai power soften transit transmiss
modular modul standard
mohair cloth fabric materi
moist damp wet
moisten dampen moistur wash wet
moistur moisten wet
molar grinder tooth
molass syrup
mold cast form model mould shape solid stamp work wrought
moldi mold mouldi musti stale
mole molar
molecul molecular
molecular molecul
mollifi appeas calm concili gentl pacifi placat quiet
mollusc invertebr mollusk shellfish
mollusk invertebr mollusc shellfish
molt cast moult shed
molten liquefi liquid melt
mom mama mamma mother mum mummi
moment bit import instant momentari signific
momentari fleet fugit moment
momentum forc impuls strength
monarch ruler sovereign
monarchi autocraci
monast cloister monk religi
monasteri cloister
monei monetari wealth
mongrel bastard variat
monitor observ watch
monk monast religi
monkei fiddl manipul primat tamper
monochrom color paint pictur
monogam monogami
monogami marriag matrimoni monogam union
monogram symbol
monolith massiv monument
monolog speech
monopol monopoli
monopoli marketplac monopol
monorail railroad railwai
monosyl word
monoton dull humdrum
monotoni humdrum same
monsoon wind
monstros freak monster monstrou mutant mutat variat
monstrou atroci evil grievou monster monstros
month period seri serial
monument construct memori structur
moo cry
mood climat condit feel humor moodi statu temper
moodi dark dour glower glum moros sour sullen
moon daydream
moonbeam beam
moonlight light moon
moor anchorag berth fasten fix slip
moos deer elk
moot case consid debat deliber discuss irrelev lawsuit suit
mop score scrub swab
mope dump idler loafer motorbik
moral chast clean disposit ethic lesson mean righteou signific tempera
moralist philosoph
morass bog mire quagmir slack
moratorium delai
moreov furthermor
morgu build edific mortuari
morn period
moron cretin idiot imbecil retard simpl
moros dark dour glower glum moodi sour sullen
morphin analges
morpholog biologi
mortal individu organ somebodi someon soul
mortar daub plaster
mortgag encumb ow
mortif chagrin embarrass humili mortifi
mortifi check crucifi disciplin embarrass mortif subdu train unhealthi unpleas
mortuari build edific morgu
mosaic art
moss mossi
mossi cover moss
most gener
mothbal ball globe store
mother care fuss matern motherhood parent
motherhood matern mother
motif figur motiv pattern
motion chang commun gesticul gestur happen move movement occurr
motionless inact static
motiv caus deed drive impel incit motor move need prompt propel
motlei assort diversifi heterogen miscellan miscellani mix mixtur sundri vari varieti
motor carri drive equip fit machin motorist transport
motorbik bike cycl motorcycl ride
motorcad process
motorcycl bike cycl motorbik ride
motorist motor
motorwai expresswai freewai highwai pike
motto express slogan
mould decor dirt form model mold ornament shape soil work
mouldi moldi mould musti stale
moult cast molt shed
mound form hill shape work
mount affix ascent attach fix hors prepar wax
mountain adventur climber craggi hil mount rough
mourn bereav bereft griev mourner plaintiv sad sorrow
mourner mourn unfortun
mous creep mousi rodent sneak walk
mousi mous timid
mouss dessert gel groom sweet
moustach mustach
mouth commun open orific talk utter
mouthpiec apertur
movabl move portabl
move affect afoot automot blown chang conclus decis determin displac flare fly haunt mobil motion movabl movement mover oncom poignant reloc restless sick stir touch travel wriggl
movement chang happen motion move occurr
mover move workman
movi film flick pictur product show
mow attic garret loft mower
mower mow
muck goo ooz slime sludg
mucou mucu
mucu mucou secret
mud clai dirt dirti mire muck muddi soil
muddi dingi dirti impur marshi mud sloppi soggi soil swampi waterlog wet
muddl clutter confus disord jumbl puddl rile smother welter wool
muffin gem
muffl dull kiln mute repress smother soft soften stifl strangl
muffler muffl
mug assault mugger
mugger mug robber
muggi humid steami sticki wet
mulch protect
mule equin
mull contempl headland medit muse ponder promontori reflect rumin specul
multipl aggreg binari breed dual duplex gener magnitud manifold multipli product propag reproduct trebl
multipli calcul cipher manifold multipl
multitud battalion pack plural
mum chrysanthemum silent
mumbl diction enunci mutter talk utter
mummi mama mamma mom mother mum
mummifi continu uphold
munch chew crunch mastic
mundan everydai ordinari routin unremark
mural paint pictur wall
murder bloodi crimin crook dead felon hit homicid kiler slai
murki cloudi muddi opaqu
murmur mutter soft sound talk utter whisper
muscl contractor pass
muscular athlet muscl
muse brood consider contempl medit mull pensiv ponder reflect rumin specul thought
museum deposit
mush drive mass mushi pulp
mushi mush soft
mushroom cull pick pluck
music film movi musician pictur plai sound
musician artist music player
musk secret
muss disord mess tussl
mussel shellfish
mustach moustach
mustang poni
muster call gather ralli summon
musti moldi mouldi stale
mutant mutat organ sport variat
mutat mutant organ sport variat
mute damp dampen dull hush inarticul muffl mum quiet silent soft soften subdu taciturn
mutil damag maim mangl unfit
mutin insubordin mutini
mutini aris insurrect mutin rebel rebellion revolt
mutt cur dog mongrel
mutter croak gnarl grumbl mumbl murmur sound talk utter
mutton meat
mutual common reciproc share
muzzl equip face fit open
myopic nearsight
myriad countless incalcul infinit innumer
mysteri cryptic deep enigma enigmat esoter incomprehens inexplic inscrut mystic mystifi perplex secret
mystic believ esoter faith mysteri religion secret worship worshipp
mystifi amaz baffl beat bewild confus cryptic deep dumbfound fox gravel incomprehens inexplic inscrut mysteri perplex pose puzzl stick stupefi throw vex
myth mythic stori
mythic fabul myth mytholog unreal
mytholog fabul mythic unreal
nab tag
nag peck scold
nai neg
nail apprehend arrest attach clutch collar cop fasten nab seiz
naiv childlik credul green innoc unsophist
nake bare defenseless naked nude unprotect
naked condit nake nuditi statu
name call defam label
nameless anonym unidentifi unknown unnam
namesak individu someon
nap brush catnap fleeci period sleep slumber soft
napalm ga gasolin
nape backsid rear scruff
napkin serviett
nappi crisp cur diaper frizzi garment kinki nap napkin
narcot drug
narr commun narrat stori tale
narrat inform narr speaker stori tale talker teler
narrow breadth configur constrict contract form shape slender sound strait taper thin width
nasal conson nose
nasti aw dirti filth filthi hate mean
nation commonwealth doctrin individu land loyalti nationalist patriot philosophi someon subject
nationalist loyal patriot subject
nationwid comprehens
nativ aborigin alter birth chang domest inborn individu modif someon
natti dapper dash fashion jaunti snappi spruce stylish
natur accommod adapt cours earthi establish foreign plant strang success
naturalist philosoph
naught cipher nil noth null zero zip
naughti bad blue disobedi juici raci sexi spici
nausea nauseat nauseou sick symptom
nauseat disgust ill loathsom nausea nauseou offens queasi revolt sick sicken vile
nauseou loathsom nausea nauseat offens queasi sicken vile
nautic marin maritim navig
naval navi
navel point
navi naval servic
navig guidanc journei passabl sail steer travel voyag
nearer closer
nearest closest
nearsight myopic nearsighted
nearsighted nearsight
neat order tidi
nebul cloudi indistinct
nebula formul prepar
necess demand essenti necessari necessit need requir requisit
necessari essenti incumb indispens inevit inevitab necess need obligatori requir requisit
necessit demand involv necess need postul requir
neck mold mould pet
neckerchief kerchief
necklac jewelleri jewelri
necklin neck
neckti tie
necrophilia mania passion
nectar secret
need condit demand inevit inevitab involv necessari necessit postul requir requisit statu want
needi destitut impoverish need poor
needl goad harass harri hassl pointer simpl
needless gratuit unnecessari
needlework creation
neg antagonist contradict counter denial oppos pervers veto
negat beli contradict deviat diverg statement vari
neglect disregard fail ignor miss neglig omit overlook unnot
neglig careless delinqu derelict lax minimum neglect slack
neglige wrapper
negoti commun dialog discuss passabl talk word
neigh cry whinni
neighbor adjac connect contigu dwell friend individu live neighborhood neighborli neighbourhood neighbourli popul someon
neighborhood commun local neighbor neighbourhood section vicin
neighborli friendli neighbor neighbourli
neighbourhood local neighbor neighborhood section vicin
neighbourli friendli neighbor neighborli
neon element
neophyt flora plant
nepot discrimin favorit favourit
nerv brace braveri courag heart mettl nervou nervous pois spunk steel
nervou anxiou flighti nervous queasi skittish tens troubl uneasi
nervous anxieti nervou
nest dwell emb implant live popul
nestl cuddl embrac nest nuzzl snuggl
net benefit clear gauz internet laci mesh network sack trap veil web
nether bottom
netici genet
nettl annoi bite burn displeas irrit peev rile steam sting stung weed
network commun web
neural nervou
neurolog neurologist
neurologist neurolog
neuron neural
neurosi disturb neurot
neurot neurosi suffer
neuter alter castrat fix gender spai steril
neutral imperson indiffer individu inert liquid object someon wast
nevertheless howev nonetheless notwithstand
new fresh hot info inform intellig newborn newfangl novel radic recent refresh revolutionari sunriz unus virgin word young
newbi beginn entrant fledgl freshman neophyt newcom novic starter
newborn babe babi immatur infant young
newcom beginn entrant fledgl freshman neophyt newbi novic starter
newscast announc broadcast
newsi inform
newslett report stori
newspap paper press
newsprint newspap paper
newsstand stall stand
next adjac follow succeed
nibbl bite
nice decent good pleasant respect
niceti conform right
nich place station
nick blemish dent goug mar
nickel metal plate
nicknam call denomin dub name
nifti bulli cork crack dandi good groovi keen neat smash swell
nigh adjac hot nearbi warm
night dark nighttim period
nightclub cabaret club spot
nightfal dusk twilight
nightgown gown lingeri
nightmar dream situat
nightmarish alarm
nighttim dark period
nil cipher naught noth null zero zip
nimb agil nimbl
nimbl activ agil quick spry
nincompoop ninni poop simpl
nine cardin digit figur
nineteen cardin
nineteenth rank
nineti cardin decad
ninetieth rank
ninni nincompoop poop simpl
ninth rank
nip barb bite grip pinch pungent sarcast shoot squeez tweet twing twitch
nippi nip tasti
nippl pap teat tit
nitrat compound process
nitrogen element ga
nitwit simpl
nob nobl
nobil aristocraci elit nobl
nobl aristocrat august grand imperi impos impress lord majest nobil nobleman queen royal
nobleman lord nobl
noblewoman ladi
nobodi cipher common nonent
nod commun droop gesticul gestur motion weep
node connect link
nois resound sound
noiseless quiet silent
noisi blatant buzz clang clank creaki nois sound thunder whir
nomad mobil unsettl wander
nomenclatur languag terminolog word
nomin assign case name phrase propos
nomine campaign candid politician
nonchal casual cool indiffer unconcern
noncommitt indefinit
nonconformist protest
nondescript individu ordinari someon
nonetheless howev nevertheless notwithstand
nonfict prose
nonpartisan bipartisan individu someon unbias
nonprofit organ
nonresid individu someon
nonsens absurd bunk cockei foolish idiot laughabl ludicr meaningless preposter ridicul
nonstandard bad unaccept
nonstop flight
noodl pasta
nook retreat
noon middai
noos gin intertwin loop snare trap
norm averag criterion measur standard statist
normal averag common condit convent everydai formula mean median modal mundan natur ordinari pattern practic regular statu typic usual
north northeast northeastern norther northern northward northwest northwestern
northeast north northeastern point
northeastern north northeast
norther north northern northward wind
northern blue feder north norther union
northward north norther northern
northwest north northwestern
northwestern north northwest
nose intrud look poke pry search
nosebleed bleed haemorrhag hemorrhag
nosi curiou nose pry
nostalg desir nostalgia wish
nostalgia nostalg yearn
notabl celebr fame famou illustri luminari note renown
notat write
notch indent rough
note celebr fame famou illustri line mark mention notabl notic observ remark renown
notebook book volum
noteworthi import notabl remark signific
noth cipher convers naught nil null zero zip
nothing nonent void
notic announc attend attent broad detect discern discov evid mark note notifi observ obtrus percept pronounc sight spy
noticeab discern evid notic percept
notifi inform notic notif
notion belief concept construct fanci feel idea imaginari impress opinion unreal
notori disreput infam
notorieti infami
notwithstand howev nevertheless nonetheless
nougat candi
nought cipher digit figur zero
nourish food nurtur nutrient nutriment nutrit nutriti ply provid replet suppli sustain susten wholesom
nova star
novel fiction fresh novelist origin
novelist novel writer
novelti fresh origin
now nowadai todai
nowadai now todai
nowher obscur
noxiou corrupt dead degrad
nozzl nose spout
nuanc mean niceti refin shade signific subtleti
nuclear atom nucleu
nucleu center core
nude bare nake nuditi paint pictur
nudg forc jog prod push
nuditi condit naked nude statu
nugget hunk lump
nuisanc annoy bother
null cipher invalid naught nil noth void zero zip
nullifi annul avoid cancel invalid quash void
numb asleep blunt dull symptom
number amount enumer figur list numer
numer count dividend enumer legion number quantit symbol
nun religi
nuptial bridal ceremoni wed
nurs aid attent care suckl
nursemaid keeper
nurtur encourag foster rear upbring
nut balmi bat buggi crack cracker daft fruiti haywir insan looni nutti seed
nutrient food nourish nutriti wholesom
nutriment food nourish nutrient nutrit susten
nutrit nutriti
nutriti nourish nutrient nutrit wholesom
nutshel shell
nutti nut tasti
nuzzl cuddl nest nestl snuggl
oaf clod gawk goon lump
oak wood
oar implement
oasi tract
oath curs explet profan swear
oatmeal porridg
obedi complianc duti obei submiss yield
obei adapt adjust conform obedi
obelisk column pillar
obes blubber corpul fat rotund weighti
obfusc bewilder confus
obituari notic
object aim clinic commun disapprov end goal imperson judgment neutral objector reject target
objection obnoxi offens
objector contest dissent dissid individu object someon
oblig accommod compel duti indebt respons suppos tributari
obligatori compulsori impos indispens mandatori prerequisit
obliqu bia case diagon sidewai
obliter annihil destroi destruct devast kill
oblivi unawar
oblivion limbo obscur
oblong simpl
obnoxi objection offens
obscen indec
obscur blur cloud confus dark fog incomprehens mist stand unclear vagu
observ ascertain attent behold comment detect determin discern discov evid individu look measur mention note notic percept remark sight someon spy watch
observatori build edific
obsess compuls concern ghost haunt neurot preoccupi
obsolet disus
obstacl deterr hindranc obstruct
obstetr medicin obstetrician
obstetrician obstetr
obstin cantanker determin dog dour persever persist stubborn
obstruct bar barricad block blockad choke clog construct deadlock embarrass hinder imped impedi jam plug prevent stalem stop structur stuffi
obtain avail
obviou appar axiomat evid frank manifest plain provabl transpar
occas affair busi caus function happen junctur occurr
occasion infrequ
occup activ busi dweler inhabit job line occupi resid tenanc
occupi busi dwell engag file live occup popul resid
occur happen pass
occurr happen
ocean sea
octagon polygon
octopu seafood
ocular ey len optic
od lyric
odd curiou funni incomprehens inexact inexplic inexplicab likelihood peculiar uneven unusu
odditi eccentr
odiou abomin hate
odomet meter
odor aroma odour scent sensat smell
odour odor sensat smell
oesophagu esophagu gorg gullet passag passagewai
of futur hereaft
offbeat beat kinki quirki rhythm unconvent upbeat
offenc offens
offend anger displeas injur offenc offens pain piqu sin wrongdoer
offens behavior conduct discourtesi offenc offend unpleas
offer proffer provid render suppli
offhand extemporan impromptu unprepar
offic agenc bureau holder serviceman
offici authorit busi decid formal interf intrus meddl meddlesom refere
offload transfer
offset balanc begin cancel commenc kickoff outset start
offshoot branch consequ effect offset outcom outgrowth
offspr issu progeni rel relat
offstag backstag stage wing
often frequent
ogr demon devil fiend monster
oil oili
oili fat fatti greasi oil
ointment balm cure remedi salv
okai cool counten endors fine pass sanction satisfactori
okra pod
old ag ancient antiqu darken elder grai past patch rusti sunset vener yellow
olden past
older ag elder
olfactori smell
oliv fruit
ologi geologi
omega conclus end finish
omelet dish omelett
omelett dish omelet
omen bode forecast foreshadow foretel indic omin portend portent predict prodigi
omin alarm forbid menac omen sinist threaten
omiss mistak omit skip
omit except exclud extinguish omiss
omnibu antholog comprehens
omnipot almighti power
omnipres ubiquit
omnisci wise
oncom move onset start
oner burdensom heavi tax
ongo current
onion bulb
onli bare exclus lone lonesom mere simp singl solitari
onlook spectat viewer wit
onrush attack onset onslaught
onset oncom start
onslaught attack onrush onset troubl
onu burden concern encumbr headach load worri
onward forth forward
oodl dozen gob heap load lot pile raft score slew stack ton wad
ooz feed flow goo leaki muck run seep seepag slime sludg
opal miner
opaqu cloudi fog foggi frost milki muddi solid
open ajar area begin ceremoni clear gap gape inaugur initi introductori space stare start unfasten wide yawn
oper action activ agent deal effect function good manipul procedur run servic transact usabl work
opera classic operat
operand quantiti
operat opera
ophthalmolog medicin ophthalmologist
ophthalmologist ophthalmolog
opinion belief narrow persuas sentiment view
opium narcot
opossum marsupi possum
oppon adversari antagonist contest hostil individu oppos opposit someon
opportun chanc good possibl right season
opportunist expedi
oppos argu conflict contend debat defend fight hostil oppon opposit
opposit action antonym confront oppos pair resist word
oppress burden crush heavi laden oppressor persecut suppress
oppressor oppress
opt choos option prefer
optic ey ocular physic
optim hone hope optimist optimum
optimist cheer individu optim rosi someon
optimum good optim
option deriv elect
opu composit music piec
opul delux gild grand lush luxuri rich sumptuou
or miner
oracl divin prophet seer
oral exam examin test unwritten
orang citru
orat oratori speaker talker
oratori address speech
orbit circl itinerari path revolv rout
orchard garden grove plantat
orchestr arrang orchestra score
orchestra orchestr
orchid flower
ordain decre decreed enact settl
ordeal experi
order attend bid consecut ordin organ progress request soldier tender
ordin posit regul statu
ordinari averag common commonplac everydai fair indiffer judg justic mundan nondescript normal usual
organ arrang bodi brass care configur corpor deal establish fertil form incorpor mastermind meat method orchestr plan reorgan structur system thinker
organis arrang organ organiz
organist musician organ player
organiz arrang organ organis
orgasm climax
orgi indulg pamper splurg
orient adjust align bound destin east eastern familiar home homeward lie locat mind placement point posit
orific open passag passagewai
origin abil ancestri aris begin creation creator dare deriv descent exampl extract freehand fresh initi innov lineag mastermind model point power primari root sourc start
ornament adorn artefact artifact beautifi cosmet decor embellish flora grace plant
ornat floweri rhetor
ornitholog ornithologist zoologi
ornithologist ornitholog zoologist
orphan depriv divest kid orphanag strip youngster
orphanag condit orphan
orthodox canon conform convent establish tradit
orthogon extran immateri impertin irrelev opposit
orthographi write
orthopaed orthoped
orthoped orthopaed
oscil hover period vacil vibrat
oscilloscop scope
osmosi diffus
ostens appar seem superfici
ostensib appar ostens seem
ostent fanfar flash ostentati
ostentati flamboy ostent pretenti showi
ostrac ban banish expel shun
ostrich individu someon
otter fur pelt
oust eject exclus expel expuls ouster
ouster individu oust someon
out excurs expedit jaunt journei junket
outbound outgo outward
outbreak erupt happen occurr
outburst burst express gush happen manifest occurr reflect
outcast castawai unfortun unwant
outclass inferior subordin
outcom conclus end finish result termin
outcri call cry outstrip shout surpass utter yell
outdist distanc outstrip
outdo beat crush outstrip surmount surpass
outdoor exterior open outsid
outer outermost outsid satellit
outermost outer
outfield tract
outfit arm armament equip fit furnish provid render suppli unit
outgo outbound outward past preced
outgrowth branch consequ effect offset offshoot outcom
outhous privi
outlai disburs payment spend
outlandish bizarr eccentr flaki unconvent
outlast outliv surviv
outlaw crimin crook felon forbid illeg illegitim illicit prohibit unlaw
outli far
outlin abstract bound boundari defin depict describ distinct draw sketch summari synopsi
outliv outlast surviv
outlook attitud belief expect mental prospect
outmod antiqu
outnumb number
outpost outstat post station
output product yield
outrag anger angri appal disgust hideou horrid horrif incens indign ir nauseat offend offens revolt scandal shock
outright unlimit unqualifi
outrun run
outset begin commenc kickoff offset start
outsid alien exterior extern extracurricular extran foreign outdoor part right stranger unknown
outskirt fring section
outsmart beat circumv outstrip outwit surpass
outspoken commun vocal
outstand conspicu promin salient spectacular strike
outstat outpost post station
outstrip beat crush outdo surmount surpass
outward extern outer
outweigh outstrip surpass
outwit beat circumv outsmart outstrip surpass
oval ellips ellipt round
ovat credit recognit
over excess gluttoni inordin overeat
overal gener gross
overbear authoritarian dictatori
overblown pompou pretenti
overburden burden charg saddl
overcast cloud cloudi darken whip
overcharg charg cheat chisel fleec hook pluck plume rob soak surcharg
overcoat coat
overcom arous beat crush defeat elicit overpow overtak overwhelm subdu surmount
overcrowd crowd herd
overdo exagger
overdon exagger overst
overdos dose drug
overdraft draft
overdraw draw withdraw
overdu delinqu due
overeat eat glut gorg over stuff
overestim apprais estim misjudg overr
overflow afloat flood flow inund overrun spill stream
overgrown cover
overh heat hot overheat warm
overhang project
overhaul advanc care mainten overtak pass progress servic upkeep
overhead disburs expens
overhear catch hear
overheat heat overh
overkil capabl
overlai cover protect sheath
overland terrestri
overlap coincid converg cover intersect lap represent
overli superimpos
overload burden load
overlook lie place spot unmark unnot
overpass bridg flyover span
overpow beat crush irresist overwhelm
overpr expens
overprint impress print
overr approxim estim misjudg overestim
overreact react respond
overrid decre devic overrul overthrow overturn paramount predomin revers
overrul decre overrid overthrow overturn revers
overrun infest invad occupi product
overse administ overs
oversea abroad foreign
overshadow brood eclips hover loom
overshoot blast shoot
oversight omiss
oversimplif simplif
overst amplifi exagger magnifi misinform mislead overdon overdraw
overstep pass transgress trespass
overt bald nake open raw visibl
overtak advanc catch overhaul pass progress
overthrow conclus depos end overturn subvert termin
overton mean signific
overtur music
overturn invers turn turnov upend upset upturn
overus exploit
overview summari
overweight fat fleshi heavi obes
overwhelm arous elicit irresist overcom overpow overtak
overwork labor process toil work
overwrit write
overwrought agit distraught
ow unpaid
owl hooter
owner businessman individu ownership possessor proprietor someon
ownership possess
oxen bovin cattl cow
oxid compound reaction
oxygen element ga
ozon ga
pa step
pace footstep gait rate step stride tempo walk
pacemak exampl model
pacif doctrin pacifist philosophi
pacifi appeas calm concili gentl mediat mollifi peac peacemak placat quiet
pacifist pacif peac peaceabl
pack battalion case crowd encas jam materi multitud packag packer plural stuff wad
packag box bundl busi case contain encas pack packet parcel
packer boxer pack workman
packet bundl packag parcel
pact accord treati
pad artefact artifact cushion dramat embellish embroid exagger lard overdraw overst paper soft tablet
paddl bat boat
paddock pen
padlock lock
paediatr medicin paediatrician pediatr
paediatrician paediatr pediatrician
pagan ethnic gentil heathen infidel
page leaf pager summon utter
pageant pageantri represent
pageantri ceremoni pageant
pager beeper page
pagin number page
pagoda templ
pai cash compens earn mercenari payer payment prepaid remuner salari squar wage
pail bucket vessel
pain abomin ach agon ail atroci attempt bite bitter chafe deplor displeas distress effort endeavor feel gale hurt injur itchi offend poignant rack sensit sore strain strive symptom traumat troubl wrench
painless easi
painstak care conscienti scrupul
paint art coat color creat finish painter pictur pigment stain surfac varnish whitewash
painter artist paint
pair brace conjug coupl duet duo gather join match mate sex span twin two unifi union unit yoke
pal befriend brother buddi chum croni friend
palac castl mansion palati regim
palaeontolog palaeontologist paleontolog
palaeontologist palaeontolog paleontologist
palat surfac
palati palac
pale blanch colorless colourless discolor fenc light pallid pallor picket sick strip wan weak
paleontolog palaeontolog paleontologist
paleontologist palaeontologist paleontolog
palett rang reach scope
pall apprehens chill dread dull
pallbear bearer mourner
pallid colorless colourless pale wan
pallor complexion pale
palm area handl
palomino hors
palpab palpabl tangibl
palpabl tangibl
paltri neglig trifl worthless
pamper babi gratif handl humor indulg spoil
pamphlet book booklet brochur folder leaflet
pancak cake flapjack
pancrea pancreat
pancreat pancrea
pandemonium bedlam chao confus
pander gratifi indulg offend ply provid suppli wrongdoer
panel adorn decor grace pane sheet
pang feel stab twing
panhandl beg beggar
panic anxieti fear fright panicki scare terror
panick afraid frighten panicki terrifi
panicki afraid frighten panic panick terrifi
panoram broad panorama wide
panorama aspect panoram prospect scene view vista
pansi viola
pant blow breath drawer gasp heav knicker nois puff respir underp
panther cat jaguar
panti scanti underp
pantomim mime plai
pantri butteri storeroom
pap drivel garbag
papa dad daddi father pop
papaci regim
papal pope
paper applic coat composit cover document essai materi newspap press report stuff theme write
paperback book bound volum
paperweight weight
paperwork work
paprika pepper
papyru paper
parabl allegori fabl stori
parachut chute descent dive plung
parad exhibit heaven march part process walk
paradigm inflect inflexion
paradox contradict incomprehens inexplic
paraffin wax
paragon ideal idol
paragraph divid split write
parakeet parrot
parallel analog collater correspond fit match similar
paralysi paralyt
paralyt paralysi
paralyz ill paralyt sick
paramet constant factor invari
paramount overrid predomin
paranoia psychosi
paranoid insan psychot
paraphernalia equip gear
paraphras reiter repeat rephras
parapleg ill sick
parasit organ
parasol shade
paratroop soldier
parcel alloc allot contain distribut divid packag split
parch bake dry scorch sear
parchment paper
pardon excus forgiv kind minor
pare fragment sliver
parent nurtur parentag parenthood rear
parentag adulthood parent parenthood
parenthesi punctuat
parenthet adjunct incid incident parenthesi
parenthood adulthood parent parentag
parish commun parochi
pariti gestat matern pregnanc
park common green maneuv manoeuvr place room steer tract
parka anorak jacket
parkwai drive road rout
parliament legislatur parliamentari
parliamentari parliament
parochi parish
parodi caricatur imit imperson lampoon mockeri plai spoof takeoff travesti
parol promiz word
parrot bird echo repeat
parslei herb
parsnip root
parson clergyman minist pastor rector
parsonag resid
part compon compound constitu departur environ farewel leav partial portion separ split surround
partak share
parti band celebr circl organ
partial deriv fanci fond incomplet like part
particip activ engag involv player
participl verb
particl atom bodi corpuscl materi molecul speck stuff
particular especi except fact peculiar special specif
partisan advoc propon
partit analysi breakdown construct divid part separ structur
partner collabor mate partnership provid rel relat render spous suppli
partnership busi concern
pass accomplish achiev enact ephemer except leav legisl ordain passag passer surpass temporari transient transitori walk
passabl navig
passag pass section subdivis transit
passagewai passag
passeng rider travel
passer pass pedestrian walker
passion ablaz aflam ardent fanat feel fervent heat lusti warmth wild
passiv inact voic
passport pass permiss
password countersign parol secret watchword word
past affix ago ancient attach bygon composit ear erstwhil former glu glue histor late olden prehistor recent
pasta dish
pastel delic
pasteur steril
pasti colorless colourless past
pastich composit medlei opu
pastim divers interest pursuit recreat
pastor clergyman composit minist opu parson rector
pastri dough
pastur crop feed graze
pat caress chuck dab fondl glib plausibl rap slick sound strike tap
patch fix fleck join mark patchi piec plot repair spot tract
patchi patch uneven
patchwork hodgepodg jumbl theori
pate past spread
patent appar document evid manifest obviou paper plain procur proprietari
patern attitud father
path cours
pathet hapless miser patho piteou piti poor unfortun wretch
patho poignanc
patholog pathologist
pathologist patholog
pathwai tract
patienc forbear
patient case dilig endur forbear patienc persev suffer toler
patio area terrac
patrimoni endow
patriot loyal loyalti nationalist subject
patrol detach guard polic
patron arch condescend frequent shop sponsor support
patronag back bless championship maintain sustain
patter channel line rain spatter spit sprinkl
pattern activ band blotch check copi dot figur fleck floral flower form freckl imit lace marbl model patch practic ring shape simul spotti streak stripe structur vein water
patti cake dish
pauciti dearth scarciti
paunch bel fat paunchi
paunchi fat paunch
paus break delai disrupt hesit inact intermiss interrupt suspens
pave artefact artifact coat mount pavement seal surfac
pavement pave
pavilion marque tent
paw foot grate scrape
pawn charg consign hock pledg soak
payabl due liabil
payer pai
payload explos load warhead
payment commerc commerci pai
payoff payment
payrol regist
pea legum
peac concord harmoni order pacif pacifi pacifist peaceabl repos seren tranquil
peaceabl peac
peacemak mediat pacifi
peach babbl blab disclos sing talk tattl unwrap
peak ail bloom blossom flower flush height heydai ill indispos level limit meridian period pinnacl poor prime seedi sick stage summit superl unwel
peal ring role roll sound
peanut amount insignific minor pod sum
pearl gem jewel
peasant provinci rustic
pebbl rock stone
pecan wood
peck batch beak deal flock heap lot mass mess mint mountain pick pile plenti pot raft sight slew spate stack strike wad
peculiar characterist curiou featur funni incomprehens inexplic inexplicab odd particular queer rum rummi singular special specif strang unusu
pedagogi method
pedal bicycl bike cycl note ride tone wheel
pedant academ bookworm pedantri scholast
pedantri fanfar flash ostent pedant
peddl deal hawk peddler pitch sele trade vend
peddler peddl pedlar seler
pedest base stand support
pedestrian travel uninterest walker
pediatr medicin paediatr pediatrician
pediatrician paediatrician pediatr
pedigre ancestri blood descent genealog line lineag origin parentag stock thoroughbr
pedlar peddler seler
peek glanc glint look peep
peel pare raw shed skin strip
peep cheep cry
peer equal individu match someon
peerless incompar matchless unriv
peev annoi displeas humor irrit mood nettl rag rile steam stung temper
peevish cranki irrit petul scratchi
peg nail pin
pellet ball globe
pelt bombard fur rain sequenc success throw
pelvi girdl hip pelvic
pelvic pelvi
pen authorship compos composit write
penal penalti punish
penalti penal punish
penanc compunct penit remors repent
penchant like prefer tast
pencil draw
pend unfinish
pendant adorn depend support
pendulum apparatu
penetr acut attack bottom discrimin fathom incis keen onset onslaught percept perfor pierc sharp
peni member
penicillin antibiot
penit compunct contrit penanc penitentiari remors repent
penitentiari pen penit punit
penmanship calligraphi hand handwrit script
pennant accolad crown
penniless pinch poor
pension beneficiari grant
pensiv brood contempl muse ponder reflect thought
penthous apart flat
penultim intermedi syllabl
peon drudg labor labour
peoni flower
peopl inhabit
pep ginger life liveli spirit
pepper spice zest
peppermint mint
perceiv comprehend detect percept sens
percent percentag proport
percentag asset part percent portion proport share
percept detect discern faint notic palpabl perceiv recogniz represent sens sensibl weak
perch rest roost support
percol dribbl filter infiltr leach trickl
percuss music
peremptori autocrat bossi
perenni flora plant
perfect absolut amend clean clear cold consumm dead downright faultless flawless form hone ideal idyl immacul mint perfectionist tens utter
perfectionist compuls
perfor hole pierc punch punctur
perform action activ demonstr entertain plai show
perfum aroma essenc fragranc fragrant odor odour scent smell
perfunctori careless casual cursori pass superfici
perhap mayb perchanc possib
peril danger endang hazard imperil jeopard jeopardi menac precari risk riski threaten unsaf
perimet border bound boundari edg margin
period biennial cyclic fortnight oscil sporad
peripher encircl margin peripheri skirt
peripheri bound boundari edg fring peripher
perish biodegrad choke croak deceas exit expir foodstuff pass turn
perjur lie perjuri
perjuri infract misdemeanor perjur
perk benefit convalesc percol recov recuper
perki buoyant cheer
perman abid durat endur length stand wave
permeat diffus penetr perfor pervad pervas riddl
permiss allow commend permit
permit accept allow consent counten let permiss
permut fluctuat replac substitut switch variat
pernici dead noxiou
peroxid bleach
perpendicular normal orthogon rectangular right
perpetr commit culprit offend pull wrongdoer
perpetu ceaseless constant continu etern everlast perman unceas uphold
perplex amaz baffl beat bewild confus dumbfound fox gravel mystifi pose puzzl question quizzic stick stupefi throw unclear vex
persecut oppress persecutor rag torment
persecutor oppressor persecut tormentor
persev dilig
persever continu determin persist purpos tenac uphold
persist continu determin dog durabl endur persever prevail purpos relentless run tenac unrel uphold
person attract individu intim mortal organ personifi popul somebodi someon soul subject
persona charact character enact imperson part personifi portray role
personif individu personifi someon
personifi bodi embodi persona personif symbol typifi
personnel forc organ
perspect orient posit view
perspir excret secret sweat
persuad carri influenc persuas swai work
persuas coax cogent commun compel glib persuad tele
pert impertin irrever sauci spirit
pertain concern pertin refer relat touch
pertin apposit apt pertain relev
perturb disord disquiet distract distress disturb fluster heavi rattl troubl upset worri worrisom
perus read studi
pervad diffus penetr perfor permeat pervas riddl
pervas permeat pervad
pervers curv neg
pervert abnorm corrupt debas degener demor deprav deviant deviat kinki misdirect profan subvert unnatur
peski annoi bothersom disagre gale irrit pester teas vex
pessim despair pessimist
pessimist demor pessim sceptic skeptic
pest pestil plagu
pester annoi badger bothersom bug disagre gale harass harri irrit peski rag teas torment troubl vex
pesticid chemic
pestil pest plagu
pet anim beast caress cuddl favor favorit fondl foreplai hug kiss love neck prefer snuggl stimul
petit diminut littl midget request size tini
petrifi alarm blunt deaden
petrol fuel ga gasolin
petroleum crude oil
petti larceni narrow secondari theft
petticoat undergar
petul cranki irrit peevish scratchi
petunia flower
pew bench
pewter alloi metal
phantom apparit specter spirit unreal
pharmaceut druggist medicin pharmaci
pharmaci medicin pharmaceut
pharmacist druggist pharmaci
phase arrang form period stage
phenomen phenomenon
philanthrop benevol charit
philanthropi aid philanthrop philanthropist
philanthropist donor philanthropi
philosoph exposit expound philosophi
philosophi belief doctrin human philosoph
phlegm apathi indiffer phlegmat
phlegmat phlegm
phone call ring telephon
phonei bastard bogu cheat counterfeit fake hypocrit imit phoni pretend
phonet acoust phone
phoni bastard bogu cheat counterfeit fake hypocrit imit phonei pretend
phonograph machin
phosphor synthet
phosphoresc light
phosphoru element
photo exposur pictur represent
photocopi copi copier exposur photo reproduc
photogen attract
photograph artist enter exposur photo photographi pictur represent shoot snap
photographi pictur
phrase articul construct express formul group passag show word
phraseolog diction express formul phrase verbiag word
physic anim bodi carnal corpor materi medicin physiolog
physicist physic
physiolog biologi
physiqu build
pianist musician piano player
piano pianist soft
piccolo flute
pick choic choos cull decid output pluck product select yield
pickax pick
picket demonstr detach lookout march scout sentri watch watchman
picki fastidi finicki fussi particular
pickl preserv relish
pickpocket dip thief
pickup truck
picnic eat holidai out vacat
pictori period pictur
pictur depict fanci figur icon imag imageri imagin impress paint project render represent show unreal visual
picturesqu beauti
piddl expend fiddl littl petti spend trifl trivial unimport urin wanton water
pie pastri
piec item join part patch
piecem gradual
piecework employ work
pier dock platform wharf
pierc acut discrimin incis keen penetr percept perfor punctur sharp
pieti righteous
pig hog swine
pigeonhol categori group place
piggyback carri ride
pighead obstin stubborn
pigment color hue
pigpen pen
pigtail braid
pike expresswai freewai highwai motorwai
pile arrang batch column crowd deal flock heap jam lot mass mess mint mob mound mountain pack peck pillar plenti pot raft sight slew spate stack symptom throng wad
pilfer abstract cabbag filch hook pinch rip sneak steal swipe
pilgrimag journei
pillag aggress booti empti forai hostil loot plunder ransack rifl strip
pillar principl
pillow cushion place rest
pillowcas case slip
pilot aviat fly guidanc navig steer
pimp blemish pimpl
pimpl acn pimp
pin immobil jewelleri jewelri promiz trap
pinch difficulti fold grip nasal nip squeez tweet twing twitch
pincushion cushion
pine ach conif hanker languish wood yearn yen
pineappl herb
pinion confin gear restrain shackl wing
pink knock rap sound tap
pinnacl spire steepl surmount
pinpoint locat moment nail
pioneer introduc mastermind origin
piou god rever
pipe cord cry shout shriek shrill steam tube
pipelin comment gossip grapevin
piqu anger cloth fabric materi offend
piraci hijack pirat
piranha aggressor assail attack predat vultur
pirat piraci plagiarist rip steal thief
pirouett pivot spin swivel twirl twist
pistol firearm piec
pit caviti cellular confront corrod corros eros face hole hollow honeycomb indent match oppos rough
pitch deliveri fling flip lurch plai shift sky throw toss
pitcher pitch
pitchfork fork
piteou hapless miser pathet piti poor unfortun wretch
pitfal difficulti
pithi conciz
piti commiser compassion contempt griev misfortun pathet patho piteou shame sorrow sympathi
pitiless merciless remorseless ruthless
pittanc payment
pivot crucial import marcher polar swivel turn
pixi browni elf fairi gremlin imp
pizza dish
placard bill card notic post poster
placat appeas calm concili gentl mollifi pacifi quiet
place lai locat placement point pose posit properti settl situat spot
placement arrang contact place
placid calm quiet smooth tranquil unruffl
plagiar deriv plagiarist rip steal write
plagiarist pirat plagiar thief
plagu afflict annoi beset blight harass harri hassl molest pest pestil provok rag smite
plai drama player show
plaic flounder
plaid cloth fabric materi tartan
plain appar complain evid field kick manifest obviou palpabl unmistak
plaintiv mourn sorrow
plan contriv idea prepar project readi
planar flat flatten plane
plane aeroplan airplan flat level planar sheet
planet planetari
planetari planet
planetarium build edific
plank lumber timber
plankton organ
planner individu plan someon
plant complex constitut emb enter establish flora implant infix ingrain insert locat organ place placement planter work
plantain herb
plantat estat land
planter farmer
plaqu spot
plaster applic coat cover daub groom mixtur slick
plastic elast
plate bag base coat home illustr sheet surfac
plateau highland
platform document level paper
platitud comment commonplac input remark truism
platoon squad
plausib believ credibl like plausibl probab probabl
plausibl arguabl credibl glib pat
play arch friski gaieti impish leviti mock teas
player contest particip plai
playground area
playhous playth toi
playmat companion comrad
playpen enclosur pen
playth artefact artifact toi
playwright dramatist writer
plaza place squar
plea appeal entreati prayer
plead apolog appeal beseech declar excus implor invok statement
pleas admir amus care charm delici delight divert easi encourag fabul good gratif gratifi ingrati pleasant pleasur proud sweet wish
pleasant agreeab agreeabl beauti cheeri enjoy gai grate gratifi idyl pleas
pleasantri jest joke
pleasur delight enjoy feel gratifi joi pleas pleasant
pleat creas fold ruffl
pledg assur commit plight promiz sworn
plenti abund ampl bounti copiou enough rich
plethora embarrass excess
pliabl suscept
pliant impression plastic waxi
plight difficulti engag predica quandari vow
plod drudgeri grind labor leaden pad slog toil tramp trudg walk
ploi comment gambit input remark
plop nois
plot diagram draw game patch plan plotter scheme stori strategi tract
plotter plot schemer
plough plow tile wagon
plow address broach cover deal handl initi plough tile tool turn
pluck draw plucki pull tweak
plucki pluck
plug block blockag closur stopper
plum plumb
plumag feather plume
plumb bob clean measur perpendicular plum plummet quantifi util vertic
plumber artisan craftsman
plume cheat chisel feather fleec hook overcharg pluck rob soak surcharg
plummet bob plumb plump
plump chubbi fat nois plummet
plunder aggress booti empti hostil loot pillag ransack rip steal
plung dart dash descend dip dive immers launch penetr perfor plunger scoot swim
plunger adventur gambler specul
plural form
plush cloth fabric lavish materi rich
plutonium element
ply cater provid strand suppli
pneumat air
poach boil hunt poacher prepar run stew
poacher poach
pocket pouch
pocketbook mean substanc
pockmark mark rough scar
pod cod husk shell
podium platform pulpit rostrum stump
poet poetic writer
poetic poetri
poetri genr poetic vers
poignanc poignant sad sorrow
poignant affect move pain poignanc touch
point acut aim barrel charg compon constitu element indic inform level lie orient peak pointer sharpen show spike train
pointer arrow mark point
pointless blunt
pois balanc hover
poison corrupt intox pervert subvert toxic
poke dig gestur intrud jab look nose prod pry search stab thrust
pokei clink jail laggard poke poki
poker poke
poki clink jail laggard poke pokei
polar charg condit pole statu
pole impel opinion persuas polar propel punt rod sentiment
polem controversi writer
polic forc guard law patrol personnel
policewoman policeman
polici argument
polish amend beautifi bright burnish embellish finish gloss radianc refin shine smooth work
polit courteou courtesi government graciou politician
politician polit
polka danc
poll canvass enquiri inquiri place pollster posit survei
pollen pollin spore
pollin fertil pollen
pollster canvass poll
pollut contamin dirti foul impur soil wast
polygam bigam polygami
polygami marriag matrimoni polygam union
polynomi function
pomp displai pompou show
pompou overblown pomp pretenti
poncho cloak
pond lake pool
ponder brood contempl heavi lumber medit mull muse pensiv reflect rumin specul thought
poni hors
pontoon barg
poodl dog
pool excav share
poop crap dirt fece
poor ail bad broke bust destitut hapless ill impoverish indispos miser pathet peak piteou piti seedi sick unfortun unwel wretch
pop bulg dad daddi deform father hit papa popular protrud sound start
popcorn corn maiz
pope cathol papal
poplar wood
poppi flower
popul dwell inhabit live
popular circul common democrat fashion favorit gener hot
porch construct structur
porcupin hedgehog rodent
pore center concentr focu gush hole porou rivet run
pork meat
pornograph pornographi sexi
pornographi creation pornograph smut
porpoiz dolphin
porridg dish
port fat leav stout turn
portabl movabl typewrit
portal entranc
portend bode forecast foreshadow foretel indic omen portent predict
portent omen portend prodigi
porter carri labor labour port transport
portfolio case
porthol window
portico porch
portion administ allot assign compon constitu distribut part
portrai depict pictur portrait portray
portrait like portrai portray semblanc
portray portrai portrait
pose air displai exhibit expos model motion move movement postur sit
posi bouquet corsag
posit activ adject adverb affirm align construct convinc locat optimist orient place placement point
positiv sensation
possess obliqu obsess ownership possessor
possessor individu possess someon
possib mayb perchanc perhap
possibl achiev concept construct conting exist expect feasibl hypothesi mathemat open outlook prospect theori
possum marsupi opossum
post affix announc berth bill busi card denot job notic occup placard place posit poster situat spot station
postag charg
postal mail post
postbox mailbox
postcard card
postcod zip
poster bill card descend notic placard post
posterior ars ass back backsid bottom bum bun butt buttock hind rear rump seat stern tail
posthum late
postman carrier mailman
postmark frank mark marker stamp
postpon break defer delai intermiss paus remit shelv tabl wait
postscript annot notat note
postul claim contend proposit
postur acquit attitud bear behav conceit pose posit vaniti
pot emb implant stool throne toilet vessel
potassium metal
potato spud starch
potenc potent
potent influenti potenc power strong
potenti latent like possibl potenc prospect
pothol hole hollow
potion beverag drink drinkabl
potter artisan craftsman monkei putter tinker
pouch bag pocket
poultri fowl
pounc descend leap spring swoop
pound blow buffet bump hit poke ram thrust thump
pout brood face grimac sulk
powder disintegr explos fine gunpowd powderi pulver
powderi fine powder pulver
power almighti compel mighti muscular ply potent provid regent reign right strong suppli
powerhous actor doer worker
powerless feebl helpless incapacit weak
powwow confer discuss huddl
practic activ adept drill exerc feasibl function good pattern possibl pragmat profici rehears servic skil skile skill unimagin util viabl work workabl
practition profession
practiz experienc practic
pragmat linguist practic
prai commun prayer
prais commend complimentari congratul evalu kudo measur
praiseworthi commend laudabl worthi
pram carriag pusher stroler
pranc cock gait ruffl strut swagger walk
prank adorn clown decor fol frivol grace
prattl blab chatter clack gibber talk tattl utter yak
prawn fish seafood shrimp
prayer appeal entreati petit prai request worship
preach address advoc discours preacher press prophesi sermon speech talk urg
preacher clergyman preach
preambl introduct preced prefac premiz
precari peril uneasi unstabl
precaut caution guard measur precautionari safeguard step
precautionari precaut prevent
preced exampl forego forgo illustr instanc introductori lie predecessor preparatori previou prioriti
preciou cherish love valuabl want
precipic cliff precipit
precipit effect hasti hurri turn
preciz dead fine meticul microscop nice refin skill
preclud forbid forestal prevent
precoci advanc
preconc conceiv preconcept
preconcept opinion persuas preconc sentiment
precursor materi stuff
predat aggressor assail attack piranha vultur
predatori offens raid
predecessor forerunn preced precursor
predestin destini fate
predic relat term
predica difficulti plight quandari
predict anticip call forebod forese foretel guess inevit predictor pretend promiz reason ventur
predictab predict
predictor predict seer visionari
predisposit sensit
predomin frequent overrid paramount prevail preval reign rife
preemin distinct emin note
preempt bid
preen arrang clean plume
prefab construct structur
prefac foreword introduc introduct preced premiz
prefer choos desir like opt orient penchant predisposit preferenti tast
preferab rather sooner
preferenti advantag discriminatori favor prefer
prefix affix
pregnanc gestat matern pregnant
pregnant pregnanc
prehistor past
prei anim beast exploit feed quarri target victim work
prejud subject
prejudic bia disadvantag disfavor partial preconcept prejudici
prejudici damag detriment harm
preliminari athlet
prelud function incept origin overtur preliminari serv
premedit forethought plan prepar provis
premier prime
premium payment
premiz assumpt expound postul site
premonit apprehens bode dread forebod
preoccup idea preoccupi
preoccupi bemus lose preoccup thought
prepai pai
prepaid pai
prepar activ brace compound equip fix formul preparatori process readi spread
preparatori preced prepar
preponder power
preposter absurd cockei foolish idiot laughabl ludicr nonsens ridicul
prerequisit duti oblig obligatori requir respons
prerog privileg right
prescrib dictat inflict order prescript visit
prescript instruct
presenc exist
present attend ceremoni commun demonstr exhibit exist gift immedi instant nowadai omnipres presenc respect show soon ubiquit
preserv ag area can candi compound conserv continu corn cure dehydr domain dri maintain pickl pot protect salt smoke sphere tin uphold
presid presidenti tenur
press imper insist iron pressur push urgenc urgent
pressur coerc compel forc hale oblig press squeez
prestig prestigi stand
prestigi esteem prestig reput
presum anticip assum expect presumpt
presumpt assumpt presum supposit
presumptu assum forward presumpt
presuppos assum impli presum suppos
pretenc pretens
pretend affect assum beli counterfeit deceit decept fals feign fictiti imit misrepres pretenc pretens sham simul unreal
pretens deceit decept feign pretenc pretend simul
pretenti grandios inflat ostent overblown pretens
pretext feign pretenc pretens
pretti beauti fair jol moder reasonab somewhat
pretzel cracker
prevail continu endur frequent obtain persist predomin preval reign rife run
preval frequent gener predomin prevail rife
prevent bar cure forbid forestal health hindranc interfer preclud remedi
preview advertis trailer view watch
previou former late past preced
price evalu rate valu
priceless invalu valuabl
prick bastard pierc prickl punctur sob
prickl prick spine sticker sting thorn tingl twing
pride congratul feel plume satisfact
priest clergyman order priesthood
priestess priest
priesthood priest profess
prim minc refin twee
primal cardin central fundament import
primari capit elect firsthand import main origin particular special
primat priest
prime choic fit fix number premier prepar primer qualiti readi select
primer text textbook
primev aborigin ear primal
primit archaic crude ear individu rude someon
primp dress groom plume preen
primros herb
princ aristocrat
princess aristocrat
princip debt domain import land main primari
principl gener law valu
print printer write
printer print
printout output
prior prioriti
prioriti preced
prise lever pry
prison captiv unfortun
privaci seclus
privat backstag cloister confidenti crotch depriv genit insular offstag poverti privi seclud secret want
privi bathroom lavatori room seclud secret toilet
privileg advantag allow favor let permit prerog right sweetheart
prize appreci choic consid gift prime qualiti reckon select valu
pro athlet profession
probab like probabl
probabl applic chanc like probabilist
probe enquiri examin inquir inquiri investig penetr perfor search
problem difficulti job problemat question
problemat debat question
proce issu payoff return yield
procedur activ proceed process work
proceed continu move procedur process talk
process activ affect impact incept origin prepar procedur processor
procession process
processor busi concern process
proclaim announc declar entitl exclaim proclam promulg titl
proclam announc declar proclaim statement
procrastin delai holdup stall
procur acquisit obtain
prod encourag forc goad incit nudg push spur urg
prodig consum extravag spendthrift wast
prodigi brain coloss geniu mastermind stupend
produc creat creator food maker manufactur product
product arabl commod creation deed fertil good produc rich
profan blasphem blue corrupt debas demor deprav desecr dirti misdirect pervert subvert utter violat
profess affirm avow busi claim declar job occup profession vocat
profession pai profess
professor academ
proffer offer propos proposit suggest
profici adept compet good practic skil skile skill
profil chart compos graph identif outlin pen write
profit benefit capitalist clear earn econom fat juici lucr net pai
profound deep intens profund thought
profund profound wisdom
profus abund copiou extravag exuber lush luxuri rich riotou volumin
progeni issu offspr rel relat
prognosi forecast foretel predict
program idea plan schedul system
progress advanc forward imperfect liber modern motion move movement process seri tens
prohibit ban decre disallow edict forbid forbidden law prevent requir taboo veto
project anticip commun jut labor predict protrud reliev stick task transfer transmit transport undertak work
projectil arm dynam missil weapon
proletarian common proletariat worker
proletariat class labor proletarian stratum
prolif fertil product
prolog introduct
prolong extend lengthen lengthi protract
prom ball formal promenad
promenad ball formal march parad process prom troop
promin conspicu import salient spectacular stand strike
promiscu indiscrimin sex
promiz assur auspici bright commit declar dedic expect hope like outlook prospect
promontori headland
promot advanc encourag packag
prompt caus cue incit inspir instig motiv move persuas propel punctual quick rapid readi speedi suggest
prompter help helper prompt
promulg declar exclaim proclaim
prone inclin prostrat
prong project
pronounc articul declar enunci judg label mark notic pronunci
pronunci pronounc utter
proof argument evid ground impervi statement
proofread check insur proof
prop defer respect shore support
propag air dissemin extens
propaganda info inform
propel dynam impel propuls
propens inclin lean tendenc
proper becom correct decent fit kosher prim right
properti belong
propheci anticip predict prophet
prophesi foretel predict
prophet clairvoy divin fate forebod foreshadow oracl propheci seer
propon advoc expon individu someon
proport dimens harmon magnitud proportion quantiti quotient rel
proportion proport ratio rel
propos declar plan project proposit suggest
proposit proffer propos statement suggest
proprietari brand copyright proprietor trademark
proprieti behavior demeanor
proprietor businessman proprietari
propuls forc
prose genr
prosecut action prosecutor
prosecutor prosecut
prospect belief chanc expect futur like look outlook potenc potenti search
prospector miner prospect
prospectu offer
prosper boom comfort easi flourish rich roar success thrive turn
prostitut harlot tart whore
prostrat flat lie
protagonist admir advoc booster friend propon support
protect activ contracept cover covert defend evas fortifi preserv protector restrict shield snug
protector defend guardian protect
protest church contradict dissent object oppos resist
prototyp epitom exampl imag model paradigm
protract extend lengthen lengthi prolong
protrud jut project protrus reliev stick
protrus bulg bump hump jut project promin protrud swele
proud arrog beam boast braggart conceit dignifi disdain haughti pleas swele
provab demonstrab provabl
provabl obviou
prove demonstr establish evidenc proven show test tri verifi
proven begin birthplac cradl establish evidenc origin prove root test tri verifi
proverb adag express proverbi
proverbi adag proverb
provid bourgeoi care charg furnish provis render suppli
provinc provinci
provinci hick insular parochi provinc
provis condit food nutrient provid proviso render stipul suppli
provision condit tent
proviso condit provis stipul
provoc aggrav aggress agit challeng charg incendiari intrigu irrit provok rous
provok aggrav agit angri arous caus challeng elicit evok kindl provoc stimul
prow bow fore front stem
prowess art artistri
prowl prowler walk
prowler interlop intrud prowl sneak trespass
proxi agent
prudenc discret
prudent discreet judici prudenc wise
prudish prim proper puritan
prune clip crop dress lop snip
pry crowbar curiou enquir inquir lever nosi prise
psalm sing
pseudo cheat counterfeit fake imit impostor pretend sham
pseudonym name
psych brain mind psychic
psychiatr psychiatri
psychiatri medicin psychiatr psychiatrist
psychiatrist psychiatri
psychic mental psych
psychoanalysi analysi psychotherapi
psychoanalyst psychiatrist
psycholog mental scienc
psychologist psycholog
psychopath neurot
psychosi psychot
psychot insan psychosi suffer
psychotherapi psychiatri
pub saloon tavern
public advert air announc bare busi common denot herald issu open packag populac print promulg unrestrict work
publish air busi firm hous issu print profession releas
puck fairi
pucker creas crumpl fold knit rumpl wrinkl
pud dish
puddl wade
pudgi dumpi fat
puf fanci puff smoke
puff blast blow fanci gust puf puffi smoke whiff
pugnaci tough
puke bum cast cat chuck crumb eject excret expuls honk project purg rat reflex regurgit retch sick skunk spew vomit
pule propuls pull
pull draw forc propuls pule
pullei block machin
pullov jumper sweater
pulmonari lung
pulp mass mush
pulpit platform podium rostrum stump
puls beat impuls pound pulsat throb thump wave
pulsat beat impuls pound puls throb thump wave
pulver demolish destroi disintegr fine powder powderi
puma cougar painter panther wildcat
pumic rock rub stone
pummel hit
pump blast handl shoot tens wield wire
pumpkin squash
pun fun jest joke plai sport
punch blow clout hit lick plug poke slug
punctual prompt
punctuat add break interrupt mark
punctur misadventur mishap perfor pierc
pundit initi
pungent acrid tasti
puni weak
punish guilti penal penalti punit
punit penal penitentiari punish
punk bum cheap crimin crook crummi felon goon hood hoodlum inferior sleazi thug tinni tough
punt boot kick pound punter
punter punt
pup bear deliv
puppet figur marionett
puppi dog pup
purchas acquisit
pure clean clear fine fresh nativ nourish nutriment nutrit plain puriti rub sheer strain strict unadulter
purg clean cleans clear oppress persecut purifi
purgatori situat
purif clean cleans purifi
purifi amend distil purg purif puriti
puriti condit pure purifi statu
purpl discolor violet
purport claim intent mean signific spirit
purpos aim earnest end function goal intent propos purport role util
purr sound whir whirr whiz whizz
purs bag contain handbag pocketbook round
pursu chase engag follow prosecut pursuit
pursuit chase follow motion move movement pursu quest search
purveyor provid
push forc propuls pusher
pusher interlop intrud trespass
pushi ambiti push
pushov flunki
puss pussi slit snatch
pussi infect puss slit snatch
put acknowledg lai option place pose posit putt swing
putrid rot
putt hit putter swing
putter busi golfer occupi potter putt
putti appli cement filer
puzzl amaz baffl beat bewild confus dumbfound enigmat fox gravel incomprehens mystifi perplex pose problem stick stupefi throw unclear vex
pyramid benefit cheat rig swindl
pyre heap mound pile
python boa
quack charlatan unqualifi
quadrangl polygon quadrilater
quadrant line
quadrat equat squar
quadrilater polygon quadrangl
quadrupl manifold multipl multipli quadruplet quartet
quadruplet digit figur four quartet
quagmir bog mire morass slack
quai pier wharf
quail cring flinch recoil winc
quaint strang unusu
quak earthquak quiver trembl
qualif alter fit revis
qualifi answer contest judg label limit modif pronounc qualif qualiti suffic
qualit soft
qualiti attribut calib calibr charact choic dimens grade level prime properti select
qualm anxieti misgiv scrupl
quandari difficulti plight predica
quantifi determin specifi word
quantit decim numer valu
quantiti amount measur
quantum quantiti
quarantin insul isol segreg
quarrel argu contend debat differ disput row scrap word wrangl
quarrelsom argument
quarri exploit prei product tap target victim
quarter accommod arm fourth hous lodg seri serial
quarterback back plai
quartet digit figur four quadruplet
quartz crystal
quash repress subdu subjug
quaver sound voic waver
queasi loathsom nauseat nauseou offens sicken vile
queen insect nobl
queer baffl cross curiou faggot fagot fairi foil frustrat funni homosexu odd pansi peculiar queen rum rummi scotch singular spoil strang thwart unusu
quel bar crush prevent quell quench squelch stifl suppress
quell quel quench squelch subdu suppress
quench allai conclus end extinct extinguish fit meet mitig satisfi slake termin
queri enquir enquiri inquir inquiri interrog question
quest pursuit search seek
question alleg apocryph challeng debat doubt dubiou enquir enquiri equivoc fishi funni inquir inquiri interrog perplex problemat queri quizzic request subject theme topic
questionnair form
queue line stand
quibbl evad evas fudg hedg
quick area fly hurri prompt rapid speedi
quicken deepen intensifi speed
quicker quick speedi
quickest fastest quick speedi
quicksand situat
quiet calm hush lull noiseless silent soft tipto
quill pen
quilt bed bedcloth comfort join puff thick
quintess element ether
quintet composit opu
quintuplet digit figur fin five quintet
quip express gag jest joke
quirk odditi quirki strang twist
quirki kinki offbeat quirk unconvent
quit ceas discontinu equal rather stop
quitter individu quit someon
quiver chill fear fright motion quak shake shiver shudder thrill tingl trembl vibrat
quiz exam examin test
quizzic mock play teas
quorum gather
quot cite punctuat quotat reiter repeat
quota number
quotat acknowledg annot citat cite credit mention notat note refer
quotient ratio
rabbit hunt run
rabbl crowd mob rout
rabi mad
rabid rabi
raccoon fur pelt
race athlet competit contest hasten racer raci racial run rush speed sport
racer race
racetrack cours track
raci live spirit
racial race
racism bia preconcept prejudic racist
racist bigot racial racism
rack frame framework pace pain wrench
racket celebr conduct crimin crook deal felon feloni nois revel
radial radiu
radianc glow light
radiant beam bright radianc radiat
radiat diverg emiss energi radial radianc radiant symmetr
radic atom extremist group revolutionari ultra
radio broadcast commun receiv tuner
radioact emiss hot radiat
radiu length
radium metal
raffl draw lotteri
raft dozen float gob heap load lot oodl pile score slew stack ton transport wad
rafter balk baulk beam provid render suppli
rag crucifi frustrat harass harri hassl sherd tag tire torment uneven wear
ragamuffin urchin
rage anger furi hot ir mad ramp storm violent
ragtim rag
rai beam light shaft
raid assail attack bust forai invad offens penetr predatori raider
raider raid thief
rail bar barrier railroad railwai runwai track
railroad coerc hale line railwai sandbag squeez technolog
railwai line railroad
rain descend downfal freshwat precipit rainfal raini rainwat
rainbow arc bow
raincoat coat waterproof
rainfal downfal precipit rain
raini rain wet
rainstorm rain rainfal storm
rainwat freshwat rain
rais ascent hike increment
rake blood rip rounder
ralli call collect encourag gather mobil
ram drive forc pound thrust
rambl ambl continu jog meander promenad rambler saunter sprawl straggl untidi
rambler pedestrian rambl walker
ramif branch divis fork
ramp inclin rage rampag rampant storm
rampag disturb ramp
rampant ramp uncontrol
ramrod rod
ramshackl damag derelict dilapid
ranch agricultur farm rancher spread
rancher farmer ranch
rancid stale
rancor bitter enmiti gall hostil resent
random arbitrari entropi haphazard indiscrimin
rang compass extent limit orbit reach run scope
rank fertil grade hierarch line posit ranker stand statu stratifi
ranker rank
rankl annoi fret grate rag
ransack comb empti forai hunt loot pillag plunder rifl rummag search strip
ransom chang exchang interchang redeem
rant harangu jabber rave spout talk utter
rap blame reproach strike
rape assault destroi dishonor mustard outrag pillag ravag ravish sack violat
rapid pace quick rate speedi waterwai
rapist aggressor assail attack crimin crook felon
rapport reson
rapt ecstat joyou raptur
raptur ecstasi ecstat exalt joyou rapt spirit transport
rare eager impati infrequ rariti scarc seldom uncommon
rariti rare scarciti
rascal rog scoundrel villain
rash erupt headlong
rasp grate rough scratchi utter
raster format
rat desert disclosur inform ratti reveal revel rodent
rate apprais assess charg evalu grade judg judgment order place rang rank tax taxat
rather instead kinda
ratif agreement confirm ratifi
ratifi formal ratif sanction valid
ration allot apolog coher curb defend distribut excus explan extinguish fare intellig logic organ prune real reason restrict sane saniti support
rational explan principl
ratti rat
rattl agit extraordinari fantast fluster grand howl marvel nois perturb rattler real shake sound terrif tremend wonder wondrou
rattler rattl rattlesnak
rattlesnak rattler
ravag demolit destroi destruct devast harri pillag plunder rape sack
rave danc parti
ravel disentangl fiber fibr unravel
raven aggress hungri predatori seiz starv
ravin vallei
ravish assault beauti dishonor outrag rape violat
raw altogeth naked natur nuditi rude
rayon cloth fabric materi
raze demolish demolit destroi destruct dismantl level wreck
reach attain compass extent hit limit motion move movement orbit rang scope stretch
react reaction reactiv respond
reaction idea react
reactionari conserv reaction right
reactiv activ excit react unstabl
read constru languag reader
readabl clear legibl
reader read readership subscrib
readership audienc reader
readi activ eager fit fix prepar prime prompt ripe wait willing zeal
readjust adapt adjust conform
real actual documentari exist factual genuin histor object proper rattl realiti tru true
realism actual practic pragmat realist realiti
realist earthi graphic lifelik live philosoph practic real realism virtual
realiti actual experi real realism
realiz accomplish apprehens composit opu recogn recognit understand
realloc alloc
realm area domain kingdom land sphere
realti belong immov properti
ream express extract
reap glean harvest reaper
reaper harvest reap
rear back backsid erect face format nurtur parent place posit rampant side straighten upbring vertic
rearrang arrang transcript
reason argu conclud explan fair ground healthi intellig moder ration sensibl sound tenabl valid
reasonab fair jol moder pretti somewhat
reassur assur calm comfort confid quiet sooth support
rebat discount refund
rebel aris crusad dissent insurg protest rebellion reform renegad resist revolutionari subvers
rebelli insubordin rebellion
rebellion battl conflict insurrect rebel rebelli resist revolt struggl upris
rebind bind
reborn regener
rebound backlash bounc bound leap motion movement recoil repercuss reverber ricochet spring
rebuff discourtesi offenc offens reject repel slight snub spurn
rebuild build construct reconstruct
rebuk chide jaw knock rag reprimand scold trounc
rebut disown rebutt refut renounc repudi
rebutt defens rebut refut
recal recollect rememb request retriev
recalcitr disobedi
recant disown forswear renounc repudi retract
recap review summar
recaptur seizur
reced backward disappear retir retreat withdraw
receipt acknowledg acquir amount commun gross pass recept sum
receiv accept classic headphon recept recipi standard
recent late past
recept broadcast greet parti receiv respons salut
receptacl contain
receptionist recept
recess hollow place sunken suspens
recharg charg load reload revers
recip formula instruct
recipi receiv
reciproc bilater interact mutual
recit echo matter narrat repeat report yarn
reckless bold foolhardi headi heedless rash
reckon anticip calcul comput estim evalu expect figur forecast guess imagin judg suppos
reclaim rescu
reclam reclaim rehabilit renew restor
reclin lean motion move movement tilt tip
reclus hermit solitari withdraw
recogn accept acknowledg discern realiz spot
recognis identifi recogniz
recognit accept acknowledg identif memori recogn rememb
recogniz identifi percept recognis
recoil cring flinch kick motion movement quail winc
recollect memori recal rememb remembr reminisc retent retriev
recommend advic advoc propos suggest urg
recompens compens pai payment repair
reconcil accommod adapt adjust concili consist correct harmon reconcili
reconcili cooper reconcil
recondit condit
reconnaiss intellig
reconsid consid reckon
reconstruct construct retrac specul theoriz
record audio can disc disk enter equip evid film platter preserv tape transcrib transcript
recount count inform narrat recit relat tele yarn
recoup compens recompens reimburs remuner
recours aid refug resort
recov convalesc cure heal ill recoveri recuper regain retriev return revert sick
recover redeem
recoveri advanc convalesc deed heal recov recuper retriev
recreat activ anim arous brace divers quicken renov repair reviv stimul
recruit accomplish achiev draft engag enlist enrol enter fledgl inscrib levi newcom regist
rectal rectum
rectangl rectangular
rectangular angular rectangl
rectifi correct
rector clergyman minist parson pastor
rectum rectal
recuper convalesc heal recoup recov recoveri
recur continu recurr repeat
recurr continu perenni recur repeat repetit return
recurs formula
recycl cycl materi stuff
red cherri crimson rubi ruddi scarlet
redden blush color crimson discolor flush red
redeem deliv good ransom recover redempt
redefin defin redefinit specifi
redefinit definit redefin
redempt deliver deliveri redeem rescu salvat
redesign plan
redhead individu someon
redirect send
redistribut decentr distribut
redo remak
redraft draft
redress amend compens correct damag restitut right
reduc belittl reaction shrivel
reduct reaction
redund excess extra spare superflu surplu unnecessari
reef ridg
reek evok odor odour smack smell stench stink suggest wateri wet
reel film keel lurch stagger walk
reelect elect return
refer acknowledg advert annot citat cite class classifi comment compos concern credit input mean mention name notat note pen pertain quotat relat remark sort touch write
refere decid judg refer umpir
referenc document
referendum vote
refil file fill prescript renew replac replenish
refin amend civil cultiv cultur debonair delic finish ladylik minc polish purif
refineri plant refin work
reflect brood consider contempl demonstr express indic manifest medit mirror mull muse pensiv point ponder reflector reverber rumin specul thought
reflector devic reflect
reflex automat involuntari reaction respons
reform amend crusad unorthodox
refrain choru forbear music
refresh bite brace brisk collat fresh invigor rest review snack tonic
refriger chile cold cool preserv
refuel fuel provis suppli
refug area safeti
refuge exil expatri
refund pai payment repai return
refurbish regener renew renov restor
refus denial garbag react reject respond scrap wast
refut answer defens disown rebut renounc repudi
regain acquisit recov restitut restor retriev return
regal imperi majest nobl ply provid purpl royal suppli
regalia gear paraphernalia
regard affect attend attent believ consid detail heed involv item point reckon respect view
regardless careless disregard heedless irrespect
regatta meet
regener reborn reform renew
regent power truste
regimen plan regim
region part territori
regist enrol enter file inscrib registr registri
registr enrol enter entranc entri regist
registrar employe
registri regist
regress abnorm fixat reason
regret acknowledg bad miss refus repent rue sad sorri sorrow unhappi
regrett unfortun
regrettab ala doom regrett unfortun
regul adjust concept construct correct modul order ordin standard
regular correspond fixtur frequent law patron standard stock symmetri typic uniform verit weak
rehabilit reclam reconstruct renew restor
rehash materi recycl reus
rehears drill exerc practic
reign period power
reimburs compens refund repai return
rein har strap
reincarn embodi incarn materi
reindeer carib deer
reinforc fortifi strong support
reinstat condit reconstruct restor statu
reiter iter repeat repetit
reject cull decid deed evalu jilt judg refus spurn
rejoic cheer exult happi joi jubil triumph triumphant
rejoind comeback counter repli replic respons retort return ripost
rejuven green provok stimul
rel compar individu organ relat relativist someon
relai commun pass passag
relaps laps revers revert turn
relat affili akin alli attach compar concern connect correl correspond deal descend kindr link narrat pertain recount refer rel relationship touch
relationship relat
relativist rel
relax loos loosen mellow rest turn unwind
releas accomplish achiev emot free liber loos product relinquish
releg break bump deleg demot submit
relent soften yield
relentless grim implac inexor persist stern unrel
relev applic pertin
reli bank bet calcul count depend look reckon relianc reliant swear trust
reliab depend faith reliabl
reliabl certain depend respons sure test
relianc certainti reli trust
reliant depend reli relianc
relic antiqu
relief comfort eas
reliev amend eas mitig
religi devout religion sacerd spiritu
religion belief faith religi
relinquish free hand pass reach releas renunci resign unoccupi
relish bask eat enjoi enjoy enthusiasm feed savor tast zest
reliv experi live
reload charg load recharg
reloc settl transfer transport
reluct loath unwil
remain continu leav odd remaind remnant rest stai
remaind balanc remain residu rest
remak creation redo
remark comment extraordinari input mention note observ singular statement
remarkab notab remark singular unusu
remedi amend correct rectifi redress repair right
rememb memori recal recollect remembr retriev
remembr memori recollect rememb retent
remind cue experi inform prompt
reminisc awar evoc memori mind reson
remiss delinqu derelict neglect neglig remit repriev respit suspens
remit issu pai remitt subject topic
remitt payment remiss remit
remnant balanc remain remaind residu
remodel reconstruct redo
remors compunct contrit penit regret repent rue rueful sorrow
remorseless merciless pitiless ruthless
remot devic distant far outsid unlik
remov distanc distant remot separ withdraw
remuner compens earn pai recompens salari wage
renam call name
rend pull rip ruptur snap split tear
render furnish provid rendit suppli
rendezv congress meet
rendit render
reneg annul mistak revok
renegad desert disloy dissent protest rebel resist
renew invigor reclam regener rehabilit reincarn rejuven restor reviv
renounc abdic renunci resign vacat
renov overhaul regener renew
renown celebr fame famou illustri laurel notabl note
rent contract deal gap leas let open rental rip snag split tear transact undertak
rental belong leas let properti
renunci reject renounc repudi
reorgan form organ
repai pai refund repay return
repair amend bushel fix fixtur mend repar restor
repar compens repair
repatri citizen deliv deport extradit
repay payment refund repai
repeal annul cancel overturn rescind revers revok vacat
repeat continu duplic iter perenni recurr reiter repetit replic reproduc
repel compound disgust distast drive fight forc foul loathsom offens oppos push rebuff repuls revolt unpleas wick
repent aton compunct contrit penanc penit penitentiari remors
repercuss consequ effect outcom reverber
repetit continu insist repeat repetiti
repetiti iter repetit
rephras paraphras reiter repeat
replac altern exchang fluctuat permut regener relief renew substitut supersed supplant switch variat
replai repeat repetit reproduc
replenish fill refil
replet fill nourish
repli answer respond respons statement
replic bend copi flex reproduct
replica copi replic reproduct
report accord announc commun coverag denot describ document inform paper studi
repos assign eas inact relax rest
repositori deposit facil instal
reprehens crimin deplor viciou wrong
repres advoc congressman congresswoman correspond depict describ intend legisl mean pictur propon represent spokesperson symbol typic typifi voic
represent content creation
repress inhibit quash restrict subdu subjug
repriev eas postpon relief respit
reprimand censur knock rebuk
reprint reproduc
repris retali reveng
reproach accus impeach incrimin rebuk
reproduc reproduct
reproduct fruit reproduc
reprov admonish knock unfavor unfavour
reptil vertebr
republ commonwealth democraci
republican politician
repudi disown reject renounc renunci
repugn abhorr disgust horror obscen offens repuls revuls
repuls abhorr fight forc obscen offens oppos rebuff reject repel repugn snub
reput believ consid esteem good laurel notorieti respect
request commun pass petit quest
requiem dirg lament song vocal
requir demand duti essenti involv necess necessari necessit need oblig postul prerequisit requisit respons
requisit demand essenti necess necessari need requir
reread read
resal sele
reschedul schedul
rescind annul cancel overturn repeal revers revok vacat
rescu deliv deliver deliveri reclaim recoveri rescuer retriev
rescuer benefactor helper rescu savior
research investig
resembl correspond fit like match
resent acrimoni bitter enmiti gall hostil rancor
reserv allot allow appropri assign book earmark engag militia modesti portion proprieti withhold
reservoir suppli
reset determin devic specifi
reshuffl mix ruffl shuffl
resid abod address domicil dweler dwell inhabit live occup popul shack
residenti resid
residu balanc remaind rest
resign despair quit renounc surrend vacat
resili elast snap spirit
resist action defi elud escap fight immun imped oppos opposit refus withstand
resistor resist
resolut bent declar desper determin document firm paper resolv stalwart steadfast stout undaunt
resolv breakdown conclud decid end firm partit purpos resolut settl termin
reson oscil resound reverber vibrat
resort hotel recur
resound echo reson reverber ring sound
resourc asset capabl
respect accept attitud consid consider decent deferenti detail esteem good healthi hefti individu item laurel nice observ point prise reckon regard reput singl sizabl sizeabl solid tidi upstand valu variou
respectab credit respect
respir metabol
respiratori respir
respit break eas paus postpon recess relief repriev
resplend beauti gloriou splendid
respond answer react repli respons
respons amen answer consequ duti effect liabl oblig outcom reaction repli statement trustworthi
responsib respons
rest balanc break breath fresh invigor paus relax remaind residu
restaur build edific
restitut amend compens damag redress
restiv edgi jitteri jumpi tens uptight
restless discont mobil uneasi unsatisfi
restor reconstruct regener rejuven renew
restrain confin constrain disabl incapacit restraint retic
restraint disciplin restrain
restrict bound confin constrain curb limit regul repress throttl
restructur structur
resubmit render return
result accompani answer attend collater conclus consequ effect end ensu event finish incident issu leav level outcom produc prove resolut solut solvent stage statement subsequ termin upshot
resum adopt assum continu restart resumpt sketch summari survei uphold
resumpt begin commenc resum start
resurfac surfac
resurg advanc reviv
resurrect resuscit reviv
resuscit resurg reviv
retail distributor merchant sele
retain bear carri consider continu fee maintain preserv prolong sustain
retali aveng return reveng
retard backward cretin delai idiot imbecil moron simpl
retch cast cat chuck excret heav honk puke purg regurgit sick spasm spew vomit
retent ownership possess retain
rethink afterthought believ consid revers
retic reserv taciturn
retina membran
retir inact modest posit quit statu unassum withdraw
retort answer comeback counter rejoin rejoind repai repli replic respond respons return ripost
retrac return trace
retract backward disclaim disown forswear recant renounc repudi
retreat reced retir withdraw
retri hear try
retribut penalti
retriev recov regain
retrograd orbit revolv
retrospect contempl reflect retroact review
return revert
reunion parti
reunit reunion unifi unit
reus recycl
rev rate
revamp regener renew
reveal break disclos disclosur discov divulg expos inform revel tele telltal uncov unveil unwrap
revel brainstorm delight disclosur enjoi insight reveal revelri
revelri revel
reveng aveng retali return veng vindict
revenu amount gross receipt sum
rever ador august aw emot esteem fear honour idol respect valu vener worship
reverber echo reflect replic reson resound ring sound
reveri daydream dream
revers backward contrari garment interest invert opposit recharg stake turn
revert laps regress relaps return revers turn
review apprais assess critiqu evalu judg reader refere
revil abus rail vilifi
revis alter edit reorgan rewrit transform
revisit return
reviv advanc anim arous boom brace flourish invigor quicken recreat renew renov repair resurg resuscit stimul thrive
revok mistak plai reneg
revolt aris battl conflict disgust distast foul insurrect loathsom offens rebel rebellion repel revolut struggl upris wick
revolut alter chang modif revolt revolution revolutionari
revolution indoctrin inspir overturn revolut
revolutionari radic revolut subvers
revolv pistol revolut rotat turn
revu review varieti
revuls disgust horror repugn repuls
reward aftermath bless consequ payment payoff recogn reinforc wage
rewind wind
rework process work
rewrit edit revis write
rhapsodi joi
rheumat diseas
rhino rhinocero
rhinocero rhino
rhododendron bush shrub
rhubarb veget
rhythm beat rhythmic
rhythmic lilt measur rhythm swing throb
rib bone frame framework knit support
ribbon thread
rice cereal grain siev sift starch strain
rich abund affluent amp ampl comfort easi flush profus wealth
ricketi shaki unstabl wobb
rickshaw cart
ricochet bounc bound leap rebound recoil repercuss reverber spring
rid free riddanc
riddanc rid
riddl damag enigma pierc problem
ride athlet drive journei rider sit sport travel
rider articl claus ride travel
ridg continu cover extend keel
ridicul absurd amus cockei comic discourtesi disrespect foolish gui idiot laughabl ludicr mock nonsens pathet preposter rib roast sil
rife frequent predomin prevail preval
rifl firearm forai format groov loot piec pillag plunder ransack shape strip
rift gap open
rig cheat chisel gear paraphernalia tackl
right abstract accur compens correct exact far flop just law moral place posit proper redress rightmost starboard straight tru true
righteou good righteous sound
righteous moral righteou
rightmost right
rigid bolt inflex intoler stiff strict
rigor cogenc credibl difficulti exact hardship sever strict valid
rile annoi bother chafe devil displeas gravel irrit nettl peev rag steam stung vex
rim bound boundari edg line
rind materi stuff
ring band doughnut echo halo hoop peal resound reverber round sound
ringlet coil curl roll scroll
rink build edific
rins launder tint wash
riot disord forc rampag rioter riotou violenc
rioter riot troublemak
riotou abund exuber lush luxuri profus
rip blood dope drug drunk intox mellow pull rake rend rounder ruptur shoot snap split stone tear
ripe ag matur mellow ripen
ripen ag matur ripe
ripost comeback counter hurl hurtl lung rejoind repli replic respons retort return
rippl crinkl flow flux ruffl uneven wave wavi
rise aris ascend ascens ascent bush emerg motion move movement outgrowth riser shrub travel
riser individu someon
risk adventur attempt chanc danger gambl hazard jeopardi peril riski seek try ventur
riski danger hazard risk unsaf wild
rite ritual usag
ritual pattern practic rite usag
rival challeng competit competitor contend contest equal match touch
rivalri competit content rival
river stream
rivet absorb center concentr decor engross fascin focu grip interest ornament pore stud
roach comb hairdo
road anchorag rout
roadblock barrier obstacl obstruct
roadsid edg waysid
roam cast drift rambl rang roll strai swan tramp vagabond wander
roar boom cry flourish howl nois prosper resound shout success thrive thunder wail
roast joint prepar
rob cheat chisel fleec hook overcharg pluck plume rip robber robberi soak steal surcharg
robber rob thief
robberi larceni rob theft
robe apparel attir clad cloth dress garb garment vest
robust beefi bur hardi iron stalwart strength vigor
rock materi rocker rocki shake stone stuff swai
rocker attend rock tender
rocket aris projectil skyrocket vehicl
rocki rock rough stoni
rod implement
rodeo exhibit
roe seafood
rog rascal scoundrel villain
roguish play
role charact character coil duti enact function part peal persona portray roll sound trile
roll gyrat list revolut role roler roster rotat turn wheel
romanc court relationship romant solicit woo
romant amor dreamer idealist love romanc
romp blowout cavort frisk frolic lark plai runawai sport triumph victori
roof materi protect
rook castl cheat chisel defraud swindl victim
rooki beginn cub greenhorn novic
room apart area dwell flat live popul suit
roomi conveni friend room roommat spaciou
roommat friend roomi
roost perch rest shelter
rooster chicken cock
root condit frozen
rooter enthusiast fan partisan
rope captur catch labor line toil
rosari bead
rosemari herb
rosi optimist
roster list roll
rostrum platform podium pulpit stump
rot breakdown decai decompos decomposit rotten unsound
rotari circl junction revolut rotat roundabout
rotat motion move movement revolv turn
rotisseri oven
rotten bad lousi stink
rotund round
rotunda build edific
roug makeup paint
rough abras broken bumpi chap cord crack craggi crush homespun line pockmark prepar pugnaci rib rocki rug scratchi seam shaggi site textur
roughag fiber foodstuff
roughen chap crack rough
roughhous plai
roulett curv
round ammunit bulbou circular crescent cycl cylindr dome ellipt rhythm rotund tone vault
roundabout circl circuit indirect junction rotari
rous stimul stir
rout crowd expel itinerari line mob path rabbl road
routin bit everydai mundan number ordinari procedur process turn unremark
row athlet boat line sport
rowboat dinghi
rowdi aggressor assail attack bulli disord raucou rough ruffian tough
royal canva canvass sail sovereign
royalti payment
rub friction hitch obstacl obstruct resist snag
rubber bad coat latex surfac
rubbish assail attack round scrap trash wast
rubbl debri dust junk rubbish scrap trash
rubi cherri crimson gem jewel red ruddi scarlet
rucksack backpack bag knapsack
rucku commot din disturb tumult
ruddi florid healthi
rude discourt discourtesi impolit manner
rudimentari basic fundament underli
rue herb regret repent
rueful contrit penit remors repent
ruff frill trump
ruffian aggressor assail attack bulli rowdi tough
ruffl adorn agit flounc flow flux frill rippl
rug carpet furnish sturdi tough
rugbi footbal
ruin build desol destroi destruct devast edific lose ruinou wreck
ruinou catastroph harm ruin
rule concept construct convent decre formula instruct judgment normal opinion pattern power practic regul reign ruler subordin
ruler individu someon
rum booz curiou funni liquor odd peculiar queer rummi singular spirit strang unusu
rumbl grumbl nois sound
rumin eat
rummag clutter jumbl muddl search
rummer glass
rummi curiou drinker drunk drunkard funni odd peculiar queer rum singular strang unusu
rumor comment gossip hearsai
rumpl ruffl tousl untidi
run attempt effort endeavor gush hurri jet locomot pore runner score speed spout talli test travel trial
runawai blowout romp triumph uncontrol victori
rundown summari
rune charact graph
rung round stave
runner crimin crook felon smuggler
runni fluid liquid run
runt shrimp
runwai bar rail track
ruptur bust divid harm hurt separ snap tear
rural agricultur homespun rustic
ruse artific maneuv manoeuvr
rush flow hast hasten hurri motion move movement race run spate speed
rust corrod corros crumbl decai eros oxid rusti
rusti rust
rustic common rural
rustl larceni nois rip rustler soft sound steal theft whisper
rustler rustl thief
rut channel furrow groov rug
ruthless merciless pitiless remorseless
rye grain
sabbat leav
saber sabr
sabotag counteract destruct devast disobei subvert undermin weaken
saboteur destroy wrecker
sabr saber
sac caviti pocket pouch sack
sacerd divin religi spiritu sublim taboo
sack bag cloth destroi fabric materi pillag plunder poke rape ravag
sacrific deed forfeit releas relinquish resign
sacrifici sacrific
sacrileg blasphemi desecr irrever sacrilegi violat
sacrilegi blasphem irrever profan sacrileg
sad bittersweet dole feel melancho mourn pensiv tragic unhappi wist
saddl attach seat
sadism sadist
sadist deviant deviat pervert sadism
safari campaign expedit
safeguard guard measur precaut protect step
safekeep duti oblig respons
safeti area condit refug statu
saffron crocu
sag depress droop flag impress imprint lax sink
sage mentor wise
sai chanc express opportun speech
said aforement aforesaid
sail canva canvass employ journei navig sailor seafar sheet sweep travel work
sailor sail
saint angel deiti divin enshrin fear god good rever sanctifi
sake benefit interest welfar
sal comment crack input quip remark wisecrack
salabl saleabl
salad dish
salami sausag
salari earn pai remuner wage
sale sele
saleabl salabl
salesperson employe
salient conspicu project promin spectacular strike
saliv saliva
saliva saliv secret spit spittl
sallow discolor sick unhealthi willow
salon galleri
saloon bar pub room tavern
salt compound flavor preserv salter salti season sharp
salter salt
salti stimul
salut credit drink pledg recognit reward toast
salv balm cure deliv ointment reliev remedi rescu salvag salvat soft soften
salvag belong commod deliv good properti reliev rescu salv
salvat deliver deliveri redempt rescu
sampl choic distribut exampl illustr instanc option sampler select tast try
sanatorium hospit infirmari sanitarium
sanctifi bless consecr declar holi sacerd saint
sanctimoni piou
sanction canon commend counten enabl endors okai orthodox pass warrant
sanctiti holi
sanctuari place properti
sand coast dirt sandi sandpap seashor smooth soil
sandal shoe
sandbag bag wrong
sandi blond
sandman elf gremlin
sandpap abras sand smooth
sandwich organ prepar
sane lucid saniti
sanitari health hygien
sanitarium hospit infirmari sanatorium
saniti sane
sap consum exhaust solut tire
sapl tree
sarcasm humor ironi sarcast satir wit
sarcast barb bite black corros grim sarcasm satir
sari dress frock
sash frame framework
sassi forward fresh impertin impud sauci smart wise
sat weekdai
satan diabol evil fiendish hellish
satchel baggag luggag
satellit air broadcast equip outer send
satin cloth fabric materi
satir gui humor ironi lampoon ridicul roast sarcasm sarcast satirist wit
satirist humorist satir
satisfact content gratif spirit
satisfactori accept adequ cheer comfort decent fine good pass passabl right satisfi
satisfi content fill fit fulfil gratifi hearti meet ply provid satisfact satisfactori solid squar substanti suppli wholesom
satur concentr
sauc condiment
saucepan pan
saucer disc disk
sauci impertin irrever pert spirit
sauerkraut dish
saunter gait stroll walk
sausag meat
savag barbar barbarian brutal cruel inhuman primit savageri viciou
savageri feroc fierc
save action bar bless deliv economi fund good preserv prevent ransom reclaim redeem reliev rescu salv salvag saver
saver individu rescuer someon
savor bask eat enjoi feed flavor nip relish savouri smack tang tast
savori herb savouri
savouri herb savori
savvi apprehend apprehens compass comprehend dig grasp understand
sawdust wood
sca rough
scab heal rat worker
scaffold platform stage system
scalar variabl
scald assail attack blister burn round whip
scale armor criterion grade measur order proport sca standard
scallop adorn curv decor grace rough
scalp skin
scamper hast hurri run rush scrambl scurri scuttl
scan examin rake scrutini skim
scandal appal comment dirt disgrac disgust gossip immor nauseat offend outrag revolt shame shock
scanner reader refere review scan
scant defici insuffici light skimp
scanti bare meager meagr panti spare underp
scapegoat victim
scar blemish defac disfigur mar mark pit scrape scratch symptom
scarc bare hard rare scarciti tight
scarciti defici inadequaci scarc
scare afraid anxieti dash daunt fright frighten intimid pall panic scari shake stimul
scarecrow effigi imag
scarf garment
scari alarm chile scare
scarlet cherri crimson red rubi ruddi
scatter discharg dispel dispers dissip distribut dot dust part separ split spread sprinkl
scatterbrain foolish simpl
scenario book script
scene area aspect incid panorama prospect scenic view vista
sceneri scene
scenic beauti scene
scent aroma fragranc odor odour perfum smell
scepter reign sovereignti
sceptic agnostic disbelief distrust doubt intellect intellectu question skeptic
schedul agenda hardwar list plan regular
scheme calcul hard intrigu plot shrewd strategi
schemer plotter scheme
schizophren insan psychot schizophrenia
schizophrenia psychosi schizophren
scholar academ erudit intellect intellectu learn scholarship studiou
scholarship aid educ learn
scholast bookworm pedant
school educ instruct pedagogi scholast teach
schoolboi boi pupil schoolchild
schoolchild pupil youth
schooner glass
scienc disciplin subject
scientif technolog
scientist individu scienc someon
scof deris jeer mockeri scoff
scoff deris flout gibe jeer mockeri rag scof teas
scold chide jaw knock nag rag rebuk reprimand trounc
scoot dart dash flash hasten rush scooter shoot
scooter scoot
scope compass extent orbit rang reach
scorch bake burn dry heat hot parch sear sing
score dozen erod evalu gob grade heap hit hunt load lot mark notch oodl pile raft rate scorer scour search slew stack talli ton wad wear
scorer particip player score
scorn contempt contemptu despiz detest disdain dislik disrespect hate insult
scorpion individu someon
scotch baffl cross foil frustrat incis prick queer score scratch spoil thwart
scoundrel villain
scour place score spot
scourg whip
scout lookout observ picket reconnaiss sentri watch watchman
scowl frown glower unfriend
scrabbl doodl draw feel scribbl
scrambl battl clamber scuffl shin skin sputter struggl
scrap bit chip discard flake fleck fling fragment garbag junk refus toss trash wast
scrapbook album
scrape fragment grate nois rub scratch
scratch chafe frai fret lesion nois rub scrape scratchi wound
scratchi abras rough scratch
scrawl hand handwrit scratch scribbl script write
scrawni boni lean skinni thin underweight weedi
scream call cry holer intens outcri screech shout shriek squall yell
screech creak nois resound scream shriek squeak whine
screen blind check displai protect show surfac test view
screw ass bang bed copul hump intercours jailer jazz keeper love mate pair
screwi insan
scribbl hand handwrit scrabbl scratch scrawl script write
scribe mark score
script book compos pen write
scriptur bibl book word
scriptwrit writer
scroll coil curl move ringlet roll
scroung forag hunt run
scrub botani bush clean cleans flora garment gown rub score scour veget
scruff backsid nape rear
scruffi seedi wear
scrupl conscienc ethic hesit moral paus
scrupul conscienti painstak religi scrupl
scrutin scrutini
scrutini examin investig look scrutin
scuff drag mule scuffl shambl shuffl slipper
scuffl combat fight hassl shambl shuffl tussl walk
sculptor artist
sculptur art carv form graven shape work
scum rabbl trash
scurri hast hurri run rush scamper scrambl scuttl
scurril abus offens
scuttl contain run scamper scurri
scyth mow
seafar employ marin navig sail work
seafood food
seal certain fasten protect waterproof
seam join joint sew sewn
seaman gob jack marin sailor tar
seamstress dressmak
seaport harbor haven port
sear dry heat scorch shrivel wither
search activ hunt inquir investig look probe seek
searchlight light
seashel shell
seashor coast shore
seasick ill sick
seasid coast seashor
season cure flavor ingredi period worker
seat ars ass backsid bottom bum bun butt buttock induct invest place posterior rear room rump sit space stern tail
seaweed alga
seced secess splinter
seclud insul isol privi seclus secret withdraw
seclus privaci
second back bit endors moment
secondari altern auxiliari collater format indirect standbi subsidiari substitut tributari util vicari
secreci silenc
secret conceal exud info inform releas
secretari help helper
sect faith religion
section divid music part segment separ slice subdivis write
sector aspect facet sphere
secular common layman
secur asset assur firm obtain procur protect safeti sure
sed medicin sedat tranquil
sedan auto automobil car saloon
sedat affect calm decor sed staid tranquil
sedentari inact
sediment deposit fix sedimentari situat
sedimentari deposit sediment
seduc persuad score seduct
seduct allur beguil corrupt entic insidi seduc teas temptat
see adag behold express percept proverb seat seer sight
seed fruit seedi shed spill
seedi seed
seek attempt essai hunt motion movement quest search try
seem appar appear look ostens ostensib superfici
seep feed flow leaki ooz run seepag
seepag flow ooz seep
seer intellect intellectu visionari
seesaw plai playth teeter toi
seeth agit buzz hum
segment cleavag divid part section separ
segreg discrimin individu isol quarantin separ someon white
seiz appropri assum captur clutch conquer seizur usurp
seizur attack
seldom rare
sele commerc commerci
select action choic choos discrimin elect elit option pick prime qualiti selector
selector individu select someon
seler merchant vendor
self conscious ego individu someon
selfish stingi
sell chang exchang interchang sele seler
semant linguist
semblanc appear color gloss
semen ejacul seed
semicolon punctuat
semiconductor conductor
semifin match
seminar confer
senat legisl legislatur
send caus
sender commun send transmitt
senil ag
senior elder older rank undergradu
sens awar conscious detect faculti feel mean modul perceiv percept sensat sensibl sensit sensor sensuou sentienc signifi signific
sensat arrest impress lurid percept scream sens shock stun
senseless mindless unreason
sensib reason reasonab sane sensibl
sensibl conscious healthi intellig reason sensit tenabl
sensit aliv delic excit feel huffi irrit medium psychic reactiv respons sens sensat sensibl sentienc
sensor detector devic sens
sensori recept
sensual anim carnal physic
sensuou aesthet sens
sentenc condemn declar doom
sentienc awar conscious sentient
sentient anim sentienc
sentiment belief feel opinion persuas tender view
sentri lookout picket scout watch watchman
separ alter apart apparatu articl centrifug chang detach discret disjoint distinct distribut divid individu isol modif part reprint sing singl space
sepulch chamber grave tomb
sequel result
sequenc apparatu rang rank rate seri
sequenti consecut order sequenc serial success
sequin adorn spangl
seren calm compos composur quiet repos tranquil
serenad composit opu
seri order ordin serial
serial broadcast consecut order sequenti seri success
seriou earnest grave import real sedat serious sincer sober solid thought
serious earnest graviti sincer solemn
sermon address discours preach speech
serpent snake
serv answer function help portion servic suffic
servant retain serv worker
server serv
servic aid coupl durabl employ function mate pair serv usabl work
serviett napkin
servil fawn slavish subservi
servitud bondag slaveri
session confer congress meet term
set background determin environ fit fix lai locat place pose posit prime readi rigid scene scope settl situat surround
setback blow happen occurr revers
setter printer typesett
settl accomplish bench decid decreed determin determinist dictat effect end firm place resolv settlement settler sink subsid termin
settlement bodi coloni settl
settler migrant settl
seven card cardin digit figur parliament
seventeen cardin
seventeenth rank
seventh rank
seventi cardin decad
sever auster bad breach break danger detach divid grave hard intens knockout lop rift ruptur separ seriou stern strong terribl wick
sew fasten fix handicraft seam sewer sewn stitch
sewag wast
sewer drain
sewn seam sew stitch
sex arous categori class excit famili sexual shake stimul
sexi arous blue erot flirtati horni hot intim juici lascivi leer lewd lusciou pornograph provoc sex sexual titil
sexism discrimin favorit favourit sexist
sexist discriminatori prejud sexism
sexual gender sex
shabbi ratti tatti wear
shack domicil dwell hovel hut hutch live popul resid shanti shelter
shackl bond bound confin constraint fetter hamper pinion restrain restraint
shade color darken mark murki protect remind shadi shadow tint tone
shadi conceal
shadow chase dark follow pursuit scene shade shadi shadowi tail
shadowi shade shadi shadow
shaft barb comment dig equip fit gibe input jibe line remark shoot slam
shaggi bushi
shake agit shingl
shaken agit jolt
shaki ricketi shake unstabl wobb
shallow shoal superfici
sham assum counterfeit fake fals feign fictiti imit pretend simul
shambl disord scuffl shuffl walk
shame asham black disgrac dishonor dishonour feel guilti
shampoo cleaner cleanser wash
shamrock clover
shanti hovel hut hutch shack shelter
shape caus configur construct contor defin determin forg form influenc model mold mould plastic regul work wrought
share asset common interdepend joint mutual overlap part partak percentag portion stock
sharehold investor stockhold
shark cheat chisel
sharp acut aggress crisp discrimin distinct incis intellig keen penetr percept pierc point
sharpen implement point
sharper swindler
shatter break burst bust destroi loud smash
shave groom shaven shaver
shawl cloak
sheaf bundl packag parcel
shear clip crop scissor snip
sheath case clad encas overlai protect
shed cast decidu spill throw
sheen luster radianc shine
sheepish docil
sheer absolut curv downright plain pure rank slew swerv trend turn veer
sheet expans paper pelt stream
sheikh ruler
shele barrag batteri bombard shell
sheler shell worker
shelf support
shell ammunit blast bomb bombard shele
shellfish seafood
shelter construct invulner provid render structur suppli
shelv defer delai postpon remit tabl
shepherd clergyman guard ward
sherd iota ruptur smidgen snap tear
shield armor protect screen
shift alter chang dislodg displac modif motion move movement switch transform variabl
shifti deviou untrustworthi
shimmer alter chang modif plai
shin clamber scrambl skin sputter struggl
shine appear beam bright gleam glint glisten glitter look polish radianc reflect seem shini work
shingl herp rock roof shake stone
shini bright glisten glossi lustrou shine
ship busi send shipment transport vessel
shipment cargo consign departur freight lade load payload product ship
shipshap tidi
shipwreck ruin ship
shirk dodg escap evas fiddl slack soldier
shirt cloth dress fabric garment materi
shiver chill reflex shake shaki shudder symptom thrill throb trembl
shoal shallow
shock afraid aghast appal combat daze disgust dismai fight floor impact lurid nauseat offend outrag reflex revolt scandal sensat stupor surpriz
shod boot
shoddi inferior tawdri wool
shoe cloth dress footwear place posit situat
shoelac lace shoestr
shoestr lace shoelac
shook barrel cask
shoot blast changeabl color colour hit homicid injur iridesc missil pellet projectil propuls sprout wound
shop obtain purchas shopper store
shopkeep merchant storekeep
shoplift booster thief
shopper shop
shore beam border bound
short abbrevi abrupt brief brusqu clip dead fleet fugit length pant rook snub soon stubbi sudden swindl telescop tract trouser truncat trunk victim
shortag dearth defici deficit famin inadequaci lack shortfal want
shortcom disadvantag
shorten abbrevi abridg contract
shortfal defici deficit inadequaci shortag
shorthand hand handwrit script stenographi write
shortlist list rang rank rate
shotgun firearm piec
shoulder thrust
shout call cheer cry encourag holer loud outcri scream squall talk utter yele yell
shove forc jostl push
shovel delv dig
show amus demonstr displai entertain establish exhibit prove screen showi view
showcas background scope
showdown confront disagr encount
shower bath consum lavish sprai squander wast
showi flamboy ostentati pretenti show
showman individu someon
shrapnel shell
shred chop slice
shrewd astut intellig sharp smart
shriek call cry outcri pipe scream screech shout shrill
shrile nois shrill
shrill cry pipe sharp shout shriek shrile
shrimp fish runt
shrine enclos enshrin
shrink cring flinch psychiatrist quail recoil shrinkag shrivel winc wither
shrivel dry sear wither
shroud cover envelop hide line
shrub bush
shrubberi area
shrug gesticul gestur motion
shrunken lean shrivel thin wither wizen
shuck chaff damn darn hoot husk ineptitud stalk straw stubbl
shudder chill fear fright quiver shiver thrill throb tingl trembl
shuffl scuffl shambl walk
shun avoid dodg reject
shunt passag passagewai shift transfer
shut blink compress motion move movement shutter squint tight turn wink
shutdown closur conclus end termin
shutter blind screen shut
shuttl bird
shy shyness start startl throw timid unsur
shyness shy timid
sibl rel relat
sick afflict ail bedridden cast cat chuck convalesc deliri diabet dizzi excret faint feverish funni giddi green honk ill indispos light maladi nauseat nauseou paralyt paralyz parapleg puke purg queasi recov regurgit retch ricketi sallow spew stricken unhealthi upset vomit
sicken disgust loathsom nauseat nauseou offens queasi repel repuls revolt vile
side align arrai broadsid later part railroad railwai sidelong sidetrack turnout
sidelin bump demot line releg
sidelong askanc indirect squint
sideshow incid
sidestep circumv dodg duck elud evad fudg hedg skirt step
sidetrack deviat digress divert railroad railwai side straggl turnout
sidewai obliqu
sidewalk pavement walk
sieg besieg blockad
siesta catnap nap
siev choos screen select sift sort strainer
sift separ
sigh utter
sight observ spy watch
sightless blind
sigma letter
sign autograph clue commun contract cue formal mark ratifi signatur signer signifi subscrib undertak valid write
signal commun impress indic point
signatur name
signer commun
signifi intend mean sens signific
signific consider fundament implic import mean moment monument noteworthi prodigi profound remark substanc substanti
signpost mark
sil foolish goofi kid silli youngster zani
silenc condit hush quiet silent statu subdu suppress
silent film movi mum mute pictur quiet silenc taciturn
silhouett outlin project
silicon element semiconductor
silk cloth fabric garment materi
silken bright sleek slick
silli absurd fol foolish sil
silo tower
silt clog dirt soil
silver bright conductor grai metal plate silveri
silversmith jewel
simil figur
similar akin analog correspond kindr likew same sympathet
simmer boil prepar stew temperatur
simp bare mere
simpl herb simplex simplic simplist unsophist
simplic simpl
simplif explan simplifi
simplifi simplif
simplist simpl
simul artifici copi fake fals imit machin model reproduc unreal
simultan coincid coincident concurr synchron
sin offend transgress ungod wick
sincer cordial dear devout earnest genuin graviti honest serious solemn tru true truth wholeheart
sinew sinewi tendon
sinewi stringi tough
sing blacken burn char dynasti herb individu melod melodi render scorch sear singer singl song talk utter
singer musician player sing vocalist
singl badminton hit idiosyncrat individu individualist respect safeti singular
singular extraordinari form individu remark
sinist alarm forbid menac omin threaten
sink descent
sinner offend wrongdoer
sinu passag passagewai
sip drink swallow
siphon draw tube
sire engend father gener lord mother nobl nobleman
sissi coward effemin pansi
sister sisterhood
sisterhood sister
sit motion move movement pose seat
site locat place post send station tract
situat condit locat place posit settl statu
six cardin digit figur
sixpenc coin tanner
sixteen cardin
sixteenth rank
sixth rank
sixti cardin decad
sixtieth rank
sizabl ampl sizeabl
size coat filer magnitud sort surfac
sizeabl ampl sizabl
sizzl hot nois resound
skate athlet glide skater sport
skateboard skate
skater athlet skate
skeleton minimum
skeptic disbelief disbeliev distrust doubt incredul intellect intellectu question sceptic uncertainti
sketch descript draw studi
sketchi incomplet sketch
skew inclin
skewer pin spit
ski athlet runner sport
skid plank slip
skil adept good practic profici skile skill
skile accomplish adept consumm delic hot mean versatil
skill abil accomplish acquisit adept attain good power practic profici scienc skil skile
skillet pan
skim cover glide plane
skimp scant
skimpi defici insuffici lean
skin clamber hide pelt scrambl shin skinni sputter struggl surfac
skinflint hoarder
skinni boni info inform lean scrawni thin underweight weedi
skip gait
skipper pupil skip
skirmish brush clash combat encount fight
skirt circumv dodg duck elud encircl evad fudg garment hedg peripher sidestep
skit plai
skittish excit flighti nervou spooki
skulk dodg escap evas lurk
skull bone
skunk bum crumb lurch puke rat
sky atmospher fling flip pitch toss
skylight window
skylin outlin
skyrocket aris rocket
skyscrap build edific
slab block
slack debri dodg dust escap evas fiddl junk lax loos pant shirk slacker soldier trouser
slacken loosen relax slack weaken
slacker idler loafer slack
slag convert dross scum
slai hit homicid murder
slain dead
slake allai fit meet mitig quench satisfi
slam bang hit sweep triumph victori
slander defam denigr smear
slang talk
slant angl diagon inclin lie slope stand viewpoint
slap bang blow bolt bump smack strike
slapstick comedi humor
slash dynam flog gash lash lather lesion pattern slice strap trounc welt whip wound
slat provid render strip suppli
slate destin intend tablet
slaughter butcher kile kill massac
slave individu slaveri someon
slaveri bondag
slavish unorigin
sleazi thin
sled athlet ride sleigh sport vehicl
sledgehamm hammer maul
sleek groom polish slick smooth
sleep dormant rest sleeper sleepi slumber
sleeper sleep
sleepi asleep sleep
sleepless awak watch
sleet downfal precipit
sleev arm
sleigh ride sled vehicl
slender lean narrow slight slim thin
slew batch curv deal dozen flock gob heap load lot mass mess mint mountain oodl peck pile plenti pot raft score sheer sight spate stack swerv ton trend turn veer wad
slice chop fade help part piec portion serv share shred slit swing
slick groom plaster polish sleek slip slipperi smooth
slide glide skid slew slip slipperi slither
slight belittl deprec discourtesi disregard littl offenc offens rebuff somewhat
slim lean slender slight thin turn
slime dirti goo muck ooz slimi sludg soil
slimi slime slipperi
sling cast catapult hurl hurtl throw
slingshot catapult playth sling toi
slink walk
slip blunder enclos glide insert skid slew slide slipperi slither steal
slipper footwear
slipperi slick slide slimi slip slither
slipshod careless haphazard sloppi
slit open slice
slither slide slip slipperi
sliver bit chip divid flake splinter split
slob pig
slobber dribbl drivel drool saliv saliva spit spittl
slogan express motto
slop cockei drunk feed intox load plaster slosh smash soak spill splatter stiff swill tight wet
slope diagon gradient inclin lean pitch side slant tilt tip
sloppi untidi
slosh cockei drunk intox load plaster slop slush smash soak sound splash stiff tight wet
slot schedul
sloth hesit idl indol lazi reluct
slouch droop incompet sag slump
sloven untidi
slow alter awkward chang clumsi easi ineptitud laggard lazi modif retard slack slacken sluggish sulki weaken
sludg precipit
slug bullet hit missil projectil slog swig
sluggish sulki
sluic pelt stream
slumber rest sleep
slump declens deterior droop sag slack slouch
slur plai thick unintellig
slush slosh sound splash water
slut pig slob
sly art crafti cun foxi slick slyness tricki wili
slyness craft cun guil shrewd sly
smack bang blow bolt bump hit slap
smaler littl littler
small atom diminut infinitesim insignific lesser littl littler microscop miniatur minuscul puni slender slim smallish
smallish littl
smart ach astut cagei chic clever fashion hurt pain sharp stylish
smash bang bash belt blast blow boom break bulli bump cockei cork crack dandi dash drunk good groovi hit intox keen knock load nail neat nifti plaster shatter slop slosh soak stiff swell tight wet
smatter hand
smear defam dirti soil
smel fetid foul smell stink
smele percept sens smell
smell aroma odor odour scent sensat smel smele
smelt fish
smidgen iota sherd
smile cheer grimac grin
smirk grin smile
smite hit
smitten affect stricken strike
smock adorn decor embroideri grace
smoke aerosol breath fume preserv respir smoker smoki
smoker consum smoke
smokestack chimnei stack
smoki blacken smoke
smolder angri burn smoulder
smooth accomplish achiev aerodynam bland diplomat glassi iron smoother streamlin suav textur velvet velveti
smoother smooth
smother breathless clutter disord inhibit jumbl muddl stifl strangl suffoc suppress surround welter
smoulder angri smolder
smudg blur rub smear
smug content
smuggl black bootleg contraband export illeg import smuggler
smuggler crimin crook felon runner smuggl
smut carbon crock soot
snack bite collat eat meal
snag bulg bump catch hitch hump
snake glide serpent
snap catch grab snarl snatch talk touch utter
snapshot exposur photo shoot snap
snare captur catch entrap plan trap
snarl knotti snap talk tangl utter
snatch bit clutch fragment seiz snap
sneak conceal creep furtiv mous sneaki stealthi surreptiti walk
sneaker shoe
sneaki corrupt crook sneak underhand
sneer contempt express leer scorn show snide
sneez reflex symptom
snicker laugh laughter snort
snide sneer
sniff smele smell snuff whiff
sniffl blubber breath cry respir weep
snip clip nip piec shear snippet
snipe hunt run
sniper marksman snipe
snippet piec snip
snitch canari cop hook inform rat rip sneak sneaker steal thiev
snob snot
snobberi arrog haughti
snooker pool
snoop monitor spy stag
snooti proud
snooz catnap doze drows nap sleep
snore breath nois respir
snorkel dive
snort exhal expir huf laugh laughter puf snicker
snot snob
snout nose
snow downfal layer precipit snowfal snowi
snowdrift drift
snowfal downfal precipit snow
snowflak crystal flake
snowi cover snow white
snowplough snowplow
snowplow snowplough
snowstorm blizzard storm
snub disregard handl ignor rebuff reject repuls
snuff char smell
snuffer implement
snug protect room
snuggl caress cuddl embrac fondl foreplai hug kiss neck nest nestl nuzzl pet stimul
soak cockei drip drunk immers intox load plaster plung slop slosh smash sop stiff tight wet
soap clean cleaner cleans cleanser lather soapi
soapi soap
soar aris ascens ascent flight fly glide sail zoom
sob cry tear weep
sober dry grave sedat seriou solemn teetot
soccer footbal
sociabl forthcom mixer parti social
social congress ideolog interact liber meet mixer parti sociabl socialist societi
socialist collect politician social
sociolog sociologist
sociologist sociolog
sock bash bop hit hose hosieri
socket caviti
sod consumm everlast gross pure stare stark thorough turf unadulter unmitig utter
soda salt
sodden wet
sodium metal
sodomi bestial sex
sofa couch loung seat
soft brush consist cushion downi easi fleeci mellow mushi quiet spongi substanc velvet velveti wool yield
softbal ball
soften modul salv soft
softwar packag
soggi marshi muddi sloppi swampi waterlog wet
soil black buggi dingi dirt dirti earth filth filthi foul greas greasi grime ground lousi muddi oili ratti sooti squalid stain unclean unwash
sojourn stai visit
solac comfort consol sooth
solar sun
solder alloi attach bond fasten join metal
soldier accomplish skill
sole bottom exclus fix mend repair undersid
solemn earnest grave sedat seriou serious sober
solicit beg concern request solicitor tap
solicitor canvass solicit
solid coagul concret congeal consist dry good jele massiv solidifi substanc unanim
solidifi coagul cure harden solid
solitair gem jewel
solitari confin lone
solitud isol
solo activ fly lone soloist
soloist musician player solo
solut answer method mixtur resolut result solvent statement
solv determin lick resolut resolv solut solvent work
solvent medium solv
somber colorless colourless drab sober sombr
sombr colorless colourless drab sober somber
somebodi individu mortal organ someon soul
someon individu mortal organ somebodi soul
someplac somewher
somersault flip tumbl
sometim erstwhil former past
somewhat slight
somewher someplac
sonata classic
song composit opu sing vocal
sonnet poem prais
sonor heavi
sooner earlier
soonest earliest
soot carbon coat crock smut sooti surfac
sooth comfort consol solac
sooti jet neutral soot
sop bit bite bribe corrupt drip morsel soak
sophist educ enlighten intellig polish refin train
sophistri fallaci sophist
sophomor intermedi
soprano singer trebl vocalist
sorcer magician wizard
sorceress magician sorcer wizard
sorceri magic
sordid disreput seedi sleazi squalid
sore infect pain raw sensit sour spoil tender
soror club societi
sorri bad regret
sorrow anguish bereav bereft bitter griev grievou heartbroken lament mourn plaintiv sad suffer torment unhappi wail
sort categori choos form kind screen select siev size varieti
soul individu mortal organ psych somebodi someon spirit
sound appear depend depth good healthi heavi intellig look profound reason seem sensat sensibl solid stabl superfici
sounder devic sound
soundproof impervi insul
soundtrack audio
soup dish dope
sour cocktail ferment rancid sore turn work
sourc begin document germ inspir obtain origin paper point root seed
south southeast southeastern souther southern southward southwest southwestern
southeast point south
southeastern south southeast
souther south southern southward wind
southern confeder grai south souther
southpaw pitcher
southward south souther southern
southwest point south
southwestern south southwest
souvenir keepsak relic token
sovereign autonom free monarch ruler suprem
sow place seed swine
sown plant seed
spa playground
space area distribut infinit place rate separ spacial spaciou spatial
spacecraft craft satellit
spaceship spacecraft
spacial infinit space spatial
spaciou broad wide
spade delv dig
spaghetti pasta
spai alter castrat fix neuter steril
span continu cover cross durat extend sweep travers
spangl adorn beadi decor glint glisten glitter jewel sequin
spank alert brisk correct disciplin energet live merri paddl rattl slap smack snappi
spanner wrench
spar content controversi equip fit miner
spare compon constitu econom element frugal lean scotch sparer stint thin thrifti
sparer benefactor helper spare
spark activ arc aspect discharg express flash flicker glint initi light look sparkl trigger trip twinkl verv vital
sparkl alter aspect chang express light look modif reflect shine spark sparkler starri twinkl verv vital
sparkler diamond ic sparkl
spars distribut thin
spasm cramp symptom
spasmod convuls
spat bicker fuss quarrel row squabbl tiff wrangl
spate batch deal flock heap lot mass mess mint mountain peck pile plenti pot raft sight slew stack wad
spatial infinit space spacial
spatter cover dabbl dot nois scatter splash splatter sprinkl sputter
spatula turner
spawn breed caus egg engend
speak commun express mouth oral radiu speaker speech support talk tongu unwritten utter verbal
speaker loudspeak talker
spear arm impal lanc shaft weapon
spearmint mint
speci form kind sort
special adapt adjust asset cale career differenti elabor especi except extraordinari fort modifi narrow offer particular peculiar specialti specif specifi strength vocat
specialist special
specialti asset fort special strength
specif circumstanti descript fact limit particular peculiar proper special specifi
specifi choos condit contract defin delimit determin fix intellect intellectu limit mere nomin select specif stipul undertak
specimen exampl illustr instanc sampl
speciou fals spuriou
speck dot fleck mark pattern pinpoint spot
spectacl displai glass sight spectacular
spectacular arrest dramat impress sensat strike
spectat observ viewer wit
specter apparit ghost phantom shade spirit spook
spectrum arrai
specul anticip bad conjectur expect guess hypothes hypothesi opinion possibl reason riski suppos supposit surmiz theori theoriz thinker unsound view
speech address languag
speechless dumb inarticul
speed deepen hasten hurri intensifi motion move movement pace quicken race rate rush speedi veloc zip
speedi rapid speed
speedomet meter
spele orthographi spell
speler spell writer
spell enchant import intend mean recit spele speler tranc
spellbind attract fascin grip hypnot interest
spellbound enchant fascin hypnot
spend disburs exhaust expend outlai pai pass payment
spendthrift extravag prodig wast
spew spit
sphere area arena artefact artifact domain environ field orbit spheric
spheric sphere
sphinx individu someon
spice preserv
spici hot tasti
spigot plug stopper tap
spike banish bar point releg
spill liquid slop splatter
spin gyrat handicraft reel revolut revolv rotat stream whirl
spinach veget
spinal spine
spind lean thin
spine back backbon spinal
spineless weak
spiral coil curv gyrat turn
spire steepl tower
spirit alcohol ambianc ambienc atmospher boister booz dash enliven exuber feel flavor gallant impertin irrever liquor live liven look plucki raci resili smell snappi tone vibrant vivaci whip
spiritu religi sacerd
spit cape eject expuls project spew tongu
spite arous bruis elicit hurt injur malevol malic malici offend venom vindict wound
spittl saliva secret spit
splash distribut dot nois paint scatter spatter splatter sprinkl
splat sound splash splatter
splatter cover dabbl nois slop spatter spill splash splat sputter
splendid beauti brilliant gloriou resplend
splendor bright brillianc eleg grandeur luster magnific
splice conjunct join junction
splint pare sliver
splinter bit break chip flake seced sliver wood
split break cleav disconnect divid fragment part rend rip separ tear
splurg consum fanfar flash fling ostent squander wast
spoil blow botch bungl decai fluff fumbl muff spoilt
spoilt spoil
spokesman spokesperson
spokesperson advoc propon voic
spokeswoman spokesperson
spong absorb spongi wipe
spongi soft spong
sponsor benefactor helper patron sponsorship support
sponsorship sponsor support
spontan impuls instinct intuit natur
spoof caricatur imit imperson lampoon mock mockeri parodi takeoff travesti
spook creep fright frighten scare weirdo
spooki excit flighti nervou skittish
spool bobbin reel transfer
spoon contain cutleri
sporad fit intermitt irregular isol occasion period spasmod strai unpredict
sporran pouch
sport athlet boast busi clean divers fair featur job occup recreat
sportsmanship equiti fair
spot dirti patch pattern place point sight soil spotti spy stain symptom
spotless clean immacul
spotlight foreground glare highlight limelight promin
spotti patch pattern spot
spous mate rel relat
spout gush jet open run spurt squirt
sprai dispers dissemin dot pesticid scatter sprinkl
sprain injur pull turn twist wound wrench
sprawl attitud posit postur rambl straggl untidi
spread dispar dispers distribut farm gap ranch travel
spree fling gratifi indulg pander
sprig branch twig
spring bound form leap season springtim
springi elast live resili
springtim season spring
sprinkl discharg dispers dot dust scatter shower
sprinkler sprinkl
sprint dash run sprinter
sprinter runner sprint
sprout germin shoot spud
spruce beautifi dapper dash embellish fashion jaunti natti snappi stylish wood
spry activ agil nimbl quick
spud bore drill potato starch
spunk kindl lighter punk tinder
spur advanc encourag goad prod urg
spuriou invalid
spurn disdain jilt refus reject scorn
spurt discharg gush jet run spout squirt
sputter nois pop spatter splatter
spy monitor sight snoop spot stag vigil watch
squabbl argu bicker contend debat fuss quarrel quibbl row spat tiff wrangl
squad team unit
squadron cavalri
squalid disreput seedi sleazi sordid
squall howl wail wind
squander blow dissip lose wast
squar form forthright multipli rectangl shape straightforward
squash crush mash press squeez squelch vine
squat chunki crouch dumpi littl
squatter settler
squawk cry nois screech shout
squeak creak nois resound screech squeaki squeal whine
squeaki squeak squeal
squeal howl squeak squeaki
squeamish dainti fastidi nice
squeez compress crush forc mash press squash squelch wedg
squelch deris quel quell quench subdu suppress
squid seafood
squint abnorm askanc grimac indirect shut sidelong squinter
squinter individu someon squint
squir attend escort tender
squirm motion move movement twist wiggl worm wrestl wriggl writh
squirrel rodent
squirt cipher discharg eject jet nobodi run spout spurt
stab feel harm injur knife pang twing wound
stabil brace firm fortifi help stabl steadi
stabl accommod firm shelter sound stabil stall steadi
stack dozen gob heap lade laden load lot mound oodl pile raft score slew ton wad
stadium arena bowl construct structur
staff forc personnel ply provid suppli
stag elk hart
stage arrang initi level period phase platform point product
stagecoach coach stage
stagger astonish astound flounder gait impress keel lurch reel stumbl stupefi walk
stagnant dead stagnat stand
stagnat doldrum inact stagnant
stai abid bide continu corset deed foundat girdl remain rest stick
staid decor sedat
stain appear color dirti discolor discolour dye soil spot
stair staircas stairwai step support
staircas stairwai
stairwai staircas
stake adventur back bet gambl game hazard interest jeopard part plai portion punt risk share ventur wager
stale bad cold corrupt hard moldi mouldi obstruct piddl putrid rancid rotten spoil stall taint urin
stalem deadlock impass obstruct situat standstil
stalk chaff hunt husk shuck straw stubbl walk
stall booth closet compart cubicl delai kiosk procrastin stabl
stalwart hardi protagonist robust stout sturdi support
stamina endur tough
stammer falter stutter talk utter
stamp cast impress imprint mold mould solid stomp stump walk
stanc attitud posit postur stand
stanch check halt staunch stem
stand base erect pedest posit rest stanc statu support vertic
standard common condit criterion evalu ideal measur modular regul regular statu stock
standbi secondari
standoff draw finish tie
standpoint posit postur stanc stand viewpoint
standstil deadlock impass situat stalem
stanza text
stapl basic commod essenti fasten fix good stapler
stapler machin stapl
star ac adept asterisk geniu mark sensat starri stellar superstar virtuoso whiz whizz wiz wizard
starboard maneuv right side steer
starch foodstuff starchi stiffen
starchi starch
stardom star
stare gaze look open
stark blunt crude uncondit
starlight light
starri sparkl star
start begin commenc kickoff offset outset plai starter turn
startl floor galvan reflex shock start surpriz
starv deceas depriv hunger hurt perish starvat suffer
starvat hunger starv
state declar explicit express impos impress nobl propos provinc statement submit suggest
stater coin
statesman politician statesmanship
statesmanship diplomaci statesman wisdom
static disturb inact interfer motionless nois
station devot facil instal place post send seri
statist datum
statistician statist
statu posit sculptur
statur esteem regard respect
statut enact write
statutori statut
staunch check constant halt stanch steadfast stem
stave equip fit
steadfast firm resolut steadi stiff
steadi calm depend firm help level lover regular stabil sure sweetheart
steal bargain feloni larceni purchas rip theft
stealth conceal hide steal stealthi
stealthi conceal furtiv sneak sneaki stealth surreptiti
steam pipe steami vapor wet
steami steam wet
steamrol coerc hale juggernaut squeez
steel alloi brace metal nerv pois
steep abrupt absorb bluff bold center concentr descent engross engulf focu heavi immers perpendicular plung precipit
steeper steep vessel
steepl spire tower
steer counsel guid guidanc hint maneuv manoeuvr point tip wind
stellar star
stem base form radic root stalk theme
stench odor odour reek smell stink
stencil print sheet
stenograph stenographi
stenographi hand handwrit script shorthand stenograph
step footstep maneuv manoeuvr measur pace stair staircas stairwai stride tread
stepladd ladder
stereotyp class classifi convent pigeonhol represent sort stamp unimagin
steril barren disinfect infertil
sterl greatest superl
stern auster back demand exact grim hardship implac inexor poop rear relentless sever strict tail unrel
stew agit boil brood fret lather poach sweat
stewardess hostess steward
stick adher attach bind bond deposit fasten fix implement joystick jut lever limb lodg project protrud reliev stai sticker wedg
sticker prickl spine stick thorn
sticki adhes gummi pasti wet
stickler disciplinarian moralist
stiff bolt immobil rigid
stiffen procedur process
stifl articul bar crush hot inhibit joint knee muffl prevent quel repress smother strangl sultri suppress
stigmata lesion wound
still hush quiet silenc
stillborn abort unsuccess
stilt affect artifici contriv unnatur
stimul affect arous brace caus challeng elicit excit impact induc inform input rous salti shake stimulu stir thrile
stimulu inform input stimul
sting ach bite burn edg hurt pain smart stinger unkind
stinger cocktail
stingi cheap grudg mean
stink bad lousi odor odour reek rotten smell stench
stint durat econom frugal scotch skimp spare stretch thrifti
stipul concess condit contract specifi undertak
stir affect agit arous budg commot disrupt disturb elicit excit move rous shake shift sick splash stimul touch
stirrup support
stitch fasten fix handicraft seam sew sewn
stock banal capit carri commonplac equip frame framework furnish hacknei hose hosieri stockpil threadbar tire trite unorigin
stockad fenc fortif wall
stockbrok agent factor
stockhold investor sharehold
stocki compact littl thick
stockpil accumul backlog carri reserv stock storag
stockyard yard
stodgi indigest
stoke tend
stole scarf
stolid impass
stomach abdomen bel digest tummi
stomp stamp stump walk
stone drunk intox materi rock stoni stuff
stoni rocki rough stone
stool entic lure seat tempt
stoop bend bow crook crouch flex hunch inclin
stop block card ceas conclus deed discontinu end fasten fillet finish halt obstruct quit stai stopov stoppag
stopgap expedi makeshift
stopov stop
stoppag arrest check halt hitch inact stai stop
stopper number plug routin
stopwatch timer
storag retent store
store accumul fund shop stock storag
storehous deposit depot storag store
storekeep merchant shopkeep
storeroom room
stori fiction narr narrat tale
storm commot disrupt disturb rage ramp stormi tempest
stormi angri billow bluster boister breezi choppi dirti fierc furiou gusti puffi storm
stout al fat port resolut stalwart
stove rang
stow pack storag
stowawai passeng rider
straddl perspect posit view
straggl deviat digress divert rambl sidetrack sprawl straggler untidi
straggler drone laggard straggl
strai cast drift isol lose rambl rang roam roll sporad swan tramp vagabond wander
straight align consecut continu flat heterosexu individu someon
straightforward squar straight unequivoc
strain afflict air arduou awkward difficulti effort exert extend labor line melodi music reach strenuou stress strive tens try tug tune
strainer filter strain
strait channel narrow pass situat sound
straitjacket deterr hindranc
strand abandon desol form forsak isol maroon pattern shape
strang antic crazi curiou eeri exot fantast funni odd quaint unfamiliar unknown unusu weird
stranger alien interlop intrud trespass unknown
strangl asphyxi choke inhibit smother stifl strangul suffoc suppress throttl
strangul asphyxi choke strangl suffoc throttl
strap beefi bind bur huski robust tie
stratagem gambit maneuv manoeuvr ploi
strateg scheme strategi
strategi scheme
stratifi differenti grade hierarch rank separ stratum
stratospher layer
stratum layer stratifi
straw chaff husk shuck stalk stubbl
strawberri berri
streak pattern run success
stream crowd drift exud float swarm teem
streamer light
streamlin contor effici
street thoroughfar
streetcar trollei
strength capabl postur
strengthen fortifi reinforc shift strong transform
strenuou energet strain
stress accent accentu disagre distress emphas emphasi express inflect punctuat show troubl try
stretch enlarg expans extend flexibl motion move movement reach straight strain tens
stretcher frame framework
strew scatter spread straw
stricken afflict ill sick
strict exact invari pure rigor stringent
stride footstep pace step tread walk
strife battl conflict discord disord struggl
strike affect attack contact dramat happen hit imping impress move occurr onset onslaught smitten spectacular stricken striker
striker athlet
string arrang cord draw section thread twine
stringent demand rigor tight
stringi lean thin wiri
strip airfield airstrip artefact artifact bare depriv divest husk minimum peel slip stripper uncov undress
stripe adorn badg band mark pattern
stripper compound strip
strive attempt effort endeavor labor pain reach seek strain try tug
stroke maneuv manoeuvr motion movement plai shoot throw touch
stroler pedestrian stroll walker
stroll ambl promenad saunter stroler walk
strong brawni fortifi hard hefti knockout power reinforc robust sound stiff vehement viril
stronghold defens
structur artefact artifact composit constitut construct organ
struggl attempt battl conflict effort endeavor fight seek strive troubl try
strum sound
strut cock gait pranc ruffl swagger walk
stub uproot
stubbl chaff husk shuck stalk straw
stubborn cantanker determin dog dour obstin
stud adorn continu cover decor dot extend
student intellect intellectu pupil studentship studi
studentship berth posit post
studi analyz canvass examin perus read scrutini survei
studio work workplac
studiou care
stuf concoct dress mixtur stuff
stuff cram forc materi push shove squeez thrust
stumbl falter gait lurch stagger trip walk
stump campaign candidaci perplex stick vex
stun amaz arrest astonish astound immobil impress sensat stupefi surpriz
stung annoi displeas irrit nettl peev rile steam
stunt acrobat effort exploit feat flight fly hinder imped inferior scrawni
stupefi astonish astound dumbfound impress stagger surpriz thunderstruck
stupend coloss prodigi
stupid dens dim fatuou inabl senseless simpl weak
stupor daze shock
sturdi hardi robust stalwart stout
stutter falter stammer talk utter
style call fashion form kind manner mode name sort stylist titl
stylish chic classi fashion smart
stylist rhetor style
stylu devic
suav debonair refin
sub bomber chang exchang grinder hero interchang sandwich submarin substitut torpedo wedg work
subcommitte commiss committe
subconsci brain mind unconsci
subdivid divid part separ subdivis
subdivis divis partit subdivid tract
subdu conquer hush mute quash quiet repress restrain soft subjug suppress
subject affect capabl content disciplin domain field impact open prejud studi suscept theme topic
subjug defeat quash repress subdu
subjunct mode mood
sublet leas let rent rental
sublim gloriou
submarin skid slip sub
submerg immers settl sink submers underwat
submers immers sink submerg
submiss abject bow complianc cring entri grovel meek submit
submit propos refer submiss suggest
subnorm abnorm simpl unnatur
subordin adjunct help helper rang rank rate secondari subsidiari
subprogram function procedur routin softwar subroutin
subroutin function procedur routin softwar subprogram
subscrib protagonist support
subscript charact graph inferior payment
subsect section segment subdivis
subsequ afterward attend consequ later ulterior
subservi subordin
subsid pai settl sink subsidi support weaken
subsidi grant subsid
subsidiari auxiliari help helper secondari subordin supplementari
subsist exist live livelihood support surviv
substanc substanti
substandard defici inferior nonstandard
substanti affirm collater confirm consider considerab corrobor signific support sustain valid verifi
substitut chang equival exchang fluctuat interchang permut replac secondari sub switch util variat work
subt elus subtl
subterfug blind deceit decept misrepresent
subtl elus
subtleti mean niceti nuanc refin shade signific
subtract calcul cipher deduct minu
suburb commun
suburban suburb
subvers disloy insurg radic revolutionari subvert
subvert depos overthrow overturn subvers
subwai metro railroad railwai tube underground
succeed consecut ensu follow next success successor
success attain boom consecut flourish happen occurr order product sequenc sequenti serial succeed victori
successor equal match peer replac substitut succeed
succinct compact conciz summari
succor aid help relief
succul juici lush
succumb accept consent yield
suck consumpt draw drink intak sucker suction
sucker dupe fool gull mark mug suck victim
suckl eat feed
suction pressur
sud foam froth lather launder wash
sudden abrupt choppi dead emerg explos jerki sharp
sue action challeng process suit
sued leather
suffer agoni distress endur experi hurt miseri pain receiv sustain troubl unfortun woe
suffic answer fulfil satisfi serv suffici
suffici adequ comfort enough suffic
suffix affix end termin
suffoc asphyxi breathless kile kill smother
suffrag franchiz vote
sugar sugari sweet sweeten
sugari candi honei sugar sweeten
suggest convei declar hint idea impli intim mastermind origin proffer propos proposit
suicid danger kile kill unsaf
suit accommod apart case caus cloth composit fabric fit flat garment lawsuit materi meet opu proceed room sue suitabl
suitab appropri befit duli fit proper right suit suitabl
suitabl fit suit
suitcas bag baggag grip luggag
suitor admir
sulfur element process sulphur
sulk brood humor mood pout sulki temper
sulki sulk
sullen dark dour glower glum moodi moros sour
sulphur element process sulfur
sultan ruler
sultri hot sensual
sum amount asset quantiti summar
summar reiter repeat resum sum summari
summari statement summar unoffici
summer season
summit breast height level meridian peak pinnacl stage superl
summon bid call cite conjur invit
sumptuou delux gild grand lush luxuri opul rich
sun light sunbath sunlight sunshin
sunbath sun
sunburn burn discolor suntan tan unhealthi
sundial timekeep
sundown sunset
sundri assort heterogen miscellan mix motlei
sunflow flower
sunglass shade spectacl
sunk ruin undon unsuccess
sunken hollow recess
sunlight light sun sunshin
sunlit light
sunni cheer cheeri gai
sunriz dawn daybreak sunup
sunscreen cream ointment
sunset sundown
sunshin light sun sunlight
suntan bronz brunett burn sunburn tan
sunup dawn daybreak sunriz
sup mouth supper swallow tast
super ac caretak crack extrem utmost
superb brilliant fantast grand wonder wondrou
supercomput mainfram
superfici appar facil glib look neat ostens shallow sound
superflu pointless senseless wast worthless
superhuman divin godlik power
superimpos overli place
superintend overs
superior ac arch banner boss brag brilliant calib calibr capit choic classic condescend emin greatest majest preemin premium prime qualiti select shine sterl superb suprem surpass upper
superl congratul greatest kudo prais sterl
supermarket groceri
supernatur charm eeri magic marvel metaphys weird
superscript charact graph
supersed replac supplant
superstar ac adept geniu sensat star virtuoso whiz whizz wiz wizard
superstit belief superstiti
superstiti irrat superstit
superstructur construct structur
superv administ oversight supervisori
supervis oversight
supper meal sup
suppl grace lith
supplant displac replac supersed
supplement accessori add addendum compon constitu element increment matter postscript supplementari
supplementari auxiliari secondari subsidiari supplement
suppli activ furnish provid provis render
supplier bourgeoi provid suppli
support accessori activ adjunct admir advoc aid back booster collater encourag endors friend okai propon protagonist subsid sustain
suppos anticip conjectur expect guess hypothes imagin improb oblig reckon specul supposit theoriz unlik
supposit conjectur guess hypothesi opinion specul suppos surmiz view
suppress conquer quel quench subdu
suprem sovereign sublim ultim
sur ugli
surcharg bill charg
sure care certain convinc posit
surf aquat glide surfboard wave
surfac artefact artifact ascend bound boundari emerg
surfboard aquat glide surf
surg billow flow heav inflat rush spate stormi
surgeri surgic
surmiz conjectur deduc deduct guess hypothesi infer opinion specul supposit view
surmount beat crush overcom subdu
surnam name
surpass beat crush outdo outstrip surmount
surplu excess extra redund spare superflu unnecessari
surpriz alter amaz astonish chang dumbfound modif startl stun
surreal unrealist
surrend cede deliv despair resign
surreptiti conceal furtiv sneak sneaki stealthi
surround border encircl enclos encompass environ ring skirt smother
survei appraiz examin measur resum scrutini sketch studi summari
surveyor survei
surviv anim endur exist extant life live subsist survivor
survivor surviv unfortun
suscept allerg amen capabl liabl open pliabl vulner
suspect disbeliev discredit distrust fishi funni guess individu mistrust pretend question shadi someon surmiz suspici suspicion ventur
suspend brace hang support suspens
suspens apprehens doubt dread mixtur suspend uncertainti
suspici distrust leeri suspicion wari
suspicion belief distrust doubt feel hunch impress intuit misgiv mistrust suspect suspici uncertainti
sustain continu experi prolong receiv suffer susten uphold
susten food nourish nutrient nutriment nutrit sustain
swab implement mop score scrub
swagger cock disdain fashion groovi haughti itiner overbear pedestrian pranc proud ruffl strut stylish walk walker
swai carri influenc persuad power rock shake swing work
swallow demolish destroi mouth sup tast
swamp drench flood swampi
swampi marshi muddi sloppi soggi swamp waterlog wet
swan affirm assert avow declar swear verifi
swap barter chang exchang interchang switch trade
swarm buzz crowd drive hord hum seeth stream teem
swarthi brunett duski
swat blow hit
swath bandag bind cover patch wrap
swear affirm assert avow blasphem curs declar explet oath profan swan verifi
sweat excret garment perspir secret sweater
sweater garment jumper
sweep broad brush clean cleans expans rang reach sail scope wide
sweeper employe sweep
sweepstak draw lotteri
sweet angel lovabl tast
sweeten flavor sugar sugari sweet
sweetheart lover privileg steadi
swele enlarg lump proud swell symptom
swell bulli cork crack dandi good groovi keen neat nifti smash swele wave
swerv curv sheer slew trend turn veer
swift fleet
swig draft draught drink gulp hit slog slug swallow
swile drink gulp guzzl swill
swill feed slop
swim aquat liquid tear
swindl cheat chisel defraud rig rook swindler victim
swindler cheat swindl
swing action activ lilt motion move movement rhythmic swai trip
swipe hit shoot stroke
swirl eddi feed flow revolv rotat run twiddl twirl vortex whirl whirlpool
swish classi fashion lap sound stylish
switch chang exchang interchang revers shift swap trade turn
switchboard central exchang
switcher oppressor switch
swivel coupl pivot turn
swollen conceit proud vain
swoon faint ill light sick
swoop descend pounc slide
sword arm blade brand steel weapon
sworn commit pledg
syllabu curriculum info inform
symbol intend mean typifi
symmetr bilater interchang radial regular symmetri
symmetri balanc correspond symmetr
sympath sympathi
sympathet sympathi
sympathi disposit feel inclin sympath sympathet tendenc understand
symphon symphoni
symphoni sonata symphon
symptom evid ground symptomat
symptomat characterist diagnost symptom
synagog tabernacl templ
synaps conjug conjunct junction
synchron adjust coexist coincident contemporari correct parallel registr
syndic famili mob
syndrom complex composit
synonym similar word
synopsi abstract outlin summari
syntact syntax
syntax structur syntact
synthes combin compound intellect intellectu synthesi
synthesi reason synthes synthet
synthet artifici compound unreal
syring sprai
syrup sweeten
system scheme
systemat consist system
tab bill check invoic
tabbi pattern
tabl arrai defer delai furnitur postpon remit shelv tabul
tablet slab
tabloid journal tab
taboo bia forbidden preconcept prejudic prohibit restrict
tabul arrang info inform tabl
tacit implicit silent understand
taciturn retic
tack aim bast bear fasten fix
tacki wet
tackl confront face undertak
tact consider discern discreet thought
tactic maneuv manoeuvr
tadpol larva
tag attach label mark ticket
tail appendag chase dog end follow outgrowth process pursu pursuit shadow tag track trail
tailgat follow gate
taillight lamp
tailor accommod adapt craft orient plain trade
tailspin agit
taint cloud contamin corrupt defil impair impur mar spoil stale
take action attract fetch issu payoff proce return understand yield
takeoff departur
takeov coup
talc miner powder
tale fib lie narr narrat stori
talent endow gift
talisman amulet
talk chatti commun convers dialog discuss garrul mouth talker utter word
talker speaker talk
tall gangl size
talli agre check correspond fit gibe jibe match run score
talon claw
tambourin drum
tame broken chasten cultiv docil domest dull gentl subdu
tamer handler tame
tamper fiddl manipul meddl monkei tool
tan bronz brunett burn convert sunburn suntan tanner
tandem arrang placement
tang nip spice zest
tangent tangenti
tangenti irrelev
tangl complex convolut drag entangl foul involv knotti mat snarl sweep throw tortuou
tango danc
tank store vessel
tanner coin sixpenc
tantal bait cod invit mock rag ralli ride taunt teas
tantamount equal equival
tantrum fit scene
tap broach draw exploit pat rap sound strike tip withdraw
tape attach fix slip strip
taper narrow
tapestri complex
tar coat pitch surfac
tardi belat late
target aim mark place point prei quarri refer spot train victim
tariff duti tax
tarnish blob defil discolor discolour fleck spot stain
tarpaulin canva canvass
tarri adhes linger loaf loiter loung lurk
tart harlot prostitut sour whore
tartan cloth fabric materi plaid
tartar salt
task chore deleg duti job labor project undertak work
tassel adorn decor
tast aesthet appreci discrimin like penchant prefer sampl savor sensat try underst
tasteless bland flat
tasti acrid bitter bittersweet choic dainti delect delici fruiti hot nippi nutti pungent raci salti savori smoki sour spici tast
tatti ratti shabbi wear
tattl blab chatter clack commun disclosur gibber leaki prattl reveal revel sing talk tele utter
tattoo stain
taunt aggrav bait cod disrespect irrit jeer mock provoc rag ralli ride tantal teas
taut tens tight
tautolog truth
tavern build edific
tawdri brassi cheap flash flashi garish gaudi loud tacki tasteless tatti trashi
tax burdensom heavi impos levi oner taxabl taxat
taxabl tax
taxat levi tax
taxi auto automobil cab car hack reaction respons taxicab
taxicab auto automobil cab car hack taxi
taxpay payer
tea beverag drink drinkabl
teach doctrin educ inform instruct learn pedagogi philosophi thatch
teacher educ teach
teak wood
team group squad teamster unit
teammat mate
teamster team
teamwork cooper
teapot pot
tear bust cry divid fierc intens liquid ruptur separ snap swim teardrop vehement violent water weep
teardrop bead pearl
teas badger bug excit harass mock pester play quizzic rag rib titil torment
teat nippl pap tit
technic pickup profici techniqu technolog
technician techniqu
techniqu method
technolog applic scientif
tediou bore deaden dull tedium tiresom uninterest wearisom
tedium boredom dissatisfact tediou
tee place site
teem abund buzz hum seeth swarm
teen adolesc immatur juvenil teenag young
teenag adolesc immatur juvenil teen young
teeter playth seesaw toi totter
teeth produc
teetot dry sober teetotal
teetotal teetot
tele inform narrat recit recount relat reveal telltal yarn
telegram wire
telegraph apparatu cabl wire
telepath telepathi
telepathi telepath
telephon call phone ring
telescop crush scope squash squelch
telev air broadcast send televis
televis broadcast telev video
tell inform tale tele teler
telltal gossip inform reveal tele
temper annoy chafe curabl feel harden humor irrit moder mood piqu restraint toughen vexat
tempera disposit natur temperament
temperament disposit tempera
tempest commot disrupt disturb storm tempestu
tempestu stormi tempest
templat exampl guid model
tempo pace
tempor temporari
temporari ephemer pass tempor work worker
tempt allur beguil bid entic invit lure provok seduct stimul temptat
temptat entic influenc tempt
ten cardin decad
tenabl reason sensibl
tenac determin persever persist purpos tenaci
tenanc occup resid tenant
tenant dwell inhabit live occupi payer popul tenanc
tend aid apt attent care dispos inclin lean mind run tendenc work
tendenc attitud disposit inclin lean propens tend
tender affection fond immatur pain protect raw sensit sentiment sore stamp young
tendon sinew
tenet dogma gospel
tens arous edgi electr fidgeti finit nervou strain taut tension tighten
tension balanc condit statu strain stress tens
tent camp condit dwell habit live popul provision shelter
tentacl grasp grip
tenuou thin
tenur advanc term upgrad
tepe lodg tent
tepid lukewarm warm
term call foot name posit statu word
termin ceas conclud depot end expir expiri finish kiler station stop terminu
terminolog languag nomenclatur word
terminu end termin
termit insect
terrac area patio provid render suppli
terrain tract
terrestri land
terrib aw fright
terribl alarm aw dire dread fear fearsom frighten horrend horrif
terrif extraordinari fantast grand howl intens marvel rattl tremend wonder wondrou
terrifi afraid alarm fright frighten panick panicki scare terrif terror
territori area district dominion soldier
terror coerc fear fright hale panic squeez terrifi terrorist
terrorist radic terror
ters conciz crisp curt
test check essai evalu examin experi experiment investig judg prove proven screen scrutini tri trial try tryout
testament creed
tester examin test
testi ball egg nut testicl
testicl ball egg nut testi
testifi attest declar testimoni
testimoni assert evid testifi tribut
tetanu infect
tether attach bound constraint leash restraint
text matter textual
textbook book standard text
textil artefact artifact cloth fabric materi
textual text
textur charact feel qualiti rough
thank acknowledg aid appreci convei glad grate
thankless ungrat
thatch hairdo roof thatcher
thaw dissolv flux heat liquefi liquid melt warm
theater build commun edific hous theatric
theatric represent theater
theft feloni larceni steal
theist believ worship worshipp
theme idea motif provid render subject suppli topic
theolog theologi
theologi disciplin divin subject system theolog
theorem proposit
theoret metaphys notion specul theori
theori concept construct explan hypothesi possibl theoret theorist theoriz
theorist intellect intellectu theori
theoriz anticip conjectur expect hypothes specul suppos theori
therapeut cure heal health medicin remedi
therapi therapeut
therapist healer
therefor thenc
thermal heat wind
thermodynam physic
thesi assumpt premiz
theta letter
thick clog clot coagul concentr creami deep dens dimens fat heavi insid interior midst quilt slur thicken
thicken deepen intensifi materi stuff thick turn
thicket botani brush flora veget
thief crimin crook felon
thiev cop hook rip snitch steal
thigh limb
thin capillari compress depress dilut filmi fine flat gangl lean light narrow shrivel sleazi slender slight spare spind stringi tenuou turn weaken wiri wispi
thing action belong properti situat
think anticip believ conceiv consid content deliber evalu expect guess idea imagin intellig judg ration reason reckon suppos thinker weigh
thinker intellect intellectu mind
thinner thin
third posit rank
thirst ach drive hurt smart thirsti
thirsti dry
thirteen cardin
thirteenth rank
thirti cardin
thirtieth rank
thistl weed
thong lash
thorn annoy bother irrit
thorni difficult hard
thorough care exhaust good sound
thoroughbr pedigre
thoroughfar road rout
thou grand thousand yard
thought consider contempl muse profound reflect
thoughtless inconsider
thousand cardin grand thou yard
thousandth rank
thrash defeat flail lick slaughter thresh trounc wallop whip
thread cloth cord dud meander wander weav wind yarn
threadbar banal commonplac hacknei stock tire trite unorigin
threat declar menac warn
threaten alarm bode endang forbid imperil jeopard menac omin peril portend sinist vulner warn
three cardin digit figur leash triniti trio triplet
thresh agit convuls separ shake thrash toss
thresher thresh
threshold begin commenc
thrifti econom frugal thrift
thrile electrifi excit
thriler thrill
thrill bang boot charg chill excit exhilar fear flush fright kick quiver rush shiver shudder stimul stir thriler tingl
thrive boom flourish prosper roar success
throb ach beat heartbeat hurt pain pound puls pulsat rhythmic smart thump
throng concours crowd gather jam mob multitud pack pile
throttl asphyxi bound choke confin limit restrict strangl strangul suffoc valv
throughput output turnout
throw impel propel propuls
throwawai discard unwant
throwback organ
thrust forc gestur hurl hurtl jab lung poke push shove squeez stuff
thud clump dull sound thump
thug crimin crook felon goon hood hoodlum punk tough
thumb finger hitch hitchhik ride wear
thumbtack tack
thump bang beat clump pound sound thud wallop
thunder boom loud nois noisi roar
thunderbolt bolt lightn
thunderstorm storm
thunderstruck dumbfound stupefi surpriz
thwart baffl cross defeat disappoint foil frustrat hindranc interfer prevent queer scotch spoil unsuccess
thyme herb
ti bound
tick click sound
ticket book fine
tickl excit itch tingl titil touch
ticklish delic difficult hard touchi
tidal tide
tidbit dainti delicaci goodi titbit
tide feed flow run tidal
tidi neat order receptacl shipshap straight straighten
tie affili bind draw equal equat equival fasten fix match neckti relationship tier ty
tier grade level rank
tiff bicker fuss quarrel row spat squabbl wrangl
tiger individu someon
tight clench clinch defici hose hosieri lack leotard snug want
tighten adjust alter fasten modif
tightrop rope
tightwad miser
tile applic coat cover cultiv plough plow slab
tilt angl battl bend flex inclin lean slant struggl tip
timber beam lumber
time case clip clock exampl instanc measur period punctual quantifi regular schedul season timer
timekeep timer
timeless unalt unchang
timer timekeep
timet schedul
timid bash cautiou coi fear fright intimid mousi shy
tin applic can coat cover metal plate preserv tinni
tinder kindl lighter punk spunk
ting affect color distort hint impact jot mite pinch sound speck tinkl touch
tingl chill excit fear fright itch prickl quiver shiver shudder thrill tickl titil
tini diminut littl midget petit
tinker monkei potter putter
tinkl chink clink sound ting
tinni tin
tinsel adorn bestow decor impart lend ornament
tint color shade ting tone touch
tip counsel end gratuiti guidanc hint perk steer termin wind
tipsi drunk intox
tipto quiet tip walk
tirad broadsid denunci
tire beat bleari bore deterior devolv drain drawn droop exhaust fatigu flag hoop jade pall rag ring tyre wear weari whack
tireless energet
tiresom bore deaden dull tediou uninterest wearisom
tissu weav
tit bosom breast knocker mamma
titbit dainti delicaci goodi tidbit
titil excit itch teas tickl
titl call entitl header name nobl rubric
titter giggl laugh laughter
toad amphibian frog
toast bread brown crisp heat prepar toaster
toaster protagonist support
toboggan sled sleigh
todai now nowadai
toddl paddl toddler totter waddl walk
toddler kid toddl tot yearl youngster
toe digit extrem walk
toenail drive forc nail ram toe
toffe brittl candi
toga cloak
toggl instruct provid render statement suppli
toi artefact artifact dal flirt flirtat frolic plai playth romp
toil busi dig drudg grind labor work
toilet bathroom lavatori pot privi room stool throne
token item minimum nomin symbol
toler abid allow bear bearabl brook digest endur let permit resist stand stomach suffer support
tolerab accept acceptab toler
toll fee ring
tomahawk arm hatchet weapon
tomb grave place spot
tomboi girl miss romp
tombston graveston headston memori monument stone
tome book
tomorrow futur hereaft
ton dozen gob heap load lot oodl pile raft score slew stack wad
tonal tone tonic
tone chant deliveri pitch qualiti speech talk timber tonal tonic utter
tong devic
tongu clapper organ plai
tonic tone
tonight nowadai
tonnag duti tariff
tonsil inflamm
tool agenc drive implement instrument mean
toot blare honk sound
tooth bone
toothach ach
toothbrush brush
toothpick pick strip
top ac crack crest crown face garnish overstep part pass peak place side spot summit super tip transcend upper uppermost upsid
topaz quartz
topic content issu local matter subject theme
topographi configur form shape
topolog topographi
toppl descend tumbl
torch burn light
tore mold mould
torment anguish hurt pain rack sorrow tormentor tortur
tormentor oppressor persecutor torment
torn divid injur lacer mangl
tornado cyclon twister
torpedo assail attack gun gunman murder
torqu forc
torrent cloudburst delug downpor rain rainfal torrenti
torrenti torrent
torrid ardent fervent fieri impass passion
torso bodi trunk
tortilla pancak
tortoiz turtl
tortuou complex convolut involv knotti tangl
tortur agon anguish distress excruci harrow hurt pain persecut rack sorrow suffer torment
toss fling flip pass pitch sky throw turn
tot add count enumer number sum talli
total aggreg altogeth amount destroi entireti number quantiti right sum whol
totalitarian adher autocraci dictatorship discipl tyranni undemocrat
tote bag carri lug transport tug
totem kin
totter rock shake swai
touch affect brush contact graze imping move poignant strike
touchdown score
touchi huffi sensit
tough belliger combat difficult endur hard rug stamina
toughen callou callous tough
tour circuit journei tourist travel
tourist tour travel
tournament competit contest
tourniquet bandag patch
tousl rumpl tangl untidi
tout judg label pronounc
tow draw haul tower
towel cloth fabric materi wipe
tower construct emin hulk lofti loom predomin rear soar structur
town municip
townspeopl municip town
toxic dead poison toxin venom
toxin poison toxic
trace describ draft draw follow hint line mark shadow suggest tint vestig
track chase cours line path pursuit trail
tract parcel system
traction friction grip rub
trade busi chang commerc commerci craft exchang interchang job occup
trademark brand characterist earmark hallmark label mark proprietari tag
trader bargain dealer merchant trade
tradit classic content convent practic
traditionalist conserv
tragedi calam cataclysm catastroph disast misfortun tragic
tragic sad tragedi
trai receptacl
trail chase cours dawdl dog drag follow lag path pursu pursuit tag tail track trailer
trailer drone idler laggard loafer poke trail
train activ disciplin drile educ groom instruct learn prepar teach
traine beginn novic train
trainer train
traitor crimin crook disloy faithless felon unfaith
tramp bum hike hobo vagrant
trampl sound tread walk
tranc beguil bewitch captiv captur catch charm enchant entranc fascin spell
tranquil calm composur lull order placid quiet repos sed seren smooth unruffl
transact deal interact proceed
transcend surpass
transcontinent continent
transcrib can transcript
transcript transcrib write
transfer convey deleg displac mobil movabl movement shift transplant transport
transform alter chang modif shift
transfus insert introduct
transgress breach break disrespect misconduct offend violat wrongdo
transient travel
transistor semiconductor
transit changeov convers convert pass passag shift transform verb
transitori ephemer pass temporari transient
translat linguist read reiter render repeat transform travel understand version
transliter transcript
transluc clear
transmiss commun send transmit
transmit air beam bring broadcast carri channel commun conduct convei genet hereditari impart inherit send transfer transmiss transmitt
transmitt commun sender transmit
transpar clear filmi gossam lucid sheer thin
transpir flow flux
transplant displac graft movement transfer
transport carri convey facil instal mobil movabl movement transfer transit
transpos backward commut convers matrix revers turn
transvers cross
trap accessori captur catch corner devic drain entrap furnish hous snare tack trapper treed
trapez swing
trapezoid quadrangl quadrilater
trapper hunter trap
trash discard fling junk rubbish scrap toss trashi wast
trashi trash worthless
trauma harm hurt traumat
traumat hurt injur shock trauma wound
travel cosmopolitan individu journei motion move movement someon
travers beam cover cross pass track
travesti comedi farc parodi spoof
trawl fish
trawler fisher fisherman
treacher danger unreli unsaf
treacheri disloyalti treacher
treacl syrup
tread pace step stride trampl walk
treason crime
treasur appreci art cherish consid gem love preciou reckon rich valu want wealth
treasuri financ fund
treat activ affect burn burnt dainti delicaci dope fume goodi handl impact interact nourish nutriment nutrit process proof
treati accord pact
treatiz write
treatment aid attent care handl intervent
trebl pitch sing soprano
tree corner maneuv steer
treed corner trap
trek journei travel
trelli lattic train
trembl agit motion quiver reflex shake shaki shiver vibrat
tremend enorm extraordinari fantast grand howl huge marvel rattl terrif wonder wondrou
tremor agit quak quiver shake shudder vibrat
trench ditch encroach entrench imping trespass
trend curv sheer slew swerv tendenc turn veer
trendi fashion stylish trend
trepid apprehens dread
trespass encroach entrant interlop intrud intrus offend transgress
tri prove proven test
trial attempt effort endeavor run test
triangl polygon triangular
triangular angular triangl
tribal folk tribe
tribe folk tribal
tribul afflict trial visit
tribun assembl court
tribut commend testimoni
tributari affluent branch feeder secondari
trick deceiv delud devic fox gimmick trickeri tricki trickster twist
trickeri deceit decept misrepresent trick
tricki slipperi untrustworthi
trickl dribbl drip feed filter flow run
trickster trick troublemak
trifl dawdl delai expend holdup neglig paltri piddl pud spend wanton worthless
trigger activ initi lever spark trip
trile role
trill note shake tone
trillion billion cardin million zillion
trilogi trio triplet
trim clip decor lean neat pare spare thin trimmer
trimest period
trimmer worker
triniti digit figur leash three trio triplet
trinket adorn novelti
trio digit figur leash three triniti triplet
trip journei lilt rhythmic stumbl swing
tripe organ
tripl manifold multipl multipli safeti trebl triplic
triplet digit figur leash three triniti trio
triplic copi reproduc
tripo exam examin test
tripod rack stand
trite banal commonplac hacknei stock threadbar tire unorigin
triumph conclus end exult finish prevail success triumphant victori
triumphant exult jubil rejoic triumph
trivia trifl trivial
trivial fiddl littl petti piddl trivia unimport
trole angl troll
troll circl
trollei streetcar
trombon brass
troop forc march parad personnel process promenad
trooper soldier
trophi accolad
tropic equatori
trot clip jog locomot lope run travel
troubl affect annoi anxiou bother buffet care cloud difficulti disord disquiet distract distress disturb fraught fuss happen harass hassl haunt heavi impact inconveni nervou occurr perturb problem stress struggl suffer upset worri worrisom
troublesom difficult hard
trough depress
trounc defeat flog lash lather lick slaughter strap thrash wallop welt whip
troup organ
trouser garment pant
trout fish
trowel delv dig
tru actual genuin real true
truanci truant
truant absent absente truanci
truce armistic peac
truck haul ship transport
trudg hike pad plod slog tramp walk
true actual admit align genuin sure truth
truffl fungu
truism truth
trump plai ruff sound turn
trumpet brass cornet exclaim horn proclaim promulg trump
truncat abbrevi interchang replac substitut
trunk baggag luggag pant stalk stem trouser
trust allow believ belong certainti confid let permit properti relianc sure trusti trustworthi unsuspect
truste trust
trusti authent convict depend honest inmat reliabl respons sure trust trustworthi
trustworthi authent depend honest reliabl respons sure trust trusti
truth actual fact honest honesti statement true
try activ attempt difficult effort endeavor essai hard seek
tryout experi experiment test trial
tsar czar monarch sovereign
tub bathtub vessel
tuba bass brass
tube provid render suppli tubular
tubular hollow tube
tuck comest edibl enclos insert
tuft bunch clump cluster
tug attract jerk pule pull
tuition fee
tumbl acrobat descend gymnast toppl
tumbler gymnast tumbl
tummi bel corpor paunch pot
tumult commot disrupt disturb tumultu uproar
tumultu disrupt riotou troubl tumult turbul
tundra field plain
tune adjust air calibr correct line melodi music standard strain
tuner tune
tunic membran
tunnel burrow delv dig passagewai
turbul disrupt riotou troubl tumultu
turf sod
turgid rhetor
turkei fowl poultri
turmoil commot convuls disrupt disturb upheav
turn activ bend chang crook curv invert overturn plai revers revolv rotat twist upset
turnout gather
turnov ratio
turnpik gate
turnstil gate
turntabl platform
turquoiz miner
turret tower
turtl capsiz jersei jumper overturn sweater turtleneck
turtleneck jersei jumper sweater turtl
tusk horn ivori pierc thrust
tussl combat fight hassl scuffl
tutor coach instruct learn teach tutori
tutori coach session
twang sound
tweak pinch squeez twing
twee minc prim refin
tweed cloth fabric materi
tweet chirp sound
twelfth rank
twelv cardin dozen
twenti cardin decad
twentieth rank
twice doub
twiddl revolv rotat swirl turn twirl twist whirl
twig branch fork sprig
twilight dark dusk duski nightfal
twin correspond crystal duplic fit match parallel sibl
twine cord distort entwin intertwin lace string twist
twing ach feel hurt pang prick stab sting suffer
twinkl alter blink bright chang flash heartbeat instant jiffi modif moment radiat sparkl wink
twirl creas fold kink revolv rotat swirl twiddl twist whirl
twist art bend construct crook deform devic disingenu distort falsif flex gimmick maneuv manoeuvr misrepres misrepresent pervert squirm strain tortuou tortur turn twister volumin wind worm wrestl wriggl writh
twister cyclon tornado twist
twitch cramp jerk spasm
twitter cheep chirp peep sound
two cardin digit figur
ty attach fasten ligatur tie
tycoon baron businessman king magnat power
type form kind sort typifi typist write
typefac case face font fount type
typescript matter
typeset impress print typesett
typesett printer setter typeset
typhoon cyclon
typic classic exemplari regular true verit
typifi symbol type
typist employe type
tyrann dictat oppress tyranni tyrant
tyranni autocraci dictatorship totalitarian
tyrant autocrat despot dictat tyrann
ubiquit omnipres
udder bag mamma
ugli appear disfigur grotesqu hideou monstrou repuls unsight
ulcer lesion
ulterior covert subterranean
ultim crown eventu final suprem
ultimatum demand
ultra extremist radic
ultrason inaud superson
ultraviolet invis
umbrella canopi comprehens
umpir judg refere
unabl incap
unaccept nonstandard unsatisfactori
unacceptab accept intolerab toler
unaccount incomprehens inexplic
unaccountab unaccount
unadulter pure
unaffect immun unimpress
unalt timeless unchang
unambigu unequivoc
unanim accord agreement
unarm clean defenceless defenseless
unassum modest retir
unattach unconnect
unattain imposs
unattract home plain
unavail inaccess unobtain
unavoid inescap inevit
unawar oblivi unconsci unsuspect
unbear bitter imposs insuffer intoler unaccept unbearab unsupport
unbearab intoler unbear
unbecom improp indec unseem
unbeliev astound dumbfound fabul improb incred marvel
unbelievab implaus improb improbab incred incredib marvel unbeliev
unbias imparti indiffer
unbroken solid
uncanni supernatur unearth weird
unceas etern everlast perman perpetu
uncertain ambival doubt dubiou grope indefinit unsur
uncertainti doubt
unchalleng uncontroversi
unclean black buggi dingi dirti filthi foul greasi lousi muddi oili ratti soil sooti squalid unwash
uncomfort awkward bad disquiet irrit miser pain tough uneasi warm wretch
uncomfortab uncomfort
uncommon especi except rare unusu
uncomprom inflex sturdi
unconcern blith casual detach indiffer
uncondit blunt crude vest
unconfirm unoffici
unconnect apart detach explod isol separ unattach
unconsci brain cold innoc mind senseless subconsci
uncontrol anarch errant intract irrepress loos rampant runawai torrenti wild
uncontroversi unchalleng
unconvent irregular maverick
unconvinc dubiou flimsi
uncouth coars common vulgar
uncov bare expos husk strip
undamag intact
undaunt brave courag resolut
undecid open unresolv unsettl
undefin indefin vagu
undemocrat authoritarian autocrat despot totalitarian
undeni indisput irrefut
undeniab undeni
underbrush brush undergrowth
undercov clandestin covert secret surreptiti underground
undercurr mean substanc underton
undercut materi stuff
underdog loser
underestim approxim estim underr valu
undergar garment
underground resist
undergrowth brush underbrush
underhand corrupt crook sneaki
underlai pad
underli implicit inher
underlin emphas stress stroke underscor
undermin counteract disobei sabotag subvert weaken
underp undergar
underpass subwai tunnel
underprivileg depriv disadvantag
underr approxim estim misjudg underestim
underscor emphas stress stroke underlin
undershirt undergar vest
undersid bottom face side
underst inform tast understat
understand appreci apprehend apprehens comprehens intellig percept realiz savvi
understandab clear comprehens intellig intelligib
understat statement underst
understudi actor altern memor player standbi
undertak attempt initi labor project task work
underton tone
undertow inclin
underwat submerg
underwear undergar
underweight boni lean scrawni skinni thin weedi
underworld class stratum
underwrit guarante undertak
undesir unwant
undevelop bud rudimentari
undi immort
undo revers turn
undon unfinish
undoubt doubtless
undress naked nuditi peel strip unfinish
unearth locat spiritu
uneasi anxieti anxiou apprehens nervou precari unstabl worri
uneconom ineffici wast
uneduc ignor illiter
unemploi discharg idl
unenlighten benight dark
unequ incompar mismatch unbalanc uneven unparallel
unequivoc absolut straightforward unambigu unquestion
uner infal
uneven crinkl irregular jag lumpi patchi rag untru
unexpect accident unforeseen upset
unfail foolproof infal
unfair cheat dirti raw unjust
unfaith untru
unfamiliar strang unknown
unfasten loosen undo undon unti
unfavor admonish advers disapprov discriminatori inauspici unfavour
unfavour admonish advers disapprov discriminatori inauspici unfavor
unfeas imposs infeas unwork
unfinish raw undress
unfit disqualifi inappropri incompat incongru unsuit
unfold blossom flower
unforeseen unexpect unseen
unforgett haunt memor persist
unforgiv inexcus
unfortun abject ala black dispossess doom hapless homeless inauspici individu miser regrett regrettab someon unhappi
unfound groundless idl unsupport unwarr wild
ungain awkward clumsi gawki unwieldi
ungod sin wick
ungrammat incorrect
ungrat thankless
unhappi feel miser sad suffer
unhealthi angri arthrit bad bloodshot creaki dehydr diseas enlarg foam foami inflam inflammatori jaundic mental morbid mortifi puffi sallow sick sunburn unfit wheez
unheard inaud
unhook detach
unicycl bicycl bike cycl
unidentifi unknown
unif fusion merger unifi union
unifi amalgam incorpor integr merg mingl mix unif unit
uniform clad cloth consist homogen provid regular render singl suppli
unimagin steril uninspir
unimport fiddl immateri inconsequenti indiffer lightweight
unimpress unaffect
uninform clueless ignor innoc unenlighten unread
uninhibit abandon earthi
uniniti inexperienc naiv
unintellig brainless slur stupid thick
unintend accident fortuit inadvert unintent
unintent accident fashion inadvert intent
uninterest apathet bore deaden dule indiffer insipid narcot pedestrian ponder
union brotherhood enrol enter feder inscrib northern organ
uniqu incompar individu singular specif unambigu unequ unparallel
unison accord agreement
unit agreed alli amalgam coalesc confeder conjug consolid incorpor integr merg merger organ ti unifi union
uniti integr
univers bodi comprehens cosmo cosmopolitan creation ecumen establish exist gener worldwid
unjust cheat dirti raw unfair
unjustifi indefens inexcus undu unreason unwarr
unkind edg harsh hurt rough
unknown unidentifi
unlaw improp irregular unconvent
unlik improb outsid remot suppos
unlimit bottomless limitless ocean
unload blank deliv discharg dud handl
unlock unfasten
unlucki jinx
unman faze unnerv
unmarri divorc singl widow
unmask debunk expos exposur
unmistak clear
unmistakab unmistak
unmitig blink
unmodifi unrestrict
unmov unaffect untouch
unnam anonym nameless unidentifi unknown
unnatur violent
unnecessari excess extra gratuit needless spare
unnerv afraid alarm faze formid unsettl upset
unnot disregard forgotten ignor neglect overlook unmark unseen
unobtain inaccess unavail
unoccupi free spare
unoffici inform loos summari unauthor
unorigin banal cold commonplac corni slavish stale
unorthodox irregular maverick unconvent
unpaid complimentari ow
unparallel incompar unequ
unpick undo unravel untangl
unpleas dour embarrass forbid harsh hellish hot mortifi pain repel rough sharp ungrat unhappi
unpredict caprici occasion
unprepar extemporan
unprotect defenseless expos nake open
unprovok wanton
unqualifi categor clean clear cool outright
unquestion acknowledg mathemat
unquestionab unquestion
unravel undo unpick untangl
unread illeg unclear uninform
unreal dream fabric fabul fanci fantast illusori imaginari legendari pictur pretend
unrealist fals fantast wild
unreason indefens mindless undu unjustifi unten
unreasonab unreason
unrel grim implac inexor orthogon relentless stern
unreli fallibl irrespons
unremark everydai mundan ordinari routin
unresolv unsolv
unrest agit ferment turbul upheav
unrestrict discretionari open
unriv incompar matchless peerless
unru boister disord
unruffl compos
unsaf insecur precari shaki
unsai disown renounc repudi swallow withdraw
unsaid implicit
unsatisfactori disappoint fail unaccept
unsatisfi insati
unsavori offens unsavouri
unsavouri offens unsavori
unschedul extra forc special
unscrew loos loosen
unseem improp indec unbecom
unseen belief invis
unsettl doubt faze open tent undecid unnerv upset
unsight ugli
unskil botch bungl clumsi crude hopeless humbl menial rough rusti weak
unsolv unresolv
unsophist naiv
unsound corrod decai rotten
unspeak abomin atroci aw bad dread indefin indescrib pain terribl
unstabl crank cranki explos ricketi rocki shaki tipsi totter volatil volcan
unstructur ambigu amorph
unsubstanti unsupport
unsuccess abort attempt defeat disappoint ruin stillborn
unsuit incompat mismatch unfit
unsung obscur unknown
unsupport groundless intoler unbear unsubstanti
unsur shy timid
unsuspect trust
untangl disentangl extric free liber loosen releas
unten indefens unreason
unthink imposs inconceiv
unti loosen undo unfasten
untidi clutter disord litter messi sloppi sprawl straggl unkempt
untir dilig industri tireless
untold incalcul
untrain naiv primit
untru fals
untrustworthi deviou shifti slipperi tricki
unus clean fresh useless
unusu differ extraordinari notab odd peculiar remark remarkab singular
unveil disclos
unwant discard outcast unwelcom
unwari gullibl
unwarr indefens inexcus unjustifi
unwash common vulgar
unwel ail ill indispos peak poor seedi sick
unwieldi awkward cumbersom
unwil grudg loath unwilling
unwilling disposit tempera unwil
unwis foolish
unwit accident inadvert unintent
unwork imposs infeas unfeas
unwrap undo
upbeat cheer optimist prosper welfar
updat chang info inform modifi
upend invers motion move movement overturn perpendicular vertic
upgrad ascent inclin rang rank rate side slope
upheav disord turbul
uphil ascend ascent
uphold confirm continu defend maintain preserv support
upholst provid render suppli upholster upholsteri
upholster artisan craftsman upholst
upholsteri cover upholst
upkeep care fix mainten repair
uplift ascent intox shake stimul upheav
upload transfer
upper berth bunk
upright perpendicular vertic
upris battl conflict insurrect rebellion revolt struggl
uproar commot disrupt disturb tumult
uproot displac
upset agit arous disconcert displeas disquiet distress disturb elicit touch troubl worri
upshot consequ effect event issu outcom result
upsid face side
upstand respect solid
upstart pretenti
uptak consumpt intak
uptight edgi jitteri jumpi restiv tens
uptown commun
upturn overturn turn upset
uranium metal
urban metropoli polish refin sophist
urchin kid youngster
urg advoc counsel desir encourag exhort goad impuls itch press prod propos recommend spur suggest urgenc urgent
urgenc necess
urgent desper imper press urg urgenc
urin excret piddl water
urn vase
us activ appli employ exerc exploit function handi purpos role servic usabl usag user util utilitarian
usag activ employ exerc util
useless futil ineffectu unus
user individu someon
usher show
usual accustom chronic common customari everydai inveter mundan normal ordinari regular
usurp assum seiz
utensil implement
uteru womb
util activ appli employ exerc inferior servic usag
utilitarian doctrin function moralist philosophi util
utmost bound boundari extrem intens limit maximum
utter absolut consumm dead downright emit everlast express gross pure sod stare stark thorough unadulter unmitig
vacanc empti vacant
vacant empti
vacat holidai leisur quit renounc resign vacant
vaccin immun inject inocul protect shoot
vacil hover oscil vibrat waver
vacuou foolish mindless
vacuum clean empti
vagabond cast drift rambl rang roam roll strai swan tramp unsettl wander
vagari alter chang modif
vagin vagina
vagina canal duct vagin
vagrant aimless drift float unsettl vagabond wander
vagu indefin obscur unclear undefin
vain conceit fruitless futil proud sleeveless swollen vaniti
valentin steadi sweetheart
valet gentleman serv
valiant brave courag
valid bind cogenc collater confirm credibl determin formal legitim logic pass proof reason rigor sound substanti support verifi
vallei depress
valor braveri courag gallantri heroism
valu belief evalu quantit worth
valuabl invalu preciou priceless rich valu worth worthi
valueless worthless
valv structur
vandal destroy destruct devast mischief
vanilla orchid
vanish disappear
vaniti conceit pride vain
vanquish beat crush shell trounc
vapor blue depress evapor gaseou suspens
vari alter chang deviat diverg variabl varianc variant variat variou versatil
variabl changeabl quantiti shift uncertain vari variant versatil
varianc departur deviat discrep diverg variant
variant departur deviat differ discrep diverg vari varianc
variat activ alter chang fluctuat modif vari varianc
varieti assort divers miscellani mixtur motlei
variou assort differ divers individu respect singl
varnish coat paint seal stain surfac
vase jar
vast huge immens
vat excis
vault bold bound construct dome leap round sepulch structur
veal meat
vector variabl
veer curv sheer slew swerv trend turn
veget botani flora produc
vegetarian diet eater feeder
vehement fierc intens tear violent
vehicl convey medium transport
veil garment gauz mesh net network
vein pattern stain
veloc rate speed
velor cloth fabric materi
velvet cloth fabric materi smooth velveti
velveti smooth velvet
vend deal hawk peddl pitch sele trade vendor
vendor merchant seler vend
veneer coat
vener aw emot esteem fear respect rever valu
veng reveng vindict
vengeanc retali retribut reveng
venison game
venom dead toxic virul
vent discharg emiss express hole show ventil
ventil air airi devic freshen refresh vent
ventricl caviti
ventur embark guess hazard invest move pretend proceed project specul task undertak
venu local scene
verac truth
veranda galleri porch
verb verbal
verbal commun word
verbatim exact
verbiag verbos
verbos tediou windi wordi
verg border bound boundari brink edg threshold
verif check confirm proof verifi
verifi collater confirm prove proven substanti support test try valid verif
verit regular typic
vernacular cant common inform jargon lingo slang vulgar
vers compos experienc genr intim knowledg pen poem poetri rhyme write
versatil vari variou
version edit type variant variat
vertebra bone
vertic orient perpendicular plumb upend upright
vertigo dizzi giddi symptom
verv energi vigor vital
vessel craft tube
vest garment invest uncondit
vestibul foyer hall lobbi room
vestig shadow trace
vestment gown robe vest
vet veterinari
veteran experienc season serviceman vet
veterinari vet
veterinarian vet veterinari
veto ballot contradict neg oppos vote
vex annoi bother chafe devil displeas exasper gravel harass harri infuri irrit madden nettl pester rag rile troubl vexat
vexat anger annoy chafe ir
viabil viabl
viabl feasibl possibl practic viabil workabl
viaduct bridg span
vial bottl
vibrant spirit vivaci
vibrat motion move movement quiver
vicar priest
vicari secondari
vice evil frailti
vicin local neighborhood neighbourhood section
viciou barbar brutal cruel evil inhuman savag wick
victim dupe exploit individu misus someon unfortun wrong
victor belliger combat
victori conclus end finish success triumph
video pictur
videotap enter tape video
vie compet contend
view aspect believ consid orient panorama perspect posit prospect reckon regard scene screen show viewer vista
viewer audienc observ spectat view wit
viewpoint posit postur stanc stand standpoint
vigil alert attent watch
vigilant volunt
vigor energet energi forc smart strength zip
vile despic evil slimi ugli unworthi worthless wretch
vilifi abus rail revil
villag commun dweler hamlet inhabit settlement
villain scoundrel wick
villaini evil
vindic absolv clear exoner guiltless innoc justifi maintain uphold
vindict reveng veng
vinegar condiment
vineyard farm
vintag wine
vinyl group radic
viola herb
violat breach break crime desecr disrespect infract infring intrus misconduct misdemeanor offend profan transgress trespass wrongdo
violenc aggress feroc fierc forc furi hostil intens violent wild
violent convuls feroci fierc hot lash lurid rage tough violenc
violet purpl viola
violin fiddl string
viper serpent snake
viral viru
virgin condit innoc statu
viril strong
virtu good merit virtuou worth
virtual nigh practic realist
virtuoso ac adept consumm geniu sensat skile star superstar whiz whizz wiz wizard
virtuou impecc innoc moral virtu
viru microorgan viral
virul dead toxic venom
visa counten endors sanction
visib visibl
visibl gross macroscop microscop ocular visual
vision imag imageri imagin sensat sight visionari
visionari airi impract individu someon vision windi
visit afflict call congress meet tour trial tribul visitor
visitor travel visit
vista aspect panorama prospect scene view
visual fanci figur imag imagin ocular optic pictur project sight unreal view vision watch
vital energi indispens verv vigor
vitamin nourish nutriment nutrit
vitriol acid acrid bitter blister caustic unpleas virul
vivac vivaci
vivaci spirit vibrant vivac
vivid clear graphic lifelik pictori realist
vocabulari lexicon
vocal music voic
vocalist musician player singer
vocat busi cale career job occup
vocifer blatant noisi
vodka booz liquor spirit
vog appreci style tast trend
voic adjust registr soft sound
void annul avoid cancel discharg emiss evacu excret expel invalid nonent nothing null nullifi quash
volcan volcano
volcano cleft crack crevic vent
volit faculti modul
vollei burst dispers dissip scatter
voltag potenti
volum book bulk magnitud mass product volumin
volumin volum
volunt inform offer serviceman unpaid voluntari
voluntari serviceman unpaid volunt wil will
voluptu juici lusciou lush sexi
vomit cast cat chuck eject excret expuls honk project puke purg reflex regurgit retch sick spew
voodoo bewitch fetish glamor
voraci raven
vortex swirl whirl
vote ballot choic choos express option select voter
voter citizen elector vote
vouch attest testifi voucher
voucher protagonist support vouch
vow assur pledg plight
vowel phone sound
voyag journei navig sail seafar travel
vulgar coars common uncouth
vulner comprom danger defenceless defenseless endang exposur indefens insecur threaten unsaf
wad arrang bundl compact dozen gob heap load lot materi oodl pack pile raft score slew stack stuff ton
waddl gait paddl toddl totter walk
wade walk
wafer past
waffl cake hesit waver
waft drift flag float pennant streamer
wag card humorist jiggl wiggl wit
wage aftermath consequ earn engag pai payoff remuner reward salari
wager bet gambl game plai
wai agenc construct fashion implement manner mean mode structur style
waif kid youngster
wail bawl complaint cry howl lament roar shout sorrow tear weep whimper
waist area waistlin
waistlin area waist
wait await break delai expect inact intermiss look paus postpon readi
waiter server wait
waitress server wait
waiv forego forgo relinquish waiver
waiver discharg releas relinquish waiv
wake aftermath arous awak awaken conscious consequ effect outcom turn waken
waken arous awaken rous wake
walk accomplish achiev bear carriag locomot pass postur travel walker
walkout strike
wall fenc partit protect surround
wallet billfold case pocketbook
wallop bang consequ defeat effect hit impact lick outcom slaughter thrash thump trounc whack whip
wallow welter
wallpap paper
waltz danc triumph victori
wan pale pallid sick sicken weak
wand rod
wander cast drift indirect meander mobil nomad rambl rang roam roll strai swan tramp travel unsettl vagabond wind
wane eb ebb
want absent crave depriv desir hot lack miss poverti sought
wanton expend piddl spend trifl unprovok
war belliger milit
warbl quaver sing trill
ward guard individu protect someon
wardrob closet furnitur press
wareh deposit storag warehous
warehous depot store storehous wareh
warfar action
warhead explos load payload
wari shy
warlik milit
warm cordial hearti heat lukewarm tepid
warmer devic heater warm
warmth heat temperatur
warn admonish admonit advic counsel discourag exemplari inform
warp aberr beli crook deflect distort falsifi garbl misrepres
warrant justifi vindic writ
warranti assur guarante pledg warrant
warrior individu someon
wart bulg bump hump
wartim period
wash clean cleans launder process rins serv washabl washer work
washabl garment laundri wash
washcloth flannel
washer wash worker
washout channel groov
washroom lavatori toilet
wasp protest white
wast activ blow debil dissip extravag frailti ineffici infirm inhospit materi pointless prodig senseless squander stuff superflu uneconom wild worthless
wastag wast
wastebasket contain
wasteland barren wast wild wilder
watch alert check fly follow look observ shift sleepless surveil timekeep vigil
watchdog defend guardian protector
watchman guard
watchword cry motto slogan
water irrig liquid pattern provid releas render secret suppli tear wateri wet
watercolor paint pictur pigment
wateri water wet
waterlog marshi muddi sloppi soggi swampi wet
watermark line
watermelon melon
waterproof cloth fabric materi protect seal tight
watersh divid line
watertight tight
waterwork util
wave beckon brandish flourish gesticul gestur motion move movement waver
waveform wave
wavelength distanc
waver commun hesit indecis vacil waffl wave
wavi cur wave
wax applic coat cover waxi
waxi wax
waylai ambush lurk
waysid edg roadsid
wayward contrari disobedi obstin pervers
weak anaem anem decrepit dilut fail faint feebl flimsi frail imperfect infirm insubstanti lame limp pale pallid puni ricketi vulner wateri weaken wilt
weaken debilit impair shift transform
weakl individu someon
wealth abund wealthi
wealthi affluent flush load rich substanti wealth
wean depriv exchang substitut
weapon arm instrument
weaponri arm
wear ag batter bear creaki decrepit deterior drawn erod eros exhaust frai haggard impair mangi rag ratti score scruffi seedi threadbar thumb tire weari
weari exhaust fatigu jade tire wear
wearisom bore deaden dull tediou tiresom uninterest
weasel individu someon
weather brave condit defi endur wear withstand
weav distort figur handicraft interweav pattern tissu twine twist weaver
weaver artisan craftsman weav
web net tissu weav
wed ceremoni marri nuptial unifi unit weekdai
wedg compact deposit fasten fix impact lodg stick triangl
wedlock marriag matrimoni union
wee excret littl piddl puddl urin
weed garment weedi
weedi weed
week period seri serial
weekend period
weep cry sorrow tear
weigh consid consider count deliber measur
weight burden charg coeffici heavi leaden weighti
weighti weight
weird strang supernatur uncanni unearth
weirdo creep spook
welcom accept greet hospit receiv recogn
weld attach fasten join
welder artisan craftsman weld
welfar aid
welt flog harm hurt lash lather strap trounc whip
welter clutter disord jumbl muddl smother
west wester western westward
wester west western
western featur
westward west wester
wet clammi damp dank humid marshi misti moistur muggi raini reek sloppi sodden steam steami sticki tacki wash wateri wetter
whack beat hit lace lick sound thrash tire trounc wallop
whale giant heavyweight hulk hunt run whaler
whaler marin seaman tar whale
wharf dock pier platform provid render suppli
whatev whatsoev
whatsoev whatev
wheat cereal
wheedl cajol coax entic persuad temptat
wheel machin revolv roll rotat transport
wheelbarrow cart transport
wheez breath respir unhealthi
wherewith mean substanc
whet excit quicken stimul stir
whiff blast blow gust puff smell sniff
whim capric desir impuls
whimper complaint cry wail weep whine
whimsic arbitrari caprici impuls
whine complaint whimper
whinni cry neigh
whip beat convuls crush flog instrument lash lather lick snappi spirit strap strike tan thrash thresh trounc welt worst
whir noisi purr sound whirr whiz whizz
whirl commot gyrat motion movement revolv rotat spin swirl twiddl twirl
whirlpool current eddi feed flow maelstrom run stream swirl vortex whirl
whirr purr sound whir whiz whizz
whisk bring convei mixer
whiskei booz liquor spirit whiski
whisker beard hair provid render suppli
whiski booz liquor spirit whiskei
whisper murmur nois rustl soft talk utter
whistl commun sound
white discolor individu someon whiten
whiten colorless colourless discolor lighten white
whitewash cover defeat lick paint
whittl pare
whiz ac adept geniu purr sensat sound star superstar virtuoso whir whirr whizz wiz wizard
whizz ac adept geniu purr sensat sound star superstar virtuoso whir whirr whiz wiz wizard
whol altogeth right
whole altogeth concept construct integr right whol
wholeheart sincer
wholesal distributor indiscrimin middleman sele sweep
wholesom healthi hearti organ satisfi
whoop call cry outcri shout
whopper lie
whore harlot prostitut tart
why ground reason
wick cord evil heavi heinou sin viciou villain wicked
wicked evil immor transgress wick
wicker wood
wide blanket broad comprehens deep encompass extens panoram sweep
widen broaden
widespread distribut gener
widow singl unmarri
width breadth dimens
wield exert handl maintain manipul
wife spous
wig chide scold
wiggl agit jiggl motion move movement shake squirm wriggl
wigwam lodg
wil voluntari will
wild abandon chaotic deliri disord excit frenzi manic passion rampant
wildcat unsound
wilder disfavor
wildfir inferno
wildlif life
wile choic consent dispos glad happi option readi select volit willing
wili art crafti cun foxi slick sly tricki
will voluntari wil
willing disposit tempera wile
willow tree
willpow firm possess
wilt lax weaken
win acquir success triumph victori
winc cring flinch quail recoil
winch draw pull
wind blown breathless condit crook curv meander roll rotat thread tortuou twine twist volumin wander weather weav windi wrap
windi breezi stormi wind
windmil grinder mill
window frame framework
windowpan pane window
windscreen screen windshield
windshield screen windscreen
wine alcohol booz drink
wing agenc backstag fly mean offstag organ pinion stage
wink blink flash gesticul gestur heartbeat instant jiffi moment motion radiat reflex shut twinkl
winner contest victor
winsom attract
winter season wintertim wintri
wintertim season winter
wintri winter
wipe contact rub wiper
wiper wipe worker
wire bug cabl circuit conductor connect equip fit ligament telegraph wiri
wiri lean stringi thin
wisdom content
wise manner mode omnisci sage style
wisecrack comment crack input notic quip remark sal
wish avid care covet desir devor enviou homesick hungri nostalg request want
wisp tuft
wispi lean thin wisp
wist pensiv sad
wit brain experi humor inform intellig marbl mental observ speaker spectat talker testimoni viewer witti wittic
witch bewitch charm enchant glamor jinx magic practic supernatur wizard
witchcraft sorceri
withdraw disengag reced reclus retir retract retreat
wither annihil destruct devast lean shrivel shrunken thin weaken wizen
withhold deduct deni refus subtract
withstand defi resist
witless intens
witti humor wit
wittic humor wit
wive marri wed
wiz ac adept geniu sensat star superstar virtuoso whiz whizz wizard
wizard ac adept charm geniu magic sensat star supernatur superstar virtuoso whiz whizz witch wiz
wizen lean shrivel shrunken thin wither
wobb radic ricketi shaki unstabl wobbl
wobbl motion movement wobb
woe miseri suffer
wok pan
wolf canin eat
woman femal womanhood
womanhood adulthood
womb uteru
wombat marsupi
wonder admir amaz astonish brilliant curios curiou enquir extraordinari fantast grand happen howl inquir inquisit marvel medit occurr queri question rattl specul superb terrif tremend wondrou
wondrou brilliant extraordinari fantast grand howl marvel rattl superb terrif tremend wonder
wont habit tradit
woo appeal court courtship entreati prayer suit
wood botani flora forest overgrown timber veget woodi
wooden woodi
woodi ashen birch wood wooden
woodland forest timber
woodsman rustic
woodwind wind wood
woodwork work
woof file pick thread yarn
wool cloth fabric materi soft woolen woollen
woolen cloth fabric materi wool woollen
woollen cloth fabric materi wool woolen
word articul diction express formul phrase phraseolog show speech verbiag
wordi tediou verbos windi
work activ complex excav plant practic product worker
workabl feasibl possibl practic viabl work
workbench bench
workbook book
worker individu someon work
workforc forc hand manpow personnel
workload employ work
workman employe workmanship
workmanship accomplish craft skill workman
workout effort exerc exert
workplac work
workshop cours shop work workplac
world class cosmo creation domain econom exist experi materi materialist mercenari mundan planetari realiti secular stratum tempor terrestri worldwid
worldwid intercontinent
worm insect invertebr lous squirm twist wrestl wriggl writh
wormhol hole hollow
worri anxieti badger care concern disquiet distress disturb harass headach heavi mind perturb torment troubl upset vex vexat worrisom
wors bad worsen
worsen declens deterior turn wors
worship activ admir ador fear idol love rever worshipp
worshipp believ worship
worst beat bottom cloth crush fabric materi result whip
worth deserv valuabl worthi
worthi commend credit deserv exemplari model preciou sacerd valu valuabl worth worthwhil
worthless neglig paltri pointless trashi valueless
worthwhil worthi
wound coil damag harm hurt injur lesion maim stab
woven braid
wow gag impress joke laugh riot scream
wrangl bargain brawl differ disput haggl quarrel row scrap word wrangler
wrangler wrangl
wrap cloak cloth cover drape mantl roll twine wind wrapper
wrapper neglige wrap
wrath furi mad rage
wreak bring plai work
wreath garland
wreck demolit destroi destruct raze wreckag wrecker
wreckag wreck
wrecker labor labour wreck
wrench harm hurt pain pull rack twist wrestl wriggl writh
wrest seiz
wrestl battl combat grappl struggl wrestler
wrestler belliger combat wrestl
wretch deplor inferior miser uncomfort
wriggl motion move movement squirm twist wiggl worm wrestl writh
wring contort deform distort motion movement squeez twine twist
wringer wring
wrinkl contract creas crinkl depress furrow impress imprint line purs seam
wristwatch watch
write authorship backhand commun compos composit engross graphic inscrib longhand pen shorthand work writer
writer commun write
writh contort crook move squirm twist worm wrestl wriggl
wrong base crimin damag erron fallaci fals faulti handl immor improp inappropri incorrect injustic misguid mistaken
wrongdo evil
wrongdoer offend
wrought form mold shape
wry dry humor iron
yacht boat seafar vessel
yak cackl chatter commun gab talk
yank draw jerk pull
yap bark gob hole mouth trap yelp
yard field ground pace
yardstick criterion measur standard
yarn narrat recit recount report
yawn open reflex
ye affirm
year ag period refer
yearl kid toddler tot youngster
yearn desir hanker
yele call cry loud outcri shout yell
yell call cry holer outcri scream shout squall utter yele
yellow discolor
yelp bark cry yap
yen ach hanker languish pine yearn
yew wood
yield afford docil gener output product provid relinquish render return suppli surrend
yodel call cry outcri sing warbl
yoga disciplin
yogurt food
yoke cloth fabric join materi
yokel hick rustic
yolk ingredi
yonder distant
young adolesc anim beast boyish childlik ear girlish immatur infantil littl newborn offspr teen tender youth
youngster fry juvenil kid minor nestl shaver
youth immatur juvenil young
yowl bellow call cry holer holler howl outcri roar
zani buffoon clown foolish goof goofi sil
zeal ardor eager fervor zealou
zealou avid enthusiast zeal
zebra equin
zero adjust cardin cipher correct digit figur naught nil noth nought null zip
zest enjoy enthusiasm relish spice
zeta letter
zigzag crank crook
zillion billion cardin million trillion
zinc coat metal surfac
zip cipher fasten fix naught nil noth null zero zipper
zipper fasten fix zip
zodiac part
zone district divis partit place regul spot
zoo facil instal menageri
zoolog zoologi
zoologi fauna
zoologist zoologi
zoom ascent hurri speed whizz
zucchini marrow
`;
