/** What a piece of code asks PostgreSQL through `pg`, however deep below it the connection is. */
import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

const listening = new AsyncLocalStorage<string[]>();
const ask = pg.Client.prototype.query as (this: pg.Client, ...asked: unknown[]) => unknown;

pg.Client.prototype.query = function hear(this: pg.Client, ...asked: unknown[]) {
  const [query] = asked as [string | { text?: string }];
  listening.getStore()?.push((typeof query === "string" ? query : query.text) ?? "");
  return ask.apply(this, asked);
} as typeof pg.Client.prototype.query;

/** @returns what `work` answers, and the texts of the statements that it made, in order. */
export async function listenTo<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await listening.run(statements, work);
  return { result, statements };
}

/** What every request may ask beside its own statements. */
const beside = [
  // The transaction, the account that it runs as, and whether row-level security binds the role.
  /^(begin|commit|rollback)\b/,
  /^select set_config\b/,
  /^select r\.rolsuper\b/,
  // The account's row and the idempotency key, which open a create.
  /^(with "opened" as \()?insert into "account" /,
  /^select "resource" from "idempotency_key" /,
  // The outbox: who is to be told, of what, and that it is on its way.
  /^select "id" from "webhook_endpoint" where [^;]* @> /,
  /^insert into "webhook_(event|delivery)" /,
];

/** The statements of a request that count towards how many it may make. */
export function ownStatements(statements: readonly string[]): string[] {
  return statements.filter((text) => !beside.some((each) => each.test(text.trimStart())));
}
