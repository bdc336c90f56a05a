/** Requirements without a named skill: compared by the words they share with one line, or with one item's lines. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { isSupportedWord } from "../grounding/synonyms.ts";
import { clean } from "../text/clean.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";
import type { Proof } from "./proof.ts";

export const paddingWords: ReadonlySet<string> = new Set(
  "strong excellent good great proven solid deep ability abl knowledg understand year familiar proficien minimum least prefer requir must plus bonu need want look candid passion track record demonstr similar equival field degre etc ideal high level environ fast pace hand know alone mindestens jahr abgeschlossen sicher umgang vergleichbar mínima minimum años buscamo nuestro connaissanc full time perman".split(
    " ",
  ),
);

/** Met when one line holds most of what is asked in its own or truthful other words. */
export function proveWording(requirement: Requirement, lines: MatchLine[]): Proof {
  const asked = [
    ...new Set(
      wordsOf(clean(requirement.text))
        .filter((word) => !isNeutral(word) && !/^\p{N}/u.test(word.text) && !paddingWords.has(word.stem))
        .map((word) => word.stem),
    ),
  ];
  if (asked.length === 0) return { outcome: "unverifiable", lines: [] };
  const scored = lines
    .filter((line) => line.section !== "unplaced" && line.field !== "url")
    .map((line) => ({
      line,
      share: asked.filter((stem) => isSupportedWord(stem, line.stems)).length / asked.length,
    }))
    .filter((each) => each.share > 0)
    .sort((a, b) => b.share - a.share || Number(b.line.shows) - Number(a.line.shows));
  const best = scored[0];
  if (!best) return { outcome: "missing", lines: [] };
  const together = new Set(
    scored.slice(0, 4).flatMap(({ line }) => asked.filter((stem) => isSupportedWord(stem, line.stems))),
  );
  const reach = Math.max(best.share, (together.size / asked.length) * 0.85);
  const proofs = scored
    .filter((each) => each.share >= Math.max(0.2, best.share * 0.6))
    .slice(0, 3)
    .map((each) => each.line);
  if (asked.length === 1 && best.share < 1) return { outcome: "missing", lines: [] };
  if (reach >= 0.6)
    return {
      outcome: best.line.proves && (best.line.shows || best.line.section !== "skills") ? "met" : "unproved",
      lines: proofs,
    };
  if (reach >= 0.34 && best.share >= 0.2) return { outcome: "partly", lines: proofs };
  return { outcome: "missing", lines: [] };
}
