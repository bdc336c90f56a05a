/** A statement that stands alone, and the account it runs as, in one message to PostgreSQL and one answer. */
import { createHash } from "node:crypto";
import pg from "pg";
import { setAccountSql } from "./database-session.ts";

/** The part of pg's connection that its own queries use. */
interface Wire {
  /** Name → text of what this connection has parsed. */
  parsedStatements: Record<string, string | undefined>;
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

const accountStatement = nameOf(setAccountSql);

/**
 * Everything up to one Sync is one transaction, as the protocol has it, so there is no BEGIN or COMMIT to
 * send, to answer and to wait for; a statement that fails takes what was set for it along.
 */
class LoneQuery extends Query {
  readonly #accountValue: string;
  #isAccountSet = false;
  #parses = false;

  constructor(
    config: pg.QueryConfig,
    values: readonly unknown[],
    accountValue: string,
    done: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super({ ...config, queryMode: "extended" }, values, done);
    this.#accountValue = accountValue;
  }

  override prepare(wire: Wire): void {
    const account = this.name === undefined ? "" : accountStatement;
    this.#announce(wire, account, setAccountSql);
    wire.bind({ statement: account, values: [this.#accountValue] });
    wire.execute({});
    // pg announces the statement itself, but would not close one of the same name that a pooler brought along.
    if (this.name !== undefined && wire.parsedStatements[this.name] === undefined) {
      this.#parses = true;
      wire.close({ type: "S", name: this.name });
    }
    super.prepare(wire);
  }

  #announce(wire: Wire, name: string, text: string): void {
    if (name !== "" && wire.parsedStatements[name] !== undefined) return;
    if (name !== "") {
      this.#parses = true;
      wire.close({ type: "S", name });
      wire.parsedStatements[name] = text;
    }
    wire.parse({ name, text });
  }

  override handleDataRow(message: unknown): void {
    if (this.#isAccountSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#isAccountSet) super.handleCommandComplete(message, wire);
    this.#isAccountSet = true;
  }

  override handleError(error: Error, wire: Wire): void {
    // Which of the two was parsed before it failed is not said: both are announced anew next time.
    if (this.#parses || isStatementLost(error)) {
      delete wire.parsedStatements[accountStatement];
      if (this.name !== undefined) delete wire.parsedStatements[this.name];
    }
    super.handleError(error, wire);
  }
}

/**
 * Runs one statement as the account, in a transaction of its own and one round trip.
 * @param config as Drizzle gives it; with a `name` PostgreSQL keeps the statement parsed and planned.
 */
export function runLoneQuery(
  client: pg.ClientBase,
  config: pg.QueryConfig,
  values: readonly unknown[],
  accountValue: string,
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new LoneQuery(config, values, accountValue, (error, result) =>
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

function nameOf(text: string): string {
  return `tb_${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
}
