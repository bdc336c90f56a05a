/**
 * A quick way to see that an answer is already what its schema would make of it. Parsing copies every object of a page
 * to leave out what the schema does not name; nearly always nothing is left out, and looking costs a quarter of copying.
 */
import type * as z from "zod/mini";

/** True only of what the schema accepts and would give back as it is; false says nothing: parse it. */
type Fits = (value: unknown) => boolean;
// Zod's own way in for libraries: https://zod.dev/library-authors
type Definition = z.core.$ZodTypes["_zod"]["def"];
type Check = z.core.$ZodChecks["_zod"]["def"];

const known = new WeakMap<z.core.$ZodType, Fits | null>();

/** @returns false also of a schema that holds something other than what is written out below. */
export function fits(schema: z.core.$ZodType, value: unknown): boolean {
  let test = known.get(schema);
  if (test === undefined) {
    test = testOf(schema) ?? null;
    known.set(schema, test);
  }
  return test?.(value) ?? false;
}

function testOf(schema: z.core.$ZodType): Fits | undefined {
  const def = schema._zod.def as Definition;
  const checks = checksOf(def);
  const test = kindOf(schema, def);
  if (checks === undefined || test === undefined || checks.length === 0) return checks && test;
  return (value) => test(value) && checks.every((check) => check(value));
}

function kindOf(schema: z.core.$ZodType, def: Definition): Fits | undefined {
  switch (def.type) {
    case "string":
      return def.coerce ? undefined : (value) => typeof value === "string";
    case "number":
      return def.coerce ? undefined : Number.isFinite;
    case "boolean":
      return def.coerce ? undefined : (value) => typeof value === "boolean";
    case "enum":
    case "literal": {
      const { values } = schema._zod;
      return values && ((value) => values.has(value as z.core.util.Primitive));
    }
    case "nullable":
      return orElse(null, def.innerType);
    case "optional":
      return orElse(undefined, def.innerType);
    case "array":
      return listOf(testOf(def.element));
    case "tuple":
      return def.rest === null ? tupleOf(def.items) : undefined;
    case "record":
      return def.keyType._zod.def.type === "string"
        ? recordOf(testOf(def.keyType), testOf(def.valueType))
        : undefined;
    case "object":
      return def.catchall === undefined || def.catchall._zod.def.type === "never"
        ? objectOf(def.shape)
        : undefined;
    case "union":
      // One that is told apart by a literal: what fits one of them, none before it could have taken.
      return "discriminator" in def ? anyOf(def.options.map(testOf)) : undefined;
    default:
      return undefined;
  }
}

function orElse(other: null | undefined, schema: z.core.$ZodType): Fits | undefined {
  const inner = testOf(schema);
  return inner && ((value) => value === other || inner(value));
}

function listOf(element: Fits | undefined): Fits | undefined {
  return (
    element &&
    ((value) => {
      if (!Array.isArray(value)) return false;
      // `every` would pass over holes, which JSON writes as null.
      for (let at = 0; at < value.length; at += 1) if (!element(value[at])) return false;
      return true;
    })
  );
}

function tupleOf(schemas: readonly z.core.$ZodType[]): Fits | undefined {
  const items = allOf(schemas.map(testOf));
  return (
    items &&
    ((value) =>
      Array.isArray(value) && value.length === items.length && items.every((fit, n) => fit(value[n])))
  );
}

function anyOf(tests: readonly (Fits | undefined)[]): Fits | undefined {
  const options = allOf(tests);
  return options && ((value) => options.some((fit) => fit(value)));
}

function allOf(tests: readonly (Fits | undefined)[]): Fits[] | undefined {
  return tests.includes(undefined) ? undefined : (tests as Fits[]);
}

function recordOf(key: Fits | undefined, value: Fits | undefined): Fits | undefined {
  if (key === undefined || value === undefined) return undefined;
  return (record) => {
    if (!isPlain(record)) return false;
    for (const name in record) if (name === "__proto__" || !key(name) || !value(record[name])) return false;
    return true;
  };
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>): Fits | undefined {
  const properties = new Map<string, { test: Fits; isRequired: boolean }>();
  for (const [name, schema] of Object.entries(shape)) {
    const test = testOf(schema);
    if (test === undefined) return undefined;
    properties.set(name, { test, isRequired: schema._zod.def.type !== "optional" });
  }
  const required = [...properties.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (!isPlain(value)) return false;
    let missing = required;
    for (const name in value) {
      const property = properties.get(name);
      if (property === undefined || !property.test(value[name])) return false;
      if (property.isRequired) missing -= 1;
    }
    return missing === 0;
  };
}

/** Of no class: what `for in` names is all that JSON would write of it. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What is checked beyond the kind; undefined when it is something else than can be looked at here. */
function checksOf(def: Definition): Fits[] | undefined {
  const own = "check" in def ? [def as unknown as Check] : [];
  const further = (def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def as Check);
  return allOf([...own, ...further].map(checkOf));
}

function checkOf(def: Check): Fits | undefined {
  switch (def.check) {
    case "min_length":
      return (value) => (value as string | unknown[]).length >= def.minimum;
    case "max_length":
      return (value) => (value as string | unknown[]).length <= def.maximum;
    case "greater_than":
      return isBeyond(def, 1);
    case "less_than":
      return isBeyond(def, -1);
    case "number_format":
      return def.format === "safeint" ? Number.isSafeInteger : undefined;
    case "string_format": {
      const { pattern } = def;
      if (!["regex", "date", "datetime"].includes(def.format) || !pattern || /[gy]/.test(pattern.flags))
        return undefined;
      return (value) => pattern.test(value as string);
    }
    default:
      return undefined;
  }
}

function isBeyond(
  { value: limit, inclusive }: { value: unknown; inclusive: boolean },
  direction: 1 | -1,
): Fits {
  return (value) => {
    const distance = direction * ((value as number) - (limit as number));
    return inclusive ? distance >= 0 : distance > 0;
  };
}
