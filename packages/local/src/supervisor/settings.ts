import { resolve } from "node:path";
import { StackError } from "../stack-error.ts";

export interface StackSettings {
  /** What the gateway and S3 listen on: 127.0.0.1, unless a container publishes their ports. */
  host: string;
  /** Of S3, where it must be known beforehand; chosen free otherwise. */
  s3Port: number | undefined;
  /** Of the gateway; 0 for any free one. */
  port: number;
  dataDir: string;
  /** Where the bundles and the page are made, and found again. Several may share it that don't start at once. */
  buildDir: string;
  /** What the functions get of the person's environment. */
  passedThrough: Record<string, string>;
}

const passedNames =
  /^(OPENAI_API_KEY|MODEL_\w+|LOG_LEVEL|GUARD_DELAY_SECONDS|LEASE_SECONDS|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS)$/i;

/**
 * Reads `PORT` (3000), `TAILORBIRD_DATA` (`.local` in the current folder), `TAILORBIRD_BUILD` (the same),
 * `TAILORBIRD_HOST`, `TAILORBIRD_S3_PORT`, and what is passed through.
 * @throws StackError when a port is none.
 */
export function readSettings(environment: NodeJS.ProcessEnv): StackSettings {
  const dataDir = resolve(environment.TAILORBIRD_DATA?.trim() || ".local");
  const passed = Object.entries(environment).filter(([name, value]) => passedNames.test(name) && value);
  return {
    host: environment.TAILORBIRD_HOST?.trim() || "127.0.0.1",
    port: readPort(environment, "PORT") ?? 3000,
    s3Port: readPort(environment, "TAILORBIRD_S3_PORT"),
    dataDir,
    buildDir: resolve(environment.TAILORBIRD_BUILD?.trim() || dataDir),
    passedThrough: Object.fromEntries(passed) as Record<string, string>,
  };
}

function readPort(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = environment[name]?.trim();
  if (!text) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new StackError(
    `${name} is "${text}", which is no port: use a number from 1 to 65535, for example ${name}=3001.`,
  );
}
