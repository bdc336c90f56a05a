import { describe, expect, it } from "vitest";
import { backendEngineer } from "./fixtures/backend-engineer.ts";
import { ContactLeakError, maskFor } from "./masking.ts";

const mask = maskFor(backendEngineer);

describe("maskFor", () => {
  it("takes out the person's name, address, number, and anything that looks like one", () => {
    const text =
      "Mara Lindqvist (mara.lindqvist@example.com, +46 70 555 01 23), MARA, https://example.com/mara, other@example.org";
    const masked = mask.apply(text);
    expect(masked).not.toMatch(/mara|lindqvist|example|555/i);
    expect(() => mask.assertClean(masked)).not.toThrow();
  });

  it.each(["by Mara", "call +46705550123", "46 70-555-01-23", "x@y.example", "see www.example.com"])(
    "fails closed when one is left: %s",
    (text) => {
      expect(() => mask.assertClean(text)).toThrow(ContactLeakError);
    },
  );

  it("leaves the rest of the text as it is", () => {
    expect(mask.apply("Built 12 services, 2019-2021, 1.2 million users")).toBe(
      "Built 12 services, 2019-2021, 1.2 million users",
    );
  });
});
