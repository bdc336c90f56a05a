/** Words that people sort their jobs and applications by. */
import * as z from "zod/mini";

/** Its ranges are written out: clients in other languages read this pattern too, and not all know `\p{Cc}`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it refuses them.
const noComma = /^[^,\u0000-\u001f\u007f-\u009f]*$/;

/** Folded to lower case, so that a tag is the same however it was typed. */
export const tag = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.minLength(1),
    z.maxLength(40),
    z.regex(noComma, "must hold no comma and no control character"),
  );
export const tags = z.array(tag).check(z.maxLength(20));
