import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** Suites that take long: `pnpm test` leaves them out, `.ci/run` runs each by its name. */
const slow = ["**/*.{browser,crash,journey}.test.ts"];
const exclude = [...configDefaults.exclude, ...slow];
/** Of the infrastructure, what needs nothing installed beyond the product: a new endpoint is missed here first. */
const lightInfra = ["infra/test/{cost,grants,page-header-code,ship,stage}.test.ts"];

/** One worker less than there are cores is Vitest's own choice, and half of a machine that has two. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
/** The same values in every run of the property tests. */
const setupFiles = [fileURLToPath(new URL("packages/testing/src/property-seed.ts", import.meta.url))];
/**
 * For what asks the database: one PostgreSQL for all, and Drizzle as one module. Its two hundred files took most of
 * the time that a test file takes to load. It is found from `functions`, which depends on what depends on it.
 */
const onDatabase = {
  env: {
    LOG_LEVEL: "SILENT",
    METRICS_DISABLED: "true",
  },
  root: fileURLToPath(new URL("functions", import.meta.url)),
  globalSetup: [fileURLToPath(new URL("packages/testing/src/global-setup.ts", import.meta.url))],
  deps: {
    optimizer: {
      ssr: {
        enabled: true,
        include: ["", "/pg-core", "/node-postgres"].map((part) => `@tailorbird/core > drizzle-orm${part}`),
      },
    },
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...onDatabase,
          name: "data",
          include: ["../packages/{core,adapters}/src/**/*.test.ts", "**/*.test.ts"],
          exclude,
          maxWorkers,
          setupFiles,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "unit",
          include: ["packages/{contracts,skills,tailor,documents,lambda,cli,sdk,web}/src/**/*.test.ts"],
          exclude,
          maxWorkers,
          setupFiles,
          // As in a function's process, which serves one person after another: what one leaves behind shows in the next.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "tools",
          include: ["packages/testing/src/tools/**/*.test.ts", ...lightInfra],
          maxWorkers,
          alias: {
            "@tailorbird/contracts": fileURLToPath(new URL("packages/contracts/src", import.meta.url)),
          },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "local",
          include: ["packages/{local,testing}/src/**/*.test.ts"],
          exclude: [...exclude, "packages/testing/src/tools/**"],
          setupFiles,
          // The local stack starts real servers: two such files at once, on any machine.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "journey",
          include: ["packages/testing/src/journey/**/*.journey.test.ts"],
          // Each file starts the whole platform.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["packages/testing/src/browser/**/*.browser.test.ts"],
          globalSetup: ["packages/testing/src/browser/browser-setup.ts"],
          // One platform serves them all, each file has people of its own, and a page waits more than it draws.
          maxWorkers: 2,
          // How long a page takes is the machine's affair; the second that is given otherwise is a slow one's reload.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...onDatabase,
          name: "crash",
          include: ["**/*.crash.test.ts"],
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Needs what `pnpm test:infra` installs.
        test: {
          name: "infra",
          include: ["infra/test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...lightInfra],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
