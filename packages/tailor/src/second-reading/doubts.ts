/** What a reader's answer comes to. It is written by a model, so it is taken for as little as it can be. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import type { ReadingAnswer } from "./reading-call.ts";
import type { WrittenStatement } from "./statements.ts";

const mostClaims = 6;

/**
 * Doubt counts and praise does not: of two answers about one statement the one that doubts is heard, and one that names words
 * doubts whatever it says besides. An id that was not asked about is nobody's. Words are repeated to the person only where the
 * statement itself says them; the doubt stands without them.
 * @returns the doubts, and the ids that were answered at all.
 */
export function doubtsIn(
  { answers }: ReadingAnswer,
  statements: readonly WrittenStatement[],
): { doubts: Map<string, GroundingReason[]>; read: string[] } {
  const doubts = new Map<string, GroundingReason[]>();
  const read: string[] = [];
  for (const { id, text } of statements) {
    const about = answers.filter((each) => each.id === id);
    if (about.length === 0) continue;
    read.push(id);
    if (about.every(({ supported, beyond }) => supported && beyond.length === 0)) continue;
    const claims = about.flatMap(({ beyond }) => beyond.map((words) => words.trim()));
    const said = [...new Set(claims)].filter((words) => words !== "" && text.includes(words));
    doubts.set(id, said.length > 0 ? said.slice(0, mostClaims).map(doubtOf) : [doubtOf("")]);
  }
  return { doubts, read };
}

function doubtOf(claim: string): GroundingReason {
  const what = claim === "" ? "all of this" : `"${claim.slice(0, 200)}"`;
  return {
    code: "doubted_on_second_reading",
    claim: claim.slice(0, 500),
    detail: `It was read once more beside your lines, by a model that only checks, which doubts that they say ${what}.`,
  };
}
