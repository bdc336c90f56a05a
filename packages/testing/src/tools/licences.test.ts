import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./repository.ts";

/** Licences that let us link a package without giving our own code away. MPL-2.0 asks only for changes to its files. */
const accepted = new Set(
  "MIT MIT-0 ISC 0BSD BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Python-2.0 MPL-2.0 OFL-1.1 Zlib CC0-1.0 Unlicense".split(
    " ",
  ),
);

/** Whether an SPDX expression of names, AND and OR can be satisfied by licences that we accept. */
function isAcceptable(expression: string): boolean {
  return expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => accepted.has(licence.trim())));
}

/** Name and licence of every package that pnpm has installed. */
function installed(): { name: string; licence: string }[] {
  const store = join(root, "node_modules/.pnpm");
  return readdirSync(store).flatMap((folder) => {
    const [, name = ""] = /^(@?[^@]+)@/.exec(folder.replace("+", "/")) ?? [];
    const manifest = join(store, folder, "node_modules", name, "package.json");
    if (name === "" || !existsSync(manifest)) return [];
    const { license } = JSON.parse(readFileSync(manifest, "utf8")) as { license?: string };
    return [{ name, licence: typeof license === "string" ? license : "none stated" }];
  });
}

it("installs no package whose licence would reach into our own code", () => {
  const packages = installed();
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ licence }) => !isAcceptable(licence))).toEqual([]);
});

it("can tell an acceptable choice from one that is none", () => {
  expect(["MIT OR GPL-3.0-or-later", "(MIT AND Zlib)"].map(isAcceptable)).toEqual([true, true]);
  expect(["GPL-3.0", "MIT AND AGPL-3.0", "none stated"].map(isAcceptable)).toEqual([false, false, false]);
});
