import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { startTestCloud, type TestCloud, testCredentials, testRegion } from "@tailorbird/testing/cloud";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { s3ObjectPresigner } from "./object-presign-s3.ts";
import { s3ObjectStore } from "./object-store-s3.ts";

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud({
    buckets: [{ name: "docs", notifications: [], corsOrigins: [], versioned: true }],
    queues: [],
  });
});
afterAll(() => cloud.stop());
afterEach(() => void vi.useRealTimers());

const key = "accounts/acc_1/resumes/res_1/original";
const upload = { key, contentType: "application/pdf", maxBytes: 10, expiresSeconds: 300 };
const local = () =>
  s3ObjectPresigner({
    bucket: "docs",
    region: testRegion,
    endpoint: cloud.s3Endpoint,
    credentials: () => testCredentials,
  });

async function send(form: { url: string; fields: Record<string, string> }, file: string, changes = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...changes })) body.set(name, String(value));
  body.set("file", new Blob([file]));
  const response = await fetch(form.url, { method: "POST", body });
  await response.text();
  return response.status;
}

describe("an upload form", () => {
  it("takes the file it was made for", async () => {
    const form = await local().presignUpload(upload);
    expect(await send(form, "ten bytes!")).toBe(204);
    const store = s3ObjectStore({ bucket: "docs", region: testRegion, endpoint: cloud.s3Endpoint });
    vi.stubEnv("AWS_ACCESS_KEY_ID", testCredentials.accessKeyId);
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", testCredentials.secretAccessKey);
    expect(Buffer.from(await store.get(key, { maxBytes: 10 })).toString()).toBe("ten bytes!");
  });

  it.each([
    { what: "another key", file: "x", changes: { key: "accounts/acc_2/resumes/res_1/original" } },
    { what: "another type", file: "x", changes: { "Content-Type": "text/html" } },
    { what: "a field it does not name", file: "x", changes: { acl: "public-read" } },
    { what: "too large a file", file: "eleven byte", changes: {} },
    { what: "an empty file", file: "", changes: {} },
    { what: "another signature", file: "x", changes: { "X-Amz-Signature": "0".repeat(64) } },
  ])("refuses $what", async ({ file, changes }) => {
    const status = await send(await local().presignUpload(upload), file, changes);
    expect([400, 403]).toContain(status);
  });

  it("says when it ends, and never lives longer than 300 seconds", async () => {
    const form = await local().presignUpload({ ...upload, expiresSeconds: 60 });
    const left = Date.parse(form.expiresAt) - Date.now();
    expect(left).toBeGreaterThan(55_000);
    expect(left).toBeLessThanOrEqual(60_000);
    await expect(local().presignUpload({ ...upload, expiresSeconds: 301 })).rejects.toThrow(RangeError);
  });
});

describe("a download link", () => {
  it("gives the object under the name and type asked for", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", testCredentials.accessKeyId);
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", testCredentials.secretAccessKey);
    const odd = "accounts/acc_1/a b+ä!'()*&=.pdf";
    await s3ObjectStore({ bucket: "docs", region: testRegion, endpoint: cloud.s3Endpoint }).put(
      odd,
      Buffer.from("content"),
      "application/octet-stream",
    );
    const { url, expiresAt } = await local().presignDownload({
      key: odd,
      fileName: "Müller's (final) résumé.pdf",
      contentType: "application/pdf",
      expiresSeconds: 60,
    });
    const response = await fetch(url);
    expect(await response.text()).toBe("content");
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-disposition")).toContain("filename*=UTF-8''M%C3%BCller%27s");
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    const forged = await fetch(url.replace("original", "other").replace("acc_1", "acc_2"));
    expect(forged.status).toBe(403);
  });
});

describe("signatures", () => {
  const credentials = { ...testCredentials, sessionToken: "session+token/==" };
  const aws = s3ObjectPresigner({ bucket: "docs", region: "eu-central-1", credentials: () => credentials });
  const client = new S3Client({ region: "eu-central-1", credentials });

  it("of uploads are those of the SDK", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-23T10:00:00Z"), toFake: ["Date"] });
    const form = await aws.presignUpload(upload);
    const policy = JSON.parse(Buffer.from(form.fields.Policy ?? "", "base64").toString());
    const reference = await createPresignedPost(client, {
      Bucket: "docs",
      Key: key,
      Fields: { "Content-Type": "application/pdf" },
      Conditions: [["content-length-range", 1, 10]],
      Expires: 300,
    });
    const theirs = JSON.parse(Buffer.from(reference.fields.Policy ?? "", "base64").toString());
    const sorted = (conditions: unknown[]) => conditions.map((each) => JSON.stringify(each)).sort();
    expect(form.url).toBe(reference.url);
    expect(policy.expiration).toBe(theirs.expiration);
    expect(sorted(policy.conditions)).toEqual(sorted(theirs.conditions));
    expect(form.expiresAt).toBe("2026-11-23T10:05:00Z");
  });

  it("of downloads are those of the SDK", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-23T10:00:00Z"), toFake: ["Date"] });
    const { url } = await aws.presignDownload({
      key: "accounts/a b/ü.pdf",
      fileName: "x (1).pdf",
      contentType: "application/pdf",
      expiresSeconds: 60,
    });
    const ours = new URL(url);
    const theirs = new URL(
      await getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: "docs",
          Key: "accounts/a b/ü.pdf",
          ResponseContentDisposition: ours.searchParams.get("response-content-disposition") ?? "",
          ResponseContentType: "application/pdf",
        }),
        { expiresIn: 60 },
      ),
    );
    expect(`${ours.origin}${ours.pathname}`).toBe(`${theirs.origin}${theirs.pathname}`);
    for (const [name, value] of ours.searchParams) {
      if (name !== "X-Amz-Signature") expect(theirs.searchParams.get(name)).toBe(value);
    }
  });
});
