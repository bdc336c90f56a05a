/** OpenAI's rules for a schema of strict structured output. */

const allowedTypes = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);
const deepest = 10;
const mostProperties = 5_000;

interface SchemaNode {
  type?: unknown;
  properties?: Record<string, unknown>;
  required?: unknown;
  additionalProperties?: unknown;
  items?: unknown;
  anyOf?: unknown;
  enum?: unknown;
  const?: unknown;
  $ref?: unknown;
  [keyword: string]: unknown;
}

const refusedKeywords = [
  "allOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "dependentRequired",
  "dependentSchemas",
  "patternProperties",
  "prefixItems",
  "uniqueItems",
];

/** What the real API would refuse the schema for, or null. */
export function strictSchemaProblem(schema: unknown): string | null {
  const root = schema as SchemaNode | null;
  if (typeof root !== "object" || root === null || root.type !== "object" || root.anyOf)
    return "the root must be an object and not anyOf.";
  let properties = 0;
  const visit = (node: unknown, path: string, depth: number): string | null => {
    if (typeof node !== "object" || node === null) return `${path}: a schema must be an object.`;
    if (depth > deepest) return `${path}: nested more than ${deepest} levels deep.`;
    const each = node as SchemaNode;
    const refused = refusedKeywords.find((keyword) => keyword in each);
    if (refused) return `${path}: '${refused}' is not permitted.`;
    if (Array.isArray(each.anyOf))
      return first(each.anyOf.map((option, index) => visit(option, `${path}/anyOf/${index}`, depth)));
    if (each.$ref !== undefined) return null;
    const types = Array.isArray(each.type) ? each.type : [each.type];
    if (
      each.enum === undefined &&
      each.const === undefined &&
      types.some((type) => !allowedTypes.has(String(type)))
    )
      return `${path}: 'type' is missing or unknown.`;
    if (types.includes("object")) {
      if (each.additionalProperties !== false)
        return `${path}: 'additionalProperties' is required to be supplied and to be false.`;
      const names = Object.keys(each.properties ?? {});
      properties += names.length;
      if (properties > mostProperties) return `more than ${mostProperties} properties.`;
      const required = new Set(Array.isArray(each.required) ? each.required : []);
      const missing = names.find((name) => !required.has(name));
      if (missing) return `${path}: 'required' must include every key in properties. Missing '${missing}'.`;
      return first(names.map((name) => visit(each.properties![name], `${path}/${name}`, depth + 1)));
    }
    if (types.includes("array"))
      return each.items === undefined
        ? `${path}: array schema missing items.`
        : visit(each.items, `${path}/items`, depth + 1);
    return null;
  };
  return visit(root, "", 1);
}

function first(problems: (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}
