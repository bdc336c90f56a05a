/** People at companies, and the applications they have to do with. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Contact } from "@tailorbird/contracts/contacts";
import { and, desc, eq, lt, notInArray, sql } from "drizzle-orm";
import { type Database, isForeignKeyViolation, type Queries } from "../shared/database.ts";
import { heldBefore } from "../shared/held.ts";
import { idOfUuid, newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import type { PageQuery } from "./owned-rows.ts";
import { applicationContact, contact } from "./tracker.sql.ts";

const maxContacts = 20_000;

type Fields = Partial<Omit<Contact, "id" | "applicationIds" | "revision" | "createdAt" | "updatedAt">>;
type Given = { [Field in keyof Fields]?: Fields[Field] | undefined } & {
  applicationIds?: string[] | undefined;
};

export class Contacts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found` for an application, `limit_reached`, `idempotency_key_reused` */
  async create(
    actor: Actor,
    { applicationIds = [], name, ...input }: Given & { name: string },
    key: IdempotencyKey | undefined,
  ): Promise<Contact> {
    const id = newId("contact");
    const { accountId } = actor;
    return this.#linking(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return find(queries, earlier.id);
      const values = { ...withoutUndefined(input), name, accountId, id };
      const [row] = await queries
        .insert(contact)
        .values(values)
        .returning({ ...columns, held: heldBefore(contact, maxContacts) });
      const { held, ...made } = row as Row & { held: number };
      if (held >= maxContacts) throw limitReached("contacts", maxContacts);
      const linked = [...new Set(applicationIds)];
      if (linked.length) await link(queries, accountId, id, linked);
      return shown(made, linked);
    });
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Contact> {
    const found = await find(this.#database.as(actor.accountId), id);
    if (!found) throw notFound("contact");
    return found;
  }

  async list(
    actor: Actor,
    { applicationId, ...query }: PageQuery & { applicationId?: string | undefined },
  ): Promise<Page<Contact>> {
    const page = readPage("contact", query);
    const queries = this.#database.as(actor.accountId);
    const ofApplication = queries
      .select({ id: applicationContact.contactId })
      .from(applicationContact)
      .where(eq(applicationContact.applicationId, applicationId ?? ""));
    const rows = await queries
      .select({ contact, linked: linkedIds })
      .from(contact)
      .where(
        and(
          page.after ? lt(contact.id, page.after) : undefined,
          applicationId === undefined ? undefined : sql`${contact.id} in ${ofApplication}`,
        ),
      )
      .orderBy(desc(contact.id))
      .limit(page.limit + 1);
    return toPage(
      rows,
      page,
      (row) => row.contact.id,
      (row) => shown(row.contact, idsOf(row.linked)),
    );
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  async update(
    actor: Actor,
    id: string,
    { applicationIds, ...input }: Given,
    ifRevision: number | undefined,
  ): Promise<Contact> {
    const { accountId } = actor;
    return this.#linking(accountId, async (queries) => {
      const [row] = await queries
        .update(contact)
        .set({ ...withoutUndefined(input), revision: sql`${contact.revision} + 1`, updatedAt: sql`now()` })
        .where(
          and(eq(contact.id, id), ifRevision === undefined ? undefined : eq(contact.revision, ifRevision)),
        )
        .returning({ ...columns, linked: linkedIds });
      if (!row) {
        if (await find(queries, id)) throw revisionMismatch("contact");
        return undefined;
      }
      const { linked, ...rest } = row;
      if (applicationIds === undefined) return shown(rest, idsOf(linked));
      const wanted = [...new Set(applicationIds)];
      await queries
        .delete(applicationContact)
        .where(
          and(
            eq(applicationContact.contactId, id),
            wanted.length ? notInArray(applicationContact.applicationId, wanted) : undefined,
          ),
        );
      if (wanted.length) await link(queries, accountId, id, wanted);
      return shown(rest, wanted);
    });
  }

  /** @throws ProblemError `not_found` */
  async remove(actor: Actor, id: string): Promise<void> {
    const queries = this.#database.as(actor.accountId);
    const rows = await queries.delete(contact).where(eq(contact.id, id)).returning({ id: contact.id });
    if (rows.length === 0) throw notFound("contact");
  }

  async #linking(
    accountId: string,
    work: (queries: Queries) => Promise<Contact | undefined>,
  ): Promise<Contact> {
    try {
      const found = await this.#database.transact(accountId, work);
      if (found) return found;
    } catch (error) {
      throw isForeignKeyViolation(error) ? notFound("application") : error;
    }
    throw notFound("contact");
  }
}

type Row = Omit<typeof contact.$inferSelect, "accountId">;
const columns = {
  id: contact.id,
  name: contact.name,
  company: contact.company,
  role: contact.role,
  email: contact.email,
  phone: contact.phone,
  url: contact.url,
  note: contact.note,
  revision: contact.revision,
  createdAt: contact.createdAt,
  updatedAt: contact.updatedAt,
};

const linkedIds = sql<string[]>`array(
  select l.application_id::text from application_contact l where l.contact_id = ${contact}."id" order by 1
)`;

function idsOf(uuids: readonly string[]): string[] {
  return uuids.map((uuid) => idOfUuid("application", uuid));
}

function shown(row: Row & { accountId?: string }, applicationIds: readonly string[]): Contact {
  const { accountId: __, ...rest } = row;
  return { ...rest, applicationIds: [...applicationIds].sort() };
}

async function find(queries: Queries, id: string): Promise<Contact | undefined> {
  const [row] = await queries.select({ contact, linked: linkedIds }).from(contact).where(eq(contact.id, id));
  return row && shown(row.contact, idsOf(row.linked));
}

async function link(
  queries: Queries,
  accountId: string,
  contactId: string,
  ids: readonly string[],
): Promise<void> {
  const rows = ids.map((applicationId) => ({ accountId, contactId, applicationId }));
  await queries.insert(applicationContact).values(rows).onConflictDoNothing();
}
