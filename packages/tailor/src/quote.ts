/** What tailoring may use and cost, before it is done. Worker and quote compute it alike, so the promise is the limit. */
import { letterCall, mostRefusedBytes as mostRefusedOfLetter } from "./letters/model-letter.ts";
import { ModelError, type ModelRequest } from "./model.ts";
import { boundOf, type ModelLane, type ModelPrices, usualCost } from "./model-price.ts";
import { mostRefusedBytes, rewriteCall } from "./model-rewriter.ts";
import type { RewriteRequest } from "./rewrite.ts";
import { mostReadBytes, readingCall } from "./second-reading/reading-call.ts";
import type { WrittenStatement } from "./second-reading/statements.ts";

/** Of the model that writes, and of the one that reads what was written; none where nobody reads. */
export interface TailoringPrices {
  writer: ModelPrices;
  reader: ModelPrices | undefined;
}

export interface ModelQuote {
  /** The most calls there can be: two that write a thing, and two that read it. */
  calls: number;
  /** The most tokens: of what is read, and of what is written. */
  inputTokens: number;
  outputTokens: number;
  /** The most that it can cost, in millionths of a US dollar. */
  costMicros: number;
  /** What it usually costs: one call that writes and one that reads, with answers of usual length. */
  usualMicros: number;
  /** What of the most that it can cost is for reading. */
  readingMicros: number;
}

export const noCalls: ModelQuote = {
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
  usualMicros: 0,
  readingMicros: 0,
};

/** Tokens of an answer with a dozen changes and their evidence. */
const usualOutputTokens = 2_250;

/** Tokens of the body of a letter. */
const usualLetterTokens = 400;

/** Tokens of a reader's answer: a dozen ids, and the words of what it doubts. */
const usualReadingTokens = 250;
/** Bytes that a dozen changes come to with their lines, and the sentences of a letter without any. */
const usualReadBytes = 5_000;
const usualReadOfLetter = 1_500;

/** Each thing that a model writes is asked for once, and once more with what was refused; both answers may be read. */
export function quoteRewrite(request: RewriteRequest, prices: TailoringPrices, lane: ModelLane): ModelQuote {
  const kinds = request.kinds ?? ["resume"];
  const { resume } = request;
  const letters = (["cover_letter", "outreach"] as const).filter((kind) => kinds.includes(kind));
  const { writer, reader } = prices;
  try {
    const writings = [
      ...(kinds.includes("resume")
        ? [quoteTwice(rewriteCall(request), mostRefusedBytes, usualOutputTokens, writer, lane)]
        : []),
      ...letters.map((kind) =>
        quoteTwice(letterCall(request, kind), mostRefusedOfLetter, usualLetterTokens, writer, lane),
      ),
    ];
    const readings = reader
      ? [
          ...(kinds.includes("resume") ? [quoteReadings(resume, [], usualReadBytes, reader, lane)] : []),
          ...letters.map(() => quoteReadings(resume, [ofLetter], usualReadOfLetter, reader, lane)),
        ]
      : [];
    return [...writings, ...readings].reduce(addQuotes, noCalls);
  } catch (error) {
    // Nothing may be sent, so nothing will be.
    if (error instanceof ModelError) return noCalls;
    throw error;
  }
}

/** A letter's sentences are read beside the whole resume. */
const ofLetter: WrittenStatement = { id: "", text: "", evidence: null };

/** @param like one of the statements, when they bring more with them than their own lines. */
function quoteReadings(
  resume: RewriteRequest["resume"],
  like: WrittenStatement[],
  usualBytes: number,
  prices: ModelPrices,
  lane: ModelLane,
): ModelQuote {
  const call = readingCall(resume, like, "0000-00", "");
  const sized = (bytes: number) => boundOf({ ...call, input: call.input + "x".repeat(bytes) }, prices, lane);
  const most = sized(mostReadBytes);
  return {
    calls: 2,
    inputTokens: 2 * most.inputTokens,
    outputTokens: 2 * most.outputTokens,
    costMicros: 2 * most.costMicros,
    usualMicros: usualCost(sized(usualBytes), usualReadingTokens, prices, lane),
    readingMicros: 2 * most.costMicros,
  };
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
    readingMicros: 0,
  };
}

function addQuotes(a: ModelQuote, b: ModelQuote): ModelQuote {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicros: a.costMicros + b.costMicros,
    usualMicros: a.usualMicros + b.usualMicros,
    readingMicros: a.readingMicros + b.readingMicros,
  };
}
