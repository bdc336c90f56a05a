/** Deploys the data half's own template to an emulator of AWS, by CloudFormation, as it would be in AWS. */

import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type Stack,
} from "@aws-sdk/client-cloudformation";
import { createDataStack } from "../data/data-stack.ts";
import { newApp } from "../data/new-app.ts";
import { settings } from "../settings.ts";
import { dataStackName, type Stage } from "../stage.ts";

/** An emulator asks nobody for these. */
export const credentials = { accessKeyId: "test", secretAccessKey: "test" };

const patienceSeconds = 120;

function synthesize(stage: Stage): string {
  const app = newApp();
  createDataStack(app, stage);
  try {
    return JSON.stringify(app.synth().getStackByName(dataStackName(stage)).template);
  } finally {
    rmSync(app.outdir, { recursive: true, force: true });
  }
}

/**
 * Makes the stage's stack at `endpoint`, unless it is there. @returns its outputs.
 * @throws Error with the first thing that failed.
 */
export async function deployTemplate(stage: Stage, endpoint: string): Promise<Record<string, string>> {
  const client = new CloudFormationClient({ endpoint, region: settings.region, credentials });
  const StackName = dataStackName(stage);
  const find = async (): Promise<Stack | undefined> => {
    const found = await client.send(new DescribeStacksCommand({ StackName })).catch(() => undefined);
    return found?.Stacks?.[0];
  };
  if (!(await find())?.StackStatus?.endsWith("_COMPLETE")) {
    await client.send(new CreateStackCommand({ StackName, TemplateBody: synthesize(stage) }));
  }
  for (let waited = 0; waited < patienceSeconds; waited += 1) {
    const stack = await find();
    if (stack?.StackStatus === "CREATE_COMPLETE") return outputsOf(stack);
    if (/FAILED|ROLLBACK/.test(stack?.StackStatus ?? "")) break;
    await sleep(1_000);
  }
  const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName }));
  const failed = StackEvents.findLast(({ ResourceStatus }) => ResourceStatus?.endsWith("FAILED"));
  await client.send(new DeleteStackCommand({ StackName })).catch(() => {});
  throw new Error(
    `${StackName} was not made at ${endpoint}: ${failed?.LogicalResourceId ?? "it took too long"} ${failed?.ResourceStatusReason ?? ""}`,
  );
}

function outputsOf({ Outputs = [] }: Stack): Record<string, string> {
  return Object.fromEntries(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
}
