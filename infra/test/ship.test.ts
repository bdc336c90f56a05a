/** Ships and removes stages with every command planted, so that each can fail where it stands. */
import { describe, expect, it } from "vitest";
import { type Command, lineOf, type Outcome } from "../ship/command.ts";
import { shipSteps } from "../ship/ship.ts";
import { carryOutAll } from "../ship/step.ts";
import { unshipSteps } from "../ship/unship.ts";
import { readStage } from "../stage.ts";

const secrets =
  "# fallback\nModelApiKey=sk-sample\n\n# tailorbird/robin\nDatabaseUrl=postgres://app\nMigrationUrl=postgres://owner\nSealingKeys=first:c2FtcGxl\n";
const healthy: Record<string, [number, string]> = {
  "/v1/health": [200, '{"status":"ok","stage":"robin"}'],
  "/v1/me": [401, '{"message":"Unauthorized"}'],
  "/v1/openapi.json": [200, '{"openapi":"3.1.0"}'],
  "/": [200, "<!doctype html>"],
};

interface Planted {
  /** A part of the command line that fails. */
  failing?: string;
  secretList?: string;
  answers?: typeof healthy;
  unset?: string[];
  stage?: string;
  planOnly?: boolean;
}

function world({
  failing,
  secretList = secrets,
  answers = healthy,
  unset = [],
  stage = "robin",
  planOnly = false,
}: Planted) {
  const lines: string[] = [];
  const commands: Command[] = [];
  const asked: string[] = [];
  const run = async (command: Command): Promise<Outcome> => {
    commands.push(command);
    const fails = failing !== undefined && lineOf(command).includes(failing);
    return { exitCode: fails ? 7 : 0, output: command.args.includes("secret") ? secretList : "" };
  };
  const fetch = async (url: string) => {
    asked.push(url);
    const [status, text] = answers[new URL(url).pathname] as [number, string];
    return { status, text: async () => text };
  };
  const options = { run, fetch, pause: async () => {}, unset, unattended: true };
  const print = (line: string) => lines.push(line);
  return {
    output: () => lines.join("\n"),
    run: () => commands.map(lineOf),
    commands,
    asked,
    ship: () => carryOutAll("To ship:", shipSteps(readStage(stage), options), { print, planOnly }),
    unship: () => carryOutAll("To remove:", unshipSteps(readStage(stage), run), { print, planOnly }),
  };
}

const inOrder = [
  "secret list",
  "cdk synth",
  "cdk deploy",
  "migrations/run.ts",
  "infra/carry.ts",
  "sst deploy",
];

describe("pnpm ship", () => {
  it("deploys data, schema and code in this order, and then asks the stage itself", async () => {
    const planted = world({});
    expect(await planted.ship()).toBe(true);
    expect(planted.run()).toHaveLength(inOrder.length);
    for (const [at, part] of inOrder.entries()) expect(planted.run()[at]).toContain(part);
    expect(planted.asked).toHaveLength(4);
  });

  it("prints its plan before it does anything, and with --plan nothing else", async () => {
    const planned = world({ planOnly: true });
    expect(await planned.ship()).toBe(true);
    expect(planned.run()).toEqual([]);
    expect(planned.output()).toMatch(
      /1\. Look whether[\s\S]*3\. Deploy ResumeData-robin[\s\S]*7\. Ask https:\/\/robin\./,
    );
  });

  it.each(inOrder.slice(1).map((part, at) => [part, at + 2] as const))(
    "stops when %s fails, and says so",
    async (failing, step) => {
      const planted = world({ failing });
      expect(await planted.ship()).toBe(false);
      expect(planted.run().at(-1)).toContain(failing);
      expect(planted.asked).toEqual([]);
      expect(planted.output()).toMatch(new RegExp(`Stopped at step ${step}, .* ended with 7`));
      expect(planted.output()).toContain(`${7 - step} steps were not begun`);
    },
  );

  it("touches nothing while a setting is a sample or a secret is missing, and says how to set it", async () => {
    const sample = world({ unset: ["domain"] });
    expect(await sample.ship()).toBe(false);
    expect(sample.run()).toEqual([]);
    expect(sample.output()).toContain("infra/settings.ts still holds samples for domain");
    const missing = world({ secretList: "# tailorbird/robin\nDatabaseUrl=postgres://app\n" });
    expect(await missing.ship()).toBe(false);
    expect(missing.run()).toHaveLength(1);
    expect(missing.output()).toContain("sst secret set MigrationUrl --stage robin");
    expect(missing.output()).toContain("sst secret set ModelApiKey --stage robin");
  });

  it("gives secrets to the migration alone, and prints none", async () => {
    const planted = world({});
    await planted.ship();
    const told = planted.commands.filter(({ env }) => JSON.stringify(env ?? {}).includes("postgres://"));
    expect(told.map(lineOf)).toEqual([expect.stringContaining("migrations/run.ts")]);
    expect(told[0]?.env).toEqual({ MIGRATION_URL: "postgres://owner", DATABASE_URL: "postgres://app" });
    expect(planted.commands[0]?.quiet).toBe(true);
    expect(`${planted.output()}${planted.run()}`).not.toMatch(/postgres:|sk-sample/);
  });

  it.each([
    ["the API does not answer", { "/v1/health": [503, ""] }, /answers 503, not 200/],
    ["another stage answers", { "/v1/health": [200, '{"stage":"production"}'] }, /without "stage":"robin"/],
    ["anybody is let in", { "/v1/me": [200, "{}"] }, /\/v1\/me answers 200, not 401/],
    ["there is no page", { "/": [403, ""] }, /answers 403, not 200/],
  ] as const)("does not count as done when %s", async (_, broken, message) => {
    const planted = world({ answers: { ...healthy, ...(broken as unknown as typeof healthy) } });
    expect(await planted.ship()).toBe(false);
    expect(planted.output()).toMatch(message);
    expect(planted.output()).toContain("docs/operations.md#rollback");
  });

  it("can be run again after it failed", async () => {
    expect(await world({ failing: "sst deploy" }).ship()).toBe(false);
    expect(await world({}).ship()).toBe(true);
  });
});

describe("pnpm unship", () => {
  it("removes code, files and queues in this order", async () => {
    const planted = world({});
    expect(await planted.unship()).toBe(true);
    expect(planted.run()[0]).toBe("sst remove --stage robin");
    expect(planted.run()[1]).toContain("infra/ship/empty-buckets.ts robin");
    expect(planted.run()[2]).toContain("cdk destroy ResumeData-robin");
  });

  it.each(["sst remove", "empty-buckets", "cdk destroy"])("stops when %s fails", async (failing) => {
    const planted = world({ failing });
    expect(await planted.unship()).toBe(false);
    expect(planted.run().at(-1)).toContain(failing);
  });

  it.each(["production", "staging"])("refuses %s", (stage) => {
    expect(() => world({ stage }).unship()).toThrow(`${stage} is protected: no command removes it`);
  });
});
