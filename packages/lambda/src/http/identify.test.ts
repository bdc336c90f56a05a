import { scopes } from "@tailorbird/contracts/scope";
import { describe, expect, it } from "vitest";
import { context, httpEvent, sampleAccountId, signedIn } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { getPage, getThing, sampleThing } from "../../test/things.ts";
import { http } from "../http.ts";
import { rawReply } from "../reply.ts";

captureOutput();
const params = { id: "thg_0001" };

async function ask(authorizer: Record<string, unknown> | null) {
  let actor: unknown;
  const handler = http(
    getThing,
    () => ({}),
    async (_, input) => {
      actor = input.actor;
      return sampleThing;
    },
  );
  const { statusCode, headers, body } = await handler(httpEvent({ params, authorizer }), context());
  return { statusCode, headers, code: JSON.parse(body ?? "{}").code, actor };
}

describe("who calls", () => {
  it.each([
    { what: "nobody", authorizer: null },
    { what: "an empty context", authorizer: {} },
    { what: "an account id that is none", authorizer: { ...signedIn("resumes:read"), accountId: "acc_1" } },
    { what: "no account", authorizer: { kind: "person", scopes: "resumes:read" } },
    { what: "an unknown kind", authorizer: { ...signedIn("resumes:read"), kind: "root" } },
    { what: "scopes that are no string", authorizer: { ...signedIn(""), scopes: ["resumes:read"] } },
  ])("is refused as unauthenticated: $what", async ({ authorizer }) => {
    const { statusCode, code, headers } = await ask(authorizer);
    expect({ statusCode, code }).toEqual({ statusCode: 401, code: "unauthenticated" });
    expect(headers).toMatchObject({ "www-authenticate": "Bearer" });
  });

  it.each(["", "resumes:write", "resumes", "resumes:readx", "RESUMES:READ", "account:write"])(
    "is refused without the route's scope, holding %j",
    async (held) => {
      const { statusCode, code } = await ask(signedIn(held));
      expect({ statusCode, code }).toEqual({ statusCode: 403, code: "insufficient_scope" });
    },
  );

  it("reaches the handler with the known scopes alone", async () => {
    const { statusCode, actor } = await ask(signedIn(`${scopes.join(" ")} made:up`));
    expect(statusCode).toBe(200);
    expect(actor).toEqual({ accountId: sampleAccountId, kind: "person", scopes });
  });

  it("is nobody on a public route, even with a token", async () => {
    const handler = http(
      getPage,
      () => ({}),
      async (_, { actor }) => rawReply(200, String(actor), "text/html"),
    );
    expect((await handler(httpEvent({ authorizer: signedIn("") }), context())).body).toBe("undefined");
  });
});
