import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generateClient } from "../../../sdk/src/generate.ts";
import { root } from "./repository.ts";

/** Path → content of every file below. */
function read(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

it("has an SDK that is what the OpenAPI document says: run `pnpm openapi` after a change", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tailorbird-sdk-"));
  try {
    await generateClient(folder);
    const fresh = read(folder);
    const kept = read(join(root, "packages/sdk/src/generated"));
    expect(Object.keys(fresh).length).toBeGreaterThan(5);
    expect(Object.keys(kept)).toEqual(Object.keys(fresh));
    const stale = Object.keys(fresh).filter((path) => fresh[path] !== kept[path]);
    expect(stale).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
