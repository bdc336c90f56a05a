import { Aws, Validations } from "aws-cdk-lib";
import { Effect, ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { appName } from "../stage.ts";
import { boundaryActions, passing } from "../statements.ts";
import { boundaryName } from "./boundary-name.ts";

/**
 * The most that any role can do which a deployment makes. The deploy roles may make roles, and this is what
 * keeps them from making one that is mightier than themselves.
 */
export function createBoundary(scope: Construct): ManagedPolicy {
  const timerRoles = `arn:aws:iam::${Aws.ACCOUNT_ID}:role/${appName}-*-timers`;
  const boundary = new ManagedPolicy(scope, "Boundary", {
    managedPolicyName: boundaryName,
    description: "The most that a function of Tailorbird can ever be granted",
    statements: [
      new PolicyStatement({
        sid: "WhatFunctionsDo",
        effect: Effect.ALLOW,
        actions: [...boundaryActions],
        resources: ["*"],
      }),
      new PolicyStatement({
        sid: "TimersAlone",
        effect: Effect.ALLOW,
        actions: [passing],
        resources: [timerRoles],
        conditions: { StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" } },
      }),
    ],
  });
  Validations.of(boundary).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:aws:iam::<AWS::AccountId>:role/${appName}-*-timers]`,
    reason: "Each stage has its own, by this name.",
  });
  Validations.of(boundary).acknowledge({
    id: "AwsSolutions-IAM5[Resource::*]",
    reason: "A boundary grants nothing; it caps what roles get, and those name their resources.",
  });
  return boundary;
}
