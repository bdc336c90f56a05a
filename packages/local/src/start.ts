/** `pnpm start`: the whole of Tailorbird on this machine, and the main job done once on a sample. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runSample, type SampleOutcome } from "./sample-run.ts";
import { createDefaultPlan } from "./supervisor/default-plan.ts";
import { runStack } from "./supervisor/run.ts";
import { readSettings } from "./supervisor/settings.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

await runStack(createDefaultPlan, async (url) => {
  try {
    console.log(describe(url, await runSample(url, join(readSettings(process.env).dataDir, "sample"))));
  } catch (error) {
    console.error(
      `The sample could not be tailored: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
});

function describe(url: string, sample: SampleOutcome): string {
  const { score, changes, refusals } = sample;
  return [
    `Look at it: ${url}/tailorings/${sample.tailoringId}?as=${sample.email} (signs you in as the sample account)`,
    `Tailored the sample resume to the sample job as ${sample.email}, in ${sample.milliseconds} ms:`,
    `  match ${score.before} → ${score.after} of 100; ${changes} changes, each with its proof; ${refusals} refused`,
    ...(sample.example ? describeExample(sample.example) : []),
    `  ${url}/v1/tailorings/${sample.tailoringId}`,
    ...sample.files.map((file) => `  ${file}`),
    `The API is described at ${url}/v1/docs. Ctrl-C stops everything.`,
  ].join("\n");
}

function describeExample({
  before,
  after,
  evidence,
}: {
  before: string | null;
  after: string | null;
  evidence: string[];
}): string[] {
  return [
    `  was:   ${before ?? "(nothing)"}`,
    `  is:    ${after ?? "(nothing)"}`,
    ...evidence.map((words) => `  proof: ${words}`),
  ];
}
