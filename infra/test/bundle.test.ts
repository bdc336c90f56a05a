import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleSettings } from "../../packages/local/src/bundle/settings.ts";
import { nodejsOf } from "../bundle.ts";

it("installs the version of Typst that the repository is tested with", () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL("../../packages/documents/package.json", import.meta.url), "utf8"),
  );
  for (const [name, version] of Object.entries(nodejsOf(["typst"]).install))
    expect(dependencies[name]).toBe(version);
});

it("leaves out of a bundle what the local cloud leaves out", () => {
  const { install, esbuild } = nodejsOf(["typst"]);
  expect([...esbuild.external, ...Object.keys(install)].sort()).toEqual([...bundleSettings.external].sort());
  expect(nodejsOf([]).esbuild.external.toSorted()).toEqual(bundleSettings.external.toSorted());
});
