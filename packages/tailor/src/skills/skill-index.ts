/** The skills the engine knows by name, indexed by every way they are written. */
import { professionalList } from "./professional-list.ts";
import { technologyList } from "./technology-list.ts";

export interface KnownSkill {
  name: string;
  aliases: string[];
  /** Canonical names this one implies: PostgreSQL implies SQL. */
  implies: string[];
  /** Also an ordinary word: counts only in a technical context. */
  ambiguous: boolean;
  technical: boolean;
}

function parse(list: string, technical: boolean): KnownSkill[] {
  return list
    .trim()
    .split("\n")
    .map((entry) => {
      const ambiguous = entry.startsWith("~");
      const [left = "", right = ""] = entry.replace(/^~/, "").split(" > ");
      const [name = "", aliases = ""] = left.split(" = ");
      const split = (text: string) =>
        text
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean);
      return { name: name.trim(), aliases: split(aliases), implies: split(right), ambiguous, technical };
    });
}

export const knownSkills: readonly KnownSkill[] = [
  ...parse(technologyList, true),
  ...parse(professionalList, false),
];

export const skillByName: ReadonlyMap<string, KnownSkill> = new Map(
  knownSkills.map((skill) => [skill.name, skill]),
);

/** A written form without separators ("nodejs") or with words kept apart ("node js"), plural folded. */
export function skillKeys(written: string): string[] {
  const lower = written.toLowerCase().trim();
  const apart = lower
    .replace(/[-/._]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const joined = lower.replace(/[-/._]+/g, "");
  return [...new Set([lower, apart, joined])];
}

/** Every written form → the skill, and whether this form alone is ambiguous (an alias of an ambiguous name is not). */
export const skillIndex: ReadonlyMap<string, { skill: KnownSkill; ambiguous: boolean }> = (() => {
  const index = new Map<string, { skill: KnownSkill; ambiguous: boolean }>();
  for (const skill of knownSkills) {
    for (const written of [skill.name, ...skill.aliases]) {
      const ambiguous = skill.ambiguous && written === skill.name;
      for (const key of skillKeys(written)) if (!index.has(key)) index.set(key, { skill, ambiguous });
    }
  }
  return index;
})();

/** The skill and everything it implies, transitively. */
export function withImplied(name: string): string[] {
  const all = new Set<string>([name]);
  for (const each of all) for (const implied of skillByName.get(each)?.implies ?? []) all.add(implied);
  return [...all];
}
