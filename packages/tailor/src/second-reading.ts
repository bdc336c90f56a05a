/**
 * The second reading: a model is asked whether the person's lines say all of what a model wrote. What it doubts is refused. What
 * the rules refuse for a few ordinary words, and for nothing else, stands if it proves each of them by words of the lines, which are
 * looked up; what they refuse for any other reason it never sees. No word of its own reaches a text.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason, SecondReadingReport, Warning } from "@tailorbird/contracts/tailoring-result";
import { currentMonth } from "./experience.ts";
import { maskFor } from "./masking.ts";
import {
  addUsage,
  type LanguageModel,
  ModelError,
  type ModelErrorKind,
  type ModelUsage,
  noUsage,
} from "./model.ts";
import { askedOf, carriedBy } from "./second-reading/carry.ts";
import { doubtsIn } from "./second-reading/doubts.ts";
import type { Proof } from "./second-reading/proofs.ts";
import { readingCall } from "./second-reading/reading-call.ts";
import type { WrittenStatement } from "./second-reading/statements.ts";

export interface ReadingOptions {
  /** Who reads; with nobody everything passes. */
  reader?: LanguageModel | undefined;
  /** That it may prove words which the rules do not find; otherwise, and by default, it only refuses. */
  mayProve?: boolean | undefined;
  /** `YYYY-MM`; today by default. */
  asOf?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** By the statement's id. */
export interface Reading {
  /** Why it is refused. */
  doubts: ReadonlyMap<string, GroundingReason[]>;
  /** What the words rest on that our rules did not find: without that, what they refused stays refused. */
  proofs: ReadonlyMap<string, Proof[]>;
}

const nothing: Reading = { doubts: new Map(), proofs: new Map() };

/** The second reading of all that is written for one resume and one job. */
export class SecondReading {
  readonly #resume: ResumeDocument;
  readonly #options: ReadingOptions;
  readonly #asked = new Set<string>();
  readonly #read = new Set<string>();
  readonly #doubted = new Set<string>();
  readonly #standing = new Set<string>();
  readonly #proved = new Set<string>();
  #isAskedToProve = false;
  #isFooled = false;
  #usage: ModelUsage;
  #failure: ModelErrorKind | undefined;

  constructor(resume: ResumeDocument, options: ReadingOptions = {}) {
    this.#resume = resume;
    this.#options = options;
    this.#usage = noUsage(options.reader?.id ?? "");
  }

  /** What it has cost so far. */
  get usage(): ModelUsage {
    return this.#usage;
  }

  /** Who reads; null when nobody does. */
  get reader(): string | null {
    return this.#options.reader?.id ?? null;
  }

  /**
   * Reads statements together, in one call. A reader that failed is not asked again: then the rules' verdict stands alone.
   * @param key names the call, as `ModelRequest.idempotencyKey` does.
   * @throws what the reader throws, unless it is a ModelError.
   */
  async read(statements: readonly WrittenStatement[], key: string): Promise<Reading> {
    const { reader, signal, mayProve = false, asOf = currentMonth() } = this.#options;
    if (!reader) return nothing;
    const asked = askedOf(this.#resume, mayProve ? statements : statements.filter((each) => !each.unproved));
    const own = asked.all.filter((each) => !asked.controls.includes(each));
    if (own.length === 0) return nothing;
    for (const { id } of own) this.#asked.add(id);
    this.#isAskedToProve ||= asked.open.length > 0;
    if (this.#failure) return nothing;
    try {
      const mask = maskFor(this.#resume);
      const call = readingCall(this.#resume, asked.all, asOf, key, mask);
      const { value, usage } = await reader.complete({ ...call, signal });
      this.#usage = addUsage(this.#usage, usage);
      const { doubts, read } = doubtsIn(value, own);
      const { proofs, isFooled } = carriedBy(value, asked, this.#resume, mask);
      for (const id of read) this.#read.add(id);
      for (const id of doubts.keys()) this.#doubted.add(id);
      for (const id of proofs.keys()) this.#proved.add(id);
      this.#isFooled ||= isFooled;
      return { doubts, proofs };
    } catch (error) {
      if (!(error instanceof ModelError) || signal?.aborted) throw error;
      if (error.usage) this.#usage = addUsage(this.#usage, error.usage);
      this.#failure = error.kind;
      return nothing;
    }
  }

  /** Whether the reader said anything of a statement. */
  hasRead(id: string): boolean {
    return this.#read.has(id);
  }

  /** Says of statements, by their ids, that they are in the result. */
  stand(ids: readonly string[]): void {
    for (const id of ids) this.#standing.add(id);
  }

  /** null when there was nothing to read, or nobody to read it. */
  get report(): SecondReadingReport | null {
    const { reader } = this.#options;
    if (!reader || this.#asked.size === 0) return null;
    const standing = [...this.#standing];
    return {
      model: reader.id,
      read: this.#read.size,
      doubted: this.#doubted.size,
      unread: standing.filter((id) => this.#asked.has(id) && !this.#read.has(id)).length,
      ...(this.#isAskedToProve && {
        carried: standing.filter((id) => this.#proved.has(id)).length,
        isFooled: this.#isFooled,
      }),
    };
  }

  /** That nobody read some of the result a second time, where that is so. */
  get warnings(): Warning[] {
    const unread = this.report?.unread ?? 0;
    if (unread === 0) return [];
    const what = unread === 1 ? "One statement" : `${unread} statements`;
    const why = this.#failure ? whyNot(this.#failure) : "it left them out";
    return [
      {
        code: "second_reading_missing",
        detail: `${what} written by a model should have been read once more, by a model that only checks, but ${why}. Our own rules found nothing against them: compare them with your lines before you send them.`,
      },
    ];
  }
}

function whyNot(kind: ModelErrorKind): string {
  if (kind === "over_budget") return "a limit on what models may cost is reached";
  if (kind === "withheld") return "contact details could not be kept out of what it would have read";
  return "it gave no usable answer";
}
