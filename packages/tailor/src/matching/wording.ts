/** Requirements without a named skill: compared by the words they share with one line, or with the lines of one role. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { likeness, wordsAsked } from "./likeness.ts";
import type { MatchLine } from "./lines.ts";
import type { Proof } from "./proof.ts";

/** Shares of what is asked, by weight, from which a requirement is met, or partly. */
const met = 0.55;
const partly = 0.34;
/** One line must hold so much, whatever its neighbours say. */
const inOneLine = 0.2;
/** What several lines of one role show together counts a little less than what one line shows. */
const severalLines = 0.85;
/** What the lines of several roles show together counts less again, and never as met. */
const severalRoles = 0.7;

/** Met when one line holds most of what is asked in its own or truthful other words. */
export function proveWording(requirement: Requirement, lines: MatchLine[], language: string): Proof {
  const asked = wordsAsked(requirement.text, language);
  if (asked.length === 0) return { outcome: "unverifiable", lines: [] };
  const total = asked.reduce((sum, each) => sum + each.weight, 0);
  const held = (of: readonly MatchLine[]) =>
    asked.reduce(
      (sum, each) => sum + each.weight * Math.max(0, ...of.map((line) => likeness(each, line, language))),
      0,
    ) / total;
  const scored = lines
    .filter((line) => line.section !== "unplaced" && !namesOnly(line))
    .map((line) => ({ line, share: held([line]) }))
    .filter((each) => each.share > 0)
    .sort((a, b) => b.share - a.share || Number(b.line.shows) - Number(a.line.shows));
  const best = scored[0];
  if (!best) return { outcome: "missing", lines: [] };
  const together = scored.filter(({ line }) => line.container === best.line.container).slice(0, 4);
  const reach = Math.max(best.share, held(together.map((each) => each.line)) * severalLines);
  const everywhere = held(scored.slice(0, 8).map((each) => each.line)) * severalRoles;
  const proofs = scored
    .filter((each) => each.share >= Math.max(inOneLine, best.share * 0.6))
    .slice(0, 3)
    .map((each) => each.line);
  if (reach >= met)
    return {
      outcome: best.line.proves && (best.line.shows || best.line.section !== "skills") ? "met" : "unproved",
      lines: proofs,
    };
  if (Math.max(reach, everywhere) >= partly && best.share >= inOneLine)
    return { outcome: "partly", lines: proofs };
  return { outcome: "missing", lines: [] };
}

/** Names of employers, schools and groups of skills: what they are called shows nothing of what was done there. */
function namesOnly(line: MatchLine): boolean {
  return (
    line.field === "url" ||
    (["name", "organization", "institution", "location"].includes(line.field) &&
      ["work", "skills", "education", "volunteer"].includes(line.section))
  );
}
