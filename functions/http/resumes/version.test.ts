import { getResumeVersion } from "@tailorbird/contracts/resumes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./version.ts";

const ask = endpoint(getResumeVersion, handler);
const as = somebody();
let stack: Stack;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  id = await seedResume(stack, as);
});
afterAll(() => stack.stop());

const valid = () => ({ as, params: { id, version: "1" } });

it("answers the document with its spans, just as it was stored", async () => {
  const { body } = await ask.ok(valid());
  expect(body).toMatchObject({ resumeId: id, version: 1, origin: "upload", tailoringId: null });
  expect(body.document).toEqual(sampleDocument);
});

it("shows for each span the words that stand there", async () => {
  const { document } = (await ask.ok(valid())).body;
  const [span] = document.spans["work-1-h1"]!;
  const words = document.source.pages[0]!.text.slice(span!.start, span!.end);
  expect(words).toBe(document.work[0]!.highlights[0]!.text);
});

it.each(["2", "999999", "0", "-1", "01", "1.0", "1e0", "9999999", "current"])(
  "answers 404 to version %s",
  async (version) => {
    const { body } = await ask.refused({ as, params: { id, version } });
    expect(body.code).toBe("not_found");
  },
);

itKeepsOut(ask, valid);
