import { describe, expect, it } from "vitest";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";
import { fabrications } from "./fabrications/fabrications.ts";
import { type Case, honestCases } from "./honest.ts";
import { runHostileModel } from "./hostile-model.ts";

const wrong = (cases: Case[], outcome: string) =>
  cases
    .filter(
      ({ resume, change }) => ground(resume, noBrief(), [change], "2026-11")[0]!.verdict.outcome !== outcome,
    )
    .map(({ kind, change }) => `${kind}: ${change.after}`);

// Thousands of texts are judged: how long that takes says nothing on a busy machine.
describe("the promises of the engine, on every change", { timeout: 180_000 }, () => {
  it("refuses at least 99 % of the fabrications", () => {
    const cases = fabrications();
    expect(wrong(cases, "refused").length / cases.length).toBeLessThanOrEqual(0.01);
  });

  it("refuses at most 3 % of honest rewrites", () => {
    const cases = honestCases();
    expect(wrong(cases, "supported").length / cases.length).toBeLessThanOrEqual(0.03);
  });

  it("lets nothing through from a model that lies in every field, whatever a reader that lies says of it", async () => {
    const { read, ...result } = await runHostileModel("2026-11", 8, 1);
    expect(result).toEqual({ runs: 8, inventions: 0, useless: 0 });
    expect(read).toBeGreaterThan(5);
  });
});
