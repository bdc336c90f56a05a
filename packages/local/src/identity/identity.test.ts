import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "@tailorbird/contracts/problem";
import { JwtRsaVerifier } from "aws-jwt-verify";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";
import { AwsClient } from "aws4fetch";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gateway, startGateway } from "../gateway/gateway.ts";
import { localPoolId } from "./admin-server.ts";
import { type IdentityServer, startIdentity } from "./identity.ts";
import { createTokenEndpoint } from "./token-endpoint.ts";

const clientId = "local-client";
let folder: string;
let identity: IdentityServer;
let gateway: Gateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tailorbird-identity-"));
  identity = await startIdentity({ clientId });
  gateway = await startGateway({
    routes: [],
    authorizer: async () => ({}),
    handlers: [createTokenEndpoint(identity)],
  });
});

afterAll(async () => {
  await gateway.stop();
  await identity.stop();
  await rm(folder, { recursive: true, force: true });
});

/** As the application's authorizer checks it, with a cache of its own. */
function verify(token: string, server = identity) {
  const fetcher = { fetch: async (uri: string) => (await fetch(uri)).arrayBuffer() };
  const verifier = JwtRsaVerifier.create(
    { issuer: server.issuer, audience: null, jwksUri: server.jwksUri },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );
  return verifier.verify(token);
}

describe("an access token", () => {
  it("verifies against the served keys and has Cognito's claims: a client, no audience, no e-mail", async () => {
    const token = await identity.issueAccessToken({ email: "a@example.com", scopes: ["extra"] });
    const claims = await verify(token);
    expect(claims).toMatchObject({
      iss: identity.issuer,
      client_id: clientId,
      token_use: "access",
      scope: "aws.cognito.signin.user.admin extra",
      sub: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      jti: expect.any(String),
    });
    expect(claims).not.toHaveProperty("aud");
    expect(JSON.stringify(claims)).not.toContain("example.com");
    expect(claims.exp! - claims.iat!).toBe(3_600);
  });

  it("names the same person for the same address, however it is written, and another for another", async () => {
    const subject = async (email: string) =>
      decomposeUnverifiedJwt(await identity.issueAccessToken({ email })).payload.sub;
    expect(await subject("A@Example.com ")).toBe(await subject("a@example.com"));
    expect(await subject("b@example.com")).not.toBe(await subject("a@example.com"));
  });

  it("is refused when it is over", async () => {
    const token = await identity.issueAccessToken({ email: "a@example.com", expiresInSeconds: -10 });
    await expect(verify(token)).rejects.toThrow(/expired/);
  });
});

