/**
 * The second reading: a model is asked whether the person's lines say all of what a model wrote and the rules let stand. It can
 * take away and nothing else: what it doubts is refused, what was refused it never sees, and no word of it reaches a text.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason, SecondReadingReport, Warning } from "@tailorbird/contracts/tailoring-result";
import { currentMonth } from "./experience.ts";
import {
  addUsage,
  type LanguageModel,
  ModelError,
  type ModelErrorKind,
  type ModelUsage,
  noUsage,
} from "./model.ts";
import { doubtsIn } from "./second-reading/doubts.ts";
import { readingCall } from "./second-reading/reading-call.ts";
import type { WrittenStatement } from "./second-reading/statements.ts";

export interface ReadingOptions {
  /** Who reads; with nobody everything passes. */
  reader?: LanguageModel | undefined;
  /** `YYYY-MM`; today by default. */
  asOf?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** By the statement's id: why it is refused. */
export type Doubts = ReadonlyMap<string, GroundingReason[]>;

/** The second reading of all that is written for one resume and one job. */
export class SecondReading {
  readonly #resume: ResumeDocument;
  readonly #options: ReadingOptions;
  readonly #asked = new Set<string>();
  readonly #read = new Set<string>();
  readonly #doubted = new Set<string>();
  readonly #standing = new Set<string>();
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

  /**
   * Reads statements together, in one call. A reader that failed is not asked again: then the rules' verdict stands alone.
   * @param key names the call, as `ModelRequest.idempotencyKey` does.
   * @throws what the reader throws, unless it is a ModelError.
   */
  async doubt(statements: readonly WrittenStatement[], key: string): Promise<Doubts> {
    const { reader, signal, asOf = currentMonth() } = this.#options;
    if (!reader || statements.length === 0) return new Map();
    for (const { id } of statements) this.#asked.add(id);
    if (this.#failure) return new Map();
    try {
      const call = readingCall(this.#resume, statements, asOf, key);
      const { value, usage } = await reader.complete({ ...call, signal });
      this.#usage = addUsage(this.#usage, usage);
      const { doubts, read } = doubtsIn(value, statements);
      for (const id of read) this.#read.add(id);
      for (const id of doubts.keys()) this.#doubted.add(id);
      return doubts;
    } catch (error) {
      if (!(error instanceof ModelError) || signal?.aborted) throw error;
      if (error.usage) this.#usage = addUsage(this.#usage, error.usage);
      this.#failure = error.kind;
      return new Map();
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
    const unread = [...this.#standing].filter((id) => this.#asked.has(id) && !this.#read.has(id)).length;
    return { model: reader.id, read: this.#read.size, doubted: this.#doubted.size, unread };
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
