/** Requirements without a named skill: compared by the words they share with one line, or with the lines of one role. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { isSupportedWord } from "../grounding/vocabulary/synonyms.ts";
import { clean } from "../text/clean.ts";
import { isNeutral, isVerb, type Word, wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";
import { paddingWords } from "./padding-words.ts";
import type { Proof } from "./proof.ts";

/** Shares of what is asked, by weight, from which a requirement is met, or partly. */
const met = 0.6;
const partly = 0.34;
/** One line must hold so much, whatever its neighbours say. */
const inOneLine = 0.2;
/** What a verb weighs beside a noun: "manage" is in every trade, "facilities" in one. */
const verbWeight = 0.5;
/** What another word for it counts, beside the word itself. */
const otherWord = 0.8;
/** What several lines of one role show together counts a little less than what one line shows. */
const severalLines = 0.85;

interface Asked {
  word: Word;
  weight: number;
}

/** Met when one line holds most of what is asked in its own or truthful other words. */
export function proveWording(requirement: Requirement, lines: MatchLine[]): Proof {
  const asked = wordsAsked(requirement.text);
  if (asked.length === 0) return { outcome: "unverifiable", lines: [] };
  const total = asked.reduce((sum, each) => sum + each.weight, 0);
  const held = (of: readonly MatchLine[]) =>
    asked.reduce(
      (sum, each) => sum + each.weight * Math.max(0, ...of.map((line) => likeness(each.word, line))),
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
  const proofs = scored
    .filter((each) => each.share >= Math.max(inOneLine, best.share * 0.6))
    .slice(0, 3)
    .map((each) => each.line);
  if (asked.length === 1 && best.share < otherWord) return { outcome: "missing", lines: [] };
  if (reach >= met)
    return {
      outcome: best.line.proves && (best.line.shows || best.line.section !== "skills") ? "met" : "unproved",
      lines: proofs,
    };
  if (reach >= partly && best.share >= inOneLine) return { outcome: "partly", lines: proofs };
  return { outcome: "missing", lines: [] };
}

function wordsAsked(text: string): Asked[] {
  const words = wordsOf(clean(text)).filter(
    (word) => !isNeutral(word) && !/^\p{N}/u.test(word.text) && !paddingWords.has(word.stem),
  );
  const asked = [...new Map(words.map((word) => [word.stem, word])).values()];
  return asked.map((word) => ({ word, weight: isVerb(word) ? verbWeight : 1 }));
}

/** 1 for the word itself, less for another word for it; an abbreviation ("SAFe", "ROS") has no other. */
function likeness(word: Word, line: MatchLine): number {
  if (line.stems.has(word.stem)) return 1;
  if (/\p{Lu}.*\p{Lu}/u.test(word.text)) return 0;
  return isSupportedWord(word.stem, line.stems) ? otherWord : 0;
}

/** Names of employers, schools and groups of skills: what they are called shows nothing of what was done there. */
function namesOnly(line: MatchLine): boolean {
  return (
    line.field === "url" ||
    (["name", "organization", "institution", "location"].includes(line.field) &&
      ["work", "skills", "education", "volunteer"].includes(line.section))
  );
}
