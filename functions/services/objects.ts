import { s3ObjectPresigner } from "@tailorbird/adapters/object-presign-s3";
import { s3ObjectStore } from "@tailorbird/adapters/object-store-s3";
import type { ObjectPresigner, ObjectStore } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";

let presigner: ObjectPresigner | undefined;
let store: ObjectStore | undefined;

/** Links to the bucket's files, signed with what the function's role holds at that moment. */
export function openPresigner(): ObjectPresigner {
  presigner ??= s3ObjectPresigner({ ...bucket(), credentials: () => config.credentials });
  return presigner;
}

/** The files of the bucket themselves. Only what calls this carries S3's client. */
export function openObjects(): ObjectStore {
  store ??= s3ObjectStore(bucket());
  return store;
}

function bucket() {
  return { bucket: config.bucket, region: config.region, endpoint: config.s3Endpoint };
}
