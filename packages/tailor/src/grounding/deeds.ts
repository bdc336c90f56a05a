/**
 * Deeds that resumes name in many ways. Verbs of one class may stand for one another while what they are done to stays the
 * same: who "posted invoices" has "processed" them. What raises a person (hiring, founding, approving, leading, selling,
 * inventing) is in no class: such a deed needs its own word in the evidence.
 */
import { isVerb, stemOf, type Word, wordsOf } from "../text/words.ts";

const classes = `
prepare compile produce draw assemble create draft write author make issue generate complete compose develop
process post enter record register log handle key input capture file document book
resolve settle clear sort fix correct address remedy solve remove handle
recover reclaim recoup retrieve regain claim
chase pursue follow
find identify discover detect uncover spot notice recognize locate flag pinpoint catch source
flag identify detect highlight mark raise report escalate
explain present communicate report brief describe share inform discuss convey demonstrate show discussion
arrange rearrange reorganize organize reorder reshuffle restructure lay reconfigure coordinate schedule plan relocate
arrange book schedule organize coordinate
dispatch ship send deliver transport forward
operate run drive use work handle
operate use
maintain keep service sustain preserve ensure run upkeep care look
replace swap change exchange substitute switch migrate move convert transfer port transition bring take
replace replacement change
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
plan organize
pick collect
digitize scan convert transfer move
reimplement recode rebuild rewrite redevelop
add implement build create develop introduce
prepare define specify
reorganize restructure rearrange
shape develop define form design
enable allow let permit
cover include comprise contain span feature
close end finish complete conclude
board travel
deputize substitute cover
shop store
build construct develop create implement make write program
monitor track watch supervise oversee observe
supervise oversee
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
separate split divide
store keep archive
load stock fill
restock refill replenish
weigh measure
cook prepare make
bake prepare make
clean wash
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
publish post
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
post book enter
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
`;

/** Deeds that say only that something was done with a thing that is named. */
const light =
  "handle deal undertake complete execute carry tackle accomplish hold cover include involve feature comprise work take keep have arrive come follow enable allow let stay remain";

/** Nouns and adjectives that add nothing to what they stand with. */
const idle =
  "subsequent subsequently previous formerly rather now then compare sum amount total number input means basis range variety dedicated relevant appropriate necessary available various track instead early later afterwards thereafter occasion whenever whilst onward matter item need issue session role bring brought ahead plus existing respectively able time type kind form speaker holder background behalf instance individual regard respect";

const classOf = new Map<string, number[]>();
for (const [id, words] of classes.trim().split("\n").entries())
  for (const word of words.split(" ")) {
    const stem = stemOf(word);
    classOf.set(stem, [...(classOf.get(stem) ?? []), id]);
  }
const stemsIn = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stemOf));
const lightStems = stemsIn(light);
const idleStems = stemsIn(idle);

/** Whether the verb may stand for one of the known words, as the deed done to the same things. */
export function isSameDeed(stem: string, known: ReadonlySet<string>): boolean {
  const own = classOf.get(stem);
  if (!own) return false;
  for (const other of known) if (classOf.get(other)?.some((id) => own.includes(id))) return true;
  return false;
}

const models: ReadonlySet<string> = stemsIn("model classifier network");
const gatherings: ReadonlySet<string> = stemsIn(
  "session meeting workshop lesson class course talk training event",
);

/** Deeds that go with their object: a model is trained and so built; a session is run when something happens in it. */
export function isDeedOf(
  stem: string,
  claimed: ReadonlySet<string>,
  source: { stems: ReadonlySet<string>; deeds: ReadonlySet<string> },
): boolean {
  const known = source.stems;
  const share = (set: ReadonlySet<string>) => [...set].some((each) => claimed.has(each) && known.has(each));
  if (share(models) && known.has(stemOf("train")) && modelling.has(stem)) return true;
  const done = [...source.deeds].some((deed) => deed !== stem && claimed.has(deed));
  return gathering.has(stem) && (share(gatherings) || done);
}
const modelling = stemsIn("build develop create fit make");
const gathering = stemsIn("run hold host conduct give");

/** Deeds that take a thing for oneself, light as they are. */
const taking: ReadonlySet<string> = stemsIn("handle deal undertake complete execute carry tackle accomplish");

/** Whether the light verb says that the person did the thing. */
export function isTakingDeed(stem: string): boolean {
  return taking.has(stem);
}

/** Whether the verb names no deed of its own. */
export function isLightDeed(stem: string): boolean {
  return lightStems.has(stem);
}

/** Whether the word adds nothing to what it stands with. */
export function isIdleWord(stem: string): boolean {
  return idleStems.has(stem);
}

/** Stems of the words of a text that tell what was done: verbs where a verb may stand, and forms that only verbs have. */
export function deedsIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.filter((_, index) => isDeed(text, words, index)).map((word) => word.stem));
}

function isDeed(text: string, words: Word[], index: number): boolean {
  const word = words[index]!;
  const before = words[index - 1];
  const opens =
    before === undefined ||
    /[,;:.(]/.test(text.slice(before.end, word.start)) ||
    mayPrecede.test(before.lower) ||
    /ly$/.test(before.lower);
  if (opens) return isVerb(word) || classOf.has(word.stem) || lightStems.has(word.stem);
  if (/^[a-z]{3,}ed$/.test(word.lower)) return true;
  // "Booked training courses": what follows a verb at once is its object.
  if (index > 0 && isVerb(before) && !/^(?:keep|kept|start|started|began|stop|stopped)$/.test(before.lower))
    return false;
  if (!/^[a-z]{3,}ing$/.test(word.lower)) return false;
  // "packers dispatching 2,300 parcels" tells a deed; "manual handling" and "forklift driving" name a thing.
  const next = words[index + 1];
  return (
    next !== undefined &&
    /^\s+$/.test(text.slice(word.end, next.start)) &&
    !/^(?:and|or|of|for|in|with|to|on|at|by|from|costs?|time|times|rates?|skills?|process|system)$/.test(
      next.lower,
    )
  );
}

/** "managers", "designers": a noun for who does it. */
export function namesDoer(lower: string): boolean {
  return (
    /^[a-z]{3,}(?:er|or|ist|ant|ee)s?$/.test(lower) &&
    !/^(?:order|offer|master|monitor|render|answer|cover|deliver|register|engineer|volunteer|transfer|consider|discover|gather|foster|tailor|mentor|author|tutor|enter|refer|filter|cluster|trigger|number|paper|letter|counter|server|container|docker|grant|assist|list|exist|consist|plant)s?$/.test(
      lower,
    )
  );
}

const mayPrecede =
  /^(?:to|by|and|or|who|that|which|while|then|but|helped|help|after|before|when|i|we|have|has|had|is|are|was|were|now|also)$/;

/** Deeds that raise a person: only their own word in the evidence will do. */
const raising = stemsIn(
  "hire recruit fire found invent patent approve authorize negotiate sell win publish sign certify promote appoint close convert acquire pitch",
);

/** Whether the verb names a deed that no other word may stand for. */
export function isRaisingDeed(stem: string): boolean {
  return raising.has(stem);
}
