import { expect, test } from "vitest";
import { toLogicalOrder } from "./logical-order.ts";

/** Units as they stand on the page, from left to right. */
const read = (visual: string) =>
  toLogicalOrder(
    [...visual].map((text, x) => ({ text, x, bold: false })),
    true,
  )
    .map(({ text }) => text)
    .join("");

test("a percent sign left of a number stands behind it in Arabic, and before it in Hebrew", () => {
  expect(read("%18 ةبسنب")).toBe("بنسبة 18%");
  expect(read("18% לש")).toBe("של 18%");
});
