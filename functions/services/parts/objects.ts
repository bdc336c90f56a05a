import { s3ObjectStore } from "@tailorbird/adapters/files/object-store-s3";
import type { ObjectStore } from "@tailorbird/core/shared/ports";
import { bucket } from "./bucket.ts";

let store: ObjectStore | undefined;

/** The files of the bucket themselves. Only what calls this carries S3's client. */
export function openObjects(): ObjectStore {
  store ??= s3ObjectStore(bucket());
  return store;
}
