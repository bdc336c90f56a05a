/** Requests made from the OpenAPI document alone: which ids an operation takes, and where, is what its schemas say. */
import { idPrefixes } from "@tailorbird/contracts/id";
import { buildOpenApi } from "@tailorbird/contracts/openapi/build";

export const verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export type Verb = (typeof verbs)[number];

/** An id of each kind, by its prefix. */
export type Ids = Readonly<Record<string, string>>;

export interface OperationRequest {
  readonly method: Verb;
  readonly path: string;
  readonly body?: unknown;
}

interface Schema {
  readonly $ref?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { content: { "application/json": { schema: Schema; example?: object } } };
  readonly security?: readonly object[];
}

const document = buildOpenApi() as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const ofNoId: Readonly<Record<string, string>> = {
  ...{ version: "1", changeId: "c1", q: "engineer", from: "2026-01-01", to: "2026-12-31" },
};
const prefixes = new Set<string>(Object.values(idPrefixes));

/** Every path of the document with every verb, whether the document has it or not. */
export const operations = Object.keys(document.paths).flatMap((path) =>
  verbs.map((verb) => ({ path, verb, isStated: stated(path, verb) !== undefined })),
);

function stated(path: string, verb: Verb): Operation | undefined {
  return document.paths[path]?.[verb.toLowerCase()];
}

/** What a path's parameters are, whichever of its operations says so. */
function parametersOf(path: string) {
  const all = Object.values(document.paths[path] ?? {}).flatMap(({ parameters = [] }) => parameters);
  return new Map(all.filter((each) => each.in === "path").map((each) => [each.name, each.schema]));
}

/**
 * @param address ids that stand in the path. @param named ids that stand in query and body.
 * @returns one request with every id the operation takes; and one for each place in its body that may hold an id
 * and holds none in the example, with and without the ids that the example has.
 */
export function requestsOf(path: string, verb: Verb, address: Ids, named: Ids): OperationRequest[] {
  const operation = stated(path, verb);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    fillingOf(name, parametersOf(path).get(name) ?? {}, address),
  );
  const query = new URLSearchParams(
    (operation?.parameters ?? [])
      .filter(({ in: place, required, schema }) => place === "query" && (required || kindOf(schema)))
      .map(({ name, schema }): [string, string] => [name, fillingOf(name, schema, named)]),
  );
  const request = { method: verb, path: query.size > 0 ? `${filled}?${query}` : filled };
  const json = operation?.requestBody?.content["application/json"];
  if (!json)
    return [verb === "GET" || verb === "HEAD" || verb === "OPTIONS" ? request : { ...request, body: {} }];
  const example = withIds(json.example ?? {}, named);
  const bare = withoutIds(example);
  const bodies = placesIn(json.schema).flatMap((place) => [
    placed(example, place, named),
    placed(bare, place, named),
  ]);
  return [example, ...bodies].map((body) => ({ ...request, body }));
}

function fillingOf(name: string, schema: Schema, ids: Ids): string {
  const kind = kindOf(schema);
  if (kind) return known(ids, kind);
  // A link that carries whose it is, and a secret that nobody has.
  if (/token|file/.test(name)) {
    const secret = "A".repeat(43);
    const share = schema.pattern?.startsWith("^[0-9a-f]{32}_[0-9a-f]{32}_")
      ? `_${known(ids, "shr").slice(4)}`
      : "";
    return `${known(ids, "acc").slice(4)}${share}_${secret}${name === "file" ? ".ics" : ""}`;
  }
  return ofNoId[name] ?? schema.enum?.[0] ?? "x";
}

function known(ids: Ids, kind: string): string {
  const id = ids[kind];
  if (!id) throw new Error(`Nobody has seeded anything with an id like ${kind}_…`);
  return id;
}

/** The prefix of the ids that a schema takes. */
function kindOf(schema: Schema): string | undefined {
  const [, prefix] = /^\^([a-z]{3})_\[0-9a-f\]\{32\}\$$/.exec(resolved(schema).pattern ?? "") ?? [];
  return prefix && prefixes.has(prefix) ? prefix : undefined;
}

function resolved(schema: Schema): Schema {
  return schema.$ref ? (document.components.schemas[schema.$ref.split("/").at(-1)!] ?? {}) : schema;
}

interface Place {
  readonly at: readonly string[];
  readonly kind: string;
  readonly isList: boolean;
}

/** Where a body may hold ids. */
function placesIn(schema: Schema, at: readonly string[] = []): Place[] {
  const own = resolved(schema);
  const kind = kindOf(own);
  if (kind) return [{ at, kind, isList: false }];
  const item = own.items && kindOf(own.items);
  if (item) return [{ at, kind: item, isList: true }];
  const either = [...(own.anyOf ?? []), ...(own.oneOf ?? []), ...(own.allOf ?? [])];
  return [
    ...either.flatMap((each) => placesIn(each, at)),
    ...Object.entries(own.properties ?? {}).flatMap(([name, each]) => placesIn(each, [...at, name])),
  ];
}

function placed(body: object, { at, kind, isList }: Place, ids: Ids): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  const last = at.at(-1) as string;
  let into = copy;
  for (const name of at.slice(0, -1)) {
    into[name] ??= {};
    into = into[name] as Record<string, unknown>;
  }
  into[last] = isList ? [known(ids, kind)] : known(ids, kind);
  return copy;
}

const idInText = /"([a-z]{3})_[0-9a-f]{32}"/g;

/** No test leaves the machine: the examples' sites are looked for on loopback. */
function withIds(example: object, ids: Ids): object {
  const text = JSON.stringify(example).replaceAll(".example.com", ".postings.test");
  return JSON.parse(text.replace(idInText, (_, kind: string) => `"${known(ids, kind)}"`)) as object;
}

function withoutIds(body: object): object {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => !JSON.stringify(value).match(idInText)),
  );
}
