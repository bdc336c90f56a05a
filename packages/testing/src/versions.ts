/** Versions of files in a test's bucket, as uploads leave them. */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

/** Stores a version. @returns its id */
export async function putVersion(key: string, content: string | Uint8Array): Promise<string> {
  const client = new S3Client({ endpoint: process.env.S3_ENDPOINT as string, forcePathStyle: true });
  const Body = typeof content === "string" ? Buffer.from(content) : content;
  const { VersionId } = await client.send(
    new PutObjectCommand({ Bucket: process.env.S3_BUCKET, Key: key, Body, ContentType: "text/plain" }),
  );
  client.destroy();
  return VersionId as string;
}
