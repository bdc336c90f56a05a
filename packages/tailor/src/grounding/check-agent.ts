/** Who did it: what others do with the person's work ("a report used by the field teams to plan repairs") is not the person's deed. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../text/words.ts";
import type { ClauseClaims } from "./claims.ts";
import { isLightDeed } from "./deeds.ts";
import type { Source } from "./sources.ts";

const others =
  /\bfor (?:\p{L}+ )?(?:review|approval|sign-off|checking|signature|validation)\b[^,;.]*|\b\p{L}{3,}(?:ed|ten|wn) by (?:\p{L}+ ){0,3}?\p{L}*(?:er|or|ers|ors|team|department|colleagues?|lead|senior|staff|clients?|adviser)\b|\b(?:once|until|as soon as) (?:\p{L}+ ){1,4}(?:has|have|had|is|was) \p{L}+(?: \p{L}+){0,2}|\b(?:used|needed|required|read|relied on|adopted|run|reviewed|made|owned|led) by (?:[^,;.]*)|\bso (?:that )?(?:\p{L}+ ){1,4}(?:can|could|may|might)\b[^,;.]*|\b(?:enabling|allowing|letting|helping) (?:\p{L}+ ){1,4}?(?:to )?[^,;.]*|\b(?:under|after|following|pending|with|by) (?:\p{L}+ ){0,2}\p{L}+'s? (?:\p{L}+ )?(?:review|approval|supervision|guidance|direction|sign-off)\b|\b(?:on|from|with) which (?:[^,;.]*)/giu;

/** The reason the clause claims for the person what the source says of others, or null. */
export function checkAgent(claims: ClauseClaims, source: Source): GroundingReason | null {
  const own = claims.text.replace(others, " ");
  const mine = /\bI (\p{L}+)/u.exec(claims.text)?.[1]?.toLowerCase();
  const verb = claims.words.find(
    (word, index) =>
      (index === 0 || word.lower === mine) &&
      claims.deeds.has(word.stem) &&
      !isLightDeed(word.stem) &&
      wordsOf(own).some((each) => each.stem === word.stem),
  );
  if (!verb || (claims.joint === "cause" && verb.lower !== mine)) return null;
  const foreign = [...source.text.matchAll(others)].map((match) => match[0]).join(" ");
  if (foreign === "") return null;
  const stems = (text: string) => new Set(wordsOf(text).map((word) => word.stem));
  if (stems(source.text.replace(others, " ")).has(verb.stem) || !stems(foreign).has(verb.stem)) return null;
  return {
    code: "ownership_raised",
    claim: claims.text.trim().slice(0, 200),
    detail: `The evidence says "${verb.text}" of someone else.`,
  };
}
