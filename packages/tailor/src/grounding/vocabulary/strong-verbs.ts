/**
 * Verbs that are claims in themselves: making, leading, deciding, trading, practising a profession, changing something for
 * better or worse. Only the evidence's own verb or one of its class stands for them; any other verb may stand for a verb of the
 * evidence that the text does not repeat, as long as what it is done to stays the same.
 */
import { stemSet } from "../../text/words.ts";
import { downWords, upWords } from "../numbers/direction.ts";

const strong = `
build rebuild create develop design redesign architect engineer program code invent found launch establish introduce pioneer initiate originate devise conceive author
implement deploy automate digitize digitise modernize migrate transform scale standardize integrate configure install commission manufacture fabricate construct
lead head direct manage own run supervise oversee chair command govern spearhead drive champion orchestrate captain mastermind steer
approve authorize authorise decide determine sign certify accredit license negotiate renegotiate select appoint hire recruit dismiss promote award sponsor fund finance budget
sell close win procure purchase buy acquire source bid tender invest trade broker underwrite import export
diagnose prescribe treat operate intubate anaesthetise vaccinate examine assess audit adjudicate prosecute defend litigate represent arbitrate mediate legislate
publish patent lecture teach instruct train coach mentor tutor educate translate interpret advise counsel consult research analyse analyze model forecast predict
investigate inspect test validate verify
reduce increase improve save cut boost eliminate prevent avoid grow halve double triple accelerate optimize optimise resolve fix solve remediate repair eradicate maximise maximize minimise
minimize streamline enhance strengthen stabilise stabilize secure protect ensure guarantee achieve attain exceed surpass outperform beat earn generate deliver turnaround rescue recover
restructure reorganize reorganise reform overhaul revamp consolidate centralise centralize merge acquire expand extend
present pitch speak market advertise
cook bake weld wire plumb fly navigate
raise lower rise fall drop climb double
interview assign delegate enforce regulate
qualify graduate register enrol cancel obtain gain secure service maintain set founded grounded trial study learn master
write draft compose rewrite review plan sign edit
give-up stop end disappear vanish cease replace restore
`;

const stems: ReadonlySet<string> = new Set([...stemSet(strong), ...upWords, ...downWords]);

/** Whether the verb is a claim in itself. */
export function isStrongVerb(stem: string): boolean {
  return stems.has(stem);
}
