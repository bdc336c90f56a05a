/**
 * Death at a chosen moment. A `Life` counts the effects that the parts wrapped by it have on the world, and
 * dies right after the n-th: that call and every later one fail, as if the process had been killed. A test
 * runs the same work with n = 1, 2, 3 … until it survives, and so dies once at every point there is.
 */
import type { Database } from "@tailorbird/core/shared/database";

export class Died extends Error {
  override readonly name = "Died";
  constructor() {
    super("the process is dead");
  }
}

export class Life {
  readonly #dieAfter: number;
  #effects = 0;

  constructor(dieAfter: number) {
    this.#dieAfter = dieAfter;
  }

  get isOver(): boolean {
    return this.#effects >= this.#dieAfter;
  }

  /** Wraps a port: each call of a method that answers a promise is one effect. */
  wrap<Part extends object>(part: Part): Part {
    return new Proxy(part, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          if (this.isOver) throw new Died();
          const answer = value.apply(target, args);
          return answer instanceof Promise ? this.#effect(answer) : answer;
        };
      },
    });
  }

  /** Wraps a query builder, and whatever its methods answer: each statement that is awaited is one effect. */
  wrapQueries<Queries extends object>(queries: Queries): Queries {
    return new Proxy(queries, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target);
        if (typeof value !== "function" || name === "constructor") return value;
        return (...args: unknown[]) => {
          if (name === "then") {
            if (this.isOver) return Promise.reject(new Died()).then(...(args as []));
            return this.#effect(Promise.resolve(value.call(target, (rows: unknown) => rows))).then(
              ...(args as []),
            );
          }
          const answer = value.apply(target, args);
          return typeof answer === "object" && answer !== null ? this.wrapQueries(answer) : answer;
        };
      },
    });
  }

  async #effect<T>(answer: Promise<T>): Promise<T> {
    const result = await answer;
    if (this.isOver) throw new Died();
    this.#effects += 1;
    if (this.isOver) throw new Died();
    return result;
  }
}

/** The same database, for one life: a transaction whose work dies is rolled back, as a broken connection is. */
export function mortalDatabase(database: Database, life: Life): Database {
  const whole = life.wrap(database);
  return {
    ...whole,
    as: (accountId) => life.wrapQueries(database.as(accountId)),
    transact: (accountId, work) => whole.transact(accountId, (queries) => work(life.wrapQueries(queries))),
    sweep: (work) => whole.sweep(work),
    close: () => database.close(),
  };
}
