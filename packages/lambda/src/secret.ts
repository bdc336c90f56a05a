/** Secrets, where they are kept in AWS: Parameter Store, sealed with the stage's key (docs/decisions). */
import { config } from "./config.ts";

/** A secret can't be had. Says which and why, never what it is. */
export class SecretUnavailableError extends Error {
  override readonly name = "SecretUnavailableError";
}

/** Milliseconds. A cold start waits for this, and its caller for the cold start. */
const patience = 3_000;

/**
 * Reads one secret, as the function's role may. Signed by hand's length of a library: the SDK's client would
 * take a cold start 100 ms. @param parameter its name, such as `/tailorbird/robin/database-url`.
 * @throws SecretUnavailableError
 */
export async function readSecret(
  parameter: string,
  endpoint = `https://ssm.${config.region}.amazonaws.com/`,
): Promise<string> {
  const { AwsClient } = await import("aws4fetch");
  const { sessionToken, ...keys } = config.credentials;
  const client = new AwsClient({
    ...keys,
    ...(sessionToken !== undefined && { sessionToken }),
    service: "ssm",
    region: config.region,
    retries: 2,
  });
  const answer = await client
    .fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": "AmazonSSM.GetParameter" },
      body: JSON.stringify({ Name: parameter, WithDecryption: true }),
      signal: AbortSignal.timeout(patience),
    })
    .catch((error: Error) => {
      throw new SecretUnavailableError(`The secret ${parameter} can't be asked for: ${error.name}.`);
    });
  const body = (await answer.json().catch(() => ({}))) as { Parameter?: { Value?: string }; __type?: string };
  const value = body.Parameter?.Value;
  if (!answer.ok || !value) {
    const reason = body.__type?.split("#").at(-1) ?? "an unknown answer";
    throw new SecretUnavailableError(`The secret ${parameter} can't be read: ${answer.status}, ${reason}.`);
  }
  return value;
}
