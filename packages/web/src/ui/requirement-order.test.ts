import { expect, it } from "vitest";
import { asLine, inOrder } from "./requirement-order.ts";

it("puts gaps first, must-haves before duties and wishes, and keeps the posting's order within", () => {
  const line = (
    text: string,
    kind: "must" | "nice" | "responsibility",
    outcome: "met" | "missing" | "partly",
  ) => ({
    ...{ text, kind, outcome },
  });
  const sorted = inOrder([
    line("met", "must", "met"),
    line("wish", "nice", "missing"),
    line("duty one", "responsibility", "missing"),
    line("diploma", "must", "missing"),
    line("duty two", "responsibility", "missing"),
    line("part", "must", "partly"),
  ]);
  expect(sorted.map(({ text }) => text)).toEqual(["diploma", "duty one", "duty two", "wish", "part", "met"]);
});

it.each([
  ["report to the Deputy Manager", "Report to the Deputy Manager"],
  ["écoute active", "Écoute active"],
  ["iOS and Android", "iOS and Android"],
  ["pH meters", "pH meters"],
  ["4 years in care", "4 years in care"],
])("writes %s as a line of its own: %s", (text, line) => {
  expect(asLine(text)).toBe(line);
});
