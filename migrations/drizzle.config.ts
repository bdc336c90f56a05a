import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "../packages/core/src/**/*.sql.ts",
  out: ".",
  // Roles are cluster-wide and made by 0000_create_roles; drizzle-kit leaves them alone.
  entities: { roles: false },
});
