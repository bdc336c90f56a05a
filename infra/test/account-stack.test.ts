import { expect, it } from "vitest";
import { createAccountStack } from "../data/account-stack.ts";
import { deployStatements } from "../data/deploy-statements.ts";
import { boundaryActions } from "../statements.ts";
import { resource, resourcesOf, synthesize } from "./template.ts";

const account = synthesize(createAccountStack);
const reach = {
  stages: "staging",
  host: "staging.tailorbird.example",
  account: "123456789012",
  region: "us-east-1",
  boundaryArn: "arn:boundary",
};
const statements = deployStatements(reach);

it("lets in GitHub's workflows of our repository alone, each environment to its own role", () => {
  const roles = resourcesOf(account, "AWS::IAM::Role").map(([, { Properties }]) => Properties);
  expect(roles.map(({ RoleName }) => RoleName)).toEqual([
    "tailorbird-deploy-production",
    "tailorbird-deploy-staging",
    "tailorbird-deploy-preview",
  ]);
  for (const { RoleName, AssumeRolePolicyDocument } of roles) {
    const [statement, ...others] = AssumeRolePolicyDocument.Statement;
    expect(others).toEqual([]);
    expect(statement.Condition.StringEquals).toEqual({
      "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
      "token.actions.githubusercontent.com:sub": `repo:example/tailorbird:environment:${RoleName.split("-").at(-1)}`,
    });
  }
});

it("allows no action by wildcard, and no wildcard resource without its reason", () => {
  expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes("*"))).toEqual([]);
  const unexplained = statements.filter(
    ({ resources, why }) => resources.some((each) => each.includes("*")) && !why,
  );
  expect(unexplained).toEqual([]);
});

it("reaches nothing that another stage's name is in", () => {
  const resources = deployStatements({ ...reach, stages: "pr-*", host: "pr-*.tailorbird.example" }).flatMap(
    (each) => each.resources,
  );
  expect(resources.join(" ")).not.toMatch(/production|staging/);
  expect(
    resources
      .filter((each) => each.includes("tailorbird"))
      .every((each) => /tailorbird[-/]pr-\*|identity\/pr-\*\./.test(each)),
  ).toBe(true);
});

it("makes no role mightier than a function may be", () => {
  const making = statements.filter(({ actions }) =>
    actions.some((each) => /iam:(Create|Put|Attach)Role/.test(each)),
  );
  expect(making).toHaveLength(1);
  expect(making[0]?.conditions).toEqual({ StringEquals: { "iam:PermissionsBoundary": "arn:boundary" } });
  expect(boundaryActions.filter((action) => /^(iam|sts|lambda:(?!InvokeFunction))|\*/.test(action))).toEqual(
    [],
  );
  const { Properties } = resource(account, "AWS::IAM::ManagedPolicy");
  expect(Properties.PolicyDocument.Statement[0].Action).toEqual(boundaryActions);
});

it("fits into what IAM allows the inline policies of a role", () => {
  for (const [id, { Properties }] of resourcesOf(account, "AWS::IAM::Policy")) {
    expect(JSON.stringify(Properties.PolicyDocument).length, id).toBeLessThan(10_240);
  }
});

it("tells operators on the way to the budget", () => {
  const { NotificationsWithSubscribers } = resource(account, "AWS::Budgets::Budget").Properties;
  expect(
    NotificationsWithSubscribers.map(
      (each: { Notification: { Threshold: number } }) => each.Notification.Threshold,
    ),
  ).toEqual([50, 80, 100, 100]);
});
