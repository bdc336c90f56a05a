import { afterEach, beforeEach, vi } from "vitest";

export interface Output {
  /** Everything written, as text: for asserting what is not in it. */
  text(): string;
  logs(): Record<string, unknown>[];
  metrics(): Record<string, unknown>[];
}

/** Catches what a test's handlers print, which is what CloudWatch would be given. */
export function captureOutput(): Output {
  let written: string[] = [];
  beforeEach(() => {
    written = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, "write").mockImplementation((chunk) => {
        written.push(String(chunk));
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const lines = () =>
    written
      .join("")
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    text: () => written.join(""),
    logs: () => lines().filter((line) => !("_aws" in line)),
    metrics: () => lines().filter((line) => "_aws" in line),
  };
}
