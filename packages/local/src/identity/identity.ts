import { createHash, randomUUID } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { Signer } from "../aws/signing-key.ts";
import { closeServer, listen } from "../listen.ts";
import { createAdminServer } from "./admin-server.ts";
import { openErasedSubjects } from "./erased-subjects.ts";
import { readToken, signToken } from "./json-web-token.ts";
import { type KeyRing, openKeyRing, toJsonWebKey } from "./key-ring.ts";

export interface IdentityOptions {
  /** Where the keys are kept; without it they live with this process. */
  dataDir?: string;
  /** Stands in every token. Accounts derive from it, so it doesn't change with a port. */
  issuer?: string;
  clientId: string;
}

export interface TokenRequest {
  email: string;
  /** Beside those of every signed-in person. */
  scopes?: readonly string[];
  /** One hour, as Cognito's default; negative for a token that is already over. */
  expiresInSeconds?: number;
}

/** Issues what a Cognito user pool would issue after a sign-in. */
export interface TokenIssuer {
  issuer: string;
  clientId: string;
  keys: KeyRing;
  /** An access token in Cognito's shape: it names the client, not an audience, and no e-mail address. */
  issueAccessToken(request: TokenRequest): Promise<string>;
  /** Who has signed in, for the page to show: names the client as its audience, and the e-mail address. */
  issueIdToken(email: string): Promise<string>;
  /** What this issuer alone gives and takes back: no API accepts it. */
  issueOwnToken(use: OwnTokenUse, email: string, expiresInSeconds: number): Promise<string>;
  /** @returns whom an own token was given to; undefined when it is not ours, of another use, over, or theirs who were erased. */
  readOwnToken(use: OwnTokenUse, token: string): Promise<string | undefined>;
  /**
   * Forgets whom tokens of this subject were given to: none is renewed, and the same address is somebody new.
   * @returns false when they were forgotten before.
   */
  erase(subject: string): Promise<boolean>;
}

/** `refresh`: renews an access token. `session`: the cookie that saves a second sign-in. */
export type OwnTokenUse = "refresh" | "session";

export interface IdentityServer extends TokenIssuer {
  port: number;
  /** Where its administrators ask it, signed as AWS has it. */
  adminEndpoint: string;
  jwksUri: string;
  stop(): Promise<void>;
}

const stableIssuer = "https://identity.tailorbird.local";
const signInScope = "aws.cognito.signin.user.admin";
export const defaultTokenSeconds = 3_600;

/** Opens the issuer's keys without serving them, for a process that only issues. @throws StackError */
export async function openTokenIssuer({
  dataDir,
  issuer = stableIssuer,
  clientId,
}: IdentityOptions): Promise<TokenIssuer> {
  const keys = await openKeyRing(dataDir);
  const erased = openErasedSubjects(dataDir);
  /** The same address is the same person, until they are erased. */
  const subjectOf = async (email: string) => {
    const gone = await erased.list();
    let life = 0;
    while (gone.has(deriveSubject(issuer, email, life))) life += 1;
    return deriveSubject(issuer, email, life);
  };
  const common = async (email: string, expiresInSeconds: number) => {
    const now = Math.floor(Date.now() / 1_000);
    return {
      sub: await subjectOf(email),
      iss: issuer,
      auth_time: now,
      iat: Math.min(now, now + expiresInSeconds),
      exp: now + expiresInSeconds,
      jti: randomUUID(),
    };
  };
  const signed = async (claims: object) => signToken((await keys.list()).at(-1)!, claims);
  return {
    issuer,
    clientId,
    keys,
    async issueAccessToken({ email, scopes = [], expiresInSeconds = defaultTokenSeconds }) {
      const claims = await common(email, expiresInSeconds);
      return signed({
        ...claims,
        version: 2,
        client_id: clientId,
        token_use: "access",
        scope: [signInScope, ...scopes].join(" "),
        origin_jti: randomUUID(),
        username: claims.sub,
      });
    },
    issueIdToken: async (email) =>
      signed({
        ...(await common(email, defaultTokenSeconds)),
        aud: clientId,
        token_use: "id",
        email,
        email_verified: true,
      }),
    issueOwnToken: async (use, email, expiresInSeconds) =>
      signed({ ...(await common(email, expiresInSeconds)), token_use: use, email }),
    async readOwnToken(use, token) {
      const claims = readToken(await keys.list(), token);
      const isGood = claims?.token_use === use && Number(claims.exp) * 1_000 > Date.now();
      const email = String(claims?.email);
      return isGood && claims.sub === (await subjectOf(email)) ? email : undefined;
    },
    async erase(subject) {
      if ((await erased.list()).has(subject)) return false;
      await erased.add(subject);
      return true;
    },
  };
}

/** Who may erase sign-ins; nobody unless they are named. */
const nobody = { credentials: { accessKeyId: "nobody", secretAccessKey: randomUUID() }, region: "us-east-1" };

/**
 * Starts the issuer's public side on 127.0.0.1: its keys at `/.well-known/jwks.json` and its description; and at a port of
 * its own what its administrators may ask (`admin-server.ts`).
 * @throws StackError when the port is taken or the folder can't be used.
 */
export async function startIdentity(
  options: IdentityOptions & { port?: number; adminPort?: number; admin?: Omit<Signer, "service"> },
): Promise<IdentityServer> {
  const issuer = await openTokenIssuer(options);
  const signer: Signer = { ...(options.admin ?? nobody), service: "cognito-idp" };
  const admin = createAdminServer(signer, issuer.erase, console.error);
  let base = "";
  const server = createServer((request, response) => {
    answer(request.method!, request.url!.split("?")[0]!, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  base = `http://127.0.0.1:${port}`;
  const adminPort = await listen(admin, options.adminPort ?? 0);
  return {
    ...issuer,
    port,
    adminEndpoint: `http://127.0.0.1:${adminPort}`,
    jwksUri: `${base}/.well-known/jwks.json`,
    async stop() {
      await Promise.all([server, admin].map((each) => closeServer(each, 1_000)));
    },
  };

  async function answer(method: string, path: string, response: ServerResponse): Promise<void> {
    const body = method === "GET" ? await describe(path) : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    response.end(JSON.stringify(body ?? { message: "Not Found" }));
  }

  async function describe(path: string): Promise<unknown> {
    if (path === "/.well-known/jwks.json") return { keys: (await issuer.keys.list()).map(toJsonWebKey) };
    if (path !== "/.well-known/openid-configuration") return undefined;
    return {
      issuer: issuer.issuer,
      jwks_uri: `${base}/.well-known/jwks.json`,
      response_types_supported: ["token"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    };
  }
}

/** A UUID made of both. @param life how often whoever had the address was erased. */
function deriveSubject(issuer: string, email: string, life: number): string {
  const bytes = createHash("sha256")
    .update([issuer, email.trim().toLowerCase(), ...(life > 0 ? [life] : [])].join("\n"))
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
