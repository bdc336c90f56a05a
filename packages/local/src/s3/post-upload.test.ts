import { createHmac } from "node:crypto";
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost, type PresignedPostOptions } from "@aws-sdk/s3-presigned-post";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cloud } from "../cloud/cloud.ts";
import { credentials, region, s3Client, startCloudUnderTest } from "../cloud/test-cloud.ts";

const Bucket = "docs";
const Key = "uploads/acc_1/res_1/resume.pdf";
let cloud: Cloud;
let s3: S3Client;

beforeAll(async () => {
  cloud = await startCloudUnderTest();
  s3 = s3Client(cloud);
});

afterAll(() => cloud.stop());

/** A form as the application makes it. */
function makeForm(overrides: Partial<PresignedPostOptions> = {}) {
  return createPresignedPost(s3, {
    Bucket,
    Key,
    Expires: 300,
    Fields: { "Content-Type": "application/pdf" },
    Conditions: [
      ["content-length-range", 1, 1_000],
      ["eq", "$Content-Type", "application/pdf"],
    ],
    ...overrides,
  });
}

interface Sending {
  fields: Record<string, string>;
  file?: string | Uint8Array<ArrayBuffer>;
  bucket?: string;
  fileName?: string;
}

async function send({ fields, file = "%PDF-1.7 test", bucket = Bucket, fileName = "r.pdf" }: Sending) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([file]), fileName);
  return outcome(await fetch(`${cloud.s3Endpoint}/${bucket}`, { method: "POST", body }));
}

async function outcome(response: Response) {
  const text = await response.text();
  return {
    status: response.status,
    code: /<Code>(.*?)<\/Code>/.exec(text)?.[1],
    message: /<Message>(.*?)<\/Message>/.exec(text)?.[1],
    versionId: response.headers.get("x-amz-version-id"),
    text,
  };
}

