/** `pnpm openapi`, second half: writes `src/generated` anew from the OpenAPI document. */
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";

/** @param folder Is emptied first. */
export async function generateClient(folder: string): Promise<void> {
  await createClient({
    input: fileURLToPath(import.meta.resolve("@tailorbird/contracts/openapi.json")),
    output: {
      path: folder,
      entryFile: false,
      module: { extension: ".ts" },
      // The generator does not write for `exactOptionalPropertyTypes`; what it exports is typed all the same.
      header: "// @ts-nocheck: made by packages/sdk/src/generate.ts; run `pnpm openapi` instead of editing.",
    },
    logs: { level: "silent" },
    plugins: [
      { name: "@hey-api/typescript" },
      { name: "@hey-api/sdk", responseStyle: "data" },
      { name: "@hey-api/client-fetch", throwOnError: true },
    ],
  });
}

if (import.meta.main) await generateClient(fileURLToPath(new URL("./generated", import.meta.url)));
