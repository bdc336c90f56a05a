/** An issuer of tokens on loopback, with real keys. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer } from "node:http";

export interface TestKey {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly jwk: Record<string, unknown>;
  /** An RS256 token of these claims; `header` changes its header. */
  token(claims: object, header?: object): string;
}

export interface TestIssuer {
  readonly url: string;
  /** What it answers from now on when it is asked for its keys. */
  answer(next: { keys?: TestKey[]; jwks?: unknown; text?: string; status?: number }): void;
  requests(): number;
  stop(): Promise<void>;
}

export function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

export function newKey(kid: string): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    publicKey,
    privateKey,
    jwk: { ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" },
    token(claims, header = {}) {
      const input = `${encode({ alg: "RS256", typ: "JWT", kid, ...header })}.${encode(claims)}`;
      return `${input}.${sign("sha256", Buffer.from(input), privateKey).toString("base64url")}`;
    },
  };
}

export async function startIssuer(keys: TestKey[]): Promise<TestIssuer> {
  let requests = 0;
  let next: Parameters<TestIssuer["answer"]>[0] = { keys };
  const server = createServer((_request, response) => {
    requests += 1;
    const jwks = next.jwks ?? { keys: (next.keys ?? []).map(({ jwk }) => jwk) };
    response.writeHead(next.status ?? 200, { location: "/elsewhere", connection: "close" });
    response.end(next.text ?? JSON.stringify(jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the issuer has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    answer(given) {
      next = given;
    },
    requests: () => requests,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
