/** From what a function does to what IAM must allow it. Narrow by action and by resource; no wildcard action. */
import type { QueueName } from "@tailorbird/contracts/queues";
import { type Use, usesOf } from "./grants.ts";

export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** The services through which alone the key may be used. */
  readonly via?: readonly string[];
}

/** Those that functions read, each from a parameter of its own. */
export type SecretName = "database" | "model" | "sealing";

/** The ARNs of one stage's things; `Text` is a string in tests and Pulumi's template elsewhere. */
export interface Places {
  readonly bucket: string;
  readonly key: string;
  readonly queues: Readonly<Record<QueueName, string>>;
  readonly secrets: Readonly<Record<SecretName, string>>;
  /** The group of one-off schedules, and the role that they send as. */
  readonly timers: { readonly group: string; readonly role: string };
  /** What mail comes from: an identity of SES. */
  readonly mailIdentity: string;
  /** Who has signed up. */
  readonly signInPool: string;
}

/** What hands a role on. */
export const passing = "iam:PassRole";

interface Rule {
  readonly actions: readonly string[];
  readonly resources: (places: Places) => readonly string[];
  /** What the key is needed for, since everything at rest is encrypted with it, and through which service. */
  readonly key: { readonly actions: readonly string[]; readonly service: "s3" | "sqs" | "ssm" } | undefined;
}

const decrypt = ["kms:Decrypt"];
const encrypt = ["kms:GenerateDataKey"];
/** Keys name accounts, resumes, attachments and imports, which IAM can't know beforehand: each `*` stands for one of these ids. */
const originals = ({ bucket }: Places) => [`${bucket}/accounts/*/resumes/*/original`];
const attachments = ({ bucket }: Places) => [`${bucket}/accounts/*/attachments/*/original`];
const exports = ({ bucket }: Places) => [`${bucket}/accounts/*/resumes/*/exports/*`];
const kept = ({ bucket }: Places) => [`${bucket}/accounts/*/resumes/*`];
const imports = ({ bucket }: Places) => [`${bucket}/imports/*/*/table.csv`];
const uploads = (places: Places) => [...originals(places), ...attachments(places)];
const ofAccounts = ({ bucket }: Places) => [`${bucket}/accounts/*`, `${bucket}/imports/*`];
const archives = ({ bucket }: Places) => [`${bucket}/accounts/*/archives/*`];
const theBucket = ({ bucket }: Places) => [bucket];
const s3 = (actions: string[], resources: Rule["resources"], key?: readonly string[]): Rule => ({
  actions,
  resources,
  key: key && { actions: key, service: "s3" },
});
const secret = (name: SecretName): Rule => ({
  actions: ["ssm:GetParameter"],
  resources: ({ secrets }) => [secrets[name]],
  key: { actions: decrypt, service: "ssm" },
});

