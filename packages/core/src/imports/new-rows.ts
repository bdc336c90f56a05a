/** From the rows of a table to the rows of the database: a job, an application, and the events that its dates tell. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import { readJob } from "@tailorbird/tailor/read-job";
import { generateNKeysBetween } from "fractional-indexing";
import { canonicalUrl } from "../jobs/canonical-url.ts";
import { textHash } from "../jobs/text-likeness.ts";
import { newId, uuidOfId } from "../shared/id.ts";
import type { ReadRow } from "./rows.ts";

/** As `jsonb_to_recordset` reads them: names of columns, ids without their prefix. */
type Row = Record<string, unknown>;

export interface NewRows {
  readonly jobs: readonly Row[];
  readonly applications: readonly Row[];
  readonly events: readonly Row[];
  readonly notes: readonly Row[];
}

/**
 * @param first the first position on the board; the rows come before it, in their order.
 * @param now when what has no date happened.
 */
export function newRowsOf(
  rows: readonly ReadRow[],
  actor: Actor,
  first: string | null,
  now: string,
): NewRows {
  const positions = generateNKeysBetween(null, first, rows.length);
  const made = { jobs: [] as Row[], applications: [] as Row[], events: [] as Row[], notes: [] as Row[] };
  // Ids sort by time and lists show the newest first: the last row is made first.
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as ReadRow;
    const [jobId, id] = [uuidOfId("job", newId("job")), uuidOfId("application", newId("application"))];
    const events = eventsOf(row, now);
    const last = events.at(-1) as Moved;
    made.jobs.push(jobOf(row, jobId));
    made.applications.push({
      id,
      job_id: jobId,
      status: last.to,
      status_at: last.at,
      applied_at: events.find(({ to }) => to === "applied")?.at ?? null,
      archived_at: row.archivedAt,
      tags: row.tags,
      position: positions[at],
    });
    for (const [index, { to, at: occurredAt }] of events.entries())
      made.events.push({
        id: uuidOfId("event", newId("event")),
        application_id: id,
        kind: index === 0 ? "created" : "status_changed",
        from_status: events[index - 1]?.to ?? null,
        to_status: to,
        by: actor.kind,
        occurred_at: occurredAt,
      });
    if (row.notes)
      made.notes.push({ id: uuidOfId("note", newId("note")), application_id: id, body: row.notes });
  }
  return made;
}

interface Moved {
  to: ApplicationStatus;
  at: string;
}

/** The history that a row's dates tell: saved, applied, and where it stands. A date that comes too late to be true is left out. */
function eventsOf({ status, statusAt, savedAt, appliedAt }: ReadRow, now: string): Moved[] {
  if (status === "saved") return [{ to: "saved", at: statusAt ?? savedAt ?? now }];
  const last = (status === "applied" ? appliedAt : undefined) ?? statusAt ?? appliedAt ?? savedAt ?? now;
  const stands = { to: status, at: appliedAt && appliedAt > last ? appliedAt : last };
  const applied = appliedAt && status !== "applied" ? [{ to: "applied" as const, at: appliedAt }] : [];
  const first = applied[0] ?? stands;
  const saved = savedAt && savedAt < first.at ? [{ to: "saved" as const, at: savedAt }] : [];
  return [...saved, ...applied, stands];
}

function jobOf(row: ReadRow, id: string): Row {
  const { title, company, url, description } = row;
  return {
    id,
    title,
    company,
    url,
    description,
    brief: readJob({ title: title ?? undefined, company: company ?? undefined, description }),
    location: row.location,
    workplace: row.workplace,
    salary: row.salary,
    deadline: row.deadline,
    source: row.source,
    canonical_url: (url && canonicalUrl(url)) || null,
    // Rows without a posting are alike by nothing: a hash would make duplicates of them all.
    text_hash: description ? String(textHash(description)) : null,
  };
}
