import { expect, it } from "vitest";
import { unsetSettings } from "../settings.ts";
import { dataStackName, nameOf, readStage } from "../stage.ts";

it("protects production and staging, and nothing else", () => {
  const isProtected = (name: string) => readStage(name).isProtected;
  expect(["production", "staging", "robin", "pr-12", "production-2"].map(isProtected)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("puts production at the domain and every other stage below it", () => {
  expect(readStage("production").host).toBe("tailorbird.example");
  expect(readStage("pr-12").host).toBe("pr-12.tailorbird.example");
});

it("opens the bucket to vite's page on personal stages alone", () => {
  expect(readStage("staging").origins).toEqual(["https://staging.tailorbird.example"]);
  expect(readStage("robin").origins).toContain("http://localhost:5173");
});

it.each(["", "Robin", "1st", "a".repeat(21), "robin-", "rob in", "rob_in", "../production", "pr.12"])(
  "refuses the name %j, which some service would refuse in the middle of a deployment",
  (name) => expect(() => readStage(name)).toThrow(/can't name a stage/),
);

it("makes names that a bucket, a queue and a function all take", () => {
  const longest = readStage("a".repeat(20));
  expect(nameOf(longest, "files-123456789012").length).toBeLessThanOrEqual(63);
  expect(nameOf(longest, "http-applications-correct").length).toBeLessThanOrEqual(64);
  expect(dataStackName(longest)).toBe(`ResumeData-${"a".repeat(20)}`);
});

it("knows the settings that still hold a sample", () => {
  expect(unsetSettings()).toEqual(["domain", "operatorsEmail", "repository"]);
  expect(unsetSettings({ domain: "jobs.test", repository: "acme/tailorbird", region: "eu-west-1" })).toEqual(
    [],
  );
});
