/** Words that people sort their jobs and applications by. */
import * as z from "zod/mini";

/** Folded to lower case, so that a tag is the same however it was typed. */
export const tag = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.minLength(1),
    z.maxLength(40),
    z.regex(/^[^,\p{Cc}]*$/u, "must hold no comma"),
  );
export const tags = z.array(tag).check(z.maxLength(20));
