import { once } from "node:events";
import { connect } from "node:net";
import {
  APIGatewayProxyEventV2Schema,
  APIGatewayRequestAuthorizerEventV2Schema,
} from "@aws-lambda-powertools/parser/schemas/api-gatewayv2";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { GatewayEvent } from "./event.ts";
import { type Gateway, type GatewayOptions, type GatewayRoute, startGateway } from "./gateway.ts";

const running: Gateway[] = [];
let gateway: Gateway;
/** What the functions were last invoked with. */
let event: GatewayEvent;
let answer: unknown;
const authorizer = vi.fn(
  async ({ headers }: { headers?: Record<string, string | undefined> }): Promise<unknown> => {
    if (headers?.authorization === "Bearer broken") throw new Error("the authorizer failed");
    return {
      isAuthorized: headers?.authorization !== "Bearer denied",
      context: { accountId: "acc_1", scopes: "a b" },
    };
  },
);

function route(method: string, path: string, overrides: Partial<GatewayRoute> = {}): GatewayRoute {
  return {
    id: `${method} ${path}`,
    method,
    path,
    auth: false,
    async invoke(given) {
      event = given;
      return answer;
    },
    ...overrides,
  };
}

async function start(routes: GatewayRoute[], overrides: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const started = await startGateway({ routes, authorizer, ...overrides });
  running.push(started);
  return started;
}

beforeAll(async () => {
  gateway = await start([
    route("GET", "/v1/things"),
    route("POST", "/v1/things"),
    route("GET", "/v1/things/{id}"),
    route("GET", "/v1/things/stats"),
    route("GET", "/v1/things/{id}/parts/{part}"),
    route("GET", "/files/{path+}"),
    route("GET", "/v1/me", { auth: true }),
  ]);
});

afterAll(() => Promise.all(running.map((each) => each.stop())));

