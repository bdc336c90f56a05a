/** What the house's shape promises to somebody who looks for something in it. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow, readRoot, root, runTool } from "./repository.ts";

const ignored = readRoot(".gitignore")
  .split("\n")
  .map((line) => line.replace(/\/$/, ""));

const topLevel = [
  ".ci .dependency-cruiser.cjs .dockerignore .env.example .git .github .gitignore Dockerfile NOTICE README.md",
  "biome.json compose.yaml docs functions infra knip.json migrations package.json packages pnpm-lock.yaml",
  "pnpm-workspace.yaml redocly.yaml sst.config.ts tsconfig.json vitest.config.ts",
].flatMap((line) => line.split(" "));

const handlers = ["http", "queue", "cron", "auth"]
  .flatMap((kind) => filesBelow(`functions/${kind}`))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

it("keeps the top level to what the layout names", () => {
  const present = readdirSync(root).filter((name) => !ignored.includes(name) && !name.endsWith(".log"));
  expect(present.filter((name) => !topLevel.includes(name))).toEqual([]);
});

describe("functions", () => {
  it("are there to be looked at", () => {
    expect(handlers.length).toBeGreaterThan(30);
  });

  it.each(handlers)("%s holds no logic: 25 lines at most, and one handler", (file) => {
    expect(readRoot(file).trimEnd().split("\n").length).toBeLessThanOrEqual(25);
    expect(readRoot(file)).toMatch(/^export const handler = /m);
  });
});

it("runs every test file there is, each in one project", async () => {
  const { stdout } = await runTool("vitest/vitest.mjs", ["list", "--filesOnly", "--json"]);
  const run = (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file.slice(root.length)).sort();
  const present = ["functions", "infra", "migrations", "packages"]
    .flatMap(filesBelow)
    .filter((file) => /\.test\.tsx?$/.test(file));
  expect(run).toEqual(present.sort());
});

it("numbers its decisions without a gap, and heads each with its number", () => {
  const records = filesBelow("docs/decisions");
  expect(records.length).toBeGreaterThan(0);
  for (const [at, record] of records.entries()) {
    const number = String(at + 1).padStart(4, "0");
    expect(record).toContain(`docs/decisions/${number}-`);
    expect(readRoot(record)).toMatch(new RegExp(`^# ${number}\\. `));
  }
});

it("writes of no file in its documents that is not there", () => {
  const documents = ["README.md", "docs/tour.md", "docs/operations.md", ...filesBelow("docs/decisions")];
  const mentioned = documents.flatMap((document) =>
    [...readRoot(document).matchAll(/`((?:packages|functions|migrations|docs|\.ci)\/[\w./-]*\w)`/g)].map(
      ([, path]) => `${document}: ${path}`,
    ),
  );
  const present = [...filesBelow("packages"), ...filesBelow("functions"), ...filesBelow("migrations")]
    .concat(filesBelow("docs"), filesBelow(".ci"))
    .flatMap((file) => file.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/")));
  const known = new Set(present);
  expect(mentioned.filter((each) => !known.has(each.split(": ")[1] as string))).toEqual([]);
});
