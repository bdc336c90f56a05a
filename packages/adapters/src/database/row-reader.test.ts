import { job } from "@tailorbird/core/jobs/job.sql";
import { contact } from "@tailorbird/core/tracker/tracker.sql";
import { getTableColumns, sql } from "drizzle-orm";
import * as drizzleUtilities from "drizzle-orm/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fields, rowReader } from "./row-reader.ts";

const { id, title, revision, createdAt, salary } = getTableColumns(job);
const { id: contactId, name } = getTableColumns(contact);
const counted = sql<number>`count(*)`.mapWith(Number);

/** Left out of the declarations. */
const { mapResultRow } = drizzleUtilities as unknown as {
  mapResultRow(fields: Fields, row: unknown[], joins: Record<string, boolean> | undefined): unknown;
};

/** Selections as Drizzle hands them on: flat, nested, interleaved, of two tables, of expressions. */
const selections: Fields[] = [
  [
    { path: ["id"], field: id },
    { path: ["made"], field: createdAt },
    { path: ["count"], field: counted.as("count") },
  ],
  [
    { path: ["item", "id"], field: id },
    { path: ["item", "title"], field: title },
    { path: ["contact", "id"], field: contactId },
    { path: ["contact", "name"], field: name },
    { path: ["item", "revision"], field: revision },
    { path: ["key"], field: sql`''` },
  ],
  [
    { path: ["both", "title"], field: title },
    { path: ["both", "name"], field: name },
    { path: ["deep", "er", "salary"], field: salary },
    { path: ["made", "count"], field: counted },
  ],
];
const uuid = fc.uuid();
const raw = new Map<unknown, fc.Arbitrary<unknown>>([
  [id, uuid],
  [contactId, uuid],
  [createdAt, fc.constant("2030-01-02 03:04:05.6+00")],
  [salary, fc.constant({ min: 1 })],
  [revision, fc.nat()],
]);

describe("a row reader", () => {
  it("reads what Drizzle itself would, rows missing from a join included", () => {
    const cases = fc.constantFrom(...selections).chain((fields) =>
      fc.record({
        fields: fc.constant(fields),
        row: fc.tuple(
          ...fields.map(({ field }) => fc.option(raw.get(field) ?? fc.constant("7"), { nil: null })),
        ),
        joins: fc.option(fc.record({ job: fc.boolean(), contact: fc.boolean() }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ fields, row, joins }) => {
        expect(rowReader(fields, joins)(row)).toEqual(mapResultRow(fields, row, joins));
      }),
    );
  });
});
