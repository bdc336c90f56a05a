/**
 * Who may import whom. The reason of each rule stands in its comment, and is printed when the rule is broken.
 * `packages/testing/src/tools/dependency-rules.test.ts` breaks every rule once and sees this file object.
 */
const { join } = require("node:path");

/** Folder → what of ours it may import, and why no more. Folders that are not listed (testing, bench) are free. */
const mayImport = {
  contracts: [[], "Everybody reads the contracts, so they can depend on nobody."],
  skills: [
    [],
    "The dictionary of skills is what the engine and others look names up in; it looks nothing up itself.",
  ],
  tailor: [
    ["contracts", "skills"],
    "The engine takes documents and postings as values; who reads files or stores rows is not its business.",
  ],
  documents: [
    ["contracts", "skills"],
    "Reading and writing files has nothing to know of tailoring or of accounts.",
  ],
  core: [
    ["contracts", "tailor", "documents"],
    "The domain names ports and lets adapters fill them, so that it runs over any driver, queue or model.",
  ],
  adapters: [
    ["contracts", "core", "tailor", "documents"],
    "An adapter implements a port; it can't know which function will hold it.",
  ],
  lambda: [
    ["contracts"],
    "The stacks carry any domain; a stack that knows one can't be trusted with the next.",
  ],
  functions: [
    ["contracts", "core", "adapters", "lambda", "tailor", "documents"],
    "Functions join the domain, the adapters and the stacks; what runs in AWS can't need the local cloud.",
  ],
  migrations: [["contracts", "core"], "Migrations follow the tables, which core describes."],
  local: [
    ["contracts", "functions", "migrations"],
    "The local cloud runs what is deployed; an own way into the domain would be a second product.",
  ],
  sdk: [["contracts"], "A client knows the API and nothing behind it."],
  web: [
    ["contracts", "sdk"],
    "The page is a client like any other: what it knows of the API, the SDK told it.",
  ],
  cli: [
    ["contracts", "documents", "tailor", "adapters/src/models/model-openai.ts"],
    "The command is a client; its one-shot `tailor` and `read` run the reader and the engine in process (docs/decisions/0010).",
  ],
  infra: [
    ["contracts", "local/src/bundle/settings.ts"],
    "Infrastructure is made from the lists and the grants, never from the code it deploys; it bundles as the local cloud does.",
  ],
};

const topLevel = ["functions", "migrations", "infra"];
/** A folder's path as a pattern; a name that ends in .ts is a single file of a package. */
function pathOf(name) {
  if (name.endsWith(".ts")) return `packages/${name.replaceAll(".", "\\.")}$`;
  return `${topLevel.includes(name) ? name : `packages/${name}`}/`;
}
const anyOf = (names) => `^(${names.map(pathOf).join("|")})`;

const ours = "^(packages/[^/]+|functions|migrations|infra)/";
const tests = "\\.test\\.tsx?$|/test/";
/** What a generator wrote, to its own taste. */
const generated = "^packages/sdk/src/generated/";
/** What is about tests or measures the product; it may use everything. */
const free = "^packages/(testing|bench)/";

const whoMayImportWhom = Object.entries(mayImport).map(([name, [allowed, reason]]) => ({
  name: `${name}-imports`,
  comment: `${name} may import ${allowed.join(", ") || "nothing of ours"}. ${reason}`,
  severity: "error",
  from: { path: anyOf([name]), pathNot: tests },
  to: { path: ours, pathNot: anyOf([name, ...allowed]) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...whoMayImportWhom,
    {
      name: "handlers-hold-no-logic",
      comment:
        "A handler is a route, a service and one call. What it needs of the domain, the adapters or a parser is joined in functions/services.",
      severity: "error",
      from: { path: "^functions/(http|queue|cron)/", pathNot: tests },
      to: { path: "^packages/(core|adapters|tailor|documents)/" },
    },
    {
      name: "core-knows-no-vendor",
      comment:
        "Core reaches databases, queues, files, models and mail through its ports; a vendor's client belongs to an adapter.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: tests },
      to: {
        path: "node_modules/(@aws-sdk|@aws-lambda-powertools|@middy|@neondatabase|pg|openai|aws-jwt-verify)/",
      },
    },
    {
      name: "engine-is-pure",
      comment:
        "The engine's answer follows from its arguments alone, so that it can be tested and re-run: no files, no network, no processes.",
      severity: "error",
      from: { path: "^packages/tailor/src/", pathNot: `${tests}|/evals/` },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or miss a third.",
      severity: "error",
      from: { path: ours, pathNot: generated },
      to: { circular: true },
    },
    {
      name: "no-barrels",
      comment:
        "An index file makes a function load, and a reader search, everything beside the one thing meant.",
      severity: "error",
      from: { path: ours, pathNot: generated },
      to: { path: "/index\\.tsx?$", pathNot: "node_modules" },
    },
    {
      name: "no-test-imports",
      comment: "What a test file holds is not for the product; share it through packages/testing.",
      severity: "error",
      from: { path: ours, pathNot: tests },
      to: { path: "\\.test\\.tsx?$", pathNot: "node_modules" },
    },
    {
      name: "dev-dependencies-in-tests-only",
      comment:
        "A devDependency is absent where the product runs. Exempt are programs that run at build time only: the OpenAPI writer, drizzle-kit's configuration, and infra.",
      severity: "error",
      from: {
        path: ours,
        pathNot: `${tests}|${free}|^infra/|^packages/contracts/src/openapi/|\\.config\\.ts$`,
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-what-resolves",
      comment:
        "An import that resolves to nothing is broken, or is not declared in the package that uses it. aws-lambda is types alone, which the compiler finds in @types/aws-lambda.",
      severity: "error",
      from: { path: ours },
      to: { couldNotResolve: true, pathNot: "^aws-lambda$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.local|\\.cache)/|/sst-env\\.d\\.ts$" },
    // Type imports are dependencies too: a layer that knows another's types knows the layer.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: join(__dirname, "tsconfig.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
