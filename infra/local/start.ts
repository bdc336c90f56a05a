/** Both halves of `pnpm start:compose` as one program, for the journey's tests: `TAILORBIRD_START=infra/local/start.ts`. */
import { fileURLToPath, pathToFileURL } from "node:url";

await import("./create.ts");
const second = fileURLToPath(new URL("../../packages/local/src/compose/start.ts", import.meta.url));
await import(pathToFileURL(second).href);
