import { Aws, Validations } from "aws-cdk-lib";
import {
  type IManagedPolicy,
  type IOidcProvider,
  PolicyStatement,
  Role,
  WebIdentityPrincipal,
} from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { settings } from "../settings.ts";
import { appName, hostOf } from "../stage.ts";
import { type DeployStatement, deployStatements } from "./deploy-statements.ts";
import { pascalCase } from "./outputs.ts";

interface DeployRoleProps {
  /** The repository's environment that GitHub must have let the workflow into. */
  environment: string;
  /** The stages it may deploy: a name, or a beginning and `*`. */
  stages: string;
  provider: IOidcProvider;
  boundary: IManagedPolicy;
}

const issuer = "token.actions.githubusercontent.com";

/** A role that a workflow of our repository gets for an hour, and that reaches one kind of stage alone. */
export function createDeployRole(
  scope: Construct,
  { environment, stages, provider, boundary }: DeployRoleProps,
): Role {
  const role = new Role(scope, `Deploy${pascalCase(environment)}`, {
    roleName: `${appName}-deploy-${environment}`,
    description: `GitHub Actions, environment ${environment}`,
    assumedBy: new WebIdentityPrincipal(provider.openIdConnectProviderArn, {
      StringEquals: {
        [`${issuer}:aud`]: "sts.amazonaws.com",
        [`${issuer}:sub`]: `repo:${settings.repository}:environment:${environment}`,
      },
    }),
  });
  const reach = { stages, host: hostOf(stages), region: settings.region };
  const boundaryArn = boundary.managedPolicyArn;
  for (const statement of deployStatements({ ...reach, account: Aws.ACCOUNT_ID, boundaryArn })) {
    const { sid, actions, resources, conditions = {} } = statement;
    role.addToPolicy(
      new PolicyStatement({ sid, actions: [...actions], resources: [...resources], conditions }),
    );
  }
  // As cdk-nag writes the account's number in its findings.
  acknowledgeWildcards(role, deployStatements({ ...reach, account: "<AWS::AccountId>", boundaryArn }));
  return role;
}

/** One acknowledgement for each `*`, with the reason of its statement; a `*` without one stays a finding. */
function acknowledgeWildcards(role: Role, statements: readonly DeployStatement[]): void {
  const reasons = new Map<string, Set<string>>();
  for (const { resources, why } of statements) {
    if (why === undefined) continue;
    for (const resource of resources.filter((each) => each.includes("*"))) {
      reasons.set(resource, (reasons.get(resource) ?? new Set()).add(why));
    }
  }
  for (const [resource, why] of reasons) {
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${resource}]`,
      reason: [...why].join(" "),
    });
  }
}
