import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/{contracts,tailor,documents,lambda}/src/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
