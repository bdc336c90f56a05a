/** The skills known by name, indexed by every way they are written; made from dictionary.json when first asked for. */
import { brotliDecompressSync } from "node:zlib";
import dictionary from "./dictionary.json" with { type: "json" };

export interface KnownSkill {
  name: string;
  /** Canonical names this one implies: PostgreSQL implies SQL. */
  implies: string[];
  technical: boolean;
}

interface Written {
  skill: KnownSkill;
  /** This form is also an ordinary word: it counts only in a technical context. */
  ambiguous: boolean;
}

/** The skill of that canonical name. */
export function skillNamed(name: string): KnownSkill | undefined {
  const skill = skillWritten(name.toLowerCase())?.skill;
  return skill?.name === name ? skill : undefined;
}

/** The skill that a written form stands for: one of `skillKeys`. */
export function skillWritten(key: string): Written | undefined {
  const place = index().get(key);
  return place === undefined ? undefined : { skill: skillAt(place >> 1), ambiguous: (place & 1) === 1 };
}

/** Every canonical name. */
export function skillNames(): string[] {
  return lines().map((_, at) => skillAt(at).name);
}

/** A written form without separators ("nodejs") or with words kept apart ("node js"). */
export function skillKeys(written: string): string[] {
  const lower = written.toLowerCase();
  if (!/[-/._]/.test(lower)) return [lower];
  const apart = lower
    .replace(/[-/._]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const joined = lower.replace(/[-/._]+/g, "");
  return [...new Set([lower, apart, joined])];
}

/** The skill and everything it implies, transitively. */
export function withImplied(name: string): string[] {
  const all = new Set<string>([name]);
  for (const each of all) for (const implied of skillNamed(each)?.implies ?? []) all.add(implied);
  return [...all];
}

let read: readonly string[] | undefined;

/** `~Name = alias, ~alias > implied`: what `~` marks is ambiguous. Compressed, they are a third of a bundle that finds skills. */
function lines(): readonly string[] {
  read ??= brotliDecompressSync(Buffer.from(dictionary.brotli, "base64")).toString().split("\n");
  return read;
}

let made: Map<string, number> | undefined;

/** Written form → twice the number of its line, and one more where the form is ambiguous: a start-up can't wait for objects. */
function index(): Map<string, number> {
  if (made) return made;
  made = new Map();
  const all = lines();
  for (let at = 0; at < all.length; at++)
    for (const written of formsOf(all[at]!)) {
      const ambiguous = written.startsWith("~");
      for (const key of skillKeys(ambiguous ? written.slice(1) : written))
        if (!made.has(key)) made.set(key, 2 * at + (ambiguous ? 1 : 0));
    }
  return made;
}

/** The name and the aliases of a line, with their marks. */
function formsOf(line: string): string[] {
  const implied = line.indexOf(" > ");
  const left = implied < 0 ? line : line.slice(0, implied);
  const equal = left.indexOf(" = ");
  return equal < 0 ? [left] : [left.slice(0, equal), ...left.slice(equal + 3).split(", ")];
}

const skills: (KnownSkill | undefined)[] = [];

function skillAt(at: number): KnownSkill {
  const line = lines()[at]!;
  skills[at] ??= {
    name: formsOf(line)[0]!.replace(/^~/, ""),
    implies: line.split(" > ")[1]?.split(", ") ?? [],
    technical: at < dictionary.technologies,
  };
  return skills[at];
}
