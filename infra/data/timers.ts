import { timedQueues } from "@tailorbird/contracts/queues";
import { Aws, CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import type { Construct } from "constructs";
import { nameOf, type Stage } from "../stage.ts";
import { outputs } from "./outputs.ts";
import type { createQueues } from "./queues.ts";

/** Where one-off timers are kept, which outlive any deployment of code, and what they send as. */
export function createTimers(
  scope: Construct,
  stage: Stage,
  queues: ReturnType<typeof createQueues>,
  key: IKey,
): void {
  const group = new CfnScheduleGroup(scope, "Timers", { name: nameOf(stage, "timers") });
  group.applyRemovalPolicy(stage.isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
  const groupArn = Stack.of(scope).formatArn({
    service: "scheduler",
    resource: "schedule-group",
    resourceName: nameOf(stage, "timers"),
  });
  const role = new Role(scope, "TimerRole", {
    roleName: nameOf(stage, "timers"),
    description: "What one-off timers send to their queues as",
    // Of this account and this group alone, so that nobody else's schedule can borrow it.
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID, "aws:SourceArn": groupArn } },
    }),
    inlinePolicies: {
      send: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ["sqs:SendMessage"],
            resources: timedQueues.map((name) => queues[name].queue.queueArn),
          }),
          new PolicyStatement({
            actions: ["kms:Decrypt", "kms:GenerateDataKey"],
            resources: [key.keyArn],
            conditions: { StringEquals: { "kms:ViaService": `sqs.${Aws.REGION}.amazonaws.com` } },
          }),
        ],
      }),
    },
  });
  new CfnOutput(scope, outputs.timerRoleArn, { value: role.roleArn });
  new CfnOutput(scope, outputs.timerGroupArn, { value: groupArn });
}
