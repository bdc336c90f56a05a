/** From nothing, or from any older state, to a stage that runs this code. */
import type { Stage } from "../stage.ts";
import { dataStackName } from "../stage.ts";
import { type Command, lineOf, type Run } from "./command.ts";
import { missingSecrets, readSecrets, type Secrets } from "./secrets.ts";
import { type Smoke, smokeTest } from "./smoke.ts";
import { type Step, StepFailedError } from "./step.ts";
import { cdk, node, sst } from "./tools.ts";

export interface ShipOptions {
  readonly run: Run;
  readonly fetch: Smoke["fetch"];
  readonly pause: Smoke["pause"];
  /** Settings that still hold a sample. */
  readonly unset: readonly string[];
  /** Nobody is there to be asked. */
  readonly unattended: boolean;
}

export function shipSteps(
  stage: Stage,
  { run, fetch, pause, unset, unattended }: ShipOptions,
): readonly Step[] {
  let secrets: Partial<Secrets> = {};

  /** @throws StepFailedError with the command and its code. */
  async function succeed(command: Command, hint = "see above") {
    const { exitCode, output } = await run(command);
    if (exitCode !== 0) throw new StepFailedError(`${lineOf(command)} ended with ${exitCode}; ${hint}.`);
    return output;
  }

  return [
    {
      title: "Look whether the settings and the secrets are there",
      async carryOut() {
        if (unset.length > 0) {
          throw new StepFailedError(`infra/settings.ts still holds samples for ${unset.join(", ")}.`);
        }
        const list = sst(stage, "secret", "list");
        secrets = readSecrets((await run({ ...list, quiet: true })).output);
        const missing = missingSecrets(secrets);
        if (missing.length === 0) return;
        const lines = missing.map(
          (name) => `  infra/node_modules/.bin/sst secret set ${name} --stage ${stage.name}`,
        );
        throw new StepFailedError(`set what is missing, each from standard input:\n${lines.join("\n")}\n`);
      },
    },
    {
      title: `Synthesize ${dataStackName(stage)}, with cdk-nag`,
      carryOut: async () => void (await succeed(cdk(stage, "synth", "--quiet"))),
    },
    {
      title: `Deploy ${dataStackName(stage)}: files, queues, key, alarms`,
      carryOut: async () => {
        const approval = unattended ? "never" : "broadening";
        await succeed(cdk(stage, "deploy", "--require-approval", approval));
      },
    },
    {
      title: "Bring the database to the newest schema, which the running code must understand too",
      carryOut: async () => {
        const env = { MIGRATION_URL: secrets.MigrationUrl ?? "", DATABASE_URL: secrets.DatabaseUrl ?? "" };
        await succeed({ ...node("migrations/run.ts"), env });
      },
    },
    {
      title: "Gather what the bundles carry",
      carryOut: async () => void (await succeed(node("infra/carry.ts"))),
    },
    {
      title: "Deploy the functions, the API and the page",
      carryOut: async () => {
        await succeed(sst(stage, "deploy"), "the stage still runs its former functions where it stopped");
      },
    },
    {
      title: `Ask https://${stage.host} whether it works`,
      carryOut: () => smokeTest(stage, { fetch, pause }),
    },
  ];
}
