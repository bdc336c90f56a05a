/** Breaks the house's own lint rules once each, under the repository's `biome.json`, and sees Biome object. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRoot, runTool } from "./repository.ts";

let house: string;
let broken: string[];
let exitCode: number;

const readsEnvironment = "export const region = process.env.AWS_REGION;\n";
const plants: Readonly<Record<string, string>> = {
  "packages/core/src/reads-environment.ts": readsEnvironment,
  "functions/http/jobs/reads-environment.ts":
    'import { env } from "node:process";\n\nexport const region = env.AWS_REGION;\n',
  "packages/lambda/src/variables.ts": readsEnvironment,
  "packages/local/src/start.ts": readsEnvironment,
  "packages/core/src/classic-zod.ts": 'import * as z from "zod";\n\nexport const text = z.string();\n',
  "packages/core/src/mini-zod.ts": 'import * as z from "zod/mini";\n\nexport const text = z.string();\n',
  "packages/core/src/default-export.ts": "export default 1;\n",
  "packages/core/src/any.ts": "export const value: any = 1;\n",
  "packages/core/src/barrel.ts": 'export * from "./any.ts";\nexport * from "./mini-zod.ts";\n',
};

beforeAll(async () => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "tailorbird-lint-")));
  const { $schema: _, vcs: __, ...rules } = JSON.parse(readRoot("biome.json")) as Record<string, unknown>;
  for (const [path, text] of Object.entries({ ...plants, "biome.json": JSON.stringify(rules) })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const run = await runTool("@biomejs/biome/bin/biome", ["lint", "--reporter=github", "."], house);
  exitCode = run.exitCode;
  broken = [...run.stdout.matchAll(/title=(\S+?),file=(\S+?),/g)].map(
    ([, rule = "", file = ""]) => `${relative(house, file)} ${rule}`,
  );
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it("lets only packages/lambda/src/variables.ts and the local programs read the environment", () => {
  expect(broken.filter((each) => each.endsWith("noProcessEnv"))).toEqual([
    "functions/http/jobs/reads-environment.ts lint/style/noProcessEnv",
    "packages/core/src/reads-environment.ts lint/style/noProcessEnv",
  ]);
});

it("refuses zod's classic API, default exports, any and barrels", () => {
  expect(exitCode).toBeGreaterThan(0);
  expect([...new Set(broken.filter((each) => !each.endsWith("noProcessEnv")))].sort()).toEqual([
    "packages/core/src/any.ts lint/suspicious/noExplicitAny",
    "packages/core/src/barrel.ts lint/performance/noBarrelFile",
    "packages/core/src/barrel.ts lint/performance/noReExportAll",
    "packages/core/src/classic-zod.ts lint/style/noRestrictedImports",
    "packages/core/src/default-export.ts lint/style/noDefaultExport",
  ]);
});
