/** What the web page is sent with, wherever it is served from: CloudFront in AWS, the gateway here. */

/** The same for the page and the API, whose host is one. Browsers heed it over HTTPS alone. */
export const strictTransport = "max-age=63072000; includeSubDomains";

/**
 * @param connect Origins beside its own that the page speaks to: the bucket's, and the issuer's where sign-in is
 * elsewhere.
 * @returns header → value. Nothing is run, framed, fetched or sent anywhere that is not named here.
 */
export function pageHeaders(connect: readonly string[]): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${["'self'", ...connect].join(" ")}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return {
    "content-security-policy": policy,
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    // Addresses hold codes of sign-ins and tokens of shared pages.
    "referrer-policy": "no-referrer",
    "strict-transport-security": strictTransport,
    "x-content-type-options": "nosniff",
  };
}

/** Hashed names never change what they hold; the entry names them anew with each build. */
export const assetCaching = "public, max-age=31536000, immutable";
export const entryCaching = "no-cache";
