import { queues, timedQueues } from "@tailorbird/contracts/queues";
import { expect, it } from "vitest";
import { readRoot } from "./repository.ts";

/** Read by programs rather than by functions: the local cloud's own, and the migration's. */
const ofPrograms = [
  "PORT",
  "TAILORBIRD_BUILD",
  "TAILORBIRD_DATA",
  "TAILORBIRD_HOST",
  "TAILORBIRD_S3_PORT",
  "MIGRATION_URL",
];

/** The names that `packages/lambda/src/config.ts` asks its readers for. */
function ofFunctions(): string[] {
  const readers = /\b(?:required|optional|optionalUrl|seconds|numbers|modelPrices)\("([A-Z][A-Z0-9_]*)"/g;
  const names = [...readRoot("packages/lambda/src/config.ts").matchAll(readers)].map(([, name]) => name);
  const ofQueues = Object.keys(queues).map((queue) => `QUEUE_URL_${queue.toUpperCase()}`);
  const ofTimers = timedQueues.map((queue) => `QUEUE_ARN_${queue.toUpperCase()}`);
  return [...new Set(names as string[]), ...ofQueues, ...ofTimers];
}

it("documents every variable that is read, and no other", () => {
  const documented = [...readRoot(".env.example").matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)].map(
    ([, name]) => name,
  );
  expect(documented.sort()).toEqual([...ofFunctions(), ...ofPrograms].sort());
});

it("sets nothing when it is copied as it is", () => {
  expect(readRoot(".env.example")).not.toMatch(/^[A-Z]/m);
});
