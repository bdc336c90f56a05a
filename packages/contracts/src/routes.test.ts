import { describe, expect, it } from "vitest";
import { problemCatalogue } from "./problem.ts";
import { routes } from "./routes.ts";
import { scopes } from "./scope.ts";

const duplicates = (values: readonly string[]) => values.filter((each, at) => values.indexOf(each) !== at);
const paramsOfPath = (path: string) => [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name).sort();

it("names no endpoint twice, and answers no method and path twice", () => {
  expect(duplicates(routes.map((route) => route.id))).toEqual([]);
  expect(
    duplicates(routes.map((route) => `${route.method} ${route.path.replace(/\{\w+\}/g, "{}")}`)),
  ).toEqual([]);
});

it("stays within API Gateway's 300 routes", () => {
  expect(routes.length).toBeLessThanOrEqual(300);
});

describe.each(routes.map((route) => [route.id, route] as const))("%s", (_, route) => {
  it("is named after the file that answers it", () => {
    expect(route.id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
  });

  it("describes exactly the parameters of its path", () => {
    expect(Object.keys(route.params?.shape ?? {}).sort()).toEqual(paramsOfPath(route.path));
  });

  it("lives under the version and writes its path as API Gateway does", () => {
    expect(route.path).toMatch(/^\/v1(\/([a-z0-9.-]+|\{[a-zA-Z]+\}))+$/);
  });

  it("asks for a scope that exists, and for one that fits its method", () => {
    if (route.auth === "none") return;
    expect(scopes).toContain(route.auth);
    expect(route.auth.endsWith(route.method === "GET" ? ":read" : ":write")).toBe(true);
  });

  it("has a success answer, and each answer has at most one kind of body", () => {
    const answers = Object.entries(route.responses);
    expect(answers.length).toBeGreaterThan(0);
    for (const [status, answer] of answers) {
      expect(Number(status)).toBeGreaterThanOrEqual(200);
      expect(Number(status)).toBeLessThan(300);
      expect(answer.schema !== undefined && answer.contentTypes !== undefined).toBe(false);
    }
  });

  it("refuses unknown fields of its query, as well as of its body", () => {
    if (route.query) expect(route.query.safeParse({ surprise: "1" }).success).toBe(false);
    if (route.body) expect(route.body.safeParse({ surprise: "1" }).success).toBe(false);
  });

  it("answers with problems of the catalogue only, none of them twice", () => {
    for (const code of route.errors) expect(problemCatalogue).toHaveProperty(code);
    expect(duplicates(route.errors)).toEqual([]);
  });

  it("carries a body only where the method has one", () => {
    if (route.method === "GET" || route.method === "DELETE") expect(route.body).toBeUndefined();
  });

  it("can refuse a reused idempotency key, when it takes one", () => {
    expect(route.errors.includes("idempotency_key_reused")).toBe(route.idempotent === true);
  });

  it("can refuse a stale revision, when it writes one", () => {
    expect(route.errors.includes("revision_mismatch")).toBe(route.revision === "write");
  });
});

it("takes an idempotency key on every POST that creates", () => {
  const creating = routes.filter((route) => route.method === "POST" && "201" in route.responses);
  expect(creating.filter((route) => !route.idempotent).map((route) => route.id)).toEqual([]);
});
