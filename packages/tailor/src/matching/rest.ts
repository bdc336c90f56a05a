/** What a requirement asks beside the skills it names. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { isSupportedWord } from "../grounding/vocabulary/synonyms.ts";
import { clean } from "../text/clean.ts";
import { isNeutral, isVerb, wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";
import { paddingWords } from "./padding-words.ts";

/** From so many words on, the rest is a matter of its own; of those, this share must stand beside the skill. */
const fewestWords = 2;
const enough = 0.4;

/** Whether the rest is much, and little of it stands in the lines that show the skills or in their roles' other lines. */
export function isMoreThanSkills(
  requirement: Requirement,
  proofs: readonly MatchLine[],
  lines: readonly MatchLine[],
): boolean {
  const rest = restOf(requirement.text);
  if (rest.length < fewestWords) return false;
  const containers = new Set(proofs.filter((line) => line.shows).map((line) => line.container));
  const stems = new Set(
    lines.filter((line) => line.shows && containers.has(line.container)).flatMap((line) => [...line.stems]),
  );
  return rest.filter((stem) => isSupportedWord(stem, stems)).length / rest.length < enough;
}

/** Stems of what is left without skills, examples in brackets or after "such as", padding and verbs. */
function restOf(text: string): string[] {
  const plain = clean(text);
  const skills = findSkills(plain);
  const examples = [
    ...plain.matchAll(/\([^)]*\)|\b(?:such as|e\.g\.|like|or another|or any|or similar|or other)\b.*/giu),
  ];
  const taken = [
    ...skills,
    ...examples.map((each) => ({ start: each.index, end: each.index + each[0].length })),
  ];
  return [
    ...new Set(
      wordsOf(plain)
        .filter(
          (word) =>
            !isNeutral(word) &&
            !isVerb(word) &&
            !/^\p{N}/u.test(word.text) &&
            !paddingWords.has(word.stem) &&
            !taken.some((each) => word.start >= each.start && word.end <= each.end),
        )
        .map((word) => word.stem),
    ),
  ];
}
