/** Brings a person to where a test begins, through the API. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Client, createTailorbird } from "@tailorbird/sdk/client";
import {
  jobsCreate,
  resumesCreate,
  resumesGet,
  tailoringsCreate,
  tailoringsGet,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { ResumesCreateData, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { uploadFile } from "@tailorbird/sdk/upload";
import type { Visitor } from "./visitor.ts";

export const samples = fileURLToPath(new URL("../../../documents/samples/", import.meta.url));

/** A resume that is read with doubts: who worked where, what an odd section is; two lines find no place. An invented person. */
export const misread = `Robin Sample
Backend Engineer
robin@example.com | Leeds

Looking for a quiet desk

EXPERIENCE
Software Enginer, Brightwater Freight, Leeds
2019 - 2021
- Cut page loads from 4 s to 1 s
- Led a team of three

Odds and ends
2015 somewhere

EDUCATION
University of Leeds
BSc Computing
2012 - 2015

SKILLS
Languages: Go, SQL
`;

export function readPosting(name: string): Promise<string> {
  return readFile(`${samples}jobs/${name}.txt`, "utf8");
}

export function clientOf(visitor: Visitor): Client {
  return createTailorbird({ baseUrl: visitor.url, token: visitor.token });
}

/** @returns the id of the resume, once it has been read. */
export async function uploadResume(
  client: Client,
  bytes: Uint8Array<ArrayBuffer>,
  file: { fileName: string; contentType: ResumesCreateData["body"]["contentType"]; label?: string },
): Promise<string> {
  const resume = await resumesCreate({ client, body: { ...file, byteSize: bytes.byteLength } });
  await uploadFile(resume.upload, new Blob([bytes], { type: file.contentType }));
  await until(() => resumesGet({ client, path: { id: resume.id } }));
  return resume.id;
}

/** The sample resume and jobs, and the first of them tailored. @param kinds What is made of it. */
export async function prepare(
  visitor: Visitor,
  postings: readonly string[],
  kinds: Tailoring["kinds"] = ["resume"],
) {
  const client = clientOf(visitor);
  const file = { fileName: "resume.pdf", contentType: "application/pdf", label: "Sample" } as const;
  const resumeId = await uploadResume(client, new Uint8Array(await readFile(`${samples}resume.pdf`)), file);
  const jobIds: string[] = [];
  for (const name of postings) {
    const { id } = await jobsCreate({ client, body: { description: await readPosting(name) } });
    jobIds.push(id);
  }
  const [first] = jobIds;
  if (first === undefined) return { client, resumeId, jobIds, tailoring: undefined };
  const batch = await tailoringsCreate({ client, body: { resumeId, jobIds: [first], kinds } });
  const tailoring: Tailoring = await until(() =>
    tailoringsGet({ client, path: { id: batch.items[0]?.id ?? "" }, query: { wait: "5" } }),
  );
  return { client, resumeId, jobIds, tailoring };
}

async function until<Answer extends { status: string }>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer.status === "ready") return answer;
    if (answer.status === "failed") throw new Error(JSON.stringify(answer));
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
