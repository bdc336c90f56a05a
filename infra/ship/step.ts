/** Steps in their order: shown first, then carried out, until one fails. */

export interface Step {
  /** What it does, as the plan says it. */
  readonly title: string;
  /** @throws StepFailedError when nothing after it may happen. */
  carryOut(): Promise<void>;
}

/** Says what went wrong and what to do. Everything can be run again. */
export class StepFailedError extends Error {
  override readonly name = "StepFailedError";
}

/**
 * @param print where lines go. @returns whether all of it was carried out.
 */
export async function carryOutAll(
  heading: string,
  steps: readonly Step[],
  { print, planOnly = false }: { print: (line: string) => void; planOnly?: boolean },
): Promise<boolean> {
  print(heading);
  for (const [at, { title }] of steps.entries()) print(`  ${at + 1}. ${title}`);
  if (planOnly) return true;
  for (const [at, step] of steps.entries()) {
    print(`\n[${at + 1}/${steps.length}] ${step.title}`);
    try {
      await step.carryOut();
    } catch (error) {
      const left = steps.length - at - 1;
      print(`\nStopped at step ${at + 1}, "${step.title}": ${(error as Error).message}`);
      print(
        `${left === 0 ? "It was the last step." : `${left} steps were not begun.`} Mend it and run the same command again: steps that are done find nothing to do.`,
      );
      return false;
    }
  }
  return true;
}
