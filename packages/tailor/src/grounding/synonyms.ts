/**
 * Words that may stand for one another without changing what is claimed. A group is symmetric; `narrow > broad` lets a
 * general word stand for a special one, never the other way. Ownership is not decided here (see ownership.ts).
 */
import { stemOf } from "../text/words.ts";
import { commonSynonyms } from "./common-synonyms.ts";

const groups = `
build develop create implement construct engineer write code program produce craft author
deliver ship release launch deploy rollout
design devise conceive shape plan
set establish introduce institute setup found
reduce cut decrease lower shrink slash trim drop minimize shorten save reduction saving fall curtail lessen fewer less smaller shave
increase grow raise boost lift expand rise gain higher more growth climb enlarge
improve enhance optimize better strengthen refine boost tune upgrade increase raise improvement
accelerate speed quicken faster quicker expedite fast rapid quick
speed performance
streamline simplify
modernize revamp overhaul redesign refactor restructure rework rebuild rewrite
automate automation automatic automated
migrate move port transfer transition shift convert switch
maintain support operate run keep upkeep
maintain upkeep sustain
monitor track observe watch
analyze examine investigate study evaluate assess review analysis analytics evaluation assessment
research investigate study explore
test verify validate check
fix resolve solve correct repair remedy address
debug troubleshoot diagnose
train teach instruct educate coach
mentor coach guide
teach instruct lecture educate tutor
hire recruit
onboard induct
implement introduce establish adopt setup install
exceed surpass beat outperform outdo top
onboard train orient
newcomer starter joiner associate
newcomer hire starter
newcomer recruit starter
difference discrepancy mismatch variance
share proportion percentage ratio
downtime stop stoppage outage interruption standstill
reading measurement figure
mostly mainly largely primarily predominantly chiefly
vacancy opening
fill hire recruit
scheme program programme initiative
passenger traveller rider
same equal identical
waiter waitstaff waiting server
change replacement exchange
name recognize honor award vote appoint
shape define form
answer handle respond reply
design create develop build make
manage maintain
introduce launch add start
cover support
idle unused
cost spend expense
maintain hold keep
escalate report raise flag
laboratory lab
document write record
write prepare draft create produce
care nurse treat
participate contribute join member
serve use
share present report
update maintain refresh
deliver complete finish execute
impact effect influence
automate script
feasible feasibility viability
biweekly fortnight
present demonstrate deliver
negotiate bargain
sell sale
buy purchase procure procurement sourcing
collaborate partner cooperate liaise work
coordinate organize arrange
communicate liaise
advise consult counsel recommend guide
assist help support aid contribute
lead head direct manage run supervise oversee steer
manage administer handle oversee control
own drive spearhead
start initiate begin launch
complete finish finalize conclude accomplish
win secure earn obtain gain land acquire receive award
serve support assist
handle process manage serve
process handle
integrate connect link combine
combine merge unify consolidate join
extend expand
remove eliminate delete drop retire decommission
prevent avoid avert
ensure guarantee secure
protect secure safeguard
create draft prepare compose produce
prepare ready
publish release issue
gather collect compile
store save persist
measure quantify track
translate convert
standardize unify harmonize
schedule plan
forecast predict projection prediction
calculate compute
sort order rank
show display present
client customer account
customer buyer shopper consumer
employee staff worker colleague personnel workforce people
colleague coworker peer teammate
engineer developer programmer
developer engineer programmer coder
team group squad crew
member person people
company firm organization business enterprise employer
revenue sale turnover income
cost expense spend spending expenditure bill
profit margin earnings
budget funding
error bug defect fault issue
incident outage disruption
issue problem ticket
ticket request case
failure crash outage breakdown
downtime outage interruption
latency delay response lag
uptime availability
time duration
throughput volume capacity
rate ratio share percentage
document paper record
documentation docs
report dashboard
database db datastore
database store
application app software program
system platform application solution app service product software tool tooling
service system platform
website site web webpage page
frontend front client
backend back server
code codebase source software
repository repo
feature functionality capability function
function functionality
api interface endpoint
pipeline workflow process
procedure process protocol method
process procedure workflow practice operation
test testing
specification spec requirement
architecture design structure
infrastructure infra
deployment release rollout
data information
dataset data
datacenter datacentre
job task
meeting session
workshop training session course class
class lesson course
student pupil learner
patient client
school college
child kid
goal target objective
plan strategy roadmap
result outcome
method approach technique methodology
large big major
small minor
new novel
main primary principal key core
important key critical
fast quick rapid
simple easy
annual yearly year annually
monthly month
weekly week
daily day everyday
hourly hour
quarterly quarter
per each every
online web internet
worldwide global international
international global
across throughout
multiple several various many numerous
end
full complete whole entire
manual hand
internal inhouse house
external outside
weekly biweekly
end e2e
third
cloud hosted
onpremise onprem premise
shop store retail
warehouse depot
supplier vendor provider
partner supplier
stakeholder partner
product item good
delivery shipment shipping
order purchase
complaint grievance
campaign promotion
advertisement ad advert advertising
article post
media press
event conference
audience public
survey questionnaire poll
invoice bill billing invoicing
payment pay transaction
payment checkout
account ledger
tax taxation
law legal
contract agreement
policy guideline rule
regulation rule
compliance compliant comply
safety safe
security secure
risk hazard
quality standard
nurse nursing
physician doctor clinician
ward unit
medication drug medicine
treatment therapy care
care treatment
illness disease
kitchen cook
restaurant eatery
guest visitor
hotel property
food meal
building site
machine equipment machinery
tool equipment
part component module
component module part
library package module
module component
cluster node
container containerize containerization
version release
legacy old existing outdated
old former legacy
existing current
realtime live real
batch bulk
search find discovery retrieval
query search
cache caching cached
log logging
alert alerting notification notify
message messaging
email mail
chat messaging
mobile phone
device hardware
network networking
visual visualize visualization chart
chart graph
model modeling
machine ml
personal individual
volunteer voluntary
degree diploma
graduate graduated
thesis dissertation
university college
grade score
award prize honor
certificate certification certified credential
fluent fluency
native
speak speaker spoken
write written writing
read reading
proficient skilled experienced
strong solid
specialize specialise focus specialist specialty
expert specialist
year yearly
month monthly
enable allow let permit empower
lead result
cause lead
due because
thereby thus
improve help
cover include span comprise
contain include comprise
require need
use leverage utilize employ harness
adopt introduce
adopt use
start found
review inspect inspection check
audit inspection
inspect examine
install setup fit
configure setup configuration
assemble build
produce manufacture fabricate make
manufacture production
transport ship haul
deliver distribute
distribute
order procure
pack package
lift carry
answer respond reply response
respond react
resolve settle
satisfaction happiness
retention loyalty
churn attrition
turnover attrition
conversion signup
growth expansion
market promote
promote advertise
brand
edit revise
revise update
update refresh modernize renew
change modify alter adapt adjust
adapt tailor customize
customize tailor personalize
split divide separate
divide
share distribute
scale grow
scalable scale scalability
reliable reliability stability stable robust
maintainable maintainability maintain
efficient efficiency
effective effectiveness
productive productivity
accurate accuracy precise precision
consistent consistency
complex complicated
encourage promote foster
foster cultivate
motivate inspire
evaluate appraise
estimate estimation
interview
select choose pick
choose opt
approve sign
execute perform run conduct
perform execute conduct
conduct run perform carry hold
hold run host
host organize run
facilitate moderate
moderate
chair
represent
attend join
visit
inform brief
explain describe
describe
define specify
identify detect find discover uncover spot
detect catch
discover find
raise fund
fundraise raise
donate
help enable
cross
paper article publication
patent
speech talk presentation
talk presentation
`;

