import type { GroundedChange } from "@tailorbird/contracts/tailoring-result";
import { expect, it } from "vitest";
import { cite, headerOf, listEntries, provingItemsOf } from "./addresses.ts";
import { compose } from "./compose.ts";
import { judgeEdit } from "./edit.ts";
import { backendEngineer } from "./fixtures/backend-engineer.ts";
import { ground } from "./ground.ts";
import { readJob } from "./read-job.ts";

const brief = readJob({ description: "Requirements\n- Experience with Haskell\n- Experience with Go" });
const [line] = backendEngineer.work[0]!.highlights;
const change: GroundedChange = {
  id: "c1",
  itemId: line!.id,
  kind: "rewrite",
  before: line!.text,
  after: line!.text,
  why: "Because.",
  requirementIds: [],
  evidence: [cite(backendEngineer, line!.id, line!.text)],
  verdict: { outcome: "supported", reasons: [] },
};
const invented = "Built a compiler in Haskell";

function editedTo(text: string, isEvidence: boolean) {
  const edit = judgeEdit(backendEngineer, brief, change, { text, isEvidence });
  return compose(backendEngineer, [change], { c1: "edited" }, { c1: edit }).document;
}

function restingOnIt(document: typeof backendEngineer) {
  const text = listEntries(document).find((entry) => entry.address === line!.id)!.value;
  const later = { ...change, after: "Built a Haskell compiler", evidence: [cite(document, line!.id, text)] };
  return ground(document, brief, [later])[0]!.verdict;
}

it("lets nothing later rest on a person's unproved words, unless they say that it may", () => {
  const unproved = editedTo(invented, false);
  expect(unproved.work[0]!.highlights[0]!.text).toBe(invented);
  expect(restingOnIt(unproved)).toMatchObject({
    outcome: "refused",
    reasons: [{ code: "evidence_missing" }, expect.anything()],
  });
  expect(restingOnIt(editedTo(invented, true)).outcome).toBe("supported");
});

it("marks words as the person's own only where the document does not prove them", () => {
  expect(editedTo(invented, true).ownWords).toEqual({ [line!.id]: { isEvidence: true } });
  expect(editedTo(`${line!.text}.`, false).ownWords ?? {}).toEqual({});
});

it("puts the parts of a split in the order they were written in", () => {
  const split = { ...change, kind: "split" as const, after: "First\nSecond\nThird" };
  const { document } = compose(backendEngineer, [split]);
  expect(document.work[0]!.highlights.slice(0, 3).map(({ text }) => text)).toEqual([
    "First",
    "Second",
    "Third",
  ]);
});

it("counts no time, title or employer that the person says and has not declared to be evidence", () => {
  const resume = structuredClone(backendEngineer);
  const [role] = resume.work;
  const said = (field: string, isEvidence: boolean) => ({
    ...resume,
    ownWords: { [`${role!.id}/${field}`]: { isEvidence } },
  });
  const shown = provingItemsOf(resume, "work")[0]!;
  expect(provingItemsOf(said("startDate", true), "work")[0]).toEqual(shown);
  expect(provingItemsOf(said("startDate", false), "work")[0]).toEqual(
    expect.not.objectContaining({ startDate: expect.anything() }),
  );
  expect(provingItemsOf(said("startDate", false), "work")[0]).not.toHaveProperty("current");
  expect(headerOf(said("position", true), role!.id)).toBe(headerOf(resume, role!.id));
  expect(headerOf(said("position", false), role!.id)).not.toContain(role!.position!);
});
