import { createHmac } from "node:crypto";
import { encode, newKey, startIssuer, type TestIssuer, type TestKey } from "@tailorbird/testing/issuer";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JwksUnavailableError } from "./jwks-cache.ts";
import { type TokenVerifier, tokenVerifier } from "./token-verifier.ts";

const key = newKey("key-1");
const issuer: TestIssuer = await startIssuer([key]);
afterAll(() => issuer.stop());

let verifier: TokenVerifier;
beforeEach(() => {
  issuer.answer({ keys: [key] });
  verifier = tokenVerifier({ issuer: issuer.url, clientId: "client-1" });
});
afterEach(() => void vi.useRealTimers());

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (changes: object = {}) => ({
  iss: issuer.url,
  sub: "person-1",
  aud: "client-1",
  exp: seconds() + 600,
  ...changes,
});
const cognito = (changes: object = {}) =>
  claims({ aud: undefined, client_id: "client-1", token_use: "access", ...changes });
const token = (payload: object, signer: TestKey = key, header: object = {}) => signer.token(payload, header);
const person = () => ({ issuer: issuer.url, subject: "person-1" });

describe("a token that is good", () => {
  it.each([
    ["of a provider that names an audience", () => claims()],
    ["among several audiences", () => claims({ aud: ["other", "client-1"] })],
    ["of Cognito, which names the client", () => cognito()],
  ])("is known by its issuer and subject: one %s", async (_, payload) => {
    expect(await verifier.verify(token(payload()))).toEqual(person());
  });
});

