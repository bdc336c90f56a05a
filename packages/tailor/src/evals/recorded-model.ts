/**
 * What a large language model proposed when it was asked by hand, with the engine's own prompt, for invented people and postings
 * that nobody had shown it: the answers to the first call, as they came. No second call, no second reading. Every proposal that was
 * refused at first sight was read by a person: nearly all were true, which is what the rules have learned from since.
 */

import { type LanguageModel, ModelError, noUsage } from "../model.ts";
import { modelRewriter } from "../model-rewriter.ts";
import type { Posting } from "../read-job.ts";
import { tailorOnce } from "../steps.ts";
import { authored, resumeOf } from "./unseen/authored.ts";
import postings from "./unseen/judged-postings.json" with { type: "json" };
import proposals from "./unseen/model-proposals.json" with { type: "json" };

export interface Recording {
  of: string;
  /** Proposals that were kept when the rules first met them, of all; this never changes. */
  atFirstSight: [kept: number, all: number];
}

/** By the name that the proposals bear. */
export const recordings: Record<string, Recording> = {
  first: { of: "twelve people, one posting each", atFirstSight: [64, 93] },
  second: { of: "the same, told how its changes are read", atFirstSight: [62, 88] },
  third: { of: "the same people, another posting each, by the rules of 7c319a4", atFirstSight: [69, 76] },
};

/** How many of a recording's proposals the engine keeps now; each is a change of text, for orders stay with the rules. */
export async function keptOf(recording: string, asOf: string): Promise<{ kept: number; all: number }> {
  let [kept, all] = [0, 0];
  for (const { posting: at, changes } of proposals.filter((each) => each.recording === recording)) {
    const { person, title, company, description } = postings[at]!;
    const resume = resumeOf(authored["second author"][person]!);
    const posting: Posting = { title, company, description };
    const tailoring = await tailorOnce(resume, posting, modelRewriter(onceSaying(changes)), { asOf });
    const written = tailoring.changes.filter((change) => change.kind !== "reorder").length;
    kept += written;
    all += written + tailoring.refusals.length;
  }
  return { kept, all };
}

/** A model that gives the recorded answer, and none to a second question. */
function onceSaying(changes: unknown): LanguageModel {
  const id = "recorded-model";
  return {
    id,
    async complete(request) {
      if (request.purpose !== "rewrite") throw new ModelError("unavailable", "Nothing more was recorded.");
      return { value: request.parse({ changes }), usage: { ...noUsage(id), calls: 1 } };
    },
  };
}
