/** The words a posting asks in, weighed by the kind of requirement, its place and how often the posting says them. */
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { paddingWords } from "../matching/padding-words.ts";
import { isNeutral, isVerb, wordsOf } from "../text/words.ts";

type Keyword = NonNullable<JobBrief["keywords"]>[number];

/** What each further mention adds, and where that ends; what a name in the title counts. */
const perMention = 0.15;
const mostMentions = 5;
const inTitle = 1.5;
const mostKeywords = 60;

/** Canonical skills, heaviest first. */
export function weighSkills(
  requirements: readonly Requirement[],
  title: string | null,
  text: string,
): string[] {
  return weigh(requirements, title, text)
    .filter((each) => each.isSkill)
    .map((each) => each.name)
    .slice(0, 60);
}

/** As the posting writes them, heaviest first. */
export function weighKeywords(
  requirements: readonly Requirement[],
  title: string | null,
  text: string,
): Keyword[] {
  return weigh(requirements, title, text)
    .slice(0, mostKeywords)
    .map(({ written, weight, count, isSkill }) => ({
      text: written.slice(0, 1_000),
      weight: Math.round(weight * 100) / 100,
      count,
      isSkill,
    }));
}

function weigh(requirements: readonly Requirement[], title: string | null, text: string) {
  const mentions = new Map<string, number>();
  // Piece by piece: a name is told from a word by its neighbours, which takes long over a long text.
  for (const [piece] of text.matchAll(/[^\n]{1,400}/g))
    for (const { name } of findSkills(piece)) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const stems = new Map<string, number>();
  for (const { stem } of wordsOf(text)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  const titled = new Set([
    ...findSkills(title ?? "").map((skill) => skill.name),
    ...wordsOf(title ?? "").map((word) => word.stem),
  ]);
  const found = new Map<
    string,
    { name: string; written: string; weight: number; count: number; isSkill: boolean }
  >();
  const add = (name: string, written: string, weight: number, count: number, isSkill: boolean) => {
    const known = found.get(name);
    if (known) known.weight += weight;
    else found.set(name, { name, written, weight, count, isSkill });
  };
  for (const requirement of requirements) {
    const skills = findSkills(requirement.text);
    const written = new Map(skills.map((skill) => [skill.name, skill.text]));
    for (const name of requirement.skills)
      add(name, written.get(name) ?? name, requirement.weight, mentions.get(name) ?? 1, true);
    const words = wordsOf(requirement.text).filter(
      (word) =>
        !isNeutral(word) &&
        !isVerb(word) &&
        word.lower.length > 3 &&
        !/^\p{N}/u.test(word.text) &&
        !paddingWords.has(word.stem) &&
        !skills.some((skill) => word.start < skill.end && word.end > skill.start),
    );
    for (const word of words)
      add(word.stem, word.lower, requirement.weight / 3, stems.get(word.stem) ?? 1, false);
  }
  return [...found.values()]
    .map((each) => ({
      ...each,
      weight:
        each.weight *
        (1 + perMention * (Math.min(each.count, mostMentions) - 1)) *
        (titled.has(each.name) ? inTitle : 1),
    }))
    .sort((a, b) => b.weight - a.weight);
}
