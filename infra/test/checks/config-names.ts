import { readFileSync } from "node:fs";
import { queues } from "@tailorbird/contracts/queues";

const source = new URL("../../../packages/lambda/src/config.ts", import.meta.url);

/** Names of variables that `packages/lambda/src/config.ts` reads; a secret's may end in `_PARAMETER`. */
export function configNames(): Set<string> {
  const text = readFileSync(source, "utf8");
  const named = [...text.matchAll(/"([A-Z][A-Z0-9_]+)"/g)].map(([, name]) => name as string);
  const secrets = [...text.matchAll(/\bsecret\("([A-Z0-9_]+)"/g)].map(([, name]) => `${name}_PARAMETER`);
  return new Set([
    ...named,
    ...secrets,
    ...Object.keys(queues).flatMap((name) =>
      ["URL", "ARN"].map((kind) => `QUEUE_${kind}_${name.toUpperCase()}`),
    ),
  ]);
}
