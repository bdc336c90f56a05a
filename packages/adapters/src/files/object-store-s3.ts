import type { ObjectStore } from "@tailorbird/core/shared/ports";
import type { S3Options } from "./s3-objects.ts";

/**
 * Objects in a bucket. S3's client starts loading now and not before, so that it comes while the database is
 * being connected, and only in functions that make a store.
 */
export function s3ObjectStore(options: S3Options): ObjectStore {
  const loading = import("./s3-objects.ts").then(({ s3Objects }) => s3Objects(options));
  // Whoever uses the store is told; a store that nobody uses must not end the process.
  loading.catch(() => {});
  return {
    get: async (...call) => (await loading).get(...call),
    put: async (...call) => (await loading).put(...call),
    putFile: async (...call) => (await loading).putFile(...call),
    list: async (...call) => (await loading).list(...call),
    delete: async (...call) => (await loading).delete(...call),
    deletePrefix: async (...call) => (await loading).deletePrefix(...call),
  };
}
