/** `pnpm start`: the whole of Tailorbird on this machine, and the main job done once on a sample. */
import { existsSync } from "node:fs";
import { runSample } from "./sample-run.ts";
import { createDefaultPlan } from "./supervisor/default-plan.ts";
import { runStack } from "./supervisor/run.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

await runStack(createDefaultPlan, async (url) => {
  try {
    const sample = await runSample(url);
    console.log(
      [
        `Tailored the sample resume to the sample job as ${sample.email}, in ${sample.milliseconds} ms:`,
        `  match ${sample.score.before} → ${sample.score.after} of 100, ${sample.changes} changes, ${sample.refusals} refused`,
        ...(sample.example ? describeExample(sample.example) : []),
        `  ${url}/v1/tailorings/${sample.tailoringId}`,
        ...Object.entries(sample.downloads).map(([format, link]) => `  ${format.padEnd(4)} ${link}`),
        `The API is described at ${url}/v1/docs. Ctrl-C stops everything.`,
      ].join("\n"),
    );
  } catch (error) {
    console.error(
      `The sample could not be tailored: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
});

function describeExample({
  before,
  after,
  evidence,
}: {
  before: string | null;
  after: string | null;
  evidence: string;
}): string[] {
  return [`  was:   ${before ?? "(nothing)"}`, `  is:    ${after ?? "(nothing)"}`, `  proof: ${evidence}`];
}