async function call(
  path: string,
  { result, ...init }: RequestInit & { result?: unknown; duplex?: string } = {},
) {
  answer = result ?? { statusCode: 200, body: "" };
  const response = await fetch(`${gateway.url}${path}`, init as RequestInit);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

describe("the event", () => {
  it("is one that Powertools' schema knows, with query, cookies, headers and parameters as AWS joins them", async () => {
    const headers = new Headers([
      ["x-many", "1"],
      ["x-many", "2"],
      ["cookie", "a=1; b=2"],
      ["user-agent", "test"],
    ]);
    await call("/v1/things/t%20%C3%A9%2F1?tag=a&tag=b%2Cc&empty=", { headers });
    expect(APIGatewayProxyEventV2Schema.parse(event)).toMatchObject({
      version: "2.0",
      routeKey: "GET /v1/things/{id}",
      rawPath: "/v1/things/t é/1",
      rawQueryString: "tag=a&tag=b%2Cc&empty=",
      queryStringParameters: { tag: "a,b,c", empty: "" },
      pathParameters: { id: "t é/1" },
      cookies: ["a=1", "b=2"],
      requestContext: {
        stage: "$default",
        http: { method: "GET", path: "/v1/things/t é/1", userAgent: "test" },
      },
      isBase64Encoded: false,
    });
    expect(event.headers).toMatchObject({ "x-many": "1, 2", host: expect.stringContaining("127.0.0.1") });
    expect(event.headers).not.toHaveProperty("cookie");
    expect(event).not.toHaveProperty("body");
  });

  it("leaves out what the request does not have", async () => {
    await call("/v1/things");
    for (const name of ["queryStringParameters", "pathParameters", "cookies", "body"])
      expect(event).not.toHaveProperty(name);
    expect(event.requestContext).not.toHaveProperty("authorizer");
  });

  it.each([
    ["application/json", '{"a":"ü"}', false],
    ["application/problem+json", "{}", false],
    ["text/plain; charset=utf-8", "text", false],
    ["application/x-www-form-urlencoded", "a=b", true],
    ["application/octet-stream", "bytes", true],
    ["application/pdf", "%PDF", true],
  ])("carries %s as AWS does", async (type, body, isBase64Encoded) => {
    await call("/v1/things", { method: "POST", body, headers: { "content-type": type } });
    expect(APIGatewayProxyEventV2Schema.parse(event).isBase64Encoded).toBe(isBase64Encoded);
    expect(isBase64Encoded ? Buffer.from(event.body!, "base64").toString() : event.body).toBe(body);
  });

  it("loses no byte of any body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (body) => {
        const headers = { "content-type": "application/octet-stream" };
        await call("/v1/things", { method: "POST", body: Buffer.from(body), headers });
        expect([...Buffer.from(event.body!, "base64")]).toEqual([...body]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the response", () => {
  it("has the function's status, headers, cookies and bytes", async () => {
    const result = {
      statusCode: 201,
      headers: {
        "Content-Type": "application/pdf",
        ETag: '"1"',
        "content-length": "999",
        connection: "close",
      },
      cookies: ["a=1; HttpOnly", "b=2"],
      body: Buffer.from([0, 255, 1]).toString("base64"),
      isBase64Encoded: true,
    };
    const response = await fetch(`${gateway.url}/v1/things`, answered(result));
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(["a=1; HttpOnly", "b=2"]);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  it("is inferred when a function answers a bare value", async () => {
    expect(await call("/v1/things", { result: { hello: "world" } })).toMatchObject({
      status: 200,
      text: '{"hello":"world"}',
    });
    const { headers, text } = await call("/v1/things", { result: "hello" });
    expect([headers.get("content-type"), text]).toEqual(["application/json", "hello"]);
  });

  it("has no body for 204 and 304", async () => {
    expect(await call("/v1/things", { result: { statusCode: 204, body: "x" } })).toMatchObject({
      status: 204,
      text: "",
    });
    expect(await call("/v1/things", { result: { statusCode: 304, headers: { etag: '"1"' } } })).toMatchObject(
      { status: 304 },
    );
  });

  it.each([
    ["a status that is none", { statusCode: "yes" }],
    ["headers that would split the answer", { statusCode: 200, headers: { "x-a": "1\r\nx-b: 2" } }],
    ["more than Lambda gives back", { statusCode: 200, body: "x".repeat(6 * 1_048_576 + 1) }],
  ])("is 500 for %s", async (_, result) => {
    expect(await call("/v1/things", { result })).toMatchObject({
      status: 500,
      text: '{"message":"Internal Server Error"}',
    });
  });

  function answered(result: unknown): RequestInit {
    answer = result;
    return {};
  }
});

describe("routes", () => {
  it("prefer whole segments to parameters, and parameters to greedy ones", async () => {
    await call("/v1/things/stats");
    expect(event.routeKey).toBe("GET /v1/things/stats");
    await call("/v1/things/a/parts/b");
    expect(event.pathParameters).toEqual({ id: "a", part: "b" });
    await call("/files/a/b%20c.txt");
    expect(event.pathParameters).toEqual({ path: "a/b c.txt" });
  });

  it.each([
    ["GET", "/nowhere"],
    ["GET", "/v1/things/"],
    ["GET", "/v1/things/a/parts"],
    ["DELETE", "/v1/things"],
    ["OPTIONS", "/v1/things"],
    ["HEAD", "/v1/things"],
  ])("%s %s is 404 with the gateway's own body", async (method, path) => {
    const { status, text } = await call(path, { method });
    expect([status, text]).toEqual([404, method === "HEAD" ? "" : '{"message":"Not Found"}']);
  });

  it("refuse a path that is no UTF-8", async () => {
    expect(await call("/v1/things/%ff")).toMatchObject({ status: 400, text: '{"message":"Bad Request"}' });
  });

  it("that can't be told apart don't start", async () => {
    await expect(
      startGateway({ routes: [route("GET", "/a/{b}"), route("GET", "/a/{c}")], authorizer }),
    ).rejects.toThrow(/Two routes/);
  });

  it("may be no function at all", async () => {
    const local = await start([], {
      handlers: [{ method: "GET", path: "/", handle: (_, response) => void response.end("page") }],
    });
    expect(await (await fetch(local.url)).text()).toBe("page");
  });
});

describe("the authorizer", () => {
  const me = (authorization?: string) => call("/v1/me", { headers: authorization ? { authorization } : {} });

  it("is not asked without the header: 401", async () => {
    authorizer.mockClear();
    expect(await me()).toMatchObject({ status: 401, text: '{"message":"Unauthorized"}' });
    expect(authorizer).not.toHaveBeenCalled();
  });

  it("gets an event that Powertools' schema knows, and its context reaches the function", async () => {
    await me("Bearer good");
    const [given] = authorizer.mock.lastCall!;
    expect(APIGatewayRequestAuthorizerEventV2Schema.parse(given)).toMatchObject({
      type: "REQUEST",
      identitySource: ["Bearer good"],
      routeArn: expect.stringMatching(/\/\$default\/GET\/v1\/me$/),
    });
    expect(event.requestContext.authorizer).toEqual({ lambda: { accountId: "acc_1", scopes: "a b" } });
  });

  it("refuses with 403, fails with 500", async () => {
    expect(await me("Bearer denied")).toMatchObject({ status: 403, text: '{"message":"Forbidden"}' });
    expect(await me("Bearer broken")).toMatchObject({
      status: 500,
      text: '{"message":"Internal Server Error"}',
    });
  });

  it("is asked once per header while its answer holds, and again for each failure", async () => {
    authorizer.mockClear();
    for (const token of ["Bearer one", "Bearer one", "Bearer two", "Bearer broken", "Bearer broken"])
      await me(token);
    expect(authorizer.mock.calls.map(([{ headers }]) => headers?.authorization)).toEqual([
      "Bearer one",
      "Bearer two",
      "Bearer broken",
      "Bearer broken",
    ]);
  });
});

describe("limits", () => {
  it("answers 413 for a body over 10 MB, whether its length was told or not", async () => {
    const body = Buffer.alloc(10 * 1_048_576 + 1);
    const headers = { "content-type": "application/octet-stream" };
    const refused = { status: 413, text: '{"message":"Request Entity Too Large"}' };
    expect(await call("/v1/things", { method: "POST", body, headers })).toMatchObject(refused);
    expect(
      await call("/v1/things", { method: "POST", body: new Blob([body]).stream(), headers, duplex: "half" }),
    ).toMatchObject(refused);
  });

  it("answers 413 for an event larger than Lambda takes", async () => {
    const body = Buffer.alloc(5 * 1_048_576);
    const headers = { "content-type": "application/octet-stream" };
    expect(await call("/v1/things", { method: "POST", body, headers })).toMatchObject({ status: 413 });
  });

  it("answers 431 for headers over 10,240 bytes, however much over", async () => {
    for (const size of [10_300, 60_000]) {
      const { status } = await call("/v1/things", { headers: { "x-large": "x".repeat(size) } });
      expect(status).toBe(431);
    }
    expect(await call("/v1/things", { headers: { "x-large": "x".repeat(9_000) } })).toMatchObject({
      status: 200,
    });
  });

  it("answers 400 on a connection that speaks no HTTP", async () => {
    const socket = connect(gateway.port, "127.0.0.1");
    socket.end("nonsense\r\n\r\n");
    const [data] = await once(socket, "data");
    expect(String(data)).toMatch(/^HTTP\/1.1 400 Bad Request[\s\S]*\{"message":"Bad Request"\}$/);
  });

  it("answers 503 when the integration's time is over, 500 when the function's own is", async () => {
    const stalled = { invoke: () => new Promise(() => {}) };
    const slow = await start(
      [route("GET", "/a", stalled), route("GET", "/b", { ...stalled, timeoutSeconds: 0.05 })],
      {
        timeoutSeconds: 0.2,
      },
    );
    const answerOf = async (path: string) => {
      const response = await fetch(`${slow.url}${path}`);
      return [response.status, await response.text()];
    };
    expect(await answerOf("/a")).toEqual([503, '{"message":"Service Unavailable"}']);
    expect(await answerOf("/b")).toEqual([500, '{"message":"Internal Server Error"}']);
  });

  it("answers 429 beyond the burst", async () => {
    const throttled = await start([route("GET", "/a")], { throttle: { ratePerSecond: 0.001, burst: 2 } });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await fetch(`${throttled.url}/a`)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it("answers 500 when a function throws, and tells the caller nothing of it", async () => {
    const log = vi.fn();
    const failing = await start(
      [route("GET", "/a", { invoke: () => Promise.reject(new Error("secret detail")) })],
      { log },
    );
    const response = await fetch(`${failing.url}/a`);
    expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(log).toHaveBeenCalledWith(expect.stringContaining("secret detail"));
  });
});

it("lets requests under way finish when it stops", async () => {
  const invoked = Promise.withResolvers<void>();
  const finished = Promise.withResolvers<unknown>();
  const invoke = () => {
    invoked.resolve();
    return finished.promise;
  };
  const stopping = await startGateway({ authorizer, routes: [route("GET", "/a", { invoke })] });
  const waiting = fetch(`${stopping.url}/a`);
  await invoked.promise;
  const stopped = stopping.stop();
  finished.resolve({ statusCode: 200, body: "done" });
  expect(await (await waiting).text()).toBe("done");
  await stopped;
  await expect(fetch(`${stopping.url}/a`)).rejects.toThrow();
});
