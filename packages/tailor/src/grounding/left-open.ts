/**
 * What our rules leave to a second reading: a text against which nothing speaks but a few ordinary words that stand in no line of
 * its evidence. Which words those may be was measured on the opened sets (`docs/decisions/0030-a-reading-that-proves-words.md`):
 * of texts with more of them, or with a word of one of the kinds below, more than two in three are fabrications.
 */
import type { GroundedChange } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { clean } from "../text/clean.ts";
import { stemOf } from "../text/words.ts";
import { certificatesIn, fluencyOf, rankWords } from "./lexicons.ts";
import { downWords, upWords } from "./numbers/direction.ts";
import { ownershipOf } from "./ownership.ts";

const mostWords = 3;
/** From "led" upwards. */
const leading = 3;

/** The words a second reading would have to prove, as the text has them; null where no reading can lift the refusal. */
export function wordsLeftOpen({
  kind,
  after,
  verdict,
}: Pick<GroundedChange, "kind" | "after" | "verdict">): string[] | null {
  const { reasons } = verdict;
  if (after === null || kind === "skills" || kind === "headline") return null;
  if (reasons.length === 0 || reasons.length > mostWords) return null;
  const text = clean(after);
  const isOpen = reasons.every(
    ({ code, claim }) => code === "words_unsupported" && text.includes(claim) && !isHardWord(claim),
  );
  return isOpen ? reasons.map(({ claim }) => claim) : null;
}

/** Rank, leading, direction, skills, credentials, fluency, figures: words that raise a person by themselves. */
function isHardWord(word: string): boolean {
  const lower = word.toLowerCase();
  const stem = stemOf(lower);
  return (
    /\p{N}/u.test(word) ||
    rankWords.has(lower) ||
    upWords.has(stem) ||
    downWords.has(stem) ||
    (ownershipOf(lower).level ?? 0) >= leading ||
    findSkills(lower).length > 0 ||
    certificatesIn(lower).length > 0 ||
    fluencyOf(lower) !== null
  );
}
