/**
 * Links and forms for S3, signed without its client: signing needs no network, and the SDK's own signer is
 * 15 KB where the client is 500.
 */
import { createHmac } from "node:crypto";
import { Hash } from "@smithy/core/serde";
import { createScope, getSigningKey, SignatureV4 } from "@smithy/signature-v4";
import type { ObjectPresigner } from "@tailorbird/core/shared/ports";
import { attachmentNamed } from "./content-disposition.ts";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

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
const sha256 = Hash.bind(null, "sha256");

export function s3ObjectPresigner({
  bucket,
  region,
  credentials,
  endpoint,
}: S3PresignerOptions): ObjectPresigner {
  const base = new URL(
    endpoint === undefined
      ? `https://${bucket}.s3.${region}.amazonaws.com`
      : `${endpoint.replace(/\/$/, "")}/${bucket}`,
  );
  const root = base.pathname.replace(/\/$/, "");

  return {
    async presignUpload({ key, contentType, maxBytes, expiresSeconds }) {
      if (expiresSeconds > longestUpload)
        throw new RangeError(`an upload form lives ${longestUpload} s at most`);
      const signer = credentials();
      const now = new Date();
      const day = compact(now).slice(0, 8);
      const fields = {
        key,
        "Content-Type": contentType,
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Credential": `${signer.accessKeyId}/${createScope(day, region, "s3")}`,
        "X-Amz-Date": compact(now),
        ...(signer.sessionToken && { "X-Amz-Security-Token": signer.sessionToken }),
      };
      const expiration = secondsOnly(new Date(now.getTime() + expiresSeconds * 1000));
      const conditions = [
        { bucket },
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
        ["content-length-range", 1, maxBytes],
      ];
      const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
      const signingKey = await getSigningKey(sha256, plain(signer), day, region, "s3");
      const signature = createHmac("sha256", signingKey).update(policy).digest("hex");
      return {
        url: `${base.origin}${root || "/"}`,
        fields: { ...fields, Policy: policy, "X-Amz-Signature": signature },
        expiresAt: expiration,
      };
    },

    async presignDownload({ key, fileName, contentType, expiresSeconds }) {
      const now = new Date();
      const signer = new SignatureV4({
        service: "s3",
        region,
        credentials: plain(credentials()),
        sha256,
        // S3 signs the path as it is sent, not escaped a second time.
        uriEscapePath: false,
      });
      const path = `${root}/${key.split("/").map(escapeStrictly).join("/")}`;
      const { query = {} } = await signer.presign(
        {
          method: "GET",
          protocol: base.protocol,
          hostname: base.hostname,
          path,
          headers: { host: base.host, "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD" },
          query: {
            "response-content-disposition": attachmentNamed(fileName),
            "response-content-type": contentType,
          },
        },
        { expiresIn: expiresSeconds, signingDate: now },
      );
      const parameters = Object.entries(query).map(
        ([name, value]) => `${encodeURIComponent(name)}=${escapeStrictly(String(value))}`,
      );
      return {
        url: `${base.origin}${path}?${parameters.join("&")}`,
        expiresAt: secondsOnly(new Date(now.getTime() + expiresSeconds * 1000)),
      };
    },
  };
}

/** Without `undefined`, which the signer's types do not want. */
function plain({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/** As a signature counts time: whole seconds. */
function secondsOnly(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** `20261123T113407Z` */
function compact(date: Date): string {
  return secondsOnly(date).replace(/[-:]/g, "");
}

/** As RFC 3986 and the signature have it. */
function escapeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
