import { describe, expect, it } from "vitest";
import { context, httpEvent, sampleAccountId } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { createThing, sampleThing } from "../../test/things.ts";
import { http } from "../http.ts";

const output = captureOutput();
const handler = http(
  createThing,
  () => ({}),
  async () => sampleThing,
);

describe("the log of a request", () => {
  it("names the route, the status and the account, and nothing else of the caller", async () => {
    const event = httpEvent({
      method: "POST",
      path: "/v1/things?mail=ann@example.test",
      headers: { authorization: "Bearer secret-token", "user-agent": "secret-agent" },
      body: '{"name":"secret-name"}',
    });
    await handler(event, context());
    expect(output.logs()).toHaveLength(1);
    expect(output.logs()[0]).toMatchObject({
      level: "INFO",
      requestId: event.requestContext.requestId,
      route: "things/create",
      status: 201,
      accountId: sampleAccountId,
      durationMs: expect.any(Number),
    });
    expect(output.text()).not.toMatch(/secret|example\.test|192\.0\.2/);
  });

  it("names the code of a refusal, and no value of it", async () => {
    await handler(httpEvent({ method: "POST", body: '{"name":1,"secret":"secret"}' }), context());
    expect(output.logs()[0]).toMatchObject({ status: 422, code: "invalid_request" });
    expect(output.text()).not.toContain("secret");
  });
});

describe("the metrics of a request", () => {
  it("count its failure by route, and of what went well nothing that Lambda counts anyway", async () => {
    const failing = http(
      createThing,
      () => ({}),
      async () => {
        throw new Error("broken");
      },
    );
    await handler(httpEvent({ method: "POST", body: '{"name":"x"}' }), context());
    await handler(httpEvent({ method: "POST", body: '{"name":1}' }), context());
    expect(output.metrics()).toEqual([]);
    await failing(httpEvent({ method: "POST", body: '{"name":"x"}' }), context());
    expect(output.metrics()).toEqual([
      expect.objectContaining({ service: "api", route: "things/create", errors: 1 }),
    ]);
  });
});
