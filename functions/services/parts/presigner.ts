import { s3ObjectPresigner } from "@tailorbird/adapters/files/object-presign-s3";
import type { ObjectPresigner } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import { bucket } from "./bucket.ts";

let presigner: ObjectPresigner | undefined;

/**
 * Links to the bucket's files, signed with what the function's role holds at that moment. Apart from
 * `objects.ts`, so that no function that only signs is bundled with S3's client.
 */
export function openPresigner(): ObjectPresigner {
  presigner ??= s3ObjectPresigner({ ...bucket(), credentials: () => config.credentials });
  return presigner;
}
