import { brotliDecompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { makeDictionary } from "../tools/make-dictionary.ts";
import dictionary from "./dictionary.json" with { type: "json" };
import { findSkills } from "./find-skills.ts";
import { skillNamed, skillNames, withImplied } from "./skill-index.ts";

it("is what its lists make: whoever changes a list makes it again", () => {
  const lines = brotliDecompressSync(Buffer.from(dictionary.brotli, "base64")).toString();
  expect({ technologies: dictionary.technologies, lines }).toEqual(makeDictionary());
});

it("tells each name from every other", () => {
  expect(skillNames().filter((name) => skillNamed(name)?.name !== name)).toEqual([]);
});

it("finds every name that it has, in a list of nothing else", () => {
  const lost = skillNames().filter((name) => findSkills(name, { listed: true })[0]?.text !== name);
  expect(lost).toEqual([]);
});

it("names nothing as implied that it does not have", () => {
  const unknown = skillNames()
    .flatMap(withImplied)
    .filter((name) => !skillNamed(name));
  expect(unknown).toEqual([]);
});

it("knows what a product is part of", () => {
  expect(withImplied("SAP Crystal Reports")).toEqual(expect.arrayContaining(["SAP", "ERP"]));
});

it("holds tools of trades far from software, and says of each that it is technical", () => {
  for (const name of ["GraphPad Prism", "MasterControl", "Tekla"])
    expect(skillNamed(name), name).toMatchObject({ technical: true });
});
