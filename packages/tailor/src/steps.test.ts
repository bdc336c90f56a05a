import { resumeDocument } from "@tailorbird/contracts/resume-document";
import { groundedChange, jobBrief, tailoringScore } from "@tailorbird/contracts/tailoring-result";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { listEntries } from "./addresses.ts";
import { compose } from "./compose.ts";
import { backendEngineer, backendPosting } from "./fixtures/backend-engineer.ts";
import { ModelError, noUsage } from "./model.ts";
import { rulesRewriter } from "./rules-rewriter.ts";
import { tailorOnce } from "./steps.ts";
import { verifyRendered } from "./verify-rendered.ts";

const asOf = "2026-11";

describe("tailorOnce with the rules", () => {
  it("changes the resume, proves each change, refuses none of its own, and lowers no score", async () => {
    const result = await tailorOnce(backendEngineer, backendPosting, rulesRewriter(), { asOf });
    expect(result.refusals).toEqual([]);
    expect(result.changes.length).toBeGreaterThan(2);
    expect(
      result.changes.every((change) => change.evidence.length > 0 && change.verdict.outcome === "supported"),
    ).toBe(true);
    expect(result.score.after).toBeGreaterThanOrEqual(result.score.before);
    expect(JSON.stringify(result.composed.document)).not.toContain("Havnlink");
  });

  it("gives values that fit the contracts and survive JSON", async () => {
    const result = await tailorOnce(backendEngineer, backendPosting, rulesRewriter(), { asOf });
    z.array(groundedChange).parse(result.changes);
    jobBrief.parse(result.brief);
    tailoringScore.parse(result.score);
    resumeDocument.parse(result.composed.document);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("gives every line of the composed resume a provenance in the original", async () => {
    const result = await tailorOnce(backendEngineer, backendPosting, rulesRewriter(), { asOf });
    const original = new Set(listEntries(backendEngineer).map((entry) => entry.address));
    for (const entry of listEntries(result.composed.document)) {
      const proof = result.composed.provenance[entry.address]!;
      expect(proof.length).toBeGreaterThan(0);
      for (const each of proof) expect(original.has(each.itemId)).toBe(true);
    }
  });

  it("gives the same result every time", async () => {
    const once = await tailorOnce(backendEngineer, backendPosting, rulesRewriter(), { asOf });
    expect(await tailorOnce(backendEngineer, backendPosting, rulesRewriter(), { asOf })).toEqual(once);
  });
});

describe("tailorOnce with a model that fails", () => {
  it("falls back to the rules and says so", async () => {
    const failing = {
      id: "broken-model",
      rewrite: async () => Promise.reject(new ModelError("timeout", "too slow")),
    };
    const result = await tailorOnce(backendEngineer, backendPosting, failing, { asOf });
    expect(result.writer).toBe("rules");
    expect(result.changes.length).toBeGreaterThan(0);
    expect(result.warnings.map((warning) => warning.code)).toContain("model_unavailable");
  });

  it("falls back to the rules when the model keeps inventing, and shows what was refused", async () => {
    let calls = 0;
    const inventing = {
      id: "inventing-model",
      rewrite: async () => {
        calls++;
        const evidence = [
          { itemId: "work-1-h1", page: 1, start: 0, end: 0, text: "Built the settlement service" },
        ];
        return {
          changes: [
            {
              id: `m${calls}`,
              itemId: "work-1-h1",
              kind: "rewrite" as const,
              before: null,
              after: "Led 40 engineers at Google",
              why: "",
              requirementIds: [],
              evidence,
            },
          ],
          usage: { ...noUsage("inventing-model"), calls: 1, costMicros: 7 },
        };
      },
    };
    const result = await tailorOnce(backendEngineer, backendPosting, inventing, { asOf });
    expect(calls).toBe(2);
    expect(result.usage).toMatchObject({ calls: 2, costMicros: 14 });
    expect(result.refusals[0]!.reasons.length).toBeGreaterThan(0);
    expect(result.warnings.map((warning) => warning.code)).toContain("model_kept_inventing");
    expect(JSON.stringify(result.composed.document.work)).not.toContain("Google");
  });
});

describe("compose", () => {
  it("refuses a change that was not grounded as supported", () => {
    const change = {
      id: "x",
      itemId: "work-1-h1",
      kind: "rewrite" as const,
      before: null,
      after: "Anything",
      why: "",
      requirementIds: [],
      evidence: [{ itemId: "work-1-h1", page: 1, start: 0, end: 0, text: "" }],
    };
    expect(() =>
      compose(backendEngineer, [{ ...change, verdict: { outcome: "refused", reasons: [] } }]),
    ).toThrow(/not supported/);
  });

  it("leaves out what the person rejected", async () => {
    const { changes } = await tailorOnce(backendEngineer, backendPosting, rulesRewriter(), { asOf });
    const decisions = Object.fromEntries(changes.map((change) => [change.id, "rejected" as const]));
    const { document } = compose(backendEngineer, changes, decisions);
    expect({ ...document, source: backendEngineer.source }).toEqual(backendEngineer);
  });
});

describe("verifyRendered", () => {
  const text = listEntries(backendEngineer)
    .map((entry) => (/date$/i.test(entry.address) ? "" : `• ${entry.value}`))
    .join("\n");

  it("finds every line whatever the layout, and nothing else", () => {
    const hyphenated = text.replace("settlement", "settle-\n  ment").replace("processing", "\n processing");
    expect(
      verifyRendered(
        `${hyphenated}\nWork experience\nMar 2021 - Present\nAug 2018 – 02/2021\n1 / 2`,
        backendEngineer,
        ["Work experience", "Mar 2021 - Present", "Aug 2018 – 02/2021"],
      ),
    ).toEqual({ missing: [], foreign: [] });
  });

  it("names a line that is missing and words that do not belong", () => {
    const altered = text.replace("Mentored two junior engineers", "Led twelve senior engineers");
    const { missing, foreign } = verifyRendered(altered, backendEngineer);
    expect(missing).toEqual(["Mentored two junior engineers"]);
    expect(foreign).toEqual(expect.arrayContaining(["Led", "twelve", "senior"]));
  });

  it("names a year the document does not have", () => {
    expect(verifyRendered(`${text}\n2012 - 2021`, backendEngineer, ["2021"]).foreign).toEqual(["2012"]);
  });
});
