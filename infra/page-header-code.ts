/** CloudFront's half of the page's headers. */

/**
 * Code for a CloudFront function on the way out (runtime 2.0; it sees the answer as `event.response`).
 * The API's own answers are left as they are: they carry headers of their own.
 */
export function pageHeaderCode(headers: Readonly<Record<string, string>>): string {
  const values = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }]));
  return `if (!event.request.uri.startsWith("/v1/")) Object.assign(event.response.headers, ${JSON.stringify(values)});`;
}
