/** A statement and the account it runs as, in one message to PostgreSQL and one answer. */
import { createHash } from "node:crypto";
import pg from "pg";
import { setAccountSql } from "./database-session.ts";
import type { Statement } from "./drizzle-queries.ts";
import { withTimesAsText } from "./text-values.ts";

/** What goes before a statement in the same message: it sets for whom the statement runs. */
export interface Lead {
  readonly text: string;
  readonly values: readonly string[];
}

/** For a statement that stands alone: no BEGIN and COMMIT to send, to answer and to wait for. */
export function aloneAs(accountValue: string): readonly Lead[] {
  return [{ text: setAccountSql, values: [accountValue] }];
}

/** For the first statement of a transaction. */
export function beginAs(accountValue: string): readonly Lead[] {
  return [{ text: "begin", values: [] }, ...aloneAs(accountValue)];
}
export const beginAsSweeper: readonly Lead[] = ["begin", "set local role tailorbird_sweeper"].map((text) => ({
  text,
  values: [],
}));

/** The part of pg's connection that its own queries use. */
interface Wire {
  /** Name → text of what this connection has parsed. */
  parsedStatements: Record<string, string | undefined>;
  /** The same of what it was given to parse and has not answered yet. */
  submittedNamedStatements: Record<string, string | undefined>;
  close(message: { type: "S"; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[] }): void;
  describe(message: object): void;
  execute(message: object): void;
}

interface RowDescription {
  readonly fields: readonly { readonly dataTypeID: number; readonly format: string }[];
}
interface DataRow {
  /** As PostgreSQL wrote them. */
  readonly fields: (string | null)[];
}

/** What pg calls of a query while its answer comes in; the published types name `submit` alone. */
interface PgQuery {
  readonly name: string | undefined;
  readonly _result: { readonly rows: unknown[] };
  prepare(wire: Wire): void;
  handleRowDescription(message: RowDescription): void;
  handleDataRow(message: DataRow): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}
const Query = pg.Query as unknown as new (
  config: pg.QueryConfig & { queryMode: "extended" },
  values: readonly unknown[],
  done: (error: Error | null, result: pg.QueryResult) => void,
) => PgQuery;

const types = withTimesAsText(pg.types);
type Parsers = readonly ((text: string) => unknown)[];
/** How the columns of a connection's named statements are read: told once, and not asked for again. */
const described = new WeakMap<Wire, Map<string, Parsers>>();

/**
 * A statement with what leads to it, up to one Sync: where one of them fails, PostgreSQL skips all that follow,
 * so that none ever runs for another account than its leads have set. Without a BEGIN among them they are one
 * transaction, as the protocol has it, and what was set ends with it.
 */
class LedQuery extends Query {
  readonly #leads: readonly Lead[];
  readonly #asArrays: boolean;
  #leadsToCome: number;
  #parses = false;
  #wire: Wire | undefined;
  #parsers: Parsers | undefined;

  constructor(
    leads: readonly Lead[],
    { text, values, asArrays }: Statement,
    name: string | undefined,
    done: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super({ text, ...(name !== undefined && { name }), types, queryMode: "extended" }, values, done);
    this.#leads = leads;
    this.#leadsToCome = leads.length;
    this.#asArrays = asArrays;
  }

  override prepare(wire: Wire): void {
    this.#wire = wire;
    for (const { text, values } of this.#leads) {
      // Leads are named where the statement is: both or neither suits the server.
      const name = this.name === undefined ? "" : nameOfLead(text);
      if (!isKnown(wire, name)) {
        this.#closeStale(wire, name);
        wire.parse({ name, text });
        if (name !== "") wire.parsedStatements[name] = text;
      }
      wire.bind({ statement: name, values });
      wire.execute({});
    }
    // pg announces the statement itself.
    if (this.name !== undefined) {
      if (!isKnown(wire, this.name)) this.#closeStale(wire, this.name);
      else if (this.#asArrays) this.#parsers = described.get(wire)?.get(this.name);
    }
    super.prepare(this.#parsers === undefined ? wire : withoutDescribe(wire));
  }

  /** A statement of this name that a pooler's other server may hold. */
  #closeStale(wire: Wire, name: string): void {
    if (name === "") return;
    this.#parses = true;
    wire.close({ type: "S", name });
  }

  override handleRowDescription(message: RowDescription): void {
    super.handleRowDescription(message);
    const parsers = message.fields.map(({ dataTypeID, format }) => types.getTypeParser(dataTypeID, format));
    this.#parsers = parsers;
    const wire = this.#wire as Wire;
    if (this.name === undefined) return;
    const known = described.get(wire) ?? new Map<string, Parsers>();
    described.set(wire, known.set(this.name, parsers));
  }

  override handleDataRow(message: DataRow): void {
    if (this.#leadsToCome > 0) return;
    // Read when all are there: what can't be read then fails its statement, and not the connection.
    if (this.#asArrays) this._result.rows.push(message.fields);
    else super.handleDataRow(message);
  }

  /** Of a statement whose rows are wanted as arrays: the text of each value becomes the value. */
  readRows(): void {
    const parsers = this.#parsers ?? [];
    for (const row of this._result.rows as unknown[][]) {
      for (let at = 0; at < row.length; at += 1) {
        const text = row[at];
        if (text !== null) row[at] = parsers[at]!(text as string);
      }
    }
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#leadsToCome === 0) super.handleCommandComplete(message, wire);
    else this.#leadsToCome -= 1;
  }

  override handleError(error: Error, wire: Wire): void {
    // Which of them was parsed before it failed is not said: all are announced anew next time.
    if (this.#parses || isStatementLost(error)) {
      for (const { text } of this.#leads) delete wire.parsedStatements[nameOfLead(text)];
      if (this.name !== undefined) delete wire.parsedStatements[this.name];
    }
    super.handleError(error, wire);
  }
}

/** Base classes always ask how the columns are read. */
function withoutDescribe(wire: Wire): Wire {
  return Object.assign(Object.create(wire), { describe() {} });
}

function isKnown(wire: Wire, name: string): boolean {
  return (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) !== undefined;
}

/**
 * Runs one statement, and what leads to it, in one round trip.
 * @param name PostgreSQL keeps the statement parsed and planned by it; undefined to keep nothing.
 */
export function runLed(
  client: pg.ClientBase,
  leads: readonly Lead[],
  statement: Statement,
  name: string | undefined,
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query: LedQuery = new LedQuery(leads, statement, name, (error, result) => {
      if (error) return reject(error);
      try {
        if (statement.asArrays) query.readRows();
        resolve(result);
      } catch (unreadable) {
        reject(unreadable);
      }
    });
    client.query(query as unknown as pg.Submittable);
  });
}

/** PostgreSQL does not know the statement (a pooler changed servers), or its table has changed since. */
export function isStatementLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === "26000" || (code === "0A000" && message?.startsWith("cached plan") === true);
}

/** Statements of more text, or beyond this many, are parsed each time: a name is kept for as long as a connection. */
const longestNamedText = 4_000;
const mostNames = 300;

/** Names statements by their text, so that one name never means two. @returns undefined for one to be left unnamed. */
export function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames || text.length > longestNamedText) return known;
    const name = nameOf(text);
    names.set(text, name);
    return name;
  };
}

/** Of the few that lead: never too many to be named. */
const nameOfLead = createStatementNames() as (text: string) => string;

function nameOf(text: string): string {
  return `tb_${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
}
