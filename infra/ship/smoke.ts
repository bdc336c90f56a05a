/** What a stage must answer before a deployment counts. */
import type { Stage } from "../stage.ts";
import { StepFailedError } from "./step.ts";

export interface Smoke {
  readonly fetch: (url: string) => Promise<{ status: number; text(): Promise<string> }>;
  readonly pause: (seconds: number) => Promise<void>;
}

/** A new name, and what CloudFront must learn, take their time. */
const attempts = 20;
const secondsBetween = 15;

/** @throws StepFailedError with what was wrong at the last attempt. */
export async function smokeTest(stage: Stage, { fetch, pause }: Smoke): Promise<void> {
  const origin = `https://${stage.host}`;
  const questions: readonly [path: string, status: number, text: string][] = [
    ["/v1/health", 200, `"stage":"${stage.name}"`],
    // Through the authorizer's door, which must be shut.
    ["/v1/me", 401, ""],
    ["/v1/openapi.json", 200, '"openapi"'],
    ["/", 200, "<"],
  ];
  let problem = "";
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await pause(secondsBetween);
    problem = "";
    for (const [path, status, text] of questions) {
      problem ||= await ask(`${origin}${path}`, status, text, fetch);
    }
    if (problem === "") return;
  }
  throw new StepFailedError(`${problem} To go back: docs/operations.md#rollback.`);
}

async function ask(url: string, status: number, text: string, fetch: Smoke["fetch"]): Promise<string> {
  try {
    const answer = await fetch(url);
    const body = await answer.text();
    if (answer.status !== status) return `${url} answers ${answer.status}, not ${status}.`;
    return body.includes(text) ? "" : `${url} answers without ${text}.`;
  } catch (error) {
    return `${url} does not answer (${(error as Error).name}).`;
  }
}
