/** `pnpm openapi`: writes the committed document. A test fails when it is not what the code says. */
import { writeFileSync } from "node:fs";
import { buildOpenApi } from "./build.ts";

writeFileSync(new URL("../../openapi.json", import.meta.url), `${JSON.stringify(buildOpenApi(), null, 2)}\n`);
