/** Who did it: what others do with the person's work ("a report used by the field teams to plan repairs") is not the person's deed. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../text/words.ts";
import type { ClauseClaims } from "./claims.ts";
import { isLightDeed, isSameDeed } from "./deeds.ts";
import type { Source } from "./sources.ts";
import { isStrongVerb } from "./strong-verbs.ts";

const others =
  /\bfor (?:[\p{L}'’-]+ ){0,4}?(?:review|approval|sign-off|checking|signature|validation)\b[^,;.]*|\b\p{L}{3,}(?:ed|ten|wn) by (?:\p{L}+ ){0,3}?\p{L}*(?:er|or|ers|ors|team|department|colleagues?|lead|senior|staff|clients?|adviser)\b|\b(?:once|until|as soon as) (?:\p{L}+ ){1,4}(?:has|have|had|is|was) \p{L}+(?: \p{L}+){0,2}|\b(?:used|needed|required|read|relied on|adopted|run|reviewed|made|owned|led) by (?:[^,;.]*)|\bso (?:that )?(?:\p{L}+ ){1,4}(?:can|could|may|might)\b[^,;.]*|\b(?:enabling|allowing|letting|helping) (?:\p{L}+ ){1,4}?(?:to )?[^,;.]*|\b(?:under|after|following|pending|with|by) (?:\p{L}+ ){0,2}\p{L}+'s? (?:\p{L}+ )?(?:review|approval|supervision|guidance|direction|sign-off)\b|\b(?:on|from|with) which (?:[^,;.]*)/giu;

/** Who else may act, as a resume names them. */
const actors =
  "(?:manager|leader|lead|head|director|owner|chef|colleagues?|team|group|department|supervisor|doctors?|consultant|lecturer|teacher|officer|partner|clients?|customers?|agency|vendor|committee|board|office|court|council|surveyor|foreman|adviser|editor|principal|controller|ringers?|\\p{L}{3,}(?:er|or|ist|ian)s?|nurse|sister|gerente|jef[ea]|\\p{L}*leiter(?:in)?|\\p{L}*chef(?:in)?|direct(?:rice|eur|or|ora)|responsable)";
/** "The head office does the payroll", "lo firmó la gerente", "die die Teamleiterin freigab". */
const othersAct = new RegExp(
  `(?:^|[,;:]|\\b(?:and|which|that|but|before|after|while)) ?(?:the|an?|her|his|their|our|my|its) (?:[\\p{L}-]+ ){0,2}?${actors} (?:later |then |also |\\p{L}+ly )?(?!of |for |in |on |at |with |and |to |from )\\p{L}+(?:s|ed|ew|ought|ade|ook|aid|old|id|ose|an|ote)\\b[^,;.]*|\\b(?:carried out|performed|done|adopted|signed|approved|introduced|planned|built|chosen|written|led|handled|managed) by [^,;.]*|\\blo \\p{L}+ (?:the|la|el) ${actors}|\\p{L}+ (?:is|are|was|were|being|stay(?:s|ed)?|remain(?:s|ed)?) (?:his|her|their|the \\p{L}+'s?) (?:part|job|task|work|business|decision|call)\\b|\\p{L}+ (?:made|makes|does|macht|machte|hace|fait) (?:of|the|that|der|la|el|le) ${actors}|\\b(?:which|that|die|den|das|der|those) (?:die|der|das|that|of|the) ${actors} \\p{L}+`,
  "giu",
);

/** One of several deeds in a row: "prepare, sign off and submit". */
function isListed(claims: ClauseClaims, word: { start: number; end: number }): boolean {
  const before = claims.text.slice(0, word.start - claims.start);
  return /^[^,]{0,30}, (?:and )?$|^\s*\p{L}+ and $/u.test(before);
}

/** The reason the clause claims for the person what the source says of others, or null. */
export function checkAgent(claims: ClauseClaims, source: Source): GroundingReason | null {
  const own = claims.text.replace(others, " ");
  const whole = wordsOf(claims.whole.replace(others, " ").replace(othersAct, " "));
  const mine = /\bI (\p{L}+)/u.exec(claims.text)?.[1]?.toLowerCase();
  const verbs = claims.words.filter(
    (word, index) =>
      (index === 0 || word.lower === mine || isListed(claims, word)) &&
      (claims.deeds.has(word.stem) || isStrongVerb(word.stem)) &&
      !isLightDeed(word.stem) &&
      (claims.joint !== "cause" || word.lower === mine) &&
      [wordsOf(own), whole].every((words) => words.some((each) => each.stem === word.stem)),
  );
  // "Review by attorneys" is theirs in both.
  if (/^\W*\p{L}+ by (?!me\b)/u.test(claims.text)) return null;
  const foreign = [others, othersAct]
    .flatMap((each) => [...source.text.matchAll(each)].map((match) => match[0]))
    .join(" ");
  if (foreign === "") return null;
  const stems = (text: string) => new Set(wordsOf(text).map((word) => word.stem));
  const theirs = stems(foreign);
  const persons = stems(source.text.replace(others, " ").replace(othersAct, " "));
  const verb = verbs.find(
    (each) => theirs.has(each.stem) && !persons.has(each.stem) && !isSameDeed(each.stem, persons),
  );
  if (!verb) return null;
  return {
    code: "ownership_raised",
    claim: claims.text.trim().slice(0, 200),
    detail: `The evidence says "${verb.text}" of someone else.`,
  };
}
