import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { ApiError } from "./api-error.ts";
import { createTailorbird, idempotencyKey, ifRevision } from "./client.ts";
import { jobsCreate, jobsDelete, jobsList, jobsUpdate } from "./generated/sdk.gen.ts";
import { allItems } from "./pages.ts";
import { uploadFile } from "./upload.ts";

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A server that gives these answers, one after the other, and remembers what it was asked. */
async function serve(answers: Answer[]) {
  const asked: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({
      method: request.method ?? "",
      url: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    const { status, body, headers } = answers.shift() ?? { status: 500 };
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createTailorbird({
    baseUrl,
    token: "tb_key",
    retry: { firstDelayMs: 1, longestDelayMs: 5 },
  });
  return { client, asked, baseUrl };
}

const problem = (code: string, status: number): Answer => ({
  status,
  body: { type: "x", title: "t", status, code, detail: "Do this.", requestId: "req-1" },
  headers: { "content-type": "application/problem+json" },
});

it("throws an error that names the API's code, sentence and request", async () => {
  const { client } = await serve([problem("not_found", 404)]);
  const error = await jobsDelete({ client, path: { id: "job_1" } }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: "not_found", status: 404, detail: "Do this." });
  expect(ApiError.is(error, "not_found")).toBe(true);
});

it("tells what the gateway refused from what never arrived", async () => {
  const { client } = await serve([{ status: 403, body: { message: "Forbidden" } }]);
  await expect(jobsDelete({ client, path: { id: "job_1" } })).rejects.toMatchObject({
    code: "gateway",
    detail: "Forbidden",
  });
  const nowhere = createTailorbird({ baseUrl: "http://127.0.0.1:9", retry: { attempts: 1 } });
  await expect(jobsList({ client: nowhere })).rejects.toMatchObject({ code: "network", status: 0 });
});

it("tries reads again, and POSTs with an idempotency key with that very key and body", async () => {
  const page = { items: [], nextCursor: null };
  const { client, asked } = await serve([
    { status: 503, headers: { "retry-after": "0" } },
    { status: 200, body: page },
    { status: 502 },
    { status: 201, body: { id: "job_1" } },
  ]);
  expect(await jobsList({ client })).toEqual(page);
  await jobsCreate({ client, headers: idempotencyKey("k1"), body: { description: "x" } });
  const posts = asked.filter(({ method }) => method === "POST");
  expect(posts.map(({ headers, body }) => [headers["idempotency-key"], body])).toEqual([
    ["k1", '{"description":"x"}'],
    ["k1", '{"description":"x"}'],
  ]);
  expect(asked[0]?.headers.authorization).toBe("Bearer tb_key");
});

it("sends once what may not be carried out twice, and what a limit refuses", async () => {
  const { client, asked } = await serve([problem("unavailable", 503), problem("limit_reached", 429)]);
  await expect(
    jobsUpdate({ client, path: { id: "job_1" }, headers: ifRevision(7), body: { title: "x" } }),
  ).rejects.toMatchObject({ code: "unavailable" });
  await expect(jobsList({ client })).rejects.toMatchObject({ code: "limit_reached" });
  expect(asked.length).toBe(2);
  expect(asked[0]?.headers["if-match"]).toBe('"7"');
});

it("walks every page of a list", async () => {
  const { client, asked } = await serve([
    { status: 200, body: { items: [{ id: "a" }], nextCursor: "next" } },
    { status: 200, body: { items: [{ id: "b" }], nextCursor: null } },
  ]);
  const items = await allItems((cursor) => jobsList({ client, query: { ...(cursor && { cursor }) } }));
  expect(items.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(asked[1]?.url).toContain("cursor=next");
});

it("posts a form's fields before its file, and says when the store refuses it", async () => {
  const { baseUrl, asked } = await serve([{ status: 204 }, { status: 403 }]);
  const form = { url: `${baseUrl}/bucket`, fields: { key: "k", policy: "p" }, expiresAt: "" };
  await uploadFile(form, new Blob(["hello"]));
  const body = asked[0]?.body ?? "";
  expect(body.indexOf('name="key"')).toBeLessThan(body.indexOf('name="file"'));
  expect(body).toContain("hello");
  await expect(uploadFile(form, new Blob(["x"]))).rejects.toMatchObject({ code: "gateway", status: 403 });
});
