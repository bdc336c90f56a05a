/** Finding jobs, notes and contacts by their words. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { IdKind } from "@tailorbird/contracts/id";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { SearchHit } from "@tailorbird/contracts/search";
import { and, eq, ne, sql } from "drizzle-orm";
import { application } from "../applications/application.sql.ts";
import { job } from "../jobs/job.sql.ts";
import type { Database, Queries } from "../shared/database.ts";
import { idOfUuid } from "../shared/id.ts";
import { isUuid, type Page, readCursorOf, writeCursorOf } from "../shared/page.ts";
import { applicationContact, contact, note } from "../tracker/tracker.sql.ts";
import { searchEntry } from "./search.sql.ts";
import { wordsIn, wordsQuery } from "./words-query.ts";

const defaultLimit = 20;

export interface SearchQuery {
  q: string;
  kind?: SearchHit["kind"] | undefined;
  cursor?: string | undefined;
  limit?: string | undefined;
}

export class Search {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * A question without a letter or digit finds nothing; one of an API key without `jobs:read` finds no job.
   * @throws ProblemError `invalid_request` for a foreign cursor; `insufficient_scope`
   */
  async find(actor: Actor, query: SearchQuery): Promise<Page<SearchHit>> {
    const words = wordsIn(query.q);
    const after = query.cursor === undefined ? undefined : readCursorOf(query.cursor, isRank, isUuid);
    const limit = Number(query.limit ?? defaultLimit);
    const mayReadJobs = actor.scopes.includes("jobs:read");
    if (query.kind === "job" && !mayReadJobs)
      throw new ProblemError(
        "insufficient_scope",
        "Finding jobs needs the scope jobs:read, which the credential does not hold.",
      );
    if (words.length === 0) return { items: [], nextCursor: null };
    const rows = await findHits(this.#database.as(actor.accountId), {
      words,
      kind: query.kind,
      mayReadJobs,
      after,
      limit,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ rank: _, uuid, ...hit }) => ({ ...hit, id: idOfUuid(hit.kind as IdKind, uuid) })),
      nextCursor: rows.length > limit && last ? writeCursorOf(last.rank, last.uuid) : null,
    };
  }
}

const isRank = (text: string) => /^\d\.\d{8}$/.test(text);

interface Question {
  words: readonly string[];
  kind: SearchHit["kind"] | undefined;
  mayReadJobs?: boolean;
  after: readonly [rank: string, uuid: string] | undefined;
  limit: number;
}

/** One statement: the page is found and ranked by its words alone, and only its rows are looked up. */
export function findHits(queries: Queries, { words, kind, mayReadJobs = true, after, limit }: Question) {
  // As text of so many digits, so that a cursor says exactly what was compared.
  const rank = sql<string>`to_char(ts_rank('{0.1, 0.2, 0.4, 1.0}', ${searchEntry.words}, asked.query, 1)::numeric, 'FM90.00000000')`;
  const hit = queries
    .select({
      kind: searchEntry.kind,
      uuid: sql<string>`${searchEntry.id}`.as("hit_id"),
      applicationId: searchEntry.applicationId,
      rank: rank.as("rank"),
      query: sql<string>`asked.query`.as("query"),
    })
    .from(searchEntry)
    .crossJoin(sql`(select ${wordsQuery(words)} as query) as asked`)
    .where(
      and(
        sql`${searchEntry.words} @@ asked.query`,
        kind && eq(searchEntry.kind, kind),
        mayReadJobs ? undefined : ne(searchEntry.kind, "job"),
        after && sql`(${rank}, ${searchEntry.id}) < (${after[0]}, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(sql`rank desc, hit_id desc`)
    .limit(limit + 1)
    .as("hit");
  const text = sql`left(coalesce(${job.description}, ${note.body}, concat_ws(' · ', ${contact.role}, ${contact.company}, ${contact.email}, ${contact.note})), 20000)`;
  // Where a hit leads: a job to the one application for it, a contact to the newest it belongs to.
  const follows = sql`select ${application.id} from ${application} where ${application.jobId} = ${hit.uuid}`;
  const belongs = sql`select max(${applicationContact.applicationId}::text)::uuid from ${applicationContact} where ${applicationContact.contactId} = ${hit.uuid}`;
  return queries
    .select({
      kind: hit.kind,
      uuid: hit.uuid,
      applicationId: sql<
        string | null
      >`case ${hit.kind} when 'job' then (${follows}) when 'contact' then (${belongs}) else ${hit.applicationId} end`.mapWith(
        searchEntry.applicationId,
      ),
      rank: hit.rank,
      title: sql<string>`coalesce(nullif(concat_ws(' · ', ${job.title}, ${job.company}), ''), ${contact.name}, left(${note.body}, 80), '')`,
      excerpt: sql<string>`coalesce(ts_headline('simple', ${text}, hit.query, 'StartSel="", StopSel="", MaxWords=24, MinWords=12'), '')`,
    })
    .from(hit)
    .leftJoin(job, and(eq(hit.kind, "job"), sql`${job.id} = ${hit.uuid}`))
    .leftJoin(note, and(eq(hit.kind, "note"), sql`${note.id} = ${hit.uuid}`))
    .leftJoin(contact, and(eq(hit.kind, "contact"), sql`${contact.id} = ${hit.uuid}`))
    .orderBy(sql`${hit.rank} desc, ${hit.uuid} desc`);
}
