/** Holds `grants.ts` against the functions of the contracts and against the code that they run. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { functions } from "@tailorbird/contracts/functions";
import { queues } from "@tailorbird/contracts/queues";
import { describe, expect, it } from "vitest";
import { grants, type Use, usesOf } from "../grants.ts";
import { boundaryActions, passing, statementsOf } from "../statements.ts";
import { places } from "./places.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ids = functions.map(({ id }) => id).sort();

/** What a file of `functions/services` gives access to, by its own name. */
const capabilities: Readonly<Record<string, string>> = {
  "database.ts": "database",
  "model.ts": "model",
  "model-prices.ts": "model-prices",
  "plan-limits.ts": "plan-limits",
  "presigner.ts": "presign",
  "objects.ts": "objects",
  "callers.ts": "verify-tokens",
  "scheduler.ts": "schedule",
  "mailer.ts": "mail",
  "secret-box.ts": "open-secrets",
  "sign-ins.ts": "erase-sign-ins",
};

/** Kinds of access that the function's own files reach, through every relative import, lazy ones too. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return new Set();
  seen.add(file);
  const source = readFileSync(file, "utf8");
  const own = [capabilities[file.split("/").at(-1) as string] ?? []].flat();
  const sent = [...source.matchAll(/openQueue\("(\w+)"\)/g)].map(([, queue]) => `send-${queue}`);
  const imports = [...source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path as string),
  );
  return new Set([...own, ...sent, ...imports.flatMap((each) => [...reached(each, seen)])]);
}

/** Ids of accounts and of what they hold, and a timer's name: IAM can't know them beforehand. */
const standsForIds =
  /\/imports\/\*\/\*|\/accounts\/\*\/(archives\/\*|attachments\/\*|resumes\/\*(\/exports\/\*)?)|\/(accounts|imports)\/\*$|:schedule\/[\w-]+-timers\/\*/g;

const kindOf = (use: Use) => {
  if (use.startsWith("presign")) return "presign";
  return [
    "read-originals",
    "write-exports",
    "remove-files",
    "remove-attachments",
    "account-files",
    "read-imports",
  ].includes(use)
    ? "objects"
    : use;
};

it("says of every function what it may touch, and of nothing else", () => {
  expect(Object.keys(grants).sort()).toEqual(ids);
  expect(() => usesOf("http/planted/route")).toThrow(
    "infra/grants.ts does not say what http/planted/route may touch.",
  );
});

describe("what is granted is what the code reaches", () => {
  it.each(ids)("%s", (id) => {
    const granted = usesOf(id)
      .filter((use) => !use.startsWith("receive-"))
      .map(kindOf);
    expect([...new Set(granted)].sort()).toEqual([...reached(join(root, "functions", `${id}.ts`))].sort());
  });

  it("a worker receives from its own queue and from no other", () => {
    for (const id of ids) {
      const own = Object.values(queues)
        .filter(({ worker }) => id === `queue/${worker}`)
        .map(({ name }) => `receive-${name}`);
      expect(usesOf(id).filter((use) => use.startsWith("receive-"))).toEqual(own);
    }
  });
});

describe("the statements", () => {
  const all = ids.map((id) => [id, statementsOf(id, places, "us-east-1")] as const);

  it("name every action in full, and a wildcard resource only where ids of accounts, resumes, attachments and imports stand", () => {
    for (const [, statements] of all) {
      for (const { actions, resources } of statements) {
        expect(actions.join(" ")).not.toContain("*");
        for (const each of resources) expect(each.replaceAll(standsForIds, "")).not.toContain("*");
      }
    }
  });

  it("let the key be used through a service only, and only by those that need it", () => {
    const keyed = all.flatMap(([, statements]) =>
      statements.filter(({ resources }) => resources.includes(places.key)),
    );
    expect(keyed.length).toBeGreaterThan(30);
    for (const { via, actions } of keyed) {
      expect(actions.every((action) => action.startsWith("kms:"))).toBe(true);
      expect(via?.length).toBeGreaterThan(0);
    }
    expect(statementsOf("http/system/health", places, "us-east-1")).toEqual([]);
  });

  it.each([
    ["http/resumes/create", ["kms:Decrypt", "kms:GenerateDataKey", "s3:PutObject", "ssm:GetParameter"]],
    ["http/tailorings/create", ["kms:Decrypt", "kms:GenerateDataKey", "sqs:SendMessage", "ssm:GetParameter"]],
    ["http/jobs/get", ["kms:Decrypt", "ssm:GetParameter"]],
    [
      "queue/ingest-resume",
      [
        "kms:Decrypt",
        "kms:GenerateDataKey",
        "s3:DeleteObjectVersion",
        "s3:GetObjectVersion",
        "s3:ListBucket",
        "sqs:ChangeMessageVisibility",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
        "ssm:GetParameter",
      ],
    ],
  ])("of %s allow exactly this", (id, actions) => {
    const allowed = statementsOf(id, places, "us-east-1").flatMap((each) => each.actions);
    expect([...new Set(allowed)].sort()).toEqual(actions);
  });

  it("stay within the boundary that every role has", () => {
    const allowed = all.flatMap(([, statements]) => statements.flatMap(({ actions }) => actions));
    expect(allowed.filter((action) => action !== passing && !boundaryActions.includes(action))).toEqual([]);
  });
});
