/**
 * Learns what a strange word costs: `node packages/tailor/src/evals/fit-paraphrase.ts`. From every text that all other checks
 * let pass, what speaks for and against the words its line does not have; a logistic regression on the dearest clause of each
 * text, by gradient descent. Prints the weights, and what they do to people and to authors they were not learned from.
 */
import { noBrief } from "../fixtures/no-brief.ts";
import { judgeText } from "../grounding/check-text.ts";
import { claimsOf } from "../grounding/claims.ts";
import { plainVerbs } from "../grounding/idioms.ts";
import { indexResume, sourceAt } from "../grounding/sources.ts";
import type { OpenCheck } from "../grounding/text-check.ts";
import { openWords } from "../grounding/words/check-words.ts";
import { type Trait, weights } from "../grounding/words/paraphrase-weights.ts";
import { residueFinder } from "../grounding/words/residue.ts";
import { clean } from "../text/clean.ts";
import { authored, resumeOf, textsOf } from "./unseen/authored.ts";
import { unseen } from "./unseen/unseen.ts";

const names = Object.keys(weights) as Trait[];
interface Sample {
  author: string;
  person: string;
  false: boolean;
  /** For each clause with strange words, the sums of their traits. */
  clauses: number[][];
}

function samplesOf(
  author: string,
  person: string,
  resume: ReturnType<typeof resumeOf>,
  texts: readonly { honest: boolean; text: string; address: string | null }[],
): Sample[] {
  const index = indexResume(resume);
  return texts.flatMap(({ honest, text, address }) => {
    const entry = address && index.byAddress.get(address);
    if (!entry) return [];
    const source = sourceAt(index, entry);
    const plain = plainVerbs(clean(text), resume.language);
    const check: OpenCheck = {
      index,
      brief: noBrief(resume.language),
      usable: [source],
      foreign: [],
      listed: false,
      about: false,
      asOf: "2026-11",
      budget: Number.POSITIVE_INFINITY,
      residueOf: residueFinder(plain),
      candidates: [source],
    };
    if (judgeText(text, check).reasons.length > 0) return [];
    const clauses = claimsOf(plain)
      .map((claims) => openWords(claims, source, check).strange)
      .filter((strange) => strange.length > 0)
      .map((strange) => names.map((name) => strange.reduce((sum, each) => sum + each.traits[name], 0)));
    return [{ author, person: `${author}/${person}`, false: !honest, clauses }];
  });
}

/** Weights, and last the bias; ridge-penalised but for the bias. */
function fit(samples: readonly Sample[], ridge = 0.003, rounds = 3_000, rate = 0.3): number[] {
  const w = [...names.map(() => 0), 0];
  for (let round = 0; round < rounds; round++) {
    const slope = w.map((each, i) => (i < names.length ? 2 * ridge * each : 0));
    for (const sample of samples) {
      const { clause, cost } = dearest(sample, w);
      const error = (1 / (1 + Math.exp(-cost - w.at(-1)!)) - Number(sample.false)) / samples.length;
      for (const [i, value] of clause.entries()) slope[i]! += error * value;
      slope[names.length]! += error;
    }
    for (const [i, value] of slope.entries()) w[i]! -= rate * value;
  }
  return w;
}

function dearest(sample: Sample, w: readonly number[]): { clause: number[]; cost: number } {
  const costs = sample.clauses.map((clause) => ({
    clause,
    cost: clause.reduce((sum, value, i) => sum + value * w[i]!, 0),
  }));
  return costs.reduce((a, b) => (b.cost > a.cost ? b : a));
}

const ours = Object.values(unseen)
  .flat()
  .flatMap((person) =>
    samplesOf("own", person.name, person.resume, [
      ...person.honest.map(([address, text]) => ({ honest: true, text, address })),
      ...person.fabricated.map(([address, text]) => ({ honest: false, text, address })),
    ]),
  );
const theirs = Object.entries(authored).flatMap(([set, people]) =>
  people.flatMap((person) =>
    samplesOf(/^(?:second|third)/.exec(set)?.[0] ?? "first", person.trade, resumeOf(person), textsOf(person)),
  ),
);
const all = [...ours, ...theirs];
const weighed = all.filter((each) => each.clauses.length > 0);
const count = (samples: readonly Sample[], isFalse: boolean) =>
  samples.filter((each) => each.false === isFalse).length;
console.log(
  `${all.length} texts no other check refuses; ${weighed.length} have strange words: ${count(weighed, false)} honest, ${count(weighed, true)} fabricated`,
);

/** Each sample with its score by weights that were not learned from its group. */
function crossed(group: (sample: Sample) => string): { sample: Sample; score: number }[] {
  return [...new Set(weighed.map(group))].flatMap((held) => {
    const w = fit(weighed.filter((each) => group(each) !== held));
    return weighed
      .filter((each) => group(each) === held)
      .map((sample) => ({ sample, score: dearest(sample, w).cost + w.at(-1)! }));
  });
}

const folds = 10;
const people = [...new Set(weighed.map((each) => each.person))].sort();
for (const [title, group] of [
  ["people", (each: Sample) => String(people.indexOf(each.person) % folds)],
  ["authors", (each: Sample) => each.author],
] as const) {
  console.log(`\nby weights learned from other ${title}: honest texts let pass / fabrications let pass`);
  const scored = crossed(group);
  for (const limit of [-2, -1.8, -1.6, -1.4, -1.2, -1]) {
    const passed = scored.filter((each) => each.score < limit).map((each) => each.sample);
    const shares = [...new Set(weighed.map((each) => each.author))].map((author) => {
      const own = passed.filter((each) => each.author === author);
      return `${author} ${count(own, false)}/${count(own, true)}`;
    });
    console.log(`  at ${limit}: ${count(passed, false)}/${count(passed, true)} (${shares.join(", ")})`);
  }
}
const learned = fit(weighed);
console.log("\nweights");
for (const [i, name] of names.entries()) console.log(`  ${name}: ${learned[i]!.toFixed(2)}`);
console.log(`  bias: ${learned.at(-1)!.toFixed(2)}, so a budget of (limit - bias)`);
