import { application } from "@tailorbird/core/applications/application.sql";
import { applicationColumns } from "@tailorbird/core/applications/application-repository";
import { job } from "@tailorbird/core/jobs/job.sql";
import { eq, getTableColumns, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { queriesOver, type Statement } from "./drizzle-queries.ts";

it("writes the statements that Drizzle alone writes, the first time and each time after it", async () => {
  const asked: Statement[] = [];
  const queries = queriesOver(async (statement) => {
    asked.push(statement);
    return { rows: [] };
  });
  const other = alias(application, "other");
  type Builder = Pick<QueryBuilder, "select">;
  const selects = [
    (from: Builder) =>
      from
        .select({
          key: sql`${1}`.as("key"),
          item: applicationColumns,
          job: getTableColumns(job),
          n: sql`count(*)`,
        })
        .from(application)
        .innerJoin(job, eq(job.id, application.jobId)),
    (from: Builder) => from.select().from(application).where(eq(application.status, "saved")),
    (from: Builder) => from.select({ a: other.id, b: sql`max(${other.position})` }).from(other),
    (from: Builder) =>
      from.select({ mine: application.id, theirs: other.id }).from(application).leftJoin(other, sql`true`),
  ];
  for (const select of [...selects, ...selects]) {
    asked.length = 0;
    const { sql: text, params } = select(new QueryBuilder()).toSQL();
    await select(queries as unknown as Builder);
    expect(asked).toMatchObject([{ text, values: params, asArrays: true }]);
  }
});

it("writes what an insert, an update and a delete give back as Drizzle does", async () => {
  const asked: string[] = [];
  const queries = queriesOver(async ({ text }) => {
    asked.push(text);
    return { rows: [] };
  });
  for (let time = 0; time < 2; time += 1) {
    await queries.update(application).set({ position: "a" }).returning();
    await queries.delete(job).returning({ id: job.id, at: sql`now()` });
  }
  expect(asked[0]).toContain('returning "user_id", "id", ');
  expect(asked[1]).toBe('delete from "job" returning "id", now()');
  expect(asked.slice(2)).toEqual(asked.slice(0, 2));
});
