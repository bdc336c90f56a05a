/** What can be known of GitHub's workflows without GitHub. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow, readRoot } from "./repository.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string | boolean>;
}

interface Job {
  uses?: string;
  needs?: string;
  if?: string;
  environment?: string;
  permissions?: Record<string, string>;
  steps?: Step[];
  "timeout-minutes"?: number;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = filesBelow(".github/workflows");
const workflows = files.map((file) => [file, parse(readRoot(file)) as Workflow] as const);
const jobs = workflows.flatMap(([file, { jobs: found }]) =>
  Object.entries(found).map(([name, job]) => [`${file}: ${name}`, job] as const),
);
const stepsOf = (job: Job) => job.steps ?? [];

it("are there: checks, deployments, previews, the search for what chance finds", () => {
  const names = files.map((file) => file.split("/").at(-1));
  expect(names).toEqual(["check.yml", "deploy.yml", "preview.yml", "search.yml"]);
});

it.each(files)("%s pins every action by its commit, and says which version that is", (file) => {
  const used = readRoot(file).match(/uses: .*/g) ?? [];
  for (const line of used.filter((each) => !each.includes("uses: ./"))) {
    expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

it.each(workflows)("%s may read the code and nothing else, unless a job asks", (_, { permissions }) => {
  expect(permissions).toEqual({ contents: "read" });
});

describe.each(jobs)("%s", (_, job) => {
  const deploys = stepsOf(job).some(({ uses = "" }) => uses.startsWith("aws-actions/"));

  it("gets a token for AWS only where it deploys, in an environment that guards it", () => {
    expect(job.permissions ?? { contents: "read" }).toEqual(
      deploys ? { contents: "read", "id-token": "write" } : { contents: "read" },
    );
    expect(deploys).toBe(job.environment !== undefined);
  });

  it("leaves no credentials lying about, knows no key, and ends", () => {
    for (const step of stepsOf(job)) {
      if (step.uses?.startsWith("actions/checkout")) expect(step.with?.["persist-credentials"]).toBe(false);
      expect(JSON.stringify(step)).not.toMatch(/secrets\.|access-key/i);
    }
    if (job.steps) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });

  it("puts nothing that a stranger chose into a shell", () => {
    for (const { run = "" } of stepsOf(job)) expect(run).not.toContain("${{");
  });
});

describe("the order of things", () => {
  const byName = Object.fromEntries(jobs);

  it("checks with the same script as everywhere", () => {
    expect(stepsOf(byName[".github/workflows/check.yml: check"] as Job).at(-1)?.run).toBe(".ci/run");
  });

  it("deploys main to staging and tags to production, after the check alone", () => {
    const deploy = byName[".github/workflows/deploy.yml: deploy"] as Job;
    expect(deploy.needs).toBe("check");
    expect(byName[".github/workflows/deploy.yml: check"]?.uses).toBe("./.github/workflows/check.yml");
    expect(deploy.env?.STAGE_NAME).toBe(deploy.environment);
    expect(deploy.environment).toContain("'tag' && 'production' || 'staging'");
  });

  it("gives no preview to a fork, and removes it with its pull request", () => {
    const preview = byName[".github/workflows/preview.yml: preview"] as Job;
    expect(preview.if).toContain("head.repo.full_name == github.repository");
    expect(preview.env?.VERB).toContain("'closed' && 'unship' || 'ship'");
  });
});