/** A form with a policy of our own making, rightly signed. */
function signPolicy(policy: unknown, more: Record<string, string> = {}): Record<string, string> {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const date = time.slice(0, 8);
  const document = Buffer.from(typeof policy === "string" ? policy : JSON.stringify(policy)).toString(
    "base64",
  );
  const key = [date, region, "s3", "aws4_request"].reduce<Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    Buffer.from(`AWS4${credentials.secretAccessKey}`),
  );
  return {
    key: Key,
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${credentials.accessKeyId}/${date}/${region}/s3/aws4_request`,
    "X-Amz-Date": time,
    Policy: document,
    "X-Amz-Signature": createHmac("sha256", key).update(document).digest("hex"),
    ...more,
  };
}

const inAMinute = () => new Date(Date.now() + 60_000).toISOString();
const anyAmzField = [
  ["starts-with", "$x-amz-algorithm", ""],
  ["starts-with", "$x-amz-credential", ""],
  ["starts-with", "$x-amz-date", ""],
];

describe("a form that keeps to its policy", () => {
  it("stores the object with the type the policy demands", async () => {
    const { url, fields } = await makeForm();
    expect(url).toBe(`${cloud.s3Endpoint}/${Bucket}`);
    const { status, versionId } = await send({ fields });
    expect(status).toBe(204);
    const found = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(found).toMatchObject({ ContentType: "application/pdf", VersionId: versionId });
    expect(await found.Body!.transformToString()).toBe("%PDF-1.7 test");
  });

  it("keeps every byte of a binary file", async () => {
    const file = Uint8Array.from({ length: 1_000 }, (_, index) => (index * 7) % 256);
    expect(await send({ fields: (await makeForm()).fields, file })).toMatchObject({ status: 204 });
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body!.transformToByteArray()).toEqual(new Uint8Array(file));
  });

  it("works again within its life, each time as a version of its own, the first still readable", async () => {
    const key = "uploads/twice";
    const { fields } = await makeForm({ Key: key });
    const first = await send({ fields, file: "first" });
    const second = await send({ fields, file: "second" });
    const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: key }));
    expect(Versions?.map(({ VersionId }) => VersionId)).toEqual([second.versionId, first.versionId]);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: key, VersionId: first.versionId! }));
    expect(await Body!.transformToString()).toBe("first");
  });

  it("answers 201 with the place when it asks for that", async () => {
    const { fields } = await makeForm({
      Fields: { "Content-Type": "application/pdf", success_action_status: "201" },
      Conditions: [["content-length-range", 1, 1_000]],
    });
    const { status, text } = await send({ fields });
    expect(status).toBe(201);
    expect(text).toContain(`<Key>${Key}</Key>`);
  });

  it("puts the file's own name where the key asks for it", async () => {
    const fields = signPolicy(
      {
        expiration: inAMinute(),
        conditions: [{ bucket: Bucket }, ["starts-with", "$key", "uploads/"], ...anyAmzField],
      },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a literal of the form, as S3 documents it.
      { key: "uploads/named/${filename}" },
    );
    expect(await send({ fields, fileName: "my cv.pdf" })).toMatchObject({ status: 204 });
    await s3.send(new HeadObjectCommand({ Bucket, Key: "uploads/named/my cv.pdf" }));
  });

  it("takes exactly the smallest and the largest size", async () => {
    const { fields } = await makeForm();
    expect(await send({ fields, file: "x" })).toMatchObject({ status: 204 });
    expect(await send({ fields, file: "x".repeat(1_000) })).toMatchObject({ status: 204 });
  });
});

describe("a form that breaks its policy is refused, and nothing is stored", () => {
  const key = "uploads/refused";
  const form = async () => (await makeForm({ Key: key })).fields;

  const cases: [what: string, code: string, sending: () => Promise<Sending>][] = [
    ["a file too large", "EntityTooLarge", async () => ({ fields: await form(), file: "x".repeat(1_001) })],
    ["an empty file", "EntityTooSmall", async () => ({ fields: await form(), file: "" })],
    ["another key", "AccessDenied", async () => ({ fields: { ...(await form()), key: "uploads/refused2" } })],
    [
      "another type",
      "AccessDenied",
      async () => ({ fields: { ...(await form()), "Content-Type": "text/html" } }),
    ],
    [
      "no type",
      "AccessDenied",
      async () => {
        const { "Content-Type": _, ...fields } = await form();
        return { fields };
      },
    ],
    ["another bucket", "AccessDenied", async () => ({ fields: await form(), bucket: "other" })],
    [
      "a bucket field that lies",
      "AccessDenied",
      async () => ({ fields: { ...(await form()), bucket: "other" } }),
    ],
    ["an unknown bucket", "NoSuchBucket", async () => ({ fields: await form(), bucket: "nobody" })],
    [
      "a field the policy doesn't name",
      "AccessDenied",
      async () => ({ fields: { ...(await form()), acl: "public-read" } }),
    ],
    [
      "metadata the policy doesn't name",
      "AccessDenied",
      async () => ({ fields: { ...(await form()), "x-amz-meta-a": "b" } }),
    ],
    ["a changed policy", "SignatureDoesNotMatch", async () => ({ fields: widened(await form()) })],
    [
      "a made-up signature",
      "SignatureDoesNotMatch",
      async () => ({ fields: { ...(await form()), "X-Amz-Signature": "0".repeat(64) } }),
    ],
    [
      "another's access key",
      "InvalidAccessKeyId",
      async () => ({ fields: withCredential(await form(), "AKIAOTHER") }),
    ],
    ["no policy", "AccessDenied", async () => ({ fields: { key } })],
    ["no signature", "AccessDenied", async () => ({ fields: { key, Policy: (await form()).Policy! } })],
    ["no key", "InvalidArgument", async () => ({ fields: {} })],
    [
      "an expired policy",
      "AccessDenied",
      async () => ({ fields: signPolicy({ expiration: "2020-01-01T00:00:00Z", conditions: [] }, { key }) }),
    ],
    [
      "a policy that never ends",
      "InvalidPolicyDocument",
      async () => ({ fields: signPolicy({ conditions: [] }, { key }) }),
    ],
    [
      "a policy that is not JSON",
      "InvalidPolicyDocument",
      async () => ({ fields: signPolicy("{", { key }) }),
    ],
    [
      "a malformed condition",
      "InvalidPolicyDocument",
      async () => ({
        fields: signPolicy({ expiration: inAMinute(), conditions: [["maybe", "$key", "x"]] }, { key }),
      }),
    ],
    [
      "a key outside the prefix",
      "AccessDenied",
      async () => ({
        fields: signPolicy(
          { expiration: inAMinute(), conditions: [["starts-with", "$key", "mine/"], ...anyAmzField] },
          { key },
        ),
      }),
    ],
    [
      "a list of types of which one is outside the prefix",
      "AccessDenied",
      async () => ({
        fields: signPolicy(
          {
            expiration: inAMinute(),
            conditions: [{ key }, ["starts-with", "$Content-Type", "image/"], ...anyAmzField],
          },
          { key, "Content-Type": "image/png,text/html" },
        ),
      }),
    ],
  ];

  it.each(cases)("%s: %s", async (_, code, sending) => {
    const refused = await send(await sending());
    expect(refused).toMatchObject({ code });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: key }));
    expect(Versions).toEqual([]);
  });

  function widened(fields: Record<string, string>): Record<string, string> {
    const policy = Buffer.from(fields.Policy!, "base64").toString().replace("1000", "9999999");
    return { ...fields, Policy: Buffer.from(policy).toString("base64") };
  }

  function withCredential(fields: Record<string, string>, accessKeyId: string): Record<string, string> {
    return {
      ...fields,
      "X-Amz-Credential": fields["X-Amz-Credential"]!.replace(credentials.accessKeyId, accessKeyId),
    };
  }

  it("two files, no file, and a body that is no form", async () => {
    const fields = await form();
    const two = new FormData();
    for (const [name, value] of Object.entries(fields)) two.append(name, value);
    const none = new FormData();
    for (const [name, value] of two) none.append(name, value);
    two.append("file", new Blob(["a"]));
    two.append("file", new Blob(["b"]));
    const post = async (body: FormData | string, headers = {}) =>
      outcome(await fetch(`${cloud.s3Endpoint}/${Bucket}`, { method: "POST", body, headers }));
    expect(await post(two)).toMatchObject({ status: 400, code: "InvalidArgument" });
    expect(await post(none)).toMatchObject({ status: 400, code: "InvalidArgument" });
    expect(await post("key=x", { "content-type": "application/x-www-form-urlencoded" })).toMatchObject({
      status: 412,
    });
    const broken = { "content-type": "multipart/form-data; boundary=b" };
    expect(await post("--b\r\nnonsense", broken)).toMatchObject({
      status: 400,
      code: "MalformedPOSTRequest",
    });
  });

  it("any bytes at all as a body: a 4xx, never a fault", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const body = Buffer.concat([Buffer.from("--b\r\n"), bytes, Buffer.from("\r\n--b--")]);
        const headers = { "content-type": "multipart/form-data; boundary=b" };
        const { status } = await fetch(`${cloud.s3Endpoint}/${Bucket}`, { method: "POST", body, headers });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 50 },
    );
  });
});
