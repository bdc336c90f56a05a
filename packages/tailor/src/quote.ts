/** What tailoring may use and cost, before it is done. Worker and quote compute it alike, so the promise is the limit. */
import { letterCall, mostRefusedBytes as mostRefusedOfLetter } from "./letters/model-letter.ts";
import { ModelError, type ModelRequest } from "./model.ts";
import { boundOf, type ModelLane, type ModelPrices, usualCost } from "./model-price.ts";
import { mostRefusedBytes, rewriteCall } from "./model-rewriter.ts";
import type { RewriteRequest } from "./rewrite.ts";

export interface ModelQuote {
  /** The most calls there can be. */
  calls: number;
  /** The most tokens: of what is read, and of what is written. */
  inputTokens: number;
  outputTokens: number;
  /** The most that it can cost, in millionths of a US dollar. */
  costMicros: number;
  /** What it usually costs: one call, whose answer is of usual length. */
  usualMicros: number;
}

export const noCalls: ModelQuote = {
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
  usualMicros: 0,
};

/** Tokens of an answer with a dozen changes and their evidence. */
const usualOutputTokens = 2_500;

/** Tokens of the body of a letter. */
const usualLetterTokens = 400;

/** Each thing that a model writes is asked for once, and once more with what was refused. */
export function quoteRewrite(request: RewriteRequest, prices: ModelPrices, lane: ModelLane): ModelQuote {
  const kinds = request.kinds ?? ["resume"];
  try {
    const letters = (["cover_letter", "outreach"] as const).filter((kind) => kinds.includes(kind));
    return [
      ...(kinds.includes("resume")
        ? [quoteTwice(rewriteCall(request), mostRefusedBytes, usualOutputTokens, prices, lane)]
        : []),
      ...letters.map((kind) =>
        quoteTwice(letterCall(request, kind), mostRefusedOfLetter, usualLetterTokens, prices, lane),
      ),
    ].reduce(addQuotes, noCalls);
  } catch (error) {
    // Nothing may be sent, so nothing will be.
    if (error instanceof ModelError) return noCalls;
    throw error;
  }
}

function quoteTwice(
  call: ModelRequest<unknown>,
  refusedBytes: number,
  usualTokens: number,
  prices: ModelPrices,
  lane: ModelLane,
): ModelQuote {
  const first = boundOf(call, prices, lane);
  const refused = "x".repeat(refusedBytes + `,"refused":[]`.length);
  const second = boundOf({ ...call, input: call.input + refused }, prices, lane);
  return {
    calls: 2,
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    costMicros: first.costMicros + second.costMicros,
    usualMicros: usualCost(first, usualTokens, prices, lane),
  };
}

function addQuotes(a: ModelQuote, b: ModelQuote): ModelQuote {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicros: a.costMicros + b.costMicros,
    usualMicros: a.usualMicros + b.usualMicros,
  };
}
