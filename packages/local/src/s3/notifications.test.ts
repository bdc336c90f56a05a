import { S3Schema } from "@aws-lambda-powertools/parser/schemas/s3";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cloud } from "../cloud/cloud.ts";
import { s3Client, sqsClient, startCloudUnderTest } from "../cloud/test-cloud.ts";

const Bucket = "docs";
let cloud: Cloud;
let s3: S3Client;
let sqs: SQSClient;

beforeAll(async () => {
  cloud = await startCloudUnderTest();
  s3 = s3Client(cloud);
  sqs = sqsClient(cloud);
});

afterAll(() => cloud.stop());

async function nextEvent(WaitTimeSeconds = 5): Promise<unknown> {
  const QueueUrl = cloud.queueUrl("ingest");
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds }));
  if (Messages[0] === undefined) return undefined;
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0].ReceiptHandle }));
  return JSON.parse(Messages[0].Body!);
}

it("sends s3:TestEvent when the notification is made", async () => {
  expect(await nextEvent()).toMatchObject({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket });
  expect(await nextEvent(0)).toBeUndefined();
});

it("announces a PUT in the shape S3 gives it, the key URL-encoded as in a form", async () => {
  const Key = "uploads/my résumé+1.pdf";
  const stored = await s3.send(new PutObjectCommand({ Bucket, Key, Body: "hello" }));
  const event = S3Schema.parse(await nextEvent());
  expect(event.Records[0]).toMatchObject({
    eventName: "ObjectCreated:Put",
    s3: {
      bucket: { name: Bucket, arn: "arn:aws:s3:::docs" },
      object: {
        key: "uploads/my+r%C3%A9sum%C3%A9%2B1.pdf",
        size: 5,
        eTag: stored.ETag!.replaceAll('"', ""),
        versionId: stored.VersionId,
      },
    },
  });
});

it("announces a form upload and a completed multipart upload by their names", async () => {
  const { url, fields } = await createPresignedPost(s3, { Bucket, Key: "uploads/form" });
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob(["x"]));
  await fetch(url, { method: "POST", body });
  expect(await nextEvent()).toMatchObject({ Records: [{ eventName: "ObjectCreated:Post" }] });

  const Key = "uploads/parts";
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: "x" }));
  const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
  await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload }));
  expect(await nextEvent()).toMatchObject({
    Records: [{ eventName: "ObjectCreated:CompleteMultipartUpload" }],
  });
});

it("orders the versions of a key by their sequencer", async () => {
  const sequencers: string[] = [];
  for (const Body of ["1", "2"]) {
    await s3.send(new PutObjectCommand({ Bucket, Key: "uploads/ordered", Body }));
    sequencers.push(S3Schema.parse(await nextEvent()).Records[0]!.s3.object.sequencer!);
  }
  expect(sequencers[0]! < sequencers[1]!).toBe(true);
});

it("stays silent for keys outside the prefix and for uploads that were refused", async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: "exports/x", Body: "x" }));
  const twice = new PutObjectCommand({ Bucket, Key: "uploads/ordered", Body: "x", IfNoneMatch: "*" });
  await expect(s3.send(twice)).rejects.toMatchObject({ name: "PreconditionFailed" });
  expect(await nextEvent(0)).toBeUndefined();
});
