import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";

describe("a content hash", () => {
  it("does not depend on the order of keys, at any depth", () => {
    expect(contentHash({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } })).toBe(
      contentHash({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 }),
    );
  });

  it("depends on the order of a list", () => {
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });

  it("is the same for a value and its way through JSON", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => contentHash(value) === contentHash(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});