describe("a token is refused", () => {
  it.each<[string, () => object]>([
    ["expired", () => claims({ exp: seconds() - 1 })],
    ["without an end", () => claims({ exp: undefined })],
    ["not good yet", () => claims({ nbf: seconds() + 60 })],
    ["for another audience", () => claims({ aud: "client-2" })],
    ["for no audience", () => claims({ aud: undefined })],
    ["with an audience that is no text", () => claims({ aud: [["client-1"]] })],
    ["of another issuer", () => claims({ iss: "https://issuer.example.test" })],
    ["of an issuer that begins the same", () => claims({ iss: `${issuer.url}/` })],
    ["of no issuer", () => claims({ iss: undefined })],
    ["of nobody", () => claims({ sub: undefined })],
    ["of an empty subject", () => claims({ sub: "" })],
    ["that is Cognito's ID token", () => cognito({ token_use: "id", aud: "client-1" })],
    ["of another client of the same pool", () => cognito({ client_id: "client-2" })],
    [
      "of another client, though an audience names ours",
      () => cognito({ client_id: "client-2", aud: "client-1" }),
    ],
    ["that is a provider's ID token", () => claims({ nonce: "n" })],
  ])("when it is %s", async (_, payload) => {
    expect(await verifier.verify(token(payload()))).toBeUndefined();
  });

  it("when it is signed with nothing", async () => {
    for (const alg of ["none", "None", "NONE"]) {
      const unsigned = `${encode({ alg, kid: "key-1" })}.${encode(claims())}.`;
      expect(await verifier.verify(unsigned)).toBeUndefined();
      expect(await verifier.verify(`${unsigned}AAAA`)).toBeUndefined();
    }
  });

  it("when it is signed with the public key as an HMAC's secret", async () => {
    const input = `${encode({ alg: "HS256", typ: "JWT", kid: "key-1" })}.${encode(claims())}`;
    for (const secret of [
      key.publicKey.export({ type: "spki", format: "pem" }),
      key.publicKey.export({ type: "spki", format: "der" }),
      JSON.stringify(key.jwk),
    ]) {
      const forged = `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
      expect(await verifier.verify(forged)).toBeUndefined();
    }
  });

  it("when anything of it was changed", async () => {
    const [header, payload, signature] = token(claims()).split(".") as [string, string, string];
    const other = encode(claims({ sub: "person-2" }));
    expect(await verifier.verify(`${header}.${other}.${signature}`)).toBeUndefined();
    expect(
      await verifier.verify(`${encode({ alg: "RS384", kid: "key-1" })}.${payload}.${signature}`),
    ).toBeUndefined();
    expect(await verifier.verify(`${header}.${payload}.${signature.slice(0, -8)}`)).toBeUndefined();
  });

  it("when another key signed it, under a known name or its own", async () => {
    expect(await verifier.verify(newKey("key-1").token(claims()))).toBeUndefined();
    expect(await verifier.verify(newKey("key-9").token(claims()))).toBeUndefined();
  });

  it("when it brings its own key", async () => {
    const own = newKey("key-1");
    const header = { jwk: own.jwk, jku: "http://127.0.0.1:9/jwks.json", x5u: "http://127.0.0.1:9/" };
    expect(await verifier.verify(own.token(claims(), header))).toBeUndefined();
  });

  it("when it names no key", async () => {
    expect(await verifier.verify(token(claims(), key, { kid: undefined }))).toBeUndefined();
  });

  it("when the key is not for signing, or for another algorithm", async () => {
    issuer.answer({ jwks: { keys: [{ ...key.jwk, use: "enc" }] } });
    expect(await verifier.verify(token(claims()))).toBeUndefined();
    const strict = tokenVerifier({ issuer: issuer.url, clientId: "client-1" });
    issuer.answer({ jwks: { keys: [{ ...key.jwk, alg: "RS512" }] } });
    expect(await strict.verify(token(claims()))).toBeUndefined();
  });

  it("when it is huge, without being read", async () => {
    expect(await verifier.verify(token(claims({ pad: "x".repeat(9_000) })))).toBeUndefined();
    expect(await verifier.verify("a".repeat(10_000_000))).toBeUndefined();
  });

  it("whatever text it is, and never throws", async () => {
    const part = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.json().map((json) => Buffer.from(json).toString("base64url")),
      fc
        .record({ alg: fc.string(), kid: fc.constantFrom("key-1", "x"), iss: fc.constant(issuer.url) })
        .map(encode),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.tuple(part, part, part).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await verifier.verify(text)).toBeUndefined();
      }),
    );
  });
});

describe("the issuer's keys", () => {
  it("are asked for once for many tokens", async () => {
    const before = issuer.requests();
    await Promise.all([1, 2, 3].map(() => verifier.verify(token(claims()))));
    await verifier.verify(token(claims()));
    expect(issuer.requests() - before).toBe(1);
  });

  it("are trusted for four minutes after they were removed, and not a second longer", async () => {
    const start = Date.now();
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const long = token(claims({ exp: seconds() + 3_600 }));
    expect(await verifier.verify(long)).toEqual(person());
    issuer.answer({ keys: [newKey("key-2")] });
    vi.setSystemTime(start + 170_000);
    expect(await verifier.verify(long)).toEqual(person());
    vi.setSystemTime(start + 240_000);
    expect(await verifier.verify(long)).toBeUndefined();
  });

  it("are trusted no longer when a new key has taken a removed one's name", async () => {
    const start = Date.now();
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const old = token(claims({ exp: seconds() + 3_600 }));
    expect(await verifier.verify(old)).toEqual(person());
    const successor = newKey("key-1");
    issuer.answer({ keys: [successor] });
    vi.setSystemTime(start + 240_000);
    expect(await verifier.verify(old)).toBeUndefined();
    expect(await verifier.verify(successor.token(claims()))).toEqual(person());
  });

  it("are asked for when a token names a new one, every ten seconds at most", async () => {
    const start = Date.now();
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    await verifier.verify(token(claims()));
    const next = newKey("key-2");
    issuer.answer({ keys: [key, next] });
    const before = issuer.requests();
    vi.setSystemTime(start + 11_000);
    expect(await verifier.verify(newKey("made-up").token(claims()))).toBeUndefined();
    expect(await verifier.verify(newKey("made-up-too").token(claims()))).toBeUndefined();
    expect(await verifier.verify(next.token(claims()))).toEqual(person());
    expect(issuer.requests() - before).toBe(1);
  });

  it("that can't be had leave it open whether a token is good: that is an error, not a refusal", async () => {
    for (const failure of [{ status: 503 }, { jwks: { no: "keys" } }, { text: "<html>" }, { status: 302 }]) {
      issuer.answer(failure);
      await expect(verifier.verify(token(claims()))).rejects.toThrow(JwksUnavailableError);
    }
    issuer.answer({ keys: [key] });
    expect(await verifier.verify(token(claims()))).toEqual(person());
  });

  it("stand in for an issuer that is away, as long as they are trusted", async () => {
    const start = Date.now();
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const long = token(claims({ exp: seconds() + 3_600 }));
    await verifier.verify(long);
    issuer.answer({ status: 503 });
    vi.setSystemTime(start + 200_000);
    expect(await verifier.verify(long)).toEqual(person());
    vi.setSystemTime(start + 240_000);
    await expect(verifier.verify(long)).rejects.toThrow(JwksUnavailableError);
  });

  it("are not asked for by tokens of strangers", async () => {
    const before = issuer.requests();
    await verifier.verify(token(claims({ iss: "https://issuer.example.test" })));
    await verifier.verify("not.a.token");
    expect(issuer.requests()).toBe(before);
  });

  it.each([
    "http://issuer.example.test",
    "http://127.0.0.1.example.test",
    "ftp://127.0.0.1",
    "http://10.0.0.1",
  ])("are not fetched where others could answer: %s", (url) => {
    expect(() => tokenVerifier({ issuer: url, clientId: "c" })).toThrow(TypeError);
  });
});
