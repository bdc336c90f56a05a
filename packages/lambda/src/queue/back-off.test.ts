import { RetryLater } from "@tailorbird/contracts/retry-later";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryDelaySeconds } from "./back-off.ts";

describe("the delay of a retry", () => {
  it.each([
    [1, 5, 10],
    [2, 10, 20],
    [3, 20, 40],
    [8, 450, 900],
    [50, 450, 900],
    [2000, 450, 900],
  ])("at delivery %i lies between %i and %i seconds", (receiveCount, least, most) => {
    expect(retryDelaySeconds(new Error(), receiveCount, () => 0)).toBe(least);
    expect(retryDelaySeconds(new Error(), receiveCount, () => 0.999999)).toBe(most);
  });

  it("is what the worker asked for", () => {
    expect(retryDelaySeconds(new RetryLater("busy", 12.2), 9)).toBe(13);
  });

  it("is one that SQS accepts, whatever happened", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.double({ noNaN: true }), (receiveCount, seconds) => {
        for (const error of [new Error(), new RetryLater("busy", seconds)]) {
          const delay = retryDelaySeconds(error, receiveCount);
          expect(Number.isInteger(delay) && delay >= 0 && delay <= 43_200).toBe(true);
        }
      }),
    );
  });
});
