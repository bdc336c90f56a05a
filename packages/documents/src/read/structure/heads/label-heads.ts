import { perText } from "../per-text.ts";
import type { Atom } from "./atoms.ts";

/** Neighbouring atoms that are one field; without a role they are something else. */
export interface Run<Role extends string> {
  role: Role | undefined;
  atoms: Atom[];
}

/** One way to read a head, and how much speaks for it. */
export interface Labelling<Role extends string> {
  runs: Run<Role>[];
  score: number;
}

export interface HeadModel<Role extends string> {
  /** Each stands once in a head at most. */
  roles: readonly Role[];
  /** Those whose order tells one writer's entries from another's. */
  ordered: readonly Role[];
  /** Those that one entry of a writer has and the next has not. */
  optional?: readonly Role[];
  /** How much speaks for these neighbouring atoms being one field, in this role or in none; `head` is all of it. */
  score(role: Role | undefined, run: Atom[], head: Atom[]): number;
  /** What a role gains by what stands before it. */
  follow(role: Role | undefined, sign: Atom["sign"], before: Role | undefined): number;
}

export interface Head<Role extends string> {
  atoms: Atom[];
  /** What a reading costs that finds no such role. */
  missing: Partial<Record<Role, number>>;
}

/** How many readings of one head are compared with the others', how many heads may give the pattern, and how many vote. */
const readings = 40;
const givers = 12;
const voters = 60;
/** How many beginnings of a head are followed further, at each of its atoms; fewer in a section of hundreds of entries. */
const widthFor = (heads: number) => Math.max(4, Math.min(30, Math.floor(9_000 / heads)));
/** What agreeing with the section's pattern is worth, beside the evidence of the words. */
const agreement = 0.6;

/**
 * Reads all heads of a section together. Each head has several readings, ranked by the evidence of its
 * words, signs and looks; but one writer sets all entries alike, so the pattern is chosen that the
 * whole section agrees with best, and each head is read as near to it as its own words allow.
 */
export function labelHeads<Role extends string>(
  heads: Head<Role>[],
  model: HeadModel<Role>,
): { best: Labelling<Role>; margin: number }[] {
  const all = heads.map((head) => readingsOf(head, model, widthFor(heads.length)));
  const patterns = all.map((some) => some.map((one) => patternOf(one, model)));
  const votes = (pattern: Pattern) =>
    all
      .slice(0, voters)
      .reduce(
        (sum, some, i) =>
          sum +
          some.reduce(
            (most, one, k) => Math.max(most, one.score + like(patterns[i]?.[k], pattern)),
            Number.NEGATIVE_INFINITY,
          ),
        0,
      );
  let chosen: Pattern = [];
  let most = Number.NEGATIVE_INFINITY;
  const tried = new Set<string>();
  for (const pattern of patterns
    .filter((some) => some.length > 0)
    .slice(0, givers)
    .flatMap((some) => some.slice(0, 8))) {
    const key = JSON.stringify(pattern);
    if (tried.has(key)) continue;
    tried.add(key);
    const sum = votes(pattern);
    if (sum > most) {
      most = sum;
      chosen = pattern;
    }
  }
  return all.map((some, i) => {
    const ranked = some
      .map((one, k) => ({ ...one, score: one.score + like(patterns[i]?.[k], chosen) }))
      .toSorted((a, b) => b.score - a.score);
    const best = ranked[0] ?? { runs: [], score: 0 };
    const other = ranked.find((one) => fieldsOf(one) !== fieldsOf(best));
    return { best, margin: other ? best.score - other.score : Number.POSITIVE_INFINITY };
  });
}

function fieldsOf<Role extends string>({ runs }: Labelling<Role>): string {
  return JSON.stringify(
    runs
      .filter(({ role }) => role)
      .map(({ role, atoms }) => [role, atoms[0]?.text])
      .sort(),
  );
}

interface Part<Role extends string> extends Labelling<Role> {
  left: readonly Role[];
}

