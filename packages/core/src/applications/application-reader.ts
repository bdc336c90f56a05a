/** Applications as they stand: what only reads them carries nothing of how they change. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Application, ListedApplication } from "@tailorbird/contracts/applications";
import type { Database } from "../shared/database.ts";
import { readOrderedPage, toOrderedPage } from "../shared/order.ts";
import type { Page } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import { type ApplicationFilter, applicationOrders, listApplications, tieOf } from "./application-list.ts";
import { findApplication } from "./application-repository.ts";

export class ApplicationReader {
  readonly #database: Database;

  constructor(parts: { database: Database }) {
    this.#database = parts.database;
  }

  async list(
    actor: Actor,
    query: ApplicationFilter & {
      sort?: keyof typeof applicationOrders | undefined;
      cursor?: string | undefined;
      limit?: string | undefined;
    },
  ): Promise<Page<ListedApplication>> {
    const order = applicationOrders[query.sort ?? "newest"];
    const page = readOrderedPage(order, query);
    const rows = await listApplications(this.#database.as(actor.accountId), page, query, order);
    return toOrderedPage(rows, page, order, tieOf(order));
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Application> {
    const row = await findApplication(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("application");
    return row;
  }
}
