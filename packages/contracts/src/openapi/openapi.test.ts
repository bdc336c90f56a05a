import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../problem.ts";
import { routes } from "../routes.ts";
import { buildOpenApi } from "./build.ts";
import { examples } from "./examples.ts";
import { operationId } from "./operation-id.ts";
import { problemResponses, problemsOf } from "./problems.ts";

const committed = new URL("../../openapi.json", import.meta.url);

it("is committed as the code says; run `pnpm openapi` after a change", () => {
  expect(JSON.parse(readFileSync(committed, "utf8"))).toEqual(buildOpenApi());
});

it("names each operation once, in a form that a client's language can use", () => {
  const ids = routes.map(operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z0-9]*$/);
});

describe("examples", () => {
  it("belong to routes that exist", () => {
    const known = routes.map((route) => route.id);
    expect(Object.keys(examples).filter((id) => !known.includes(id))).toEqual([]);
  });

  it("exist for every route that takes a body", () => {
    expect(
      routes.filter((route) => route.body && !examples[route.id]?.body).map((route) => route.id),
    ).toEqual([]);
  });

  it.each(Object.entries(examples))(
    "of %s are accepted by the schemas they stand beside",
    (id, { body, response }) => {
      const route = routes.find((each) => each.id === id);
      if (body) expect(route?.body?.safeParse(body).error).toBeUndefined();
      if (response) {
        const [answer] = Object.values(route?.responses ?? {});
        expect(answer?.schema?.safeParse(response).error).toBeUndefined();
      }
    },
  );
});

it("documents the 304 of every route that honours If-None-Match", () => {
  const { paths } = buildOpenApi() as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  };
  const answering = routes.filter(({ method, path }) => {
    return paths[path]?.[method.toLowerCase()]?.responses["304"] !== undefined;
  });
  expect(answering.map(({ id }) => id)).toEqual(
    routes.filter(({ revision }) => revision === "read").map(({ id }) => id),
  );
});

describe("problems of a route", () => {
  const route = {
    id: "things/update",
    method: "PATCH",
    path: "/v1/things",
    summary: "",
    responses: {},
  } as const;

  it("include those that its shape implies", () => {
    const open = problemsOf({ ...route, auth: "none", errors: [] });
    const guarded = problemsOf({ ...route, auth: "jobs:write", errors: ["job_in_use"] });
    expect(open).not.toContain<ProblemCode>("unauthenticated");
    expect(guarded).toEqual(expect.arrayContaining<ProblemCode>(["unauthenticated", "job_in_use"]));
  });

  it("stand under their status, several codes in one answer", () => {
    const answers = problemResponses({ ...route, auth: "none", errors: ["job_in_use", "already_exists"] });
    expect(Object.keys(answers)).toEqual(["409", "500", "503"]);
    expect(answers["409"]?.description).toMatch(/`job_in_use`.*`already_exists`/);
  });
});
