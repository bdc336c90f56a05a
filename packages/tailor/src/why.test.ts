import { changeReason } from "@tailorbird/contracts/tailoring-result";
import { expect, it } from "vitest";
import { because } from "./why.ts";

it.each(changeReason.shape.code.options)(
  "says %s as one sentence, and as a code with what it is about",
  (code) => {
    const { why, reason } = because(code, "Kubernetes", "SQL");
    expect(why).toMatch(/^[A-Z].+\.$/);
    expect(reason).toEqual({ code, terms: ["Kubernetes", "SQL"] });
  },
);

it("repeats a requirement so far and no farther: a posting is a stranger's text", () => {
  const { why, reason } = because("requirement_answered", "x".repeat(1_000));
  expect(reason.terms[0]).toHaveLength(160);
  expect(why).toBe(`Answers "${"x".repeat(160)}".`);
});
