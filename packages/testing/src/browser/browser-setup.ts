/** Once for all browser tests: the whole platform, as `pnpm start` runs it. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startPlatform } from "../journey/platform.ts";
import { findChromium } from "./chromium.ts";

const dataDir = fileURLToPath(new URL("../../../../.cache/browser", import.meta.url));

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide("chromium", findChromium());
  const running = process.env.TAILORBIRD_URL;
  if (running !== undefined) {
    project.provide("url", running);
    return undefined;
  }
  await mkdir(dataDir, { recursive: true });
  const platform = await startPlatform({ dataDir });
  project.provide("url", platform.url);
  return async () => {
    await platform.end("SIGTERM");
  };
}

declare module "vitest" {
  interface ProvidedContext {
    chromium: string;
    url: string;
  }
}
