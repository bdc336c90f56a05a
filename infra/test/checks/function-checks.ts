/** What every function must be, and be allowed. */
import { functions } from "@tailorbird/contracts/functions";
import { copiesOf } from "../../bundle.ts";
import { statementsOf } from "../../statements.ts";
import type { Check } from "../check.ts";
import {
  all,
  lambda,
  lambdaName,
  placesOf,
  roleOf,
  type Subject,
  secretValues,
  statementsIn,
} from "../rendered.ts";
import { configNames } from "./config-names.ts";

const each = (problems: (id: string, definition: (typeof functions)[number]) => Record<string, boolean>) =>
  functions.flatMap((definition) =>
    Object.entries(problems(definition.id, definition))
      .filter(([, holds]) => !holds)
      .map(([name]) => `${definition.id}: ${name}`),
  );
const list = (value: string | string[]) => [value].flat();
const pairsOf = (statements: { actions: readonly string[]; resources: readonly string[] }[]) =>
  statements
    .flatMap(({ actions, resources }) =>
      actions.flatMap((action) => resources.map((place) => `${action} ${place}`)),
    )
    .sort();

export const functionChecks: readonly Check<Subject>[] = [
  {
    promise: "every function is of the contracts' size, on Node 24 and arm64",
    problems: (subject) =>
      each((id, { memoryMb, timeoutSeconds }) => {
        const found = lambda(subject, id);
        return {
          "not there": found !== undefined,
          memory: found?.memorySize === memoryMb,
          time: found?.timeout === timeoutSeconds,
          runtime: found?.runtime === "nodejs24.x" && found.architectures.join() === "arm64",
          logs: found?.loggingConfig.logFormat === "JSON" && found.loggingConfig.logGroup !== undefined,
          "Lambda's own lines":
            found?.loggingConfig.systemLogLevel === (/^(http|auth)/.test(id) ? "WARN" : "INFO"),
        };
      }),
    violations: {
      "SST's own memory": (subject) => {
        lambda(subject, "queue/ingest-resume").memorySize = 1024;
      },
      "SST's own processor": (subject) => {
        lambda(subject, "http/jobs/get").architectures = ["x86_64"];
      },
      "three of Lambda's lines for each request": (subject) => {
        delete lambda(subject, "http/jobs/get").loggingConfig.systemLogLevel;
      },
      "a worker that does not say how much memory it took": (subject) => {
        lambda(subject, "queue/tailor-resume").loggingConfig.systemLogLevel = "WARN";
      },
      "logs as text": (subject) => {
        lambda(subject, "auth/authorize").loggingConfig.logFormat = "Text";
      },
    },
  },
  {
    promise:
      "every bundle is minified ESM in parts, with all that it carries and no native module it does not",
    problems: (subject) =>
      each((id, { carries }) => {
        const request = subject.built.find(({ handler }) => handler === `functions/${id}.handler`);
        const { properties, copyFiles = [] } = request ?? {};
        const copied = copyFiles.map(({ to }: { to: string }) => to).sort();
        return {
          bundled: properties?.format === "esm" && properties.minify && properties.splitting,
          carries:
            copied.join() ===
            copiesOf(carries)
              .map(({ to }) => to)
              .sort()
              .join(),
          native: Object.keys(properties?.install ?? {}).length === (carries.includes("typst") ? 1 : 0),
          "pg-native": properties?.esbuild.external.includes("pg-native"),
        };
      }),
    violations: {
      "a bundle that is not minified": (subject) => {
        subject.built[0].properties.minify = false;
      },
      "a reader that is not carried": (subject) => {
        subject.built.find(({ handler }) => handler.includes("ingest")).copyFiles.pop();
      },
      "a worker without Typst": (subject) => {
        subject.built.find(({ handler }) => handler.includes("tailor-resume")).properties.install = {};
      },
    },
  },
  {
    promise: "the role of every function allows what grants.ts says and its own log, and no more",
    problems: (subject) =>
      each((id) => {
        const found = statementsIn(roleOf(subject, id)).map(({ Action, Resource }) => ({
          actions: Action,
          resources: list(Resource),
        }));
        const log = `arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/${lambdaName(subject, id)}:*`;
        const wanted = [
          ...statementsOf(id, placesOf(subject), "us-east-1"),
          { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [log] },
        ];
        const role = roleOf(subject, id);
        return {
          actions: JSON.stringify(pairsOf(found)) === JSON.stringify(pairsOf(wanted)),
          "managed policies": role?.managedPolicyArns?.length === 0,
        };
      }),
    violations: {
      "a wildcard action": (subject) => {
        const role = roleOf(subject, "http/jobs/get");
        role.inlinePolicies[0].policy = role.inlinePolicies[0].policy.replace("ssm:GetParameter", "ssm:*");
      },
      "another queue's messages": (subject) => {
        const role = roleOf(subject, "queue/ingest-resume");
        role.inlinePolicies[0].policy = role.inlinePolicies[0].policy.replace("-ingest", "-tailor");
      },
      "a role without the key": (subject) => {
        const role = roleOf(subject, "http/tailorings/create");
        role.inlinePolicies[0].policy = role.inlinePolicies[0].policy.replaceAll(
          "kms:Decrypt",
          "kms:Encrypt",
        );
      },
      "AWS's own policy for logs": (subject) => {
        roleOf(subject, "http/jobs/list").managedPolicyArns = [
          "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole",
        ];
      },
    },
  },
  {
    promise: "every role trusts the one service that uses it, and stays within the boundary",
    problems: (subject) =>
      all(subject, "aws:iam/role:Role").flatMap(({ name, assumeRolePolicy, permissionsBoundary }) => {
        const policy = typeof assumeRolePolicy === "string" ? JSON.parse(assumeRolePolicy) : assumeRolePolicy;
        const principals = policy.Statement.map(({ Principal }: { Principal: object }) =>
          JSON.stringify(Principal),
        );
        const trusted = /^\{"Service":"(lambda|scheduler)\.amazonaws\.com"\}$/;
        return [
          ...(principals.length === 1 && trusted.test(principals[0]) ? [] : [`${name}: trust`]),
          ...(permissionsBoundary?.endsWith(":policy/tailorbird-boundary") ? [] : [`${name}: boundary`]),
        ];
      }),
    violations: {
      "a role that trusts the account, as SST makes it": (subject) => {
        roleOf(subject, "http/jobs/get").assumeRolePolicy.Statement[0].Principal = {
          Service: "lambda.amazonaws.com",
          AWS: "arn:aws:iam::123456789012:root",
        };
      },
      "a role without a boundary": (subject) => {
        delete roleOf(subject, "http/jobs/get").permissionsBoundary;
      },
    },
  },
  {
    promise: "no secret is in an environment, a link or a function's code, and each is stored encrypted",
    problems: (subject) => {
      const values = Object.values(secretValues);
      const leaks = (value: unknown) => values.some((secret) => JSON.stringify(value).includes(secret));
      return [
        ...all(subject, "aws:lambda/function:Function").flatMap((each) => (leaks(each) ? [each.name] : [])),
        ...subject.built.flatMap((each) =>
          Object.keys(each.links).length > 0 || leaks(each) ? [each.handler] : [],
        ),
        ...all(subject, "aws:ssm/parameter:Parameter").flatMap(({ name, type, keyId }) =>
          type === "SecureString" && keyId === subject.outputs.KeyArn ? [] : [name],
        ),
      ];
    },
    violations: {
      "a database's address in the environment": (subject) => {
        lambda(subject, "http/jobs/get").environment.variables.DATABASE_URL = secretValues.DatabaseUrl;
      },
      "a linked secret": (subject) => {
        subject.built[3].links = { DatabaseUrl: { value: "sealed" } };
      },
      "a parameter in plain text": (subject) => {
        all(subject, "aws:ssm/parameter:Parameter")[0].type = "String";
      },
    },
  },
  {
    promise: "every function is told what the code reads, under the names it reads",
    problems: (subject) =>
      each((id) => {
        const told = Object.keys(lambda(subject, id)?.environment.variables ?? {}).filter(
          (name) => !name.startsWith("SST_"),
        );
        return Object.fromEntries(told.map((name) => [name, configNames().has(name)]));
      }),
    violations: {
      "a name that nobody reads": (subject) => {
        lambda(subject, "http/jobs/get").environment.variables.BUCKET = "tailorbird";
      },
    },
  },
  {
    promise: "everything is named for its stage, so that the deploy role of another can't touch it",
    problems: (subject) =>
      ["aws:lambda/function:Function", "aws:iam/role:Role", "aws:scheduler/schedule:Schedule"]
        .flatMap((type) => all(subject, type))
        .filter(({ name }) => !name?.startsWith(`tailorbird-${subject.stage}-`) || name.length > 64)
        .map(({ name }) => `${name}`),
    violations: {
      "a name of SST's choosing": (subject) => {
        lambda(subject, "http/jobs/get").name = "HttpJobsGet-abcdef";
      },
    },
  },
];
