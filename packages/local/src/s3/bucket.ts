export interface BucketSettings {
  name: string;
  /** Where ObjectCreated events go. */
  notifications: { prefix?: string; suffix?: string; queueName: string }[];
  /** Origins whose pages may talk to the bucket; `*` for any. */
  corsOrigins: string[];
  /** Buckets of the local stack are always versioned. */
  versioned: true;
}

/** CORS headers for a page of `origin`, or none when the bucket doesn't know it. */
export function corsHeaders(
  bucket: BucketSettings | undefined,
  origin: string | undefined,
): Record<string, string> {
  if (bucket === undefined || origin === undefined) return {};
  if (!bucket.corsOrigins.includes("*") && !bucket.corsOrigins.includes(origin)) return {};
  return {
    "access-control-allow-origin": bucket.corsOrigins.includes("*") ? "*" : origin,
    "access-control-expose-headers": "ETag, x-amz-version-id",
    vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  };
}
