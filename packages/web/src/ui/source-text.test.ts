import { expect, it } from "vitest";
import { mergeSpans } from "./source-text.tsx";

it("joins spans that overlap or touch, keeps them in order and within the text", () => {
  const spans = [
    { start: 20, end: 30 },
    { start: 0, end: 5 },
    { start: 4, end: 9 },
    { start: 28, end: 99 },
    { start: 60, end: 70 },
    { start: 7, end: 7 },
  ];
  expect(mergeSpans(spans, 40)).toEqual([
    { start: 0, end: 9 },
    { start: 20, end: 40 },
  ]);
});
