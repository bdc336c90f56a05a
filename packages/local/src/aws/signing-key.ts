/** Who signs, for what, and the comparison of two signatures. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { AwsError } from "./aws-error.ts";

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

export interface Signer {
  credentials: Credentials;
  region: string;
  service: "s3" | "sqs" | "scheduler" | "ses" | "cognito-idp";
}

/** @throws AwsError when the credential is another's, or its scope is not this service's. */
export function readScope(credential: string, signer: Signer): { date: string; text: string } {
  const [accessKeyId, date, region, service, end, ...more] = credential.split("/");
  if (accessKeyId !== signer.credentials.accessKeyId) {
    throw new AwsError(
      403,
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
    );
  }
  if (
    region !== signer.region ||
    service !== signer.service ||
    end !== "aws4_request" ||
    more.length > 0 ||
    !/^\d{8}$/.test(date ?? "")
  ) {
    throw new AwsError(
      400,
      "AuthorizationHeaderMalformed",
      `The credential's scope is wrong; expecting 'DATE/${signer.region}/${signer.service}/aws4_request'.`,
    );
  }
  return { date: date!, text: [date, region, service, end].join("/") };
}

/** @throws AwsError SignatureDoesNotMatch. @param text what was signed on the scope's date. */
export function compareSignature(given: string, text: string, date: string, signer: Signer): void {
  const expected = hmac(signingKey(date, signer), text).toString("hex");
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  if (left.length === right.length && timingSafeEqual(left, right)) return;
  throw new AwsError(
    403,
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
  );
}

function signingKey(date: string, { credentials, region, service }: Signer): Buffer {
  return [date, region, service, "aws4_request"].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${credentials.secretAccessKey}`),
  );
}

export const sha256 = (data: Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: Buffer, data: string) => createHmac("sha256", key).update(data).digest();
