import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "@tailorbird/core/shared/ports";
import { startTestCloud, type TestCloud, testCredentials, testRegion } from "@tailorbird/testing/cloud";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { s3ObjectStore } from "./object-store-s3.ts";

let cloud: TestCloud;
let store: ObjectStore;
let client: S3Client;
beforeAll(async () => {
  cloud = await startTestCloud({
    buckets: [{ name: "docs", notifications: [], corsOrigins: [], versioned: true }],
    queues: [],
  });
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  store = s3ObjectStore({ bucket: "docs", region: testRegion, endpoint: cloud.s3Endpoint });
  client = new S3Client({
    region: testRegion,
    endpoint: cloud.s3Endpoint,
    forcePathStyle: true,
    credentials: testCredentials,
  });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await cloud.stop();
});

const put = (key: string, text: string) =>
  client.send(new PutObjectCommand({ Bucket: "docs", Key: key, Body: text }));

async function versionsBelow(prefix: string): Promise<number> {
  const page = await client.send(new ListObjectVersionsCommand({ Bucket: "docs", Prefix: prefix }));
  return (page.Versions?.length ?? 0) + (page.DeleteMarkers?.length ?? 0);
}

describe("getting an object", () => {
  it("gives what was put, also when it is empty", async () => {
    await store.put("get/a", Uint8Array.of(0, 1, 255), "application/pdf");
    await store.put("get/empty", new Uint8Array(), "text/plain");
    expect(await store.get("get/a", { maxBytes: 3 })).toEqual(Uint8Array.of(0, 1, 255));
    expect(await store.get("get/empty", { maxBytes: 3 })).toEqual(new Uint8Array());
  });

  it("gives the version asked for", async () => {
    const first = await put("get/versions", "first");
    await put("get/versions", "second");
    const bytes = await store.get("get/versions", { versionId: first.VersionId ?? "", maxBytes: 10 });
    expect(Buffer.from(bytes).toString()).toBe("first");
  });

  it("refuses one with more bytes than may be", async () => {
    await put("get/large", "x".repeat(100_000));
    await expect(store.get("get/large", { maxBytes: 99_999 })).rejects.toThrow(ObjectTooLargeError);
    expect(await store.get("get/large", { maxBytes: 100_000 })).toHaveLength(100_000);
  });

  it("tells that there is none: no key, no version, deleted", async () => {
    await put("get/gone", "x");
    const { VersionId: marker } = await client.send(
      new DeleteObjectCommand({ Bucket: "docs", Key: "get/gone" }),
    );
    const options = { maxBytes: 10 };
    await expect(store.get("get/none", options)).rejects.toThrow(ObjectNotFoundError);
    await expect(store.get("get/gone", options)).rejects.toThrow(ObjectNotFoundError);
    await expect(store.get("get/gone", { ...options, versionId: marker ?? "" })).rejects.toThrow(
      ObjectNotFoundError,
    );
  });

  it("fails as a failure when S3 refuses the caller or cannot be reached", async () => {
    const elsewhere = s3ObjectStore({ bucket: "docs", region: testRegion, endpoint: "http://127.0.0.1:9" });
    const failure = await elsewhere.get("get/a", { maxBytes: 3 }).catch((error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(ObjectNotFoundError);
  });
});

describe("deleting", () => {
  it("removes one version and leaves the others", async () => {
    const first = await put("delete/a", "first");
    const second = await put("delete/a", "second");
    await store.delete("delete/a", second.VersionId);
    expect(Buffer.from(await store.get("delete/a", { maxBytes: 10 })).toString()).toBe("first");
    await store.delete("delete/a", first.VersionId);
    expect(await versionsBelow("delete/a")).toBe(0);
  });

  it("removes a prefix with every version and marker, page after page, and nothing beside it", async () => {
    await put("tree/res_10/x", "kept");
    for (let index = 0; index < 1_050; index += 50) {
      await Promise.all(
        Array.from({ length: 50 }, (_, each) => put(`tree/res_1/${(index + each) % 40}`, "x")),
      );
    }
    await client.send(new DeleteObjectCommand({ Bucket: "docs", Key: "tree/res_1/0" }));
    await store.deletePrefix("tree/res_1/");
    expect(await versionsBelow("tree/res_1/")).toBe(0);
    expect(await versionsBelow("tree/res_10/")).toBe(1);
    await store.deletePrefix("tree/res_1/");
  });

  it.each(["", "/", "tree", "tree/res_1"])("refuses a prefix that is no folder: %j", async (prefix) => {
    await expect(store.deletePrefix(prefix)).rejects.toThrow(TypeError);
  });
});