const broader = `
nurse > staff
starter > employee staff colleague
teach > show explain
train > show explain
solicitor > lawyer
publish > post
newcomer > employee staff colleague
reading > data
measurement > data
record > data
statistic > data figure
ticket > request
physician > staff
waiter > staff
chef > staff
worker > people
engineer > staff people
developer > people
teacher > staff
student > people
microservice > service
postgres > database
mysql > database
daily > regular
weekly > regular
monthly > regular
spreadsheet > document
invoice > document
email > communication
dashboard > tool
website > system
rest > api
bug > problem
outage > problem
engine > system
service > component
script > tool
library > tool
pipeline > system
`;

interface Index {
  /** stem → the ids of the groups it stands in. */
  readonly groupsOf: ReadonlyMap<string, number[]>;
  /** broad stem → the narrow stems it may stand for. */
  readonly narrowOf: ReadonlyMap<string, string[]>;
}

let kept: Index | undefined;

/** Made at its first use: stemming thousands of words is more than a whole function takes to start. */
function index(): Index {
  kept ??= makeIndex();
  return kept;
}

function makeIndex(): Index {
  const groupsOf = new Map<string, number[]>();
  for (const [id, group] of `${groups.trim()}\n${commonSynonyms.trim()}`.split("\n").entries()) {
    for (const word of group.trim().split(/\s+/)) {
      const stem = stemOf(word);
      groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), id]);
    }
  }
  const narrowOf = new Map<string, string[]>();
  for (const entry of broader.trim().split("\n")) {
    const [narrow = "", broad = ""] = entry.split(" > ");
    for (const word of broad.split(" ")) {
      narrowOf.set(stemOf(word), [...(narrowOf.get(stemOf(word)) ?? []), stemOf(narrow.trim())]);
    }
  }
  return { groupsOf, narrowOf };
}

const noGroups: number[] = [];

/** Whether `claimed` says no more than one of the `known` stems. */
export function isSupportedWord(claimed: string, known: ReadonlySet<string>): boolean {
  if (known.has(claimed)) return true;
  const { groupsOf, narrowOf } = index();
  const claimedGroups = groupsOf.get(claimed) ?? noGroups;
  const narrow = narrowOf.get(claimed);
  for (const stem of known) {
    if (narrow?.includes(stem)) return true;
    if (claimedGroups.length > 0 && groupsOf.get(stem)?.some((group) => claimedGroups.includes(group)))
      return true;
    if (sameFamily(claimed, stem)) return true;
  }
  return false;
}

/** Whether two stems may stand for one another. */
export function areSynonyms(a: string, b: string): boolean {
  return isSupportedWord(a, new Set([b])) || isSupportedWord(b, new Set([a]));
}

const endings =
  /^(?:|e|s|y|i|ic|al|ed|er|or|ing|ion|tion|ction|sion|ation|ition|ication|ment|anc|enc|ance|ence|iti|ity|abl|ibl|iv|ive|at|ate|iz|ify|if|ifi|ysi|yz|yt|uct|uc|duct|duc|nc|nt|ant|ent|t|d|v|f|c|n|r|ur|ship|en|em|es|ender|enden|ness|ful|ist|ism|ly|li|ti|is|ys|um|a|ia|ul|ic)$/;

/** Derived forms a stemmer leaves apart: reduce and reduction, analyse and analysis, maintain and maintenance. */
function sameFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  if (common < 4 || common < shorter - 3 || common < Math.max(a.length, b.length) * 0.5) return false;
  return endings.test(a.slice(common)) && endings.test(b.slice(common));
}
