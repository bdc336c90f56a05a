import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountIdOf, idOfUuid, newId, uuidOfId } from "./id.ts";

describe("ids", () => {
  it("sort by the order in which they were made", () => {
    const ids = Array.from({ length: 200 }, () => newId("resume"));
    expect([...ids].sort()).toEqual(ids);
  });

  it("survive the way to the database and back", () => {
    const id = newId("job");
    expect(idOfUuid("job", uuidOfId("job", id))).toBe(id);
  });

  it("refuse to pass for another kind", () => {
    expect(() => uuidOfId("job", newId("resume"))).toThrow(TypeError);
  });
});

describe("the account of a token's subject", () => {
  it("is the same every time and a valid id", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (issuer, subject) => {
        const id = accountIdOf(issuer, subject);
        return (
          id === accountIdOf(issuer, subject) && /^acc_[0-9a-f]{12}8[0-9a-f]{3}[89ab][0-9a-f]{15}$/.test(id)
        );
      }),
    );
  });

  it("differs wherever issuer or subject differ, however they are cut", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (i1, s1, i2, s2) => {
        return (i1 === i2 && s1 === s2) || accountIdOf(i1, s1) !== accountIdOf(i2, s2);
      }),
    );
    expect(accountIdOf("a", "bc")).not.toBe(accountIdOf("ab", "c"));
  });
});
