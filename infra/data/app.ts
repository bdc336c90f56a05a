/** What `cdk` runs: `cdk synth -c stage=NAME`. The account's stack is always there, a stage's when one is named. */
import { readStage } from "../stage.ts";
import { createAccountStack } from "./account-stack.ts";
import { createDataStack } from "./data-stack.ts";
import { newApp } from "./new-app.ts";

const app = newApp();
createAccountStack(app);
const stage: unknown = app.node.tryGetContext("stage");
if (typeof stage === "string") createDataStack(app, readStage(stage));