/** The best ways to cut a head into runs and to give each a role; of its beginnings only the best go on. */
function readingsOf<Role extends string>(
  { atoms, missing }: Head<Role>,
  model: HeadModel<Role>,
  width: number,
): Labelling<Role>[] {
  const upTo: Part<Role>[][] = atoms.map(() => []);
  upTo.unshift([{ runs: [], score: 0, left: model.roles }]);
  const slices = atoms.map((_, from) => atoms.slice(from).map((_, k) => atoms.slice(from, from + k + 1)));
  const slice = (from: number, to: number) => slices[from]?.[to - from - 1] ?? [];
  const scoreOf = remember<Role>((role, from, to) => model.score(role, slice(from, to), atoms));
  atoms.forEach(({ sign }, from) => {
    for (const part of bestOf(upTo[from] ?? [], width)) {
      const before = part.runs.at(-1)?.role;
      for (const role of [...part.left, undefined]) {
        const longest = role === undefined ? from + 1 : atoms.length;
        const left = part.left.filter((one) => one !== role);
        for (let to = from + 1; to <= longest; to++) {
          const gain = scoreOf(role, from, to) + model.follow(role, sign, before);
          if (gain < -6) break;
          upTo[to]?.push({
            runs: [...part.runs, { role, atoms: slice(from, to) }],
            score: part.score + gain,
            left,
          });
        }
      }
    }
  });
  const whole = (upTo.at(-1) ?? []).map(({ runs, score, left }) => ({
    runs,
    score: left.reduce((sum, role) => sum - (missing[role] ?? 0), score),
  }));
  return bestOf(whole, readings);
}

function bestOf<T extends { score: number }>(some: T[], count: number): T[] {
  return some.toSorted((a, b) => b.score - a.score).slice(0, count);
}

function remember<Role extends string>(score: (role: Role | undefined, from: number, to: number) => number) {
  const known = new Map<string, number>();
  return (role: Role | undefined, from: number, to: number) => {
    const key = `${role} ${from} ${to}`;
    const value = known.get(key) ?? score(role, from, to);
    known.set(key, value);
    return value;
  };
}

/**
 * How a reading sets its fields: which comes first, and of each role where it stands: after what sign, in which row and
 * cell, how it looks, and behind which other.
 */
type Pattern = readonly string[];
/** What one head leaves out, as a town, another may well say. */
const leftOut = "left out";
const orderWeight = 2;
const roleWeights = [0.7, 0.7, 1, 0.7] as const;

function patternOf<Role extends string>(
  { runs }: Labelling<Role>,
  { roles, ordered, optional }: HeadModel<Role>,
): Pattern {
  const pattern = [runs.flatMap(({ role }) => (role && ordered.includes(role) ? [role] : [])).join(" ")];
  for (const role of roles) {
    const at = runs.findIndex((run) => run.role === role);
    const first = runs[at]?.atoms[0];
    const none = optional?.includes(role) ? leftOut : "none";
    if (first) {
      const { row, cell } = first.source;
      pattern.push(first.sign, `${row} ${cell}`, lookOf(first), runs[at - 1]?.role ?? "");
    } else pattern.push(none, none, none, none);
  }
  return pattern;
}

function lookOf({ source, text }: Atom): string {
  return `${source.bold} ${source.italic} ${isShouted(text)}`;
}

const isShouted = perText((text) => {
  const letters = text.replace(/\P{L}/gu, "");
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
});

function like(own: Pattern | undefined, pattern: Pattern): number {
  let sum = 0;
  for (let i = 0; i < (own?.length ?? 0); i++) {
    const weight = i === 0 ? orderWeight : (roleWeights[(i - 1) % roleWeights.length] ?? 0);
    if (pattern[i] === own?.[i]) sum += weight;
    else if (pattern[i] === leftOut) sum += weight / 2;
  }
  return agreement * sum;
}
