/** Whether postings a resume fits rank above ones it does not, beside three common baselines. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "../addresses.ts";
import { backendEngineer } from "../fixtures/backend-engineer.ts";
import { controller, dataScientist, marketer, nurse, projectLead } from "../fixtures/invented-people.ts";
import { type InventedPosting, postings } from "../fixtures/invented-postings.ts";
import { nearPostings } from "../fixtures/near-postings.ts";
import { match } from "../match.ts";
import { readJob } from "../read-job.ts";
import { isNeutral, wordsOf } from "../text/words.ts";

export const peopleByTrade: Record<string, ResumeDocument> = {
  backend: backendEngineer,
  nurse,
  controller,
  marketer,
  data: dataScientist,
  projects: projectLead,
};

type Scorer = (resume: ResumeDocument, posting: { title: string; description: string }) => number;

/**
 * What a fitting posting is held against: for the same person, postings of `far` trades or those that stand `near` their own;
 * or, on `one scale`, the near ones of everybody, as someone does who reads a score without knowing the others.
 */
export type Rivals = "far" | "near" | "one scale";

/** Share of (fitting, unfitting) pairs in the right order (the area under the ROC curve), by scorer. */
export function rankingAuc(rivals: Rivals, asOf: string): Record<string, number> {
  const corpus = [...postings, ...nearPostings].map((posting) =>
    stemsOf(`${posting.title}\n${posting.description}`),
  );
  const scorers: Record<string, Scorer> = {
    tailorbird: (resume, posting) => match(resume, readJob(posting), asOf).score,
    bm25: (resume, posting) =>
      bm25(resumeStems(resume), stemsOf(`${posting.title}\n${posting.description}`), corpus),
    "tf-idf": (resume, posting) =>
      tfIdf(resumeStems(resume), stemsOf(`${posting.title}\n${posting.description}`), corpus),
    "keyword share": (resume, posting) => {
      const asked = new Set(stemsOf(posting.description));
      const held = new Set(resumeStems(resume));
      return [...asked].filter((stem) => held.has(stem)).length / asked.size;
    },
  };
  return Object.fromEntries(Object.entries(scorers).map(([name, score]) => [name, auc(score, rivals)]));
}

function auc(score: Scorer, rivals: Rivals): number {
  const people = Object.entries(peopleByTrade).map(([trade, resume]) => {
    const scoresOf = (those: readonly InventedPosting[]) => those.map((posting) => score(resume, posting));
    const isFar = (posting: InventedPosting) => posting.trade !== trade && !posting.near?.includes(trade);
    return {
      fitting: scoresOf(postings.filter((posting) => posting.trade === trade)),
      rivals: scoresOf(
        rivals === "far" ? postings.filter(isFar) : nearPostings.filter((posting) => posting.trade === trade),
      ),
    };
  });
  const groups =
    rivals === "one scale"
      ? [
          {
            fitting: people.flatMap((person) => person.fitting),
            rivals: people.flatMap((person) => person.rivals),
          },
        ]
      : people;
  const pairs = groups.flatMap((group) =>
    group.fitting.flatMap((good) => group.rivals.map((bad): number => wins(good, bad))),
  );
  return pairs.reduce((sum, won) => sum + won, 0) / pairs.length;
}

function wins(good: number, bad: number): number {
  if (good === bad) return 0.5;
  return good > bad ? 1 : 0;
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isNeutral(word))
    .map((word) => word.stem);
}

function resumeStems(resume: ResumeDocument): string[] {
  return listEntries(resume)
    .filter((entry) => entry.kind !== "contact")
    .flatMap((entry) => stemsOf(entry.value));
}

function inverseFrequency(stem: string, corpus: string[][]): number {
  const holding = corpus.filter((document) => document.includes(stem)).length;
  return Math.log(1 + (corpus.length - holding + 0.5) / (holding + 0.5));
}

function bm25(query: string[], document: string[], corpus: string[][]): number {
  const average = corpus.reduce((sum, each) => sum + each.length, 0) / corpus.length;
  return [...new Set(query)].reduce((sum, stem) => {
    const count = document.filter((each) => each === stem).length;
    return (
      sum +
      (inverseFrequency(stem, corpus) * count * 2.2) /
        (count + 1.2 * (0.25 + (0.75 * document.length) / average))
    );
  }, 0);
}

function tfIdf(query: string[], document: string[], corpus: string[][]): number {
  const vector = (stems: string[]) => {
    const weights = new Map<string, number>();
    for (const stem of stems) weights.set(stem, (weights.get(stem) ?? 0) + 1);
    for (const [stem, count] of weights) weights.set(stem, count * inverseFrequency(stem, corpus));
    return weights;
  };
  const a = vector(query);
  const b = vector(document);
  const dot = [...a].reduce((sum, [stem, weight]) => sum + weight * (b.get(stem) ?? 0), 0);
  const norm = (each: Map<string, number>) =>
    Math.sqrt([...each.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return dot / (norm(a) * norm(b) || 1);
}
