import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { holdLease, LeaseLost } from "./lease.ts";

describe("a held lease", () => {
  it("is renewed until it is released, and never after", async () => {
    let renewals = 0;
    const lease = holdLease("t", 0.03, async () => {
      renewals += 1;
      return true;
    });
    while (renewals < 3) await sleep(5);
    lease.release();
    const atRelease = renewals;
    await sleep(60);
    expect(renewals).toBe(atRelease);
    expect(lease.signal.aborted).toBe(false);
  });

  it("aborts when it has been taken over", async () => {
    const lease = holdLease("t", 0.03, async () => false);
    await new Promise((resolve) => lease.signal.addEventListener("abort", resolve));
    lease.release();
    expect(lease.signal.reason).toBeInstanceOf(LeaseLost);
  });

  it("holds through a database that is away for a moment", async () => {
    let tries = 0;
    const lease = holdLease("t", 0.03, async () => {
      tries += 1;
      if (tries < 3) throw new Error("away");
      return true;
    });
    while (tries < 4) await sleep(5);
    lease.release();
    expect(lease.signal.aborted).toBe(false);
  });
});
