import { readdirSync, readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { describe, expect, it } from "vitest";
import { problem, problemCatalogue, problemCodes, problemType } from "./problem.ts";
import { ProblemError } from "./problem-error.ts";

const pages = new URL("../../../docs/problems/", import.meta.url);
const pageOf = (code: string) => readFileSync(new URL(`${code}.md`, pages), "utf8");

it("has a page for each code, and no page for a code that is gone", () => {
  expect(readdirSync(pages).sort()).toEqual(problemCodes.map((code) => `${code}.md`).sort());
});

describe.each(problemCodes)("the page of %s", (code) => {
  const { status, title } = problemCatalogue[code];

  it("states the status and the title that the code answers", () => {
    expect(pageOf(code)).toContain(`# ${title}`);
    expect(pageOf(code)).toContain(`\`${code}\` · HTTP ${status} ${STATUS_CODES[status]}`);
  });

  it("says what it means and what to do", () => {
    expect(pageOf(code)).toMatch(/\n## What it means\n\n\S/);
    expect(pageOf(code)).toMatch(/\n## What to do\n\n\S/);
  });

  it("shows a body that keeps the schema", () => {
    const [, body] = /```json\n([\s\S]*?)```/.exec(pageOf(code)) ?? [];
    const example = problem.parse(JSON.parse(body as string));
    expect(example).toMatchObject({ type: problemType(code), code, status, title });
  });
});

it("answers a refusal with its code's status, and keeps the cause for the log alone", () => {
  const cause = new Error("from below");
  const refusal = new ProblemError("not_found", "There is no such job.", { cause });
  expect(refusal).toMatchObject({ status: 404, code: "not_found", message: "There is no such job.", cause });
});