const rules: Readonly<Record<Exclude<Use, `${"send" | "receive"}-${string}`>, readonly Rule[]>> = {
  database: [secret("database")],
  model: [secret("model")],
  "open-secrets": [secret("sealing")],
  "model-prices": [],
  "plan-limits": [],
  "verify-tokens": [],
  schedule: [
    {
      actions: ["scheduler:CreateSchedule", "scheduler:DeleteSchedule"],
      // A group's schedules: `schedule-group/NAME` holds `schedule/NAME/*`.
      resources: ({ timers }) => [`${timers.group.replace(":schedule-group/", ":schedule/")}/*`],
      key: undefined,
    },
    { actions: [passing], resources: ({ timers }) => [timers.role], key: undefined },
  ],
  "erase-sign-ins": [
    {
      actions: ["cognito-idp:AdminDeleteUser"],
      resources: ({ signInPool }) => [signInPool],
      key: undefined,
    },
  ],
  mail: [{ actions: ["ses:SendEmail"], resources: ({ mailIdentity }) => [mailIdentity], key: undefined }],
  "presign-upload": [s3(["s3:PutObject"], originals, encrypt)],
  "presign-import": [s3(["s3:PutObject"], imports, encrypt)],
  "presign-attachment": [s3(["s3:PutObject"], attachments, encrypt)],
  "presign-attachment-download": [s3(["s3:GetObjectVersion"], attachments, decrypt)],
  "presign-original-download": [s3(["s3:GetObjectVersion"], originals, decrypt)],
  "presign-archive": [s3(["s3:GetObject"], archives, decrypt)],
  "account-files": [
    s3(["s3:GetObject"], ofAccounts, decrypt),
    s3(["s3:PutObject"], archives, encrypt),
    s3(["s3:DeleteObject", "s3:DeleteObjectVersion"], ofAccounts),
    s3(["s3:ListBucket", "s3:ListBucketVersions"], theBucket),
  ],
  "presign-download": [s3(["s3:GetObject"], exports, decrypt)],
  "read-originals": [
    s3(["s3:GetObjectVersion", "s3:DeleteObjectVersion"], uploads, decrypt),
    // Without it S3 answers 403, not 404, for a file that is gone, and the worker would try again for nothing.
    s3(["s3:ListBucket"], theBucket),
  ],
  "write-exports": [s3(["s3:PutObject"], exports, encrypt)],
  "remove-files": [
    s3(["s3:DeleteObject", "s3:DeleteObjectVersion"], kept),
    s3(["s3:ListBucketVersions"], theBucket),
  ],
  "read-imports": [
    s3(["s3:GetObject", "s3:DeleteObject", "s3:DeleteObjectVersion"], imports, decrypt),
    s3(["s3:ListBucket", "s3:ListBucketVersions"], theBucket),
  ],
  "remove-attachments": [
    s3(["s3:DeleteObject", "s3:DeleteObjectVersion"], attachments),
    s3(["s3:ListBucketVersions"], theBucket),
  ],
};

function rulesOf(use: Use): readonly Rule[] {
  const [verb, ...rest] = use.split("-");
  const resources = ({ queues }: Places) => [queues[rest.join("-") as QueueName]];
  if (verb === "send") {
    return [
      { actions: ["sqs:SendMessage"], resources, key: { actions: [...encrypt, ...decrypt], service: "sqs" } },
    ];
  }
  if (verb === "receive") {
    const actions = ["ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "ReceiveMessage"];
    return [
      { actions: actions.map((each) => `sqs:${each}`), resources, key: { actions: decrypt, service: "sqs" } },
    ];
  }
  return rules[use as keyof typeof rules];
}

/** Everything that the role of a function allows, its logs apart. */
export function statementsOf(functionId: string, places: Places, region: string): Statement[] {
  const needed = usesOf(functionId).flatMap(rulesOf);
  const statements = needed.map(({ actions, resources }) => ({ actions, resources: resources(places) }));
  return [...statements, ...keyStatements(needed, places, region)];
}

function keyStatements(needed: readonly Rule[], { key }: Places, region: string): Statement[] {
  return ["kms:Decrypt", "kms:GenerateDataKey"].flatMap((action) => {
    const services = needed.flatMap((rule) => (rule.key?.actions.includes(action) ? [rule.key.service] : []));
    const via = [...new Set(services)].sort().map((service) => `${service}.${region}.amazonaws.com`);
    return via.length > 0 ? [{ actions: [action], resources: [key], via }] : [];
  });
}

const everyUse: readonly Use[] = [
  ...(Object.keys(rules) as (keyof typeof rules)[]),
  "send-tailor",
  "receive-tailor",
];

/** The sum of what any function may do: the boundary of every role, with the logs that each of them writes. */
export const boundaryActions: readonly string[] = [
  ...new Set([
    ...everyUse.flatMap(rulesOf).flatMap((rule) => [...rule.actions, ...(rule.key?.actions ?? [])]),
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    // EventBridge Scheduler's role starts the functions that run by the clock.
    "lambda:InvokeFunction",
  ]),
]
  // Only the timers' role may be passed, and only to Scheduler: the boundary says so apart.
  .filter((action) => action !== passing)
  .sort();
