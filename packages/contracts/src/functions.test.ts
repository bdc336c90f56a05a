import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { functions } from "./functions.ts";
import { deadLetterName, queues, visibilityTimeoutSeconds } from "./queues.ts";
import { schedules } from "./schedules.ts";

const folder = fileURLToPath(new URL("../../../functions/", import.meta.url));
const kinds = ["auth", "cron", "http", "queue"];

/** `http/jobs/get` for `functions/http/jobs/get.ts`. */
function handlerFiles(): string[] {
  return kinds
    .flatMap((kind) =>
      readdirSync(`${folder}${kind}`, { recursive: true, encoding: "utf8" }).map((file) => `${kind}/${file}`),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

it("every route, queue, schedule and authorizer has its file, and every file is one of them", () => {
  expect(handlerFiles()).toEqual(functions.map((each) => each.id).sort());
});

it("names every function once", () => {
  expect(new Set(functions.map((each) => each.id)).size).toBe(functions.length);
});

describe.each(Object.entries(queues))("queue %s", (key, queue) => {
  it("is named as the list calls it, and its dead letters apart from it", () => {
    expect(queue.name).toBe(key);
    expect(Object.values(queues).map((each) => each.name)).not.toContain(deadLetterName(queue));
  });

  it("hides a message for six of its worker's timeouts, within what SQS allows", () => {
    expect(visibilityTimeoutSeconds(queue)).toBe(queue.timeoutSeconds * 6);
    expect(visibilityTimeoutSeconds(queue)).toBeLessThanOrEqual(43_200);
  });

  it("gives its worker a time that Lambda allows, and more than one delivery", () => {
    expect(queue.timeoutSeconds).toBeLessThanOrEqual(900);
    expect(queue.batchSize).toBeLessThanOrEqual(10);
    expect(queue.maxReceiveCount).toBeGreaterThan(1);
  });
});

it("wakes nothing more often than once an hour, so that an idle database can sleep", () => {
  for (const schedule of Object.values(schedules)) expect(schedule.everyMinutes).toBeGreaterThanOrEqual(60);
});
