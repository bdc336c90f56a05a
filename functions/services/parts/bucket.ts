import { config } from "@tailorbird/lambda/config";

/** Which bucket, and where. */
export function bucket() {
  return { bucket: config.bucket, region: config.region, endpoint: config.s3Endpoint };
}
