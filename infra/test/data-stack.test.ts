import { Queue } from "aws-cdk-lib/aws-sqs";
import { expect, it } from "vitest";
import { createDataStack } from "../data/data-stack.ts";
import { readStage } from "../stage.ts";
import { hold } from "./check.ts";
import { dataChecks } from "./checks/data-checks.ts";
import { queueChecks } from "./checks/queue-checks.ts";
import { signInChecks } from "./checks/sign-in-checks.ts";
import { resource, resourcesOf, synthesize } from "./template.ts";

const production = synthesize((app) => createDataStack(app, readStage("production")));

hold("the data stack", [...dataChecks, ...queueChecks, ...signInChecks], () => production);

it("lets a personal stage go with everything in it, and its page be served by vite", () => {
  const subject = synthesize((app) => createDataStack(app, readStage("robin")));
  expect(subject.terminationProtection).toBe(false);
  for (const [, { DeletionPolicy }] of resourcesOf(subject, "AWS::S3::Bucket"))
    expect(DeletionPolicy).toBe("Delete");
  const users = resource(subject, "AWS::Cognito::UserPool");
  expect([users.DeletionPolicy, users.Properties.DeletionProtection]).toEqual(["Delete", "INACTIVE"]);
  expect(JSON.stringify(subject.template)).toContain("http://localhost:5173");
  expect(JSON.stringify(production.template)).not.toContain("localhost");
});

it("makes no function or custom resource, and one role: what timers send as", () => {
  const types = Object.values(production.template.Resources).map(({ Type }) => Type);
  expect(types.filter((type) => /Lambda|IAM|Custom/.test(type))).toEqual(["AWS::IAM::Role"]);
});

it("fails when AwsSolutions finds something that nobody acknowledged", () => {
  const plant = () =>
    synthesize((app) => {
      const stack = createDataStack(app, readStage("robin"));
      new Queue(stack, "Planted");
      return stack;
    });
  expect(plant).toThrow(/AwsSolutions-SQS3/);
});
