import { expect, it } from "vitest";
import { claimSpans } from "./claim-spans.ts";

const marked = (wording: string, ...claims: string[]) =>
  claimSpans(wording, claims).map(({ start, end }) => wording.slice(start, end));

it("finds what was refused wherever the wording says it, however it is written", () => {
  expect(marked("Led 40 people; led 40 more", "40")).toEqual(["40", "40"]);
  expect(marked("Built it in Kotlin", "kotlin", "Rust")).toEqual(["Kotlin"]);
});

it("marks no part of a longer word or number, and nothing for an empty claim", () => {
  expect(marked("Led 40 people in JavaScript", "4", "Java", "", " ")).toEqual([]);
});
