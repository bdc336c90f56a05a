/** Lists: newest first, `?cursor&limit` in, `{ items, nextCursor }` and a `Link` header out. */
import * as z from "zod/mini";

const oneToHundred = /^([1-9]\d?|100)$/;

export const pageQuery = {
  cursor: z.optional(
    z.string().check(z.regex(/^[A-Za-z0-9_-]{1,400}$/, "must be a cursor from an earlier answer")),
  ),
  limit: z.optional(z.string().check(z.regex(oneToHundred, "must be a number from 1 to 100"))),
};

/* @__NO_SIDE_EFFECTS__ */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });
}
