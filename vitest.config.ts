import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "data",
          include: ["packages/{core,adapters}/src/**/*.test.ts", "functions/**/*.test.ts"],
          globalSetup: ["packages/testing/src/global-setup.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "unit",
          include: ["packages/{contracts,tailor,documents,lambda}/src/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "tools",
          include: ["packages/testing/src/tools/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "local",
          include: ["packages/{local,testing}/src/**/*.test.ts"],
          exclude: ["packages/testing/src/tools/**", "**/node_modules/**"],
          // The local stack starts real servers; two cores run one such file well, not four.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
