import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestCloud, type TestCloud } from "./cloud.ts";

let cloud: TestCloud;

beforeAll(async () => {
  cloud = await startTestCloud({
    buckets: [{ name: "docs", notifications: [], corsOrigins: [], versioned: true }],
    queues: [{ name: "tailor-dead", visibilityTimeoutSeconds: 30 }],
  });
});

afterAll(() => cloud.stop());

it("gives functions the addresses they are to use", () => {
  expect(cloud.environment).toMatchObject({
    S3_BUCKET: "docs",
    S3_ENDPOINT: cloud.s3Endpoint,
    QUEUE_URL_TAILOR_DEAD: `${cloud.sqsEndpoint}/000000000000/tailor-dead`,
  });
});
