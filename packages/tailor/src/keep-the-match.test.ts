import { describe, expect, it } from "vitest";
import { cite, listEntries } from "./addresses.ts";
import { backendEngineer } from "./fixtures/backend-engineer.ts";
import { buildResume } from "./fixtures/build-resume.ts";
import { refuseWhatLowersTheMatch } from "./keep-the-match.ts";
import { match } from "./match.ts";
import { noUsage } from "./model.ts";
import { readJob } from "./read-job.ts";
import type { Rewriter } from "./rewrite.ts";
import { tailorOnce } from "./steps.ts";

const asOf = "2026-11";
const values = new Map(listEntries(backendEngineer).map(({ address, value }) => [address, value]));
const posting = {
  title: "Backend Engineer",
  description: "What you bring\n- Kubernetes in production\n- PostgreSQL\n- Redis",
};

/** A model that says each line so, truthfully, and is to be asked once. */
function saying(lines: Record<string, string>): Rewriter {
  const changes = Object.entries(lines).map(([itemId, after], at) => ({
    ...{ id: `m${at}`, itemId, kind: "rewrite" as const, before: values.get(itemId)!, after, why: "" },
    ...{ requirementIds: [], evidence: [cite(backendEngineer, itemId, values.get(itemId)!)] },
  }));
  return {
    id: "terse-model",
    async rewrite({ refused }) {
      expect(refused).toBeUndefined();
      return { changes, usage: noUsage("terse-model") };
    },
  };
}

describe("a change that is true, but shows less of what the job asks", () => {
  it("is refused with that reason, and the others stand", async () => {
    const result = await tailorOnce(
      backendEngineer,
      posting,
      saying({
        "work-1-h3": "Migrated 14 services without downtime",
        "work-1-h5": "Mentored 2 junior engineers",
      }),
      { asOf },
    );
    expect(result.refusals.map(({ itemId, reasons }) => [itemId, reasons.map(({ code }) => code)])).toEqual([
      ["work-1-h3", ["match_lowered"]],
    ]);
    expect(result.refusals[0]!.reasons[0]!.found).toContain("Kubernetes in production");
    expect(result.warnings.map(({ code }) => code)).not.toContain("model_kept_inventing");
    expect(result.changes.map(({ itemId }) => itemId)).toEqual(["work-1-h5"]);
    expect(result.score.after).toBeGreaterThanOrEqual(result.score.before);
  });

  it("is refused where it takes two of them to lose the proof", async () => {
    const lines = {
      "work-1-h1": "Built the settlement service in Go, processing 1.2 million transactions a day",
      "work-2-h5": "Supported the migration from MySQL",
    };
    const alone = await Promise.all(
      Object.entries(lines).map(([address, text]) =>
        tailorOnce(backendEngineer, posting, saying({ [address]: text }), { asOf }),
      ),
    );
    expect(alone.map(({ changes }) => changes.length)).toEqual([1, 1]);
    const both = await tailorOnce(backendEngineer, posting, saying(lines), { asOf });
    expect(both.refusals.map(({ reasons }) => reasons[0]!.code)).toEqual(["match_lowered", "match_lowered"]);
    expect(both.score.after).toBeGreaterThanOrEqual(both.score.before);
  });
});

describe("an order", () => {
  const lines = [
    "Contributed to curriculum development by writing schemes of work",
    "Ran the chess club",
    "Sorted the post",
  ];
  const role = { position: "Teacher", name: "Sample School", start: "2020-01", lines };
  const hands = buildResume({ name: "Robin Sample", work: [role] });
  const brief = readJob({
    title: "Teacher",
    description: "You will contribute to curriculum development: write schemes of work.",
  });
  const before = match(hands, brief, asOf);
  const order = (ids: string[]) => ({
    ...{ id: ids.join(), kind: "reorder" as const, itemId: "work-1", before: null, after: null, order: ids },
    ...{ why: "", requirementIds: [], evidence: [], verdict: { outcome: "supported" as const, reasons: [] } },
  });

  it("is dropped where the whole is scored lower for it, and stands where it is not", () => {
    const down = order(["work-1-h2", "work-1-h3", "work-1-h1"]);
    const up = order(["work-1-h1", "work-1-h3", "work-1-h2"]);
    const target = { resume: hands, brief, match: before };
    expect(refuseWhatLowersTheMatch(target, [down], asOf)).toEqual([]);
    expect(refuseWhatLowersTheMatch(target, [up], asOf)).toEqual([up]);
  });
});
