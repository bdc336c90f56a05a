/** Removes a personal stage with everything in it. */
import type { Stage } from "../stage.ts";
import { dataStackName } from "../stage.ts";
import { type Command, lineOf, type Run } from "./command.ts";
import { type Step, StepFailedError } from "./step.ts";
import { cdk, node, sst } from "./tools.ts";

/** @throws StepFailedError for a stage that holds people's data; no option changes that. */
export function unshipSteps(stage: Stage, run: Run): readonly Step[] {
  if (stage.isProtected) {
    throw new StepFailedError(
      `${stage.name} is protected: no command removes it (docs/operations.md#protected-stages).`,
    );
  }
  const step = (title: string, command: Command): Step => ({
    title,
    async carryOut() {
      const { exitCode } = await run(command);
      if (exitCode !== 0) throw new StepFailedError(`${lineOf(command)} ended with ${exitCode}; see above.`);
    },
  });
  return [
    step("Remove the functions, the API and the page", sst(stage, "remove")),
    step("Empty the buckets", node("infra/ship/empty-buckets.ts", stage.name)),
    step(`Remove ${dataStackName(stage)}: files, queues, key, alarms`, cdk(stage, "destroy", "--force")),
  ];
}
