import { expect, test, vi } from "vitest";
import { forgetTexts, perText } from "./per-text.ts";

test("judges a text once until the document is read, and again in the next", () => {
  const judge = vi.fn((text: string) => text.length);
  const score = perText(judge);
  expect([score("Analyst"), score("Analyst")]).toEqual([7, 7]);
  expect(judge).toHaveBeenCalledTimes(1);
  forgetTexts();
  expect(score("Analyst")).toBe(7);
  expect(judge).toHaveBeenCalledTimes(2);
});

test("keeps no text that is no line", () => {
  const judge = vi.fn((text: string) => text.length);
  const score = perText(judge);
  score("a".repeat(501));
  score("a".repeat(501));
  expect(judge).toHaveBeenCalledTimes(2);
});
