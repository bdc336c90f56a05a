import type { ObjectPresigner } from "@tailorbird/core/shared/ports";
import { attachmentNamed } from "./content-disposition.ts";
import {
  algorithm,
  type Credentials,
  canonicalQuery,
  escapeStrictly,
  scopeOf,
  signatureOf,
  signatureOfGet,
  signingTime,
} from "./s3-signature.ts";

export interface S3PresignerOptions {
  readonly bucket: string;
  readonly region: string;
  /** Asked at each signature. */
  readonly credentials: () => Credentials;
  /** Where S3 is not Amazon's; the bucket then stands in the path. */
  readonly endpoint?: string | undefined;
}

/** Seconds. A form is used at once; a longer life would only serve whoever found it. */
const longestUpload = 300;

/** Links and forms for S3, made without its client and without asking it. */
export function s3ObjectPresigner(options: S3PresignerOptions): ObjectPresigner {
  const { bucket, region, credentials } = options;
  const { origin, host, root } = addressOf(options);

  return {
    async presignUpload({ key, contentType, maxBytes, expiresSeconds }) {
      if (expiresSeconds > longestUpload)
        throw new RangeError(`an upload form lives ${longestUpload} s at most`);
      const now = new Date();
      const signer = credentials();
      const scope = scopeOf(signingTime(now), region);
      const fields = { key, "Content-Type": contentType, ...signedParameters(signer, scope, now) };
      const expiration = expiryOf(now, expiresSeconds);
      const conditions = [
        { bucket },
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
        ["content-length-range", 1, maxBytes],
      ];
      const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
      const signature = signatureOf(signer.secretAccessKey, scope, policy);
      return {
        url: `${origin}${root || "/"}`,
        fields: { ...fields, Policy: policy, "X-Amz-Signature": signature },
        expiresAt: expiration,
      };
    },

    async presignDownload({ key, versionId, fileName, contentType, expiresSeconds }) {
      const now = new Date();
      const signer = credentials();
      const time = signingTime(now);
      const scope = scopeOf(time, region);
      const path = `${root}/${key.split("/").map(escapeStrictly).join("/")}`;
      const query = canonicalQuery({
        "response-content-disposition": attachmentNamed(fileName),
        "response-content-type": contentType,
        "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD",
        "X-Amz-Expires": String(expiresSeconds),
        "X-Amz-SignedHeaders": "host",
        ...(versionId !== undefined && { versionId }),
        ...signedParameters(signer, scope, now),
      });
      const signature = signatureOfGet(signer.secretAccessKey, { host, path, query, time, scope });
      return {
        url: `${origin}${path}?${query}&X-Amz-Signature=${signature}`,
        expiresAt: expiryOf(now, expiresSeconds),
      };
    },
  };
}

function addressOf({ bucket, region, endpoint }: S3PresignerOptions) {
  const base = new URL(
    endpoint === undefined
      ? `https://${bucket}.s3.${region}.amazonaws.com`
      : `${endpoint.replace(/\/$/, "")}/${bucket}`,
  );
  return { origin: base.origin, host: base.host, root: base.pathname.replace(/\/$/, "") };
}

function signedParameters(signer: Credentials, scope: string, now: Date): Record<string, string> {
  return {
    "X-Amz-Algorithm": algorithm,
    "X-Amz-Credential": `${signer.accessKeyId}/${scope}`,
    "X-Amz-Date": signingTime(now),
    ...(signer.sessionToken && { "X-Amz-Security-Token": signer.sessionToken }),
  };
}

/** As a signature counts time: whole seconds. */
function expiryOf(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString().replace(/\.\d{3}Z$/, "Z");
}
