/** What a person puts right in what was read of their file. */
import * as z from "zod/mini";

/** An address of the document: `work-1/position`, `work-1-h2`, `basics/email`, `work-1` for all of an entry. */
const address = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,63}(\/[a-zA-Z]{1,30})?$/, "must be an address of the document"));
const value = z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000));
/** The person declares that what the file does not show is true all the same: tailoring may rest on it. */
const isEvidence = z.optional(z.boolean());

export const correction = z.discriminatedUnion("op", [
  /** Other words for a value, or words for a field that the entry has not got yet. */
  z.strictObject({ op: z.literal("replace"), address, value, isEvidence }),
  /** It was read well: the reader's doubt is settled, for an entry in all it holds. */
  z.strictObject({ op: z.literal("confirm"), address }),
  /** It is no part of the resume. Lines of the file are kept among the dismissed. */
  z.strictObject({ op: z.literal("remove"), address }),
  /** Puts an unplaced or dismissed line where it belongs: a field, an entry's lines, a section as an entry. */
  z.strictObject({ op: z.literal("place"), address, to: address }),
  /** An unplaced line is no part of the resume. */
  z.strictObject({ op: z.literal("dismiss"), address }),
  /** A line or an entry that the reader missed. `to` is an entry, for a line of it, or a section. */
  z.strictObject({ op: z.literal("add"), to: address, value, isEvidence }),
  /** Says of words of one's own whether tailoring may rest on them. */
  z.strictObject({ op: z.literal("declare"), address, isEvidence: z.boolean() }),
]);

export type Correction = z.infer<typeof correction>;
