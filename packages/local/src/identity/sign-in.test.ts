import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gateway, startGateway } from "../gateway/gateway.ts";
import { openTokenIssuer, type TokenIssuer } from "./identity.ts";
import { createSignIn } from "./sign-in.ts";

const clientId = "local-client";
let issuer: TokenIssuer;
let gateway: Gateway;

beforeAll(async () => {
  issuer = await openTokenIssuer({ clientId });
  gateway = await startGateway({
    routes: [],
    authorizer: async () => ({}),
    handlers: createSignIn(issuer),
  });
});
afterAll(() => gateway.stop());

const verifier = randomBytes(32).toString("base64url");
const challenge = createHash("sha256").update(verifier).digest("base64url");

function asked(changes: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: `${gateway.url}/`,
    state: "state-1",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...changes,
  });
}

function authorize(query: URLSearchParams, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${gateway.url}/local/oauth2/authorize?${query}`, { redirect: "manual", headers });
}

function submit(email: string, headers: Record<string, string> = { origin: gateway.url }) {
  const body = asked({ email });
  return fetch(`${gateway.url}/local/oauth2/authorize`, {
    method: "POST",
    body,
    headers,
    redirect: "manual",
  });
}

function redeem(fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ client_id: clientId, ...fields });
  return fetch(`${gateway.url}/local/oauth2/token`, { method: "POST", body });
}

async function codeFor(email: string): Promise<string> {
  const response = await submit(email);
  return new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? "";
}

const codeFields = (code: string) => ({
  grant_type: "authorization_code",
  code,
  code_verifier: verifier,
  redirect_uri: `${gateway.url}/`,
});

describe("signing in by the form", () => {
  it("leads back with the state and a code that is worth an access token of that person, once", async () => {
    const back = await submit("kim@example.com");
    expect(back.status).toBe(303);
    const location = new URL(back.headers.get("location") ?? "");
    expect(location.origin).toBe(gateway.url);
    expect(location.searchParams.get("state")).toBe("state-1");
    const code = location.searchParams.get("code") ?? "";
    const answer = await redeem(codeFields(code));
    expect(answer.status).toBe(200);
    const tokens = (await answer.json()) as Record<string, string>;
    const claims = JSON.parse(
      Buffer.from(tokens["access_token"]?.split(".")[1] ?? "", "base64url").toString(),
    );
    const direct = await issuer.issueAccessToken({ email: "kim@example.com" });
    const same = JSON.parse(Buffer.from(direct.split(".")[1] ?? "", "base64url").toString());
    expect([claims.sub, claims.token_use]).toEqual([same.sub, "access"]);
    expect((await redeem(codeFields(code))).status).toBe(400);
  });

  it("asks again, and says why, for what is no e-mail address", async () => {
    const answer = await submit("nobody");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("That is no e-mail address");
  });

  it("is refused when another site sends it", async () => {
    for (const headers of [{ origin: "http://evil.example" }, {} as Record<string, string>]) {
      const answer = await submit("kim@example.com", headers);
      expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
    }
  });

  it("never sends a browser to another origin, whatever the request says", async () => {
    for (const uri of ["http://evil.example/", `${gateway.url}/elsewhere`, `${gateway.url}.evil.example/`]) {
      const answer = await authorize(asked({ redirect_uri: uri }));
      expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
    }
    expect((await authorize(asked({ client_id: "other" }))).status).toBe(400);
    expect((await authorize(asked({ code_challenge_method: "plain" }))).status).toBe(400);
  });

  it("shows what came from outside as text", async () => {
    const page = await (await authorize(asked({ login_hint: '"><script>alert(1)</script>' }))).text();
    expect(page).not.toContain("<script");
  });
});

describe("signing in without the form", () => {
  it("works for who has signed in before, and for the sample account by its link; nobody else", async () => {
    const cookie = (await submit("kim@example.com")).headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await authorize(asked(), { cookie })).status).toBe(303);
    expect((await authorize(asked({ login_hint: "sample@example.com" }))).status).toBe(303);
    expect((await authorize(asked({ login_hint: "kim@example.com" }))).status).toBe(200);
    expect((await authorize(asked(), { cookie: `${cookie}x` })).status).toBe(200);
  });

  it("ends with signing out", async () => {
    const answer = await fetch(`${gateway.url}/local/logout?logout_uri=${gateway.url}/`, {
      redirect: "manual",
    });
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(answer.headers.get("location")).toBe(`${gateway.url}/`);
    const elsewhere = await fetch(`${gateway.url}/local/logout?logout_uri=http://evil.example/`, {
      redirect: "manual",
    });
    expect(elsewhere.status).toBe(400);
  });
});

describe("the token endpoint", () => {
  it("refuses a code without the verifier it was asked with", async () => {
    const code = await codeFor("kim@example.com");
    expect((await redeem({ ...codeFields(code), code_verifier: "x".repeat(43) })).status).toBe(400);
    // Guessing spends the code.
    expect((await redeem(codeFields(code))).status).toBe(400);
  });

  it("renews for its own refresh tokens alone", async () => {
    const code = await codeFor("kim@example.com");
    const tokens = (await (await redeem(codeFields(code))).json()) as Record<string, string>;
    const renew = (refresh_token: string) => redeem({ grant_type: "refresh_token", refresh_token });
    expect((await renew(tokens["refresh_token"] ?? "")).status).toBe(200);
    for (const other of [tokens["access_token"], tokens["id_token"], "a.b.c", ""])
      expect((await renew(other ?? "")).status).toBe(400);
    const over = await issuer.issueOwnToken("refresh", "kim@example.com", -1);
    expect((await renew(over)).status).toBe(400);
  });
});
