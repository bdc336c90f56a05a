/** LinkedIn's export holds what other people wrote: what becomes of it once it has been read. */
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { findResume, findVersion } from "@tailorbird/core/resumes/resume-repository";
import { ObjectNotFoundError } from "@tailorbird/core/shared/ports";
import { zipOf } from "@tailorbird/documents/test/archives";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { putVersion } from "@tailorbird/testing/versions";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../services/parts/objects.ts";
import { uploadsIngest } from "../services/resumes/uploads-ingest.ts";

let stack: CloudStack;
let service: Awaited<ReturnType<typeof uploadsIngest>>;

beforeAll(async () => {
  stack = await startCloudStack();
  process.env.DOCUMENT_READER_FILE = new URL(
    import.meta.resolve("@tailorbird/documents/read/reader-process"),
  ).pathname;
  service = await uploadsIngest();
});
afterAll(() => stack.stop());

async function uploaded(parts: Record<string, string>) {
  const as = somebody();
  const id = await seedAwaitedResume(stack, as);
  const queries = stack.database.as(as.accountId);
  await queries
    .update(resume)
    .set({ contentType: "application/zip", fileName: "export.zip" })
    .where(eq(resume.id, id));
  const key = originalKey(as.accountId, id);
  const packed = zipOf(parts);
  const versionId = await putVersion(key, packed);
  return {
    ingest: () => service.ingest({ key, versionId }, { last: false }),
    row: () => findResume(queries, id),
    document: async () => (await findVersion(queries, id, 1))?.document,
    file: () => openObjects().get(key, { versionId, maxBytes: 1_000_000 }),
  };
}

const profile = { "Profile.csv": "First Name,Last Name,Headline\nRobin,Sample,Engineer\n" };
const others = { "messages.csv": "FROM,CONTENT\nAlex Example,Meet me at noon\n" };

it("takes the person's own tables out of the archive, and keeps neither the archive nor a word of others", async () => {
  const { ingest, row, document, file } = await uploaded({ ...profile, ...others });
  await ingest();
  expect(await row()).toMatchObject({ status: "ready" });
  expect((await document())?.basics.name).toBe("Robin Sample");
  expect(JSON.stringify(await document())).not.toMatch(/Alex|noon/);
  await expect(file()).rejects.toThrow(ObjectNotFoundError);
  // Announced again, it finds nothing to do.
  await ingest();
  expect(await row()).toMatchObject({ status: "ready", currentVersion: 1 });
});

it("keeps no archive that could not be read either", async () => {
  const { ingest, row, file } = await uploaded(others);
  await ingest();
  expect(await row()).toMatchObject({ status: "failed" });
  await expect(file()).rejects.toThrow(ObjectNotFoundError);
});
