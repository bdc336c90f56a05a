import { ProblemError } from "@tailorbird/contracts/problem-error";
import { describe, expect, it } from "vitest";
import { describeError } from "./describe-error.ts";
import { ConfigError } from "./variables.ts";

describe("an error in a log", () => {
  it("of a driver shows its code and constraint, and none of the values its message quotes", () => {
    const cause = Object.assign(
      new Error("Key (email)=(ann@example.test)\n    at ann@example.test already exists"),
      {
        code: "23505",
        constraint: "accounts_key",
      },
    );
    const error = new Error("Failed query: insert … params: ann@example.test", { cause });
    const described = describeError(error);
    expect(described).toMatchObject({ name: "Error", cause: { code: "23505", constraint: "accounts_key" } });
    expect(described).not.toHaveProperty("message");
    expect(JSON.stringify(described)).not.toContain("ann@");
  });

  it("shows where it was thrown", () => {
    expect(describeError(new Error("x")).stack?.[0]).toMatch(/^at .*describe-error\.test\.ts/);
  });

  it("shows the message of errors that we or the engine wrote", () => {
    expect(describeError(new ConfigError("STAGE is not set.")).message).toBe("STAGE is not set.");
    expect(describeError(new ProblemError("limit_reached", "Too many.")).message).toBe("Too many.");
    expect(describeError(new TypeError("x is not a function")).message).toBe("x is not a function");
  });

  it("shows nothing of text that JSON.parse could not read", () => {
    let thrown: unknown;
    try {
      JSON.parse("ann@example.test");
    } catch (error) {
      thrown = error;
    }
    expect(JSON.stringify(describeError(thrown))).not.toContain("ann");
  });

  it("ends, also when causes go round", () => {
    const error = new Error("x");
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000);
  });

  it.each(["text", undefined, null, 1, { secret: 1 }])("that is no error shows its type alone", (thrown) => {
    expect(describeError(thrown)).toEqual({ name: typeof thrown });
  });
});
