/** Breaks every rule of `.dependency-cruiser.cjs` once, in a small copy of the house, and sees it object. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, runTool } from "./repository.ts";

interface Report {
  summary: {
    totalCruised: number;
    violations: { rule: { name: string; severity: string }; from: string; to: string }[];
  };
}

const config = join(root, ".dependency-cruiser.cjs");
const rules = (createRequire(import.meta.url)(config) as { forbidden: { name: string }[] }).forbidden;

/** Rule → a file, and the import in it that the rule is there to refuse. */
const plants: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  "contracts-imports": ["packages/contracts/src/plant.ts", "@tailorbird/core/good"],
  "skills-imports": ["packages/skills/src/plant.ts", "@tailorbird/contracts/good"],
  "tailor-imports": ["packages/tailor/src/plant.ts", "@tailorbird/documents/good"],
  "documents-imports": ["packages/documents/src/plant.ts", "@tailorbird/tailor/good"],
  "core-imports": ["packages/core/src/plant.ts", "@tailorbird/adapters/good"],
  "adapters-imports": ["packages/adapters/src/plant.ts", "@tailorbird/lambda/good"],
  "lambda-imports": ["packages/lambda/src/plant.ts", "@tailorbird/core/good"],
  "functions-imports": ["functions/services/plant.ts", "@tailorbird/local/good"],
  "migrations-imports": ["migrations/plant.ts", "@tailorbird/adapters/good"],
  "local-imports": ["packages/local/src/plant.ts", "@tailorbird/core/good"],
  "sdk-imports": ["packages/sdk/src/plant.ts", "@tailorbird/core/good"],
  "web-imports": ["packages/web/src/plant.tsx", "@tailorbird/functions/good"],
  "cli-imports": ["packages/cli/src/plant.ts", "@tailorbird/core/good"],
  "infra-imports": ["infra/plant.ts", "@tailorbird/functions/good"],
  "handlers-hold-no-logic": ["functions/http/jobs/plant.ts", "@tailorbird/core/good"],
  "core-knows-no-vendor": ["packages/core/src/vendor.ts", "@aws-sdk/client-s3"],
  "engine-is-pure": ["packages/tailor/src/impure.ts", "node:fs"],
  "no-cycles": ["packages/core/src/cycle-back.ts", "./cycle.ts"],
  "no-barrels": ["packages/core/src/reads-barrel.ts", "./jobs/index.ts"],
  "no-test-imports": ["packages/core/src/reads-test.ts", "./good.test.ts"],
  "dev-dependencies-in-tests-only": ["packages/core/src/reads-dev.ts", "fast-check"],
  "only-what-resolves": ["packages/core/src/reads-nothing.ts", "./nowhere.ts"],
};

const folders = {
  contracts: "packages/contracts/src",
  tailor: "packages/tailor/src",
  documents: "packages/documents/src",
  core: "packages/core/src",
  adapters: "packages/adapters/src",
  lambda: "packages/lambda/src",
  local: "packages/local/src",
  functions: "functions",
};

let house: string;
let report: Report;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

const cruised = ["packages", "functions", "migrations"];
const cruise = (outputType: string, cwd: string, paths: readonly string[]) =>
  runTool(
    "dependency-cruiser/bin/dependency-cruiser.mjs",
    ["--config", config, "--output-type", outputType, ...paths],
    cwd,
  );

const importing = (specifier: string) => `import * as it from "${specifier}";\nexport const value = it;\n`;

beforeAll(async () => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "tailorbird-rules-")));
  write(
    "package.json",
    JSON.stringify({ dependencies: { "@aws-sdk/client-s3": "1" }, devDependencies: { "fast-check": "1" } }),
  );
  mkdirSync(join(house, "node_modules/@tailorbird"), { recursive: true });
  for (const [name, folder] of Object.entries(folders)) {
    const isPackage = folder.startsWith("packages/");
    const packageFolder = isPackage ? `packages/${name}` : name;
    write(
      `${packageFolder}/package.json`,
      JSON.stringify({
        name: `@tailorbird/${name}`,
        type: "module",
        exports: { "./*": isPackage ? "./src/*.ts" : "./*.ts" },
      }),
    );
    write(`${folder}/good.ts`, "export const good = 1;\n");
    symlinkSync(join(house, packageFolder), join(house, "node_modules/@tailorbird", name));
  }
  for (const name of ["@aws-sdk/client-s3", "fast-check"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "main.js" }));
    write(`node_modules/${name}/main.js`, "export const main = 1;\n");
  }
  for (const [file, imported] of Object.values(plants)) write(file, importing(imported));
  write("packages/core/src/cycle.ts", importing("./cycle-back.ts"));
  write("packages/core/src/jobs/index.ts", "export const barrel = 1;\n");
  write("packages/core/src/good.test.ts", importing("fast-check"));
  write("packages/adapters/src/models/model-openai.ts", "export const model = 1;\n");
  write("packages/cli/src/takes-model.ts", importing("@tailorbird/adapters/models/model-openai"));
  write("packages/cli/src/takes-adapter.ts", importing("@tailorbird/adapters/good"));
  write("packages/core/src/type-only.ts", 'export type { good } from "@tailorbird/lambda/good";\n');

  report = JSON.parse((await cruise("json", house, [...cruised, "infra"])).stdout) as Report;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const brokenBy = (file: string) =>
  report.summary.violations.filter((each) => each.from === file).map((each) => each.rule.name);

describe("a planted violation fails the check", () => {
  it("has a plant for every rule, so that no rule goes unproven", () => {
    expect(Object.keys(plants).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it("ends with a failing exit code, as `pnpm check` runs it", async () => {
    expect((await cruise("err", house, cruised)).exitCode).toBeGreaterThan(0);
  });

  it.each(Object.entries(plants))("%s", (rule, [file]) => {
    expect(brokenBy(file)).toContain(rule);
  });

  it("lets the command line reach one adapter and no other", () => {
    expect(brokenBy("packages/cli/src/takes-model.ts")).toEqual([]);
    expect(brokenBy("packages/cli/src/takes-adapter.ts")).toEqual(["cli-imports"]);
  });

  it("counts the import of a type as an import", () => {
    expect(brokenBy("packages/core/src/type-only.ts")).toEqual(["core-imports"]);
  });

  it("has nothing to say about a file that keeps the rules, or about a test's devDependency", () => {
    expect(Object.values(folders).flatMap((folder) => brokenBy(`${folder}/good.ts`))).toEqual([]);
    expect(brokenBy("packages/core/src/good.test.ts")).toEqual([]);
  });
});

it("follows the repository's own imports into its packages, so that passing means something", async () => {
  const here = JSON.parse((await cruise("json", root, cruised)).stdout) as Report & {
    modules: { source: string; dependencies: { module: string; resolved: string }[] }[];
  };
  const violations = here.summary.violations.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`);
  expect(violations).toEqual([]);
  expect(here.modules.filter((each) => !each.source.includes("node_modules")).length).toBeGreaterThan(50);
  const toContracts = here.modules
    .flatMap((each) => each.dependencies)
    .filter(({ module }) => module.startsWith("@tailorbird/contracts/") && !module.endsWith(".json"));
  expect(toContracts.length).toBeGreaterThan(0);
  expect(toContracts.filter((each) => !each.resolved.startsWith("packages/contracts/src/"))).toEqual([]);
});
