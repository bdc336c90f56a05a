/**
 * Words that are claims in themselves: rank, ownership, direction, credentials, scope, quality, time. No dictionary may
 * offer them in place of another word; only the groups chosen by hand in synonym-groups.ts may.
 */
import { stemOf, stemSet } from "../../text/words.ts";
import { loweringRanks, occupations, rankWords } from "../lexicons.ts";
import { downWords, upWords } from "../numbers/direction.ts";

const claims = `
found founder invent inventor pioneer win winner own owner lead leader head direct director manage manager oversee supervise supervision command govern rule dominate control chair
hire recruit fire dismiss employ promote appoint patent certify certificate certification license licence qualify qualified graduate graduation champion author master expert mastery
sell sale buy close sign approve approval authorize authority negotiate publish publication present speak lecture consult audit inspect certified accredited chartered
design architect program code engineer operate perform surgery prescribe diagnose treat treatment therapy
all every always never none entire whole full complete total global national international regional world country state city company department board executive officer president
best better top first last only sole unique excellent outstanding perfect expert great high low major critical key strategic senior junior chief award prize medal honor honour record
day week month year hour minute second daily weekly monthly yearly annual annually quarterly morning night half third quarter double triple twice
degree diploma doctorate master bachelor school university college student teacher nurse doctor patient child children adult man woman client customer supplier
revenue profit cost price budget money sales income loss saving grow increase reduce decrease cut raise lower improve
intensive acute critical emergency chronic safe secure compliant accident injury death error fault defect failure fraud
independent independently solely alone personal official public private legal financial medical technical
new old large small big long short fast slow
state make get take give go come put set keep hold see know think say tell ask use do have be
man men people person thing way time
`;

/** Their stems. */
export const claimWords: ReadonlySet<string> = new Set([
  ...stemSet(claims),
  ...[...rankWords, ...loweringRanks, ...occupations].map(stemOf),
  ...upWords,
  ...downWords,
]);
