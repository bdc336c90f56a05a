/** A statement and the account it runs as, in one message to PostgreSQL and one answer. */
import { createHash } from "node:crypto";
import pg from "pg";
import { setAccountSql } from "./database-session.ts";

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
  execute(message: object): void;
}

/** What pg calls of a query while its answer comes in; the published types name `submit` alone. */
interface PgQuery {
  readonly name: string | undefined;
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}
const Query = pg.Query as unknown as new (
  config: pg.QueryConfig & { queryMode: "extended" },
  values: readonly unknown[],
  done: (error: Error | null, result: pg.QueryResult) => void,
) => PgQuery;

/**
 * A statement with what leads to it, up to one Sync: where one of them fails, PostgreSQL skips all that follow,
 * so that none ever runs for another account than its leads have set. Without a BEGIN among them they are one
 * transaction, as the protocol has it, and what was set ends with it.
 */
class LedQuery extends Query {
  readonly #leads: readonly Lead[];
  #leadsToCome: number;
  #parses = false;

  constructor(
    leads: readonly Lead[],
    config: pg.QueryConfig,
    values: readonly unknown[],
    done: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super({ ...config, queryMode: "extended" }, values, done);
    this.#leads = leads;
    this.#leadsToCome = leads.length;
  }

  override prepare(wire: Wire): void {
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
    if (this.name !== undefined && !isKnown(wire, this.name)) this.#closeStale(wire, this.name);
    super.prepare(wire);
  }

  /** A statement of this name that a pooler's other server may hold. */
  #closeStale(wire: Wire, name: string): void {
    if (name === "") return;
    this.#parses = true;
    wire.close({ type: "S", name });
  }

  override handleDataRow(message: unknown): void {
    if (this.#leadsToCome === 0) super.handleDataRow(message);
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

function isKnown(wire: Wire, name: string): boolean {
  return (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) !== undefined;
}

/**
 * Runs one statement, and what leads to it, in one round trip.
 * @param config as Drizzle gives it; with a `name` PostgreSQL keeps the statement parsed and planned.
 */
export function runLed(
  client: pg.ClientBase,
  leads: readonly Lead[],
  config: pg.QueryConfig,
  values: readonly unknown[],
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new LedQuery(leads, config, values, (error, result) =>
      error ? reject(error) : resolve(result),
    );
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
