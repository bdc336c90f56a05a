/** Papers that are on their way, have run out, or bear another number: a part of what is asked, and no more. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import type { MatchLine } from "./lines.ts";
import type { Proof } from "./proof.ts";

const unfinished =
  /\b(?:not (?:yet )?(?:taken|passed|finished|completed|sat)|in progress|ongoing|pending|expired|lapsed|learner|started|begun|under ?way|units? left|working towards?|studying (?:for|towards?)|enrolled|expected|on pause|part[- ]completed|took (?:the )?(?:class|course)|laufend|begonnen|abgelaufen|en cours|en curso|caducad[oa])(?!\p{L})/iu;
const mayBeUnfinished =
  /\b(?:or (?:be )?(?:working|studying) towards?|or (?:in progress|completing|willing(?:ness)? to)|completed or in progress|or en cours|oder in ausbildung)\b/iu;

/** The proof, lowered to a part where nothing of it is whole; as it is where the job takes what is on its way. */
export function asFarAs(requirement: Requirement, proof: Proof): Proof {
  if (proof.outcome !== "met") return proof;
  const isWhole = proof.lines.some((line) => line.shows || !unfinished.test(line.text));
  if (isWhole || mayBeUnfinished.test(requirement.text))
    return isOfAnotherNumber(requirement.text, proof.lines) ? { ...proof, outcome: "partly" } : proof;
  return { ...proof, outcome: "partly" };
}

/** "OSHA 30" is not shown by "OSHA 10", nor "ISO 14001" by "ISO 9001": a number is part of such a name. */
function isOfAnotherNumber(asked: string, proofs: readonly MatchLine[]): boolean {
  return [...asked.matchAll(/\b([A-Z]{3,}) (\d{1,5})\b/g)].some(([, name, number]) => {
    const held = proofs.flatMap((line) => [
      ...line.text.matchAll(new RegExp(`\\b${name} (\\d{1,5})\\b`, "g")),
    ]);
    return held.length > 0 && held.every(([, other]) => other !== number);
  });
}
