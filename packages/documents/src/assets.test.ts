import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { findFonts, listAssets } from "./assets.ts";

it("names files that are there, each under a name of its own", () => {
  const assets = (["read", "recognise", "write"] as const).flatMap((use) => listAssets(use));
  expect(assets.filter(({ from }) => !existsSync(from))).toEqual([]);
  expect(new Set(assets.map(({ to }) => to)).size).toBe(assets.length);
});

it("brings a font of each family that pages are written with, and none that is not used", () => {
  const fonts = listAssets("write").map(({ to }) => to);
  expect(fonts).toHaveLength(18);
  expect(fonts).toContain("fonts/BIZUDPGothic_400Regular.ttf");
  expect(findFonts().every(existsSync)).toBe(true);
});
