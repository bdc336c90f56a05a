/** A dialect that writes the columns of a selection once: a list names some twenty of them, the same at each request. */
import { Column, is, type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Fields } from "./row-reader.ts";

type Options = { isSingleTable?: boolean };
/** Left out of Drizzle's declarations; a test holds what comes out to what Drizzle alone writes. */
type Selecting = Pick<PgDialect, "sqlToQuery"> & { buildSelection(fields: Fields, options?: Options): SQL };

export function selectingDialect(): PgDialect {
  const dialect = new PgDialect();
  const drizzles = new PgDialect() as unknown as Selecting;
  /** By column: with its table's name, and without. */
  const written = { alone: new WeakMap<object, string>(), ofTable: new WeakMap<object, string>() };

  function textOf(field: Column, options: Options): string {
    const texts = options.isSingleTable ? written.alone : written.ofTable;
    const known = texts.get(field);
    if (known !== undefined) return known;
    const text = drizzles.sqlToQuery(drizzles.buildSelection([{ path: [], field }], options)).sql;
    texts.set(field, text);
    return text;
  }

  const own: Pick<Selecting, "buildSelection"> = {
    buildSelection(fields, options = {}) {
      const parts: SQL[] = [];
      let run: string[] = [];
      const endRun = () => {
        if (run.length > 0) parts.push(sql.raw(run.join(", ")));
        run = [];
      };
      for (const each of fields) {
        if (is(each.field, Column)) run.push(textOf(each.field, options));
        else {
          endRun();
          parts.push(drizzles.buildSelection([each], options));
        }
      }
      endRun();
      return sql.join(parts, sql.raw(", "));
    },
  };
  return Object.assign(dialect, own);
}
