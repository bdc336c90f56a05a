/** Verbs that postings give work with, in their base form. */
import { openingVerbs } from "../text/verbs.ts";

const furtherVerbs = `
accompany act adhere admit allocate ambulate amend anticipate approach arrive ascertain attend await back bake band bank bathe batch bend blend book bottle braze
brief broker browse calm calibrate call carry cash cater change charge chart chase chop clear climb close clothe comfort communicate comply comprehend
conclude confirm conform connect conserve contact convey cooperate correct count cover crate cross-sell cultivate cut dance deal debone decorate deescalate
delegate demolish deposit despatch dig dine discharge discuss dismantle dispatch dispense display dispose dress dust edge embed encourage enter entertain
escalate escort estimate evacuate examine exceed exchange excavate expose fasten feed fell fill file finish fit flag fold follow fold forage formwork freeze fry fuel
fulfil fulfill function garnish generate gauge get give glaze go grade graft greet grind groom grout harvest haul herd hire hoist hold hone house
inform inject inspire insulate interact interpret interview inventory invoice iron irrigate issue join knead label lay lay level liaise lift load lock log look
lubricate maintain make man manufacture mark marshal mask master meet mentor merchandise milk mill mind mix mop mould mount move mow nurture observe
offer open operate order orient orientate outline pack package paint pay pick pitch place plant plaster play plough plug polish pour practise prep prescribe price
prioritise prioritize proofread prune pull push put quote rack raise reassure receive recharge reconcile record recycle refer refill refuel refuse register
rehabilitate relay release relocate remain remove render renew rent replenish reply reset respond restock retain retouch return rig rotate route safeguard
sample sand saw say scan score screen seal season secure see segregate send serve service sew share shear shelve shoot show sign sketch slice solder sort space spot spray
stack staff stage stain stand stay steam sterilize sterilise stitch stock store strip suction suggest sweep swab take talk tally tend thin tie tile till tow transport
travel treat triage trim turn type undertake unload unpack update upsell vacuum value visit wait walk wash watch water wax weigh weld wipe wire work wrap
read choose cope swap fillet fry stir whisk steam test-drive notice spot join analyse organise optimise prioritise standardise utilise customise realise specialise supervise summarise summarize foster champion influence think
embrace bring live demonstrate possess adapt appear experiment iterate ideate wireframe storyboard whiteboard instrument deprecate roll
`;

const verbs = new Set([...openingVerbs, ...furtherVerbs.trim().split(/\s+/)]);

/** Verbs that are as often the name of a thing, and stand beside another after an "and": "sales and support teams". */
const nouns = new Set(
  (
    "access audit bank batch bond budget cash charge chart code contact contract control cover craft cycle demand deposit design display document " +
    "draft engineer exchange export feed finance function harvest import input inventory invoice issue label land market master merchandise model " +
    "motor network order pack paint plan plant product program project purchase rack record release rent report research sample schedule seal " +
    "season service share ship source space staff stage steam stock store structure supply support survey table target task team test tile till time " +
    "tool trade train transport travel type use volunteer wait waste watch water work"
  ).split(" "),
);

/** Whether the word, in lower case, is such a verb. */
export function beginsDeed(word: string): boolean {
  return verbs.has(word);
}

/** Whether the verb is a noun as well. */
export function isNounToo(verb: string): boolean {
  return nouns.has(verb);
}
