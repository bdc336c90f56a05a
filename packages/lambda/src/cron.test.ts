import { describe, expect, it } from "vitest";
import { context } from "../test/events.ts";
import { captureOutput } from "../test/output.ts";
import { type CronEvent, cron } from "./cron.ts";

const output = captureOutput();
const event: CronEvent = {
  version: "0",
  id: "0",
  "detail-type": "Scheduled Event",
  source: "aws.events",
  account: "123456789012",
  time: "2026-11-23T00:00:00Z",
  region: "eu-central-1",
  resources: [],
  detail: {},
};

describe("a scheduled run", () => {
  it("works with its service, and is logged and counted", async () => {
    let worked: unknown;
    const handler = cron(
      () => "service",
      async (service) => {
        worked = service;
      },
    );
    await handler(event, context({ functionName: "sweep-rows" }));
    expect(worked).toBe("service");
    expect(output.logs()[0]).toMatchObject({ level: "INFO", schedule: "sweep-rows" });
    expect(output.metrics()[0]).toMatchObject({ schedule: "sweep-rows", runs: 1, errors: 0 });
  });

  it("that fails is tried again, and prints nothing of what it failed with", async () => {
    const handler = cron(
      () => ({}),
      async () => {
        throw new Error("secret@example.test");
      },
    );
    await expect(handler(event, context({ functionName: "sweep-rows" }))).rejects.toThrow(
      "sweep-rows failed; see its log.",
    );
    expect(output.text()).not.toContain("secret");
    expect(output.metrics()[0]).toMatchObject({ runs: 1, errors: 1 });
  });

  it("of which some failed counts and logs each, and prints nothing personal", async () => {
    const failures = Array.from({ length: 30 }, (_, n) =>
      n === 0 ? new TypeError("x is not a function") : new Error("secret@example.test"),
    );
    const handler = cron(
      () => ({}),
      async () => {
        throw new AggregateError(failures, "secret@example.test");
      },
    );
    const run = handler(event, context({ functionName: "sweep-rows" }));
    await expect(run).rejects.toThrow("sweep-rows failed; see its log.");
    expect(output.text()).not.toContain("secret");
    expect(output.metrics()[0]).toMatchObject({ runs: 1, errors: 30 });
    const logs = output.logs().filter(({ level }) => level === "ERROR");
    expect(logs).toHaveLength(20);
    expect(logs[0]).toMatchObject({ failed: 30, error: { message: "x is not a function" } });
  });
});
