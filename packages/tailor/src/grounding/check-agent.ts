/** Who did it: what others do with the person's work ("a report used by the field teams to plan repairs") is not the person's deed. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../text/words.ts";
import type { ClauseClaims } from "./claims.ts";
import { isLightDeed } from "./deeds.ts";
import type { Source } from "./sources.ts";
import { isStrongVerb } from "./strong-verbs.ts";

const others =
  /\bfor (?:\p{L}+ )?(?:review|approval|sign-off|checking|signature|validation)\b[^,;.]*|\b\p{L}{3,}(?:ed|ten|wn) by (?:\p{L}+ ){0,3}?\p{L}*(?:er|or|ers|ors|team|department|colleagues?|lead|senior|staff|clients?|adviser)\b|\b(?:once|until|as soon as) (?:\p{L}+ ){1,4}(?:has|have|had|is|was) \p{L}+(?: \p{L}+){0,2}|\b(?:used|needed|required|read|relied on|adopted|run|reviewed|made|owned|led) by (?:[^,;.]*)|\bso (?:that )?(?:\p{L}+ ){1,4}(?:can|could|may|might)\b[^,;.]*|\b(?:enabling|allowing|letting|helping) (?:\p{L}+ ){1,4}?(?:to )?[^,;.]*|\b(?:under|after|following|pending|with|by) (?:\p{L}+ ){0,2}\p{L}+'s? (?:\p{L}+ )?(?:review|approval|supervision|guidance|direction|sign-off)\b|\b(?:on|from|with) which (?:[^,;.]*)/giu;

/** One of several deeds in a row: "prepare, sign off and submit". */
function isListed(claims: ClauseClaims, word: { start: number; end: number }): boolean {
  const before = claims.text.slice(0, word.start - claims.start);
  return /^[^,]{0,30}, (?:and )?$|^\s*\p{L}+ and $/u.test(before);
}

/** The reason the clause claims for the person what the source says of others, or null. */
export function checkAgent(claims: ClauseClaims, source: Source): GroundingReason | null {
  const own = claims.text.replace(others, " ");
  const mine = /\bI (\p{L}+)/u.exec(claims.text)?.[1]?.toLowerCase();
  const verbs = claims.words.filter(
    (word, index) =>
      (index === 0 || word.lower === mine || isListed(claims, word)) &&
      (claims.deeds.has(word.stem) || (index > 0 && isStrongVerb(word.stem))) &&
      !isLightDeed(word.stem) &&
      (claims.joint !== "cause" || word.lower === mine) &&
      wordsOf(own).some((each) => each.stem === word.stem),
  );
  const foreign = [...source.text.matchAll(others)].map((match) => match[0]).join(" ");
  if (foreign === "") return null;
  const stems = (text: string) => new Set(wordsOf(text).map((word) => word.stem));
  const theirs = stems(foreign);
  const persons = stems(source.text.replace(others, " "));
  const verb = verbs.find((each) => theirs.has(each.stem) && !persons.has(each.stem));
  if (!verb) return null;
  return {
    code: "ownership_raised",
    claim: claims.text.trim().slice(0, 200),
    detail: `The evidence says "${verb.text}" of someone else.`,
  };
}
