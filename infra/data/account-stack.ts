import { type App, Aws, Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { OidcProviderNative } from "aws-cdk-lib/aws-iam";
import { settings } from "../settings.ts";
import { accountStackName, appName } from "../stage.ts";
import { createBoundary } from "./boundary.ts";
import { createDeployRole } from "./deploy-role.ts";

/** Environments of the repository, which GitHub lets the right branch or tag into, and the stages each may deploy. */
const environments = { production: "production", staging: "staging", preview: "pr-*" } as const;

/** Once per account: GitHub's Actions may deploy without a key that could be lost, and money is watched. */
export function createAccountStack(app: App): Stack {
  const stack = new Stack(app, accountStackName, {
    env: { region: settings.region },
    terminationProtection: true,
    description: "Who may deploy Tailorbird, and what it may cost",
  });
  const provider = new OidcProviderNative(stack, "GitHub", {
    url: "https://token.actions.githubusercontent.com",
    clientIds: ["sts.amazonaws.com"],
  });
  const boundary = createBoundary(stack);
  for (const [environment, stages] of Object.entries(environments)) {
    createDeployRole(stack, { environment, stages, provider, boundary });
  }
  createBudget(stack);
  return stack;
}

function createBudget(stack: Stack): void {
  const tell = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification: {
      notificationType,
      threshold,
      thresholdType: "PERCENTAGE",
      comparisonOperator: "GREATER_THAN",
    },
    subscribers: [{ subscriptionType: "EMAIL", address: settings.operatorsEmail }],
  });
  new CfnBudget(stack, "Budget", {
    budget: {
      budgetName: `${appName}-${Aws.ACCOUNT_ID}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: settings.monthlyBudget, unit: "USD" },
    },
    notificationsWithSubscribers: [
      tell("ACTUAL", 50),
      tell("ACTUAL", 80),
      tell("ACTUAL", 100),
      tell("FORECASTED", 100),
    ],
  });
}
