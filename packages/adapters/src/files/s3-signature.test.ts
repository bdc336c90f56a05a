import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalQuery, scopeOf, signatureOf, signatureOfGet } from "./s3-signature.ts";

const region = "eu-central-1";
const credentials = {
  accessKeyId: "AKIATESTONLY",
  secretAccessKey: "not/a+real=secret",
  sessionToken: "session+token/==",
};
const client = new S3Client({ region, credentials });
const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

describe("a signature", () => {
  it("of a link is the SDK's, whatever the object and the file are called", async () => {
    await fc.assert(
      fc.asyncProperty(names, names, async (key, fileName) => {
        const command = new GetObjectCommand({
          Bucket: "docs",
          // A name of dots or slashes alone is folded by the SDK itself; ours begin with accounts/.
          Key: `accounts/${encodeURIComponent(key).replaceAll(".", "_")}/${key.replace(/[./\\]/g, "_")}`,
          ResponseContentDisposition: fileName,
        });
        const theirs = new URL(await getSignedUrl(client, command, { expiresIn: 60 }));
        const { "X-Amz-Signature": signature, ...parameters } = Object.fromEntries(theirs.searchParams);
        const time = parameters["X-Amz-Date"] ?? "";
        const ours = signatureOfGet(credentials.secretAccessKey, {
          host: theirs.host,
          path: theirs.pathname,
          query: canonicalQuery(parameters),
          time,
          scope: scopeOf(time, region),
        });
        expect(ours).toBe(signature);
      }),
    );
  });

  it("of a form is the SDK's", async () => {
    const { fields } = await createPresignedPost(client, { Bucket: "docs", Key: "accounts/x", Expires: 60 });
    const scope = scopeOf(fields["X-Amz-Date"] ?? "", region);
    expect(signatureOf(credentials.secretAccessKey, scope, fields.Policy ?? "")).toBe(
      fields["X-Amz-Signature"],
    );
  });
});
