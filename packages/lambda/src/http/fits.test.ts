import { listApplications } from "@tailorbird/contracts/applications";
import { listJobs } from "@tailorbird/contracts/jobs";
import { routes } from "@tailorbird/contracts/routes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fits } from "./fits.ts";

const all = routes.flatMap(({ responses }) =>
  Object.values(responses).flatMap((response) => ("schema" in response ? [response.schema as Schema] : [])),
);
const schemas = new Set(all);

type Schema = z.core.$ZodType;
const written = { datetime: "2030-01-02T03:04:05.678Z", date: "2030-01-02" };

/** Values of a schema; `odd` for some places where something else stands. */
function valuesOf(schema: Schema, odd: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  const def = schema._zod.def as z.core.$ZodTypes["_zod"]["def"];
  const inner = (each: Schema) => valuesOf(each, odd);
  const sound = (): fc.Arbitrary<unknown> => {
    switch (def.type) {
      case "string": {
        if ("format" in def) return fc.constant(written[def.format as keyof typeof written]);
        const formats = (def.checks ?? []).map((check) => check._zod.def as { pattern?: RegExp });
        const pattern = formats.find((format) => format.pattern !== undefined)?.pattern;
        return pattern === undefined ? fc.string({ maxLength: 5 }) : fc.stringMatching(pattern);
      }
      case "number":
        return fc.constantFrom(0, 1, 7, 50, 2_027);
      case "boolean":
        return fc.boolean();
      case "enum":
      case "literal":
        return fc.constantFrom(...(schema._zod.values as Set<unknown>));
      case "nullable":
        return fc.option(inner(def.innerType), { nil: null });
      case "optional":
      case "default":
        return inner(def.innerType);
      case "array":
        return fc.array(inner(def.element), { maxLength: 3 });
      case "tuple":
        return fc.tuple(...def.items.map(inner));
      case "record":
        return fc.dictionary(inner(def.keyType) as fc.Arbitrary<string>, inner(def.valueType), {
          maxKeys: 2,
        });
      case "union":
        return fc.oneof(...def.options.map(inner));
      case "object": {
        const shape = Object.entries(def.shape);
        const requiredKeys = shape.flatMap(([name, each]) => (each._zod.optin === "optional" ? [] : [name]));
        return fc.record(Object.fromEntries(shape.map(([name, each]) => [name, inner(each)])), {
          requiredKeys,
          noNullPrototype: true,
        });
      }
      default:
        throw new Error(`No values are known of ${def.type}.`);
    }
  };
  return odd.length === 0 ? sound() : fc.oneof({ arbitrary: sound(), weight: 60 }, ...odd);
}

const oddities = [
  fc.constantFrom(undefined, null, Number.NaN, -1, 1.5, 1e300, "", "x", [], {}, [undefined], new Date(0)),
  // Nothing that a list holds there.
  fc.constant(Object.assign([], { length: 1 })),
  fc.constant(JSON.parse('{"__proto__": {"a": 1}, "id": "x"}')),
];

describe("what fits", () => {
  it("is exactly what parsing accepts and gives back unchanged, for every answer of every route", () => {
    for (const schema of schemas) {
      const value = valuesOf(schema, oddities);
      const property = fc.property(value, fc.boolean(), (given, isMore) => {
        const answer = isMore && typeof given === "object" ? Object.assign({ secret: 1 }, given) : given;
        if (!fits(schema, answer)) return;
        const parsed = z.safeParse(schema as z.ZodMiniType, answer);
        expect(parsed.success).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(parsed.data)));
      });
      fc.assert(property, { numRuns: 6 });
    }
  });

  it.each([listApplications, listJobs].map((route) => [route.id, route.responses[200].schema] as const))(
    "is every page of %s, and none with a field more or one missing",
    (_, schema) => {
      fc.assert(
        fc.property(valuesOf(schema, []), (page) => {
          const { items, nextCursor } = page as { items: { id: string }[]; nextCursor: string | null };
          expect(fits(schema, page)).toBe(true);
          expect(fits(schema, { items, nextCursor, more: 1 })).toBe(false);
          expect(fits(schema, { items })).toBe(false);
          if (items.length === 0) return;
          expect(fits(schema, { items: [...items, { ...items[0], userId: "x" }], nextCursor })).toBe(false);
          expect(fits(schema, { items: [{ ...items[0], id: "x" }], nextCursor })).toBe(false);
        }),
        { numRuns: 20 },
      );
    },
  );

  it("is nothing of a schema that changes what it takes", () => {
    const changing = [
      z.string().check(z.trim()),
      z._default(z.string(), ""),
      z.union([z.object({}), z.string()]),
    ];
    for (const schema of changing) expect(fits(schema, "text")).toBe(false);
    expect(fits(z.object({ a: z.string().check(z.toLowerCase()) }), { a: "a" })).toBe(false);
  });
});
