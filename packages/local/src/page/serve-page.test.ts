import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Gateway, startGateway } from "../gateway/gateway.ts";
import { servePage } from "./serve-page.ts";

const folder = mkdtempSync(join(tmpdir(), "tailorbird-page-"));
let gateway: Gateway;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>entry</title>");
  writeFileSync(join(folder, "assets/index-abc123.js"), "export {};".repeat(50));
  writeFileSync(join(folder, "../secret.txt"), "secret");
  gateway = await startGateway({
    routes: [
      { id: "health", method: "GET", path: "/v1/health", auth: false, invoke: async () => ({ ok: true }) },
    ],
    authorizer: async () => ({}),
    handlers: servePage(folder, ["http://files.example"]),
  });
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("answers any view with the entry, under a policy that lets nothing in from elsewhere", async () => {
  for (const path of ["/", "/tailorings/tlr_1", "/jobs?add=1"]) {
    const answer = await fetch(gateway.url + path);
    expect([answer.status, await answer.text()]).toEqual([200, "<!doctype html><title>entry</title>"]);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' http://files.example");
    expect(policy).not.toContain("unsafe");
  }
});

it("lets hashed assets be kept for ever, and sends them compressed to who takes it", async () => {
  const answer = await fetch(`${gateway.url}/assets/index-abc123.js`);
  expect(answer.headers.get("cache-control")).toContain("immutable");
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(await answer.text()).toBe("export {};".repeat(50));
});

it("leaves the API its own answers", async () => {
  expect(await (await fetch(`${gateway.url}/v1/health`)).json()).toEqual({ ok: true });
  for (const path of ["/v1/nothing", "/assets/gone.js", "/local/nothing", "/favicon.ico"])
    expect((await fetch(gateway.url + path)).status).toBe(404);
  expect((await fetch(`${gateway.url}/`, { method: "POST" })).status).toBe(404);
});

it("gives out nothing from beside its folder", async () => {
  const status = await new Promise((resolve) => {
    request(`${gateway.url}`, { path: "/../secret.txt" }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(404);
});
