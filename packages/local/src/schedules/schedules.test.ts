import { EventBridgeSchema } from "@aws-lambda-powertools/parser/schemas/eventbridge";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startSchedules } from "./schedules.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-01-01T10:20:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

const hourly = (invoke: () => Promise<unknown>) => ({
  id: "cron/x",
  everyMinutes: 60,
  timeoutSeconds: 7_200,
  invoke,
});

it("runs at the full hour, and every hour after", async () => {
  const invoke = vi.fn(async () => {});
  const schedules = startSchedules([hourly(invoke)]);
  await vi.advanceTimersByTimeAsync(39 * 60_000);
  expect(invoke).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000 + 2 * 3_600_000);
  expect(invoke).toHaveBeenCalledTimes(3);
  expect(EventBridgeSchema.parse(invoke.mock.calls[0]!.at(0))).toMatchObject({ source: "aws.events" });
  await schedules.stop();
});

it("starts no second run beside one that is still going, and survives one that fails", async () => {
  const log = vi.fn();
  const first = Promise.withResolvers<void>();
  const invoke = vi.fn(() => first.promise);
  const schedules = startSchedules([hourly(invoke)], log);
  await vi.advanceTimersByTimeAsync(100 * 60_000);
  expect(invoke).toHaveBeenCalledTimes(1);
  first.reject(new Error("boom"));
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(invoke).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledWith("cron/x: boom");
  await schedules.stop();
});

it("runs nothing after it was stopped", async () => {
  const invoke = vi.fn(async () => {});
  await startSchedules([hourly(invoke)]).stop();
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  expect(invoke).not.toHaveBeenCalled();
});
