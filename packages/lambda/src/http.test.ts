import { APIGatewayProxyEventV2Schema } from "@aws-lambda-powertools/parser/schemas";
import { problem, problemCatalogue } from "@tailorbird/contracts/problem";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { describe, expect, it } from "vitest";
import { context, httpEvent, sampleAccountId, signedIn } from "../test/events.ts";
import { captureOutput } from "../test/output.ts";
import { createThing, deleteThing, exportThing, getPage, getThing, sampleThing } from "../test/things.ts";
import { http } from "./http.ts";
import { rawReply, reply } from "./reply.ts";

const output = captureOutput();
const params = { id: "thg_0001" };
const read = () =>
  http(
    getThing,
    () => ({}),
    async () => sampleThing,
  );
const bodyOf = (result: { body?: string | undefined }) => JSON.parse(result.body ?? "null");

describe("an endpoint", () => {
  it("answers an event as API Gateway sends it with the first success of its route", async () => {
    const event = httpEvent({ params });
    expect(APIGatewayProxyEventV2Schema.safeParse(event).success).toBe(true);
    const result = await read()(event, context());
    expect(result.statusCode).toBe(200);
    expect(bodyOf(result)).toEqual(sampleThing);
    expect(result.headers).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-request-id": event.requestContext.requestId,
    });
  });

  it("gives the handler the checked actor, parameters and body", async () => {
    let seen: unknown;
    const handler = http(
      createThing,
      () => "service",
      async (service, { actor, body, params }) => {
        seen = { service, actor, body, params };
        return sampleThing;
      },
    );
    const result = await handler(httpEvent({ method: "POST", body: '{"name":"  x  "}' }), context());
    expect(result.statusCode).toBe(201);
    expect(seen).toEqual({
      service: "service",
      actor: { accountId: sampleAccountId, kind: "person", scopes: ["resumes:read", "resumes:write"] },
      body: { name: "x" },
      params: {},
    });
  });

  it("answers 204 with no body", async () => {
    const handler = http(
      deleteThing,
      () => ({}),
      async () => undefined,
    );
    const result = await handler(httpEvent({ method: "DELETE", params }), context());
    expect(result.statusCode).toBe(204);
    expect(result.body).toBeUndefined();
    expect(result.headers).not.toHaveProperty("content-type");
  });

  it("answers the status and headers of a reply", async () => {
    const handler = http(
      exportThing,
      () => ({}),
      async () => reply(202, { status: "rendering" }, { "retry-after": "1" }),
    );
    const result = await handler(httpEvent({ params }), context());
    expect(result.statusCode).toBe(202);
    expect(result.headers).toMatchObject({ "retry-after": "1" });
  });

  it.each([
    { bytes: "<p>ä</p>", base64: undefined },
    { bytes: Uint8Array.of(0, 255), base64: true },
  ])("sends a raw reply as it is, bytes as base64", async ({ bytes, base64 }) => {
    const handler = http(
      getPage,
      () => ({}),
      async () => rawReply(200, bytes, "text/html; charset=utf-8", { "cache-control": "max-age=60" }),
    );
    const result = await handler(httpEvent({ authorizer: null }), context());
    expect(result.isBase64Encoded).toBe(base64);
    const sent = base64 ? Uint8Array.from(Buffer.from(result.body ?? "", "base64")) : result.body;
    expect(sent).toEqual(bytes);
    expect(result.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "max-age=60",
    });
  });
});

describe("a failing handler", () => {
  const failing = (error: unknown) =>
    http(
      getThing,
      () => ({}),
      async () => {
        throw error;
      },
    );

  it("tells the caller a ProblemError in its own words and with its headers", async () => {
    const error = new ProblemError("limit_reached", "Delete a resume first.", {
      headers: { "retry-after": "9" },
    });
    const result = await failing(error)(httpEvent({ params }), context());
    expect(result.statusCode).toBe(429);
    expect(result.headers).toMatchObject({ "content-type": "application/problem+json", "retry-after": "9" });
    expect(problem.safeParse(bodyOf(result)).success).toBe(true);
    expect(bodyOf(result)).toMatchObject({
      code: "limit_reached",
      title: problemCatalogue.limit_reached.title,
      detail: "Delete a resume first.",
    });
  });

  it.each([new Error("secret@example.test"), "secret@example.test", undefined, { secret: 1 }])(
    "answers internal with nothing of another error's message, in the answer or the log",
    async (error) => {
      const result = await failing(error)(httpEvent({ params }), context());
      expect(result.statusCode).toBe(500);
      expect(bodyOf(result).code).toBe("internal");
      expect(result.body).not.toContain("secret");
      expect(output.text()).not.toContain("secret");
      expect(output.logs().at(-1)).toMatchObject({ level: "ERROR", status: 500, route: "things/get" });
    },
  );

  it("answers unavailable when the time is nearly out, and discards the late result", async () => {
    const late = Promise.withResolvers<typeof sampleThing>();
    const handler = http(
      getThing,
      () => ({}),
      () => late.promise,
    );
    const result = await handler(httpEvent({ params }), context({ remainingMs: 520 }));
    expect(result.statusCode).toBe(503);
    expect(result.headers).toMatchObject({ "retry-after": "1" });
    late.reject(new Error("too late"));
    await new Promise(setImmediate);
    expect(output.logs()).toHaveLength(1);
  });
});

describe("a service", () => {
  it("is made once for all requests", async () => {
    let made = 0;
    const handler = http(
      getThing,
      () => ++made,
      async () => sampleThing,
    );
    await Promise.all([1, 2, 3].map(() => handler(httpEvent({ params }), context())));
    expect(made).toBe(1);
  });

  it("is made again after it failed", async () => {
    let tries = 0;
    const handler = http(
      getThing,
      async () => {
        tries += 1;
        if (tries === 1) throw new Error("no database");
      },
      async () => sampleThing,
    );
    expect((await handler(httpEvent({ params }), context())).statusCode).toBe(500);
    expect((await handler(httpEvent({ params }), context())).statusCode).toBe(200);
  });

  it("is not made for a request that is refused", async () => {
    const handler = http(
      getThing,
      () => {
        throw new Error("made");
      },
      async () => sampleThing,
    );
    const result = await handler(httpEvent({ params, authorizer: signedIn("") }), context());
    expect(result.statusCode).toBe(403);
  });
});
