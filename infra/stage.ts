/** What a stage is, known before anything of it exists: both halves of the infrastructure start from this. */
import { settings } from "./settings.ts";

export const appName = "tailorbird";

export interface Stage {
  readonly name: string;
  /** Holds people's data: is never removed by a command, and keeps its data when a stack goes. */
  readonly isProtected: boolean;
  /** Where people open it: the page at `/`, the API at `/v1/*`. */
  readonly host: string;
  /** Pages that may post files to the bucket. */
  readonly origins: readonly string[];
  /** Days that log lines are kept. They name accounts by their id, so they are personal data. */
  readonly logRetentionDays: 7 | 30;
  /** Requests in a second that API Gateway lets through, over all callers. */
  readonly throttle: { readonly rate: number; readonly burst: number };
}

const protectedStages = ["production", "staging"];
/** Where `vite` serves the page while somebody works on a personal stage. */
const developmentOrigins = ["http://localhost:5173"];
/** The stage that `pnpm start:compose` makes in an emulator, and where it serves the page. */
export const localStage = "local";
const localOrigins = ["http://127.0.0.1:3000", "http://localhost:3000"];

/** Letters a host name, a bucket and a queue all take; short enough for every name made of it. */
const validName = /^[a-z](?:[a-z0-9-]{0,18}[a-z0-9])?$/;

/** @throws RangeError for a name that can't be part of a host name, a bucket's and a queue's. */
export function readStage(name: string): Stage {
  if (!validName.test(name)) {
    throw new RangeError(
      `"${name}" can't name a stage: use at most 20 small letters, digits and hyphens, starting with a letter.`,
    );
  }
  const isProtected = protectedStages.includes(name);
  const host = hostOf(name);
  return {
    name,
    isProtected,
    host,
    origins: [`https://${host}`, ...originsBeside(name, isProtected)],
    logRetentionDays: isProtected ? 30 : 7,
    throttle: isProtected ? { rate: 500, burst: 1_000 } : { rate: 50, burst: 100 },
  };
}

function originsBeside(name: string, isProtected: boolean): readonly string[] {
  if (isProtected) return [];
  return name === localStage ? localOrigins : developmentOrigins;
}

/** Production is at the domain, every other stage below it. */
export function hostOf(stageName: string): string {
  return stageName === "production" ? settings.domain : `${stageName}.${settings.domain}`;
}

/** `tailorbird-production-ingest`: what a stage's own things are called where we choose the name. */
export function nameOf(stage: Pick<Stage, "name">, thing: string): string {
  return `${appName}-${stage.name}-${thing}`;
}

/** Where the functions' own metrics are: stages of one account must not add up. */
export function metricsNamespace(stage: Pick<Stage, "name">): string {
  return `Tailorbird/${stage.name}`;
}

/** The CloudFormation stack of what outlives code. */
export function dataStackName(stage: Pick<Stage, "name">): string {
  return `ResumeData-${stage.name}`;
}

/** Once per account: who may deploy, and how much it may cost. */
export const accountStackName = "ResumeAccount";
