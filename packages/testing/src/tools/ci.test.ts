/** Runs `.ci/run` with a stand-in for npx, to see what it makes of stages that pass, fail, crash or say nothing. */
import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "./repository.ts";

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "tailorbird-ci-"));
  cpSync(join(root, ".ci"), join(house, ".ci"), { recursive: true });
  writeFileSync(join(house, "vitest.config.ts"), "");
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

const files = (name: string, count: number, status: string) =>
  Array.from({ length: count }, () => ({ name, status, assertionResults: [{ status }] }));

/** A Vitest report of so many passed and failed tests, and of files that could not be loaded. */
const reportOf = (passed: number, failed = 0, broken = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: [
      ...files("passed.test.ts", passed, "passed"),
      ...files("failed.test.ts", failed, "failed"),
      ...Array.from({ length: broken }, () => ({ status: "failed", assertionResults: [] })),
    ],
  });

/** @param stages shell for each command that the stand-in is asked to run, by a part of its arguments. */
function runCi(stages: Readonly<Record<string, string>>): Promise<{ exitCode: number; lastLine: string }> {
  const cases = Object.entries(stages).map(([part, shell]) => `*" ${part}"*) ${shell} ;;`);
  const npx = join(house, "npx");
  writeFileSync(
    npx,
    `#!/usr/bin/env bash\nall="$*"\nreport="\${all##*--outputFile.json=}"\ncase " $all" in\n${cases.join("\n")}\nesac\n`,
  );
  chmodSync(npx, 0o755);
  return new Promise((resolve) => {
    execFile(
      join(house, ".ci/run"),
      { env: { ...process.env, PATH: `${house}:${process.env.PATH}` } },
      (error, stdout) =>
        resolve({
          exitCode: typeof error?.code === "number" ? error.code : 0,
          lastLine: stdout.trimEnd().split("\n").at(-1) as string,
        }),
    );
  });
}

const writes = (report: string, exitCode: number) => `echo '${report}' > "$report"; exit ${exitCode}`;

it("adds up the tests of every suite and the check, and passes when all passed", async () => {
  writeFileSync(join(house, "vitest.config.ts"), 'name: "journey", name: "crash"');
  const result = await runCi({
    "pnpm@12 test": writes(reportOf(40), 0),
    "pnpm@12 check": "exit 0",
    "--project journey": writes(reportOf(5), 0),
    "--project crash": writes(reportOf(3), 0),
  });
  expect(result).toEqual({ exitCode: 0, lastLine: "49 passed, 0 failed" });
});

it("fails when a test failed or a test file could not be loaded", async () => {
  const result = await runCi({
    "pnpm@12 test": writes(reportOf(40, 2, 1), 1),
    "pnpm@12 check": "exit 0",
  });
  expect(result).toEqual({ exitCode: 1, lastLine: "41 passed, 3 failed" });
});

it("fails when a stage crashes without a word, or ends badly although its tests passed", async () => {
  const result = await runCi({
    "pnpm@12 test": writes(reportOf(40), 1),
    "pnpm@12 check": "kill -9 $$",
  });
  expect(result).toEqual({ exitCode: 1, lastLine: "40 passed, 2 failed" });
  const silent = await runCi({ "pnpm@12 test": "exit 0", "pnpm@12 check": "exit 0" });
  expect(silent).toEqual({ exitCode: 1, lastLine: "1 passed, 1 failed" });
});
