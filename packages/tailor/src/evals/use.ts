/**
 * What a tailoring is worth to a person: which requirements that they truly meet the page shows before and after, how many of
 * the proposals survive, how long the page gets and how easily it reads. By the rules, and by a model that writes well.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "../addresses.ts";
import { postings } from "../fixtures/invented-postings.ts";
import { requirementOutcomes } from "../fixtures/requirement-outcomes.ts";
import { match } from "../match.ts";
import { type LanguageModel, noUsage } from "../model.ts";
import { modelRewriter } from "../model-rewriter.ts";
import type { Rewriter } from "../rewrite.ts";
import { rulesRewriter } from "../rules-rewriter.ts";
import { type Tailoring, tailorOnce } from "../steps.ts";
import { wordsOf } from "../text/words.ts";
import { honestByHand } from "./honest-by-hand.ts";
import { peopleByTrade } from "./ranking.ts";

export interface Use {
  tailorings: number;
  /** Of the requirements that a person who read both calls shown: the share that the score calls met. */
  coverage: { before: number; after: number };
  /** Of 100. */
  score: { before: number; after: number };
  /** Proposals that were supported, of all. */
  kept: number;
  changes: number;
  /** Words on the page. */
  words: { before: number; after: number };
  readingEase: { before: number; after: number };
}

/** Both writers on every posting that fits its person. */
export async function measureUse(asOf: string): Promise<Record<string, Use>> {
  return {
    rules: await useOf(rulesRewriter(), asOf),
    "scripted model": await useOf(modelRewriter(scriptedModel()), asOf),
  };
}

async function useOf(rewriter: Rewriter, asOf: string): Promise<Use> {
  const runs: { resume: ResumeDocument; tailoring: Tailoring; true: number; met: [number, number] }[] = [];
  for (const posting of postings) {
    const resume = peopleByTrade[posting.trade]!;
    const tailoring = await tailorOnce(resume, posting, rewriter, { asOf });
    const judgements = [...(requirementOutcomes[posting.title] ?? "")];
    const metIn = (document: ResumeDocument) =>
      match(document, tailoring.brief, asOf).parts.filter(
        (part, at) => judgements[at] === "m" && part.outcome === "met",
      ).length;
    runs.push({
      resume,
      tailoring,
      true: judgements.filter((each) => each === "m").length,
      met: [metIn(resume), metIn(tailoring.composed.document)],
    });
  }
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((all, run) => all + of(run), 0);
  const mean = (of: (run: (typeof runs)[number]) => number) => sum(of) / runs.length;
  const changes = sum(({ tailoring }) => tailoring.changes.length);
  return {
    tailorings: runs.length,
    coverage: {
      before: sum(({ met }) => met[0]) / sum((run) => run.true),
      after: sum(({ met }) => met[1]) / sum((run) => run.true),
    },
    score: {
      before: mean(({ tailoring }) => tailoring.score.before),
      after: mean(({ tailoring }) => tailoring.score.after),
    },
    kept: changes / (changes + sum(({ tailoring }) => tailoring.refusals.length)),
    changes,
    words: {
      before: mean(({ resume }) => wordCount(resume)),
      after: mean(({ tailoring }) => wordCount(tailoring.composed.document)),
    },
    readingEase: {
      before: mean(({ resume }) => readingEase(sentencesOf(resume))),
      after: mean(({ tailoring }) => readingEase(sentencesOf(tailoring.composed.document))),
    },
  };
}

/**
 * A model that writes well and tells the truth: each line that somebody has said otherwise by hand, in the wording that has most
 * in common with the posting.
 */
function scriptedModel(): LanguageModel {
  const id = "scripted-model";
  const wordings = new Map<string, string[]>();
  for (const { resume, rewrites } of honestByHand) {
    const lines = new Map(listEntries(resume).map((entry) => [entry.address, entry.value]));
    for (const [address, text] of rewrites) {
      const line = lines.get(address)!;
      wordings.set(line, [...(wordings.get(line) ?? []), text]);
    }
  }
  return {
    id,
    async complete(request) {
      const { resume, posting } = JSON.parse(request.input) as {
        resume: { lines: { address: string; text: string }[] };
        posting: { requirements: { text: string }[] };
      };
      const asked = stems(posting.requirements.map(({ text }) => text).join("\n"));
      const inCommon = (text: string) => [...stems(text)].filter((stem) => asked.has(stem)).length;
      const changes = resume.lines.flatMap(({ address, text }) => {
        const best = (wordings.get(text) ?? []).toSorted((a, b) => inCommon(b) - inCommon(a))[0];
        if (best === undefined || best === text) return [];
        return {
          ...{ itemId: address, kind: "rewrite", after: best, order: null },
          ...{ requirementIds: [], evidence: [{ itemId: address, quote: text }] },
        };
      });
      return { value: request.parse({ changes }), usage: { ...noUsage(id), calls: 1 } };
    },
  };
}

const stems = (text: string) => new Set(wordsOf(text).map(({ stem }) => stem));

/** What is read as sentences: each one of the summary, and each line of work, projects and volunteering. */
function sentencesOf(resume: ResumeDocument): string[] {
  const prose = listEntries(resume).filter(({ kind }) => kind === "prose");
  return prose.flatMap(({ value }) => value.split(/(?<=[.!?])\s+/));
}

function wordCount(resume: ResumeDocument): number {
  return listEntries(resume).reduce((all, { value }) => all + wordsOf(value).length, 0);
}

/**
 * Flesch's reading ease (A new readability yardstick, 1948): the higher, the easier; 60 and more is plain English. Syllables are
 * counted as groups of vowels without a silent e.
 */
function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z]+/gi) ?? []);
  const syllables = words.reduce(
    (all, word) =>
      all +
      (word
        .toLowerCase()
        .replace(/(?<=[^aeiouyl])e$/, "")
        .match(/[aeiouy]+/g)?.length ?? 1),
    0,
  );
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length;
}