describe("the keys", () => {
  it("stay the same across restarts, so that tokens stay good", async () => {
    const first = await startIdentity({ clientId, dataDir: join(folder, "kept") });
    const token = await first.issueAccessToken({ email: "a@example.com" });
    await first.stop();
    const second = await startIdentity({ clientId, dataDir: join(folder, "kept") });
    await verify(token, second);
    await second.stop();
  });

  it("may be rotated: the new one signs, a removed one no longer verifies", async () => {
    const server = await startIdentity({ clientId });
    const [old] = await server.keys.list();
    const before = await server.issueAccessToken({ email: "a@example.com" });
    await server.keys.add();
    const after = await server.issueAccessToken({ email: "a@example.com" });
    await verify(before, server);
    await verify(after, server);
    await server.keys.remove(old!.kid);
    await verify(after, server);
    await expect(verify(before, server)).rejects.toThrow(/not found in the JWKS/);
    await server.stop();
  });

  it("are served without their private half", async () => {
    const { keys } = (await (await fetch(identity.jwksUri)).json()) as { keys: object[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([["alg", "e", "kid", "kty", "n", "use"]]);
  });

  it("that are broken are named in one sentence", async () => {
    await writeFile(join(folder, "signing-keys.json"), "nonsense");
    await expect(startIdentity({ clientId, dataDir: folder })).rejects.toThrow(
      /^The signing keys in .* can't be used .*TAILORBIRD_DATA\.$/,
    );
  });
});

it("describes itself as an OpenID provider", async () => {
  const response = await fetch(identity.jwksUri.replace("jwks.json", "openid-configuration"));
  expect(await response.json()).toMatchObject({ issuer: identity.issuer, jwks_uri: identity.jwksUri });
  expect((await fetch(new URL("/other", identity.jwksUri))).status).toBe(404);
});

describe("POST /local/token", () => {
  async function post(body: string, type = "application/json") {
    const response = await fetch(`${gateway.url}/local/token`, {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      body: await response.json(),
    };
  }

  it("answers a token that verifies", async () => {
    const { status, body } = await post('{"email":"a@example.com"}');
    expect([status, body]).toEqual([
      200,
      { accessToken: expect.any(String), expiresIn: 3_600, tokenType: "Bearer" },
    ]);
    await verify((body as { accessToken: string }).accessToken);
  });

  it.each([
    ["{", "application/json", 400, "malformed_json"],
    ['{"email":"nobody"}', "application/json", 422, "invalid_request"],
    ['{"email":"a@example.com","more":1}', "application/json", 422, "invalid_request"],
    ["[]", "application/json", 422, "invalid_request"],
    ["email=a@example.com", "application/x-www-form-urlencoded", 415, "unsupported_media_type"],
    [`"${"x".repeat(5_000)}"`, "application/json", 413, "body_too_large"],
  ])("refuses %s as %s with a problem", async (text, type, status, code) => {
    const answer = await post(text, type);
    expect(answer).toMatchObject({ status, type: "application/problem+json" });
    expect(problem.parse(answer.body)).toMatchObject({ code, status });
  });

  it("answers a problem, never a fault, for any JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const { status, body } = await post(text);
        expect(status).toBe(422);
        problem.parse(body);
      }),
      { numRuns: 30 },
    );
  });
});

describe("erasing a sign-in", () => {
  const credentials = { accessKeyId: "AKIATESTONLY", secretAccessKey: "not-a-real-secret" };
  const region = "us-east-1";
  const admin = { credentials, region };
  const erase = (
    server: IdentityServer,
    body: object,
    { action = "AdminDeleteUser", secretAccessKey = credentials.secretAccessKey } = {},
  ) => {
    const keys = { ...credentials, secretAccessKey };
    const headers = {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${action}`,
    };
    return new AwsClient({ ...keys, region, service: "cognito-idp", retries: 0 }).fetch(
      server.adminEndpoint,
      {
        method: "POST",
        headers,
        body: JSON.stringify({ UserPoolId: localPoolId, ...body }),
      },
    );
  };
  const subjectOf = async (server: IdentityServer, email: string) =>
    (await verify(await server.issueAccessToken({ email }), server)).sub;

  it("ends renewal, and gives the same address to somebody new, after a restart too", async () => {
    const dataDir = join(folder, "erasing");
    const server = await startIdentity({ clientId, dataDir, admin });
    const email = "gone@example.com";
    const sub = await subjectOf(server, email);
    const refresh = await server.issueOwnToken("refresh", email, 600);
    expect(await server.readOwnToken("refresh", refresh)).toBe(email);
    expect((await erase(server, { Username: sub })).status).toBe(200);
    expect(await server.readOwnToken("refresh", refresh)).toBeUndefined();
    const again = await erase(server, { Username: sub });
    expect([again.status, again.headers.get("x-amzn-errortype")]).toEqual([400, "UserNotFoundException"]);
    await server.stop();
    const restarted = await startIdentity({ clientId, dataDir, admin });
    expect(await subjectOf(restarted, email)).not.toBe(sub);
    await restarted.stop();
  });

  it("is refused to whoever has not the key, for another pool, and for what is not done here", async () => {
    const server = await startIdentity({ clientId, admin });
    const email = "stays@example.com";
    const Username = await subjectOf(server, email);
    const statuses = [
      erase(server, { Username }, { secretAccessKey: "wrong" }),
      erase(identity, { Username }),
      erase(server, { Username }, { action: "AdminGetUser" }),
      erase(server, { Username, UserPoolId: "us-east-1_other" }),
    ].map(async (each) => (await each).status);
    expect(await Promise.all(statuses)).toEqual([403, 403, 501, 400]);
    expect(await subjectOf(server, email)).toBe(Username);
    await server.stop();
  });
});
