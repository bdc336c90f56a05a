import { APIGatewayRequestAuthorizerEventV2Schema } from "@aws-lambda-powertools/parser/schemas/api-gatewayv2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorizerEvent, context, sampleAccountId } from "../test/events.ts";
import { captureOutput } from "../test/output.ts";
import { authorizer } from "./authorizer.ts";

const output = captureOutput();
const good = authorizer(
  () => ({}),
  async (_, credential) =>
    credential === "good-one"
      ? { accountId: sampleAccountId, kind: "person", scopes: ["resumes:read", "jobs:read"] }
      : undefined,
);
const ask = (authorization?: string) => good(authorizerEvent(authorization), context());

describe("the authorizer", () => {
  it("answers an event as API Gateway sends it with who calls, in strings", async () => {
    expect(APIGatewayRequestAuthorizerEventV2Schema.safeParse(authorizerEvent("Bearer x")).success).toBe(
      true,
    );
    expect(await ask("Bearer good-one")).toEqual({
      isAuthorized: true,
      context: { accountId: sampleAccountId, kind: "person", scopes: "resumes:read jobs:read" },
    });
  });

  it.each(["bearer good-one", "BEARER  good-one "])("reads the scheme as HTTP does: %j", async (header) => {
    expect((await ask(header)).isAuthorized).toBe(true);
  });

  it.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "good-one",
    "Basic good-one",
    "Bearer good-one extra",
    "Bearer other",
  ])("refuses %j", async (header) => {
    expect(await ask(header)).toEqual({ isAuthorized: false });
  });

  it("refuses any text, and never throws for it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect((await ask(text)).isAuthorized).toBe(false);
        expect((await ask(`Bearer ${text}`)).isAuthorized).toBe(text.trim() === "good-one");
      }),
    );
  });

  it("fails, and does not refuse, when it can't be told who calls", async () => {
    const failing = authorizer(
      () => ({}),
      async () => {
        throw new Error("secret");
      },
    );
    await expect(failing(authorizerEvent("Bearer x"), context())).rejects.toThrow(
      "It can't be told who calls; see the log.",
    );
    expect(output.logs()[0]).toMatchObject({ level: "ERROR", message: "authorizer failed" });
    expect(output.metrics()).toEqual([expect.objectContaining({ service: "auth", errors: 1 })]);
    expect(output.text()).not.toContain("secret");
  });

  it("prints no credential", async () => {
    await ask("Bearer secret-token");
    await ask("Bearer good-one");
    expect(output.text()).not.toMatch(/secret-token|good-one/);
  });

  it("counts what it refuses, and not whom it lets in", async () => {
    await ask("Bearer secret-token");
    await ask("Bearer good-one");
    expect(output.metrics()).toEqual([expect.objectContaining({ service: "auth", denials: 1 })]);
  });
});
