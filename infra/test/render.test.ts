/** SST's half, rendered without an account against what the data half would have put out. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../../packages/local/src/page/build-page.ts";
import { carry } from "../carry.ts";
import { createDataStack } from "../data/data-stack.ts";
import { dataStackName, readStage } from "../stage.ts";
import { hold } from "./check.ts";
import { apiChecks } from "./checks/api-checks.ts";
import { functionChecks } from "./checks/function-checks.ts";
import { watchChecks, workerChecks } from "./checks/worker-checks.ts";
import { type RenderOptions, removeRenderFiles, render } from "./render/render.ts";
import { all, lambda, type Subject, secretValues } from "./rendered.ts";
import { outputsOf } from "./stack-outputs.ts";
import { resource, synthesize } from "./template.ts";

const rendered: Record<string, Subject> = {};

function dataHalf(stage: string) {
  const data = synthesize((app) => createDataStack(app, readStage(stage)));
  const { CorsConfiguration } = resource(
    data,
    "AWS::S3::Bucket",
    (each) => each.CorsConfiguration,
  ).Properties;
  return { outputs: outputsOf(data), origins: CorsConfiguration.CorsRules[0].AllowedOrigins as string[] };
}

async function renderStage(stage: string, changes: Partial<RenderOptions> = {}): Promise<Subject> {
  const { outputs, origins } = dataHalf(stage);
  const stacks = { [dataStackName({ name: stage })]: outputs };
  return { stage, outputs, origins, ...(await render({ stage, secrets: secretValues, stacks, ...changes })) };
}

beforeAll(async () => {
  // Pulumi's mocks run no command, and SST looks at what the page's build has left.
  await Promise.all([carry(), buildPage(fileURLToPath(new URL("../../packages/web/dist", import.meta.url)))]);
  rendered.production = await renderStage("production");
  rendered.robin = await renderStage("robin");
});
afterAll(removeRenderFiles);

const production = () => rendered.production as Subject;
const personal = () => rendered.robin as Subject;

hold("production", [...apiChecks, ...functionChecks, ...workerChecks, ...watchChecks], production);

describe("a limit for each caller", () => {
  const firewalls = (subject: Subject) => all(subject, "aws:wafv2/webAcl:WebAcl");
  const distribution = (subject: Subject) => all(subject, "aws:cloudfront/distribution:Distribution")[0];

  it("is a rule before page and API that answers 429, where an operator sets one, and none otherwise", async () => {
    expect(firewalls(production())).toEqual([]);
    const limited = await renderStage("production", { settings: { requestsPerCaller: 2_000 } });
    const [firewall, ...others] = firewalls(limited);
    expect(others).toEqual([]);
    expect(firewall).toMatchObject({
      name: "tailorbird-production-callers",
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
    });
    expect(firewall.rules).toHaveLength(1);
    expect(firewall.rules[0]).toMatchObject({
      action: { block: { customResponse: { responseCode: 429 } } },
      statement: { rateBasedStatement: { limit: 2_000, aggregateKeyType: "IP" } },
    });
    expect(distribution(limited).webAclId).toContain(":global/webacl/tailorbird-production-callers/");
    expect(distribution(production()).webAclId).toBeUndefined();
  });
});

describe("a personal stage", () => {
  it("is all that production is, but for what costs by the piece", () => {
    for (const { promise, problems } of [...apiChecks, ...functionChecks, ...workerChecks]) {
      expect(problems(structuredClone(personal())), promise).toEqual([]);
    }
    expect(all(personal(), "aws:cloudwatch/metricAlarm:MetricAlarm")).toEqual([]);
    expect(all(personal(), "aws:cloudwatch/dashboard:Dashboard")).toEqual([]);
  });

  it("can be removed, and forgets its logs in a week", () => {
    expect(personal().app).toMatchObject({ protect: false, removal: "remove" });
    for (const each of all(personal(), "aws:cloudwatch/logGroup:LogGroup"))
      expect(each.retentionInDays).toBe(7);
  });

  it("runs its functions on the developer's machine in `sst dev`, with the page and migrations at hand", async () => {
    const subject = await renderStage("robin", { dev: true });
    expect(subject.built).toEqual([]);
    expect(lambda(subject, "http/jobs/get").environment.variables).toHaveProperty("SST_APPSYNC_HTTP");
    const commands = all(subject, "sst:dev");
    expect(commands).toContainEqual(expect.objectContaining({ command: "pnpm migrate", autostart: false }));
    const page = commands.find(({ command }) => command === "pnpm dev");
    expect(page).toMatchObject({ directory: "packages/web", autostart: true });
    // Vite passes the API's paths on to the stage's own API.
    expect(page.environment.TAILORBIRD_URL).toMatch(/^https:\/\//);
    expect(page.environment.VITE_SIGN_IN_URL).toContain(".amazoncognito.com");
  });
});

describe("is not deployed", () => {
  it.each(Object.keys(secretValues))("without the secret %s", async (name) => {
    const { [name as keyof typeof secretValues]: _, ...secrets } = secretValues;
    await expect(renderStage("robin", { secrets })).rejects.toThrow(`sst secret set ${name}`);
  });

  it("before the data half", async () => {
    await expect(renderStage("robin", { stacks: {} })).rejects.toThrow("ResumeData-robin does not exist");
  });

  it("with a data half that is older than the code", async () => {
    const { RenderQueueUrl, ...outputs } = dataHalf("robin").outputs;
    const stacks = { "ResumeData-robin": outputs };
    await expect(renderStage("robin", { stacks })).rejects.toThrow(
      "has no output RenderQueueUrl: deploy the data half first",
    );
  });

  it("with a handler that is not there", async () => {
    const missingHandlers = ["functions/http/jobs/get.handler"];
    await expect(renderStage("robin", { missingHandlers })).rejects.toThrow(
      "Handler not found: functions/http/jobs/get",
    );
  });

  it("under a name that some service would refuse later", async () => {
    await expect(render({ stage: "Robin_1", stacks: {} })).rejects.toThrow(/can't name a stage/);
  });
});
