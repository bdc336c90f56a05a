/** Calls of AWS's JSON services, signed without the SDK: a client of it takes a cold start 100 ms. */
import type { AwsClient } from "aws4fetch";

export interface AwsCaller {
  readonly region: string;
  readonly credentials: () => {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
  /** Where the service is not Amazon's. */
  readonly endpoint?: string | undefined;
}

/** A service said no. `code` is its own name for why. */
export class AwsRefusal extends Error {
  override readonly name = "AwsRefusal";
  readonly status: number;
  readonly code: string;

  constructor(service: string, status: number, code: string) {
    super(`${service} answered ${status} ${code}.`);
    this.status = status;
    this.code = code;
  }
}

/** Milliseconds: below what a request's time allows, so that a dead connection is noticed. */
const patience = 5_000;

/**
 * Sends one request and never repeats it: what may be done again, the caller knows.
 * @throws AwsRefusal for an answer that is not 2xx; whatever `fetch` throws when there is no answer.
 */
export async function callAws(
  { region, credentials, endpoint }: AwsCaller,
  service: "scheduler" | "ses" | "cognito-idp",
  {
    method,
    path,
    target,
    body,
  }: {
    method: "POST" | "DELETE";
    path: string;
    /** The action, of services that name it in a header. */
    target?: string;
    body?: unknown;
  },
): Promise<void> {
  const host = endpoint ?? `https://${service === "ses" ? "email" : service}.${region}.amazonaws.com`;
  const answer = await (await clientOf(credentials(), service, region)).fetch(`${host}${path}`, {
    method,
    ...(body !== undefined && {
      headers: target
        ? { "content-type": "application/x-amz-json-1.1", "x-amz-target": target }
        : { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
    signal: AbortSignal.timeout(patience),
  });
  // Read in any case, so that the connection can be used again.
  const text = await answer.text().catch(() => "");
  if (answer.ok) return;
  throw new AwsRefusal(service, answer.status, codeOf(answer.headers.get("x-amzn-errortype"), text));
}

async function clientOf(
  { sessionToken, ...keys }: ReturnType<AwsCaller["credentials"]>,
  service: string,
  region: string,
): Promise<AwsClient> {
  const { AwsClient } = await import("aws4fetch");
  return new AwsClient({ ...keys, ...(sessionToken && { sessionToken }), service, region, retries: 0 });
}

function codeOf(header: string | null, text: string): string {
  const [, inBody = "unknown"] = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)"/.exec(text) ?? [];
  return (header ?? inBody).split(":")[0]?.slice(0, 60) ?? "unknown";
}
