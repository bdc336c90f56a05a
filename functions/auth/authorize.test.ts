import { scopes } from "@tailorbird/contracts/scope";
import { ApiKeyService } from "@tailorbird/core/accounts/api-key-service";
import { accountIdOf } from "@tailorbird/core/shared/id";
import { systemClock } from "@tailorbird/core/shared/ports";
import { lambdaContext } from "@tailorbird/testing/events";
import { newKey, startIssuer, type TestIssuer } from "@tailorbird/testing/issuer";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import type { APIGatewayRequestAuthorizerEventV2 } from "aws-lambda";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { handler } from "./authorize.ts";

const key = newKey("key-1");
let issuer: TestIssuer;
let stack: Stack;
let keys: ApiKeyService;

beforeAll(async () => {
  stack = await startStack();
  issuer = await startIssuer([key]);
  vi.stubEnv("TOKEN_ISSUER", issuer.url);
  vi.stubEnv("TOKEN_CLIENT_ID", "client-1");
  keys = new ApiKeyService({ database: stack.database, clock: systemClock });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await issuer.stop();
  await stack.stop();
});

const ask = (authorization: string) => {
  const event = { routeKey: "GET /v1/me", headers: { authorization }, requestContext: { requestId: "r" } };
  return handler(event as unknown as APIGatewayRequestAuthorizerEventV2, lambdaContext("authorize"));
};
const refused = { isAuthorized: false };
const seconds = () => Math.floor(Date.now() / 1000);
const token = (changes: object = {}, signer = key) =>
  signer.token({
    iss: issuer.url,
    sub: "person-1",
    client_id: "client-1",
    token_use: "access",
    exp: seconds() + 600,
    ...changes,
  });

describe("a person's token", () => {
  it("stands for the account of its issuer and subject, with every scope", async () => {
    expect(await ask(`Bearer ${token()}`)).toEqual({
      isAuthorized: true,
      context: { accountId: accountIdOf(issuer.url, "person-1"), kind: "person", scopes: scopes.join(" ") },
    });
  });

  it("stands for another account when it names another subject", async () => {
    const [one, other] = await Promise.all([
      ask(`Bearer ${token()}`),
      ask(`Bearer ${token({ sub: "person-2" })}`),
    ]);
    expect(one).not.toEqual(other);
  });

  it.each<[string, () => string]>([
    ["expired", () => token({ exp: seconds() - 1 })],
    ["not good yet", () => token({ nbf: seconds() + 60 })],
    ["for another client", () => token({ client_id: "client-2" })],
    ["of another issuer", () => token({ iss: "https://issuer.example.test" })],
    ["an ID token", () => token({ token_use: "id", aud: "client-1" })],
    ["signed by another key", () => token({}, newKey("key-1"))],
    ["signed by an unknown key", () => token({}, newKey("key-2"))],
    ["not signed", () => `${token().split(".").slice(0, 2).join(".")}.`],
    ["tampered with", () => token().replace(/.{8}$/, "AAAAAAAA")],
    ["huge", () => token({ pad: "x".repeat(9_000) })],
  ])("is refused when it is %s", async (_, given) => {
    expect(await ask(`Bearer ${given()}`)).toEqual(refused);
  });

  it("is refused whatever text it is, and never a failure", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect(await ask(text)).toEqual(refused);
        expect(await ask(`Bearer ${text}`)).toEqual(refused);
      }),
    );
  });
});

describe("an API key", () => {
  it("stands for its account with the scopes it holds", async () => {
    const owner = somebody();
    const { secret } = await keys.create(
      owner,
      { name: "sample", scopes: ["jobs:read", "jobs:write"] },
      undefined,
    );
    expect(await ask(`Bearer ${secret}`)).toEqual({
      isAuthorized: true,
      context: { accountId: owner.accountId, kind: "api_key", scopes: "jobs:read jobs:write" },
    });
  });

  it("is refused once it is revoked", async () => {
    const owner = somebody();
    const { id, secret } = await keys.create(owner, { name: "sample", scopes: ["jobs:read"] }, undefined);
    await keys.revoke(owner, id);
    expect(await ask(`Bearer ${secret}`)).toEqual(refused);
  });

  it("is refused when any part of it is another's", async () => {
    const { secret } = await keys.create(somebody(), { name: "sample", scopes: ["jobs:read"] }, undefined);
    const other = await keys.create(somebody(), { name: "sample", scopes: ["jobs:read"] }, undefined);
    // The random part may hold underscores itself.
    const partsOf = (key: string) => /^(tb)_([^_]+)_([^_]+)_(.+)$/.exec(key)?.slice(1) as string[];
    for (const [at, part] of partsOf(other.secret).entries()) {
      if (at > 0) expect(await ask(`Bearer ${partsOf(secret).with(at, part).join("_")}`)).toEqual(refused);
    }
  });

  it.each(["tb_", "tb_x", "tb_' or 1=1 --", `tb_${"0".repeat(32)}_${"0".repeat(32)}_${"A".repeat(43)}`])(
    "is refused when there is none such: %.20s",
    async (secret) => {
      expect(await ask(`Bearer ${secret}`)).toEqual(refused);
    },
  );
});

describe("what can't be told is a failure, which API Gateway does not keep", () => {
  const fresh = async () => {
    vi.resetModules();
    const { handler: anew } = await import("./authorize.ts");
    return (authorization: string) =>
      anew(
        { headers: { authorization } } as unknown as APIGatewayRequestAuthorizerEventV2,
        lambdaContext("authorize"),
      );
  };

  it("because the issuer's keys can't be had", async () => {
    const askAnew = await fresh();
    issuer.answer({ status: 503 });
    await expect(askAnew(`Bearer ${token()}`)).rejects.toThrow("It can't be told who calls; see the log.");
    issuer.answer({ keys: [key] });
    expect((await askAnew(`Bearer ${token()}`)).isAuthorized).toBe(true);
  });

  it("because the database can't be reached", async () => {
    const { secret } = await keys.create(somebody(), { name: "sample", scopes: ["jobs:read"] }, undefined);
    const askAnew = await fresh();
    vi.stubEnv("DATABASE_URL", "postgres://nobody:none@127.0.0.1:9/none");
    await expect(askAnew(`Bearer ${secret}`)).rejects.toThrow("It can't be told who calls; see the log.");
  });
});
