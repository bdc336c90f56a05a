/** Who did it: what others do with the person's work ("a report used by the field teams to plan repairs") is not the person's deed. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../text/words.ts";
import type { ClauseClaims } from "./claims.ts";
import { isLightDeed } from "./deeds.ts";
import type { Source } from "./sources.ts";

const others =
  /\b(?:used|needed|required|read|relied on|adopted|run|reviewed|made|owned|led) by (?:[^,;.]*)|\bso (?:that )?(?:\p{L}+ ){1,4}(?:can|could|may|might)\b[^,;.]*|\b(?:enabling|allowing|letting|helping) (?:\p{L}+ ){1,4}?(?:to )?[^,;.]*|\b(?:on|from|with) which (?:[^,;.]*)/giu;

/** The reason the clause claims for the person what the source says of others, or null. */
export function checkAgent(claims: ClauseClaims, source: Source): GroundingReason | null {
  const [verb] = claims.words;
  if (claims.joint === "cause" || !verb || !claims.deeds.has(verb.stem) || isLightDeed(verb.stem))
    return null;
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
