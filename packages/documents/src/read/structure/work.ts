import { joinPieces, type Piece } from "../lines.ts";
import { isBreak } from "./breaks.ts";
import type { DocumentBuilder } from "./builder.ts";
import { readDayFirst } from "./dates.ts";
import { joinDescribed } from "./described-firms.ts";
import { withoutEarlier } from "./earlier-jobs.ts";
import type { DatedPiece, Entry } from "./entries.ts";
import { readColumns } from "./forms/column-entries.ts";
import { readForm } from "./forms/form-entries.ts";
import { isLabelled, isSubheading } from "./head-lines.ts";
import { type Atom, joinAtoms, toAtoms } from "./heads/atoms.ts";
import { type Kind, kindsOf, type ReadHead } from "./heads/head-kinds.ts";
import { labelHeads } from "./heads/label-heads.ts";
import { staysOf } from "./heads/stays.ts";
import { saysKind, underModel, type WorkRole, workModel } from "./heads/work-evidence.ts";
import type { Item } from "./items.ts";
import type { Section } from "./section.ts";
import { readSentences } from "./sentence-jobs.ts";
import { splitEntries } from "./split-entries.ts";

interface Role {
  entry: Entry;
  position?: Piece;
  name?: Piece;
  place?: Piece;
  others: Piece[];
  /** What stands below the employer's own line, over all roles there. */
  above: Piece[];
  confidence: number;
  inherited?: boolean;
  url?: string;
}

/** Reads a section of jobs (or of volunteer work) into entries with ids `work-1`, `work-2` … */
export function readWork(section: Section, builder: DocumentBuilder, target: "work" | "volunteer"): void {
  const { lines } = section;
  const entries =
    readColumns(lines, builder, "employer") ??
    readForm(lines) ??
    readSentences(lines) ??
    joinDescribed(splitEntries(lines)).map(withoutEarlier);
  openNewest(entries);
  const roles = assignRoles(entries);
  for (const role of roles) writeRole(role, builder, target);
}

/**
 * The newest role may say only when it began: a lone date that is later than every other end is
 * taken as a start, with little confidence, and nothing is said about the end.
 */
function openNewest(entries: Entry[]): void {
  const [first, ...others] = entries.filter((entry) => entry.dates.length > 0);
  const range = first?.dates.length === 1 ? first.dates[0]?.range : undefined;
  if (!first || !range?.end || range.start || range.current) return;
  const ends = others.flatMap((entry) =>
    entry.dates.map((dated) => dated.range.end ?? dated.range.start ?? ""),
  );
  const isNewest = others.length > 0 && ends.every((end) => end.slice(0, 4) <= range.end!.slice(0, 4));
  const isRanged = others.every((entry) => entry.dates.some((dated) => dated.range.start));
  if (!isNewest || !isRanged) return;
  const dated = first.dates[0] as (typeof first.dates)[number];
  dated.range = { ...range, start: range.end, confidence: 0.6 };
  delete dated.range.end;
  if (dated.end) dated.start = dated.end;
}

/** What each entry's head says; time away from work is neither a post nor an employer of those below it. */
function assignRoles(entries: Entry[]): Role[] {
  const roles = rolesOf(entries.filter((entry) => !isBreak(entry)));
  entries.forEach((entry, i) => {
    if (!isBreak(entry)) return;
    const later = new Set(entries.slice(i));
    const at = roles.findIndex((role) => later.has(role.entry));
    const position = joinPieces(entry.fragments.map(({ piece }) => piece));
    roles.splice(at < 0 ? roles.length : at, 0, { entry, position, others: [], above: [], confidence: 0.95 });
  });
  return roles;
}

/** What the heads of jobs say: read together, and an employer's own line goes to the roles below it. */
function rolesOf(entries: Entry[]): Role[] {
  const heads = entries.map((entry) => toAtoms(entry.fragments));
  const flat = readHeads(
    heads,
    heads.map(() => "whole"),
  );
  const kinds = kindsOf(entries, heads, flat);
  const read = kinds.every((kind) => kind === "whole") ? flat : readHeads(heads, kinds);
  const roles: Role[] = [];
  let employer: Role | undefined;
  let below: Piece[] = [];
  let filled: Piece[] = [];
  const firms = new Set<Role>();
  const stays = staysOf(entries);
  entries.forEach((entry, i) => {
    const role = toRole(entry, read[i] as ReadHead);
    if (kinds[i] === "owner") {
      employer = role;
      firms.add(role);
      below = [
        ...(role.position ? [role.position] : []),
        ...role.others,
        ...entry.body.map((item) => item.piece),
      ];
      // The dates of the whole stay follow from those of its roles.
      if (stays.has(i)) filled.push(...entry.dates.map(({ piece }) => piece));
      return;
    }
    role.above = below;
    // Where a role says which of a firm's towns it was in, all of them stand with the first role.
    if (employer && firms.delete(employer) && role.place && employer.place) role.above.push(employer.place);
    entry.labels.push(...filled);
    [below, filled] = [[], []];
    if (role.position && !role.name && employer?.name) {
      role.name = employer.name;
      role.inherited = true;
      if (!role.place && employer.place) role.place = employer.place;
    } else if (role.name) {
      employer = role;
    }
    roles.push(role);
  });
  return roles;
}

const missing: Record<Kind, Partial<Record<WorkRole, number>>> = {
  whole: { title: 2, employer: 2 },
  owner: { title: -1.5, employer: 3 },
  under: { title: 3, employer: -4 },
};

/** Heads of one kind are read together. */
function readHeads(heads: Atom[][], kinds: Kind[]): ReadHead[] {
  const read = new Map<number, ReadHead>();
  for (const kind of new Set(kinds)) {
    const own = kinds.flatMap((other, i) => (other === kind ? [i] : []));
    const labelled = labelHeads(
      own.map((i) => ({ atoms: heads[i] ?? [], missing: missing[kind] })),
      kind === "under" ? underModel : workModel,
    );
    own.forEach((i, k) => {
      read.set(i, labelled[k] as ReadHead);
    });
  }
  return heads.map((_, i) => read.get(i) as ReadHead);
}

function toRole(entry: Entry, { best, margin }: ReadHead): Role {
  const written = best.runs
    .map(({ atoms }) => joinAtoms(atoms).text)
    .find((text) => /^https?:\/\/\S+$/.test(text));
  const url = entry.head.flatMap((line) => line.links)[0]?.url ?? written;
  const pieceOf = (wanted: WorkRole) => {
    const run = best.runs.find(({ role }) => role === wanted);
    return run && joinAtoms(run.atoms);
  };
  const [position, place] = [pieceOf("title"), pieceOf("place")];
  const firm = best.runs.find(({ role }) => role === "employer")?.atoms ?? [];
  const kind = firm.length > 1 ? firm.slice(-1).filter(saysKind) : [];
  const unnamed = best.runs.filter(({ role }) => !role).map(({ atoms }) => atoms);
  const name = firm.length > 0 ? joinAtoms(firm.slice(0, firm.length - kind.length)) : undefined;
  return {
    entry,
    ...(position ? { position } : {}),
    ...(name ? { name } : {}),
    ...(place ? { place } : {}),
    ...(url && /^https?:/.test(url) ? { url } : {}),
    others: [...kind.map((atom) => [atom]), ...unnamed].map(joinAtoms),
    above: [],
    confidence: margin > 2 ? 0.95 : margin > 1 ? 0.85 : 0.65,
  };
}

function writeRole(role: Role, builder: DocumentBuilder, target: "work" | "volunteer"): void {
  builder.consume(...role.entry.labels);
  const list = builder.doc[target];
  const id = `${target}-${list.length + 1}`;
  const base = { id, highlights: [] as { id: string; text: string }[] };
  const { name, position, place } = role;
  // `Highlights` above bullets says what they are, and an employer's address is its link.
  const labels = role.entry.body.filter((item) => !item.bullet && isSubheading(item));
  const body = role.entry.body.filter((item) => !labels.includes(item));
  const addresses = role.others.filter(({ text }) => role.url && isSameAddress(text, role.url));
  const others = role.others.filter((piece) => !addresses.includes(piece));
  builder.consume(...addresses, ...labels.map(({ piece }) => piece));
  const leading = body.findIndex((item) => item.bullet);
  // `Hours per week: 40` above paragraphs tells of the post, not of what was done.
  const told = body.findIndex((item) => !isTerm(item));
  const from = Math.max(leading, told, 0);
  const above = [...role.above, ...body.slice(0, from).map((item) => item.piece)];
  const summary = joinPieces([...others, ...above], "\n");
  const lines = body.slice(from);
  const inheritedAs = role.inherited ? 0.75 : role.confidence;
  const shared = {
    ...base,
    ...(position ? { position: builder.line(`${id}/position`, position, role.confidence) } : {}),
    ...(role.url ? { url: role.url } : {}),
    ...writeDates(role.entry, builder, id),
    ...(summary.text ? { summary: builder.text(`${id}/summary`, summary, 0.8) } : {}),
    ...(place ? { location: builder.line(`${id}/location`, place, 0.9) } : {}),
  };
  shared.highlights = lines.map((item, i) =>
    builder.item(`${id}-h${i + 1}`, item.piece, item.bullet ? 1 : 0.85),
  );
  if (target === "work") {
    builder.doc.work.push({
      ...shared,
      ...(name ? { name: builder.line(`${id}/name`, name, inheritedAs) } : {}),
    });
  } else {
    builder.doc.volunteer.push({
      ...shared,
      ...(name ? { organization: builder.line(`${id}/organization`, name, inheritedAs) } : {}),
    });
  }
}

function isTerm(item: Item): boolean {
  return !item.bullet && item.piece.text.length < 100 && isLabelled(item);
}

function isSameAddress(text: string, url: string): boolean {
  const bare = (one: string) => one.trim().replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return bare(text) === bare(url);
}

/** Writes an entry's first date range; a further one stays unplaced rather than lost. */
export function writeDates(
  entry: { dates: Entry["dates"] },
  builder: DocumentBuilder,
  id: string,
): { startDate?: string; endDate?: string; current?: boolean } {
  const starts = entry.dates.filter(({ range }) => range.start);
  // `Clerk, then Supervisor (from Feb 2022)` beside `Aug 2018 to now`: the whole range dates the job.
  const isWhole = ({ range, piece }: DatedPiece) =>
    !range.current || !/^\(?(?:from|since|ab|seit|depuis|desde|dal|sinds)\s/iu.test(piece.text);
  const dated = starts.find(isWhole) ?? starts[0] ?? entry.dates[0];
  if (!dated) return {};
  const { range } = dated;
  // One date that can only begin with its day tells it of those that might begin with their month.
  if (builder.beginsWithDay) {
    if (range.start) range.start = readDayFirst((dated.start ?? dated.piece).text) ?? range.start;
    if (range.end) range.end = readDayFirst((dated.end ?? dated.piece).text) ?? range.end;
  }
  // Set right to left, a range stands with its end first.
  const rightToLeft = /^(?:ar|he|fa|ur)/.test(builder.doc.language ?? "");
  if (rightToLeft && range.start && range.end && range.start > range.end) {
    [range.start, range.end] = [range.end, range.start];
    [dated.start, dated.end] = [dated.end ?? dated.piece, dated.start ?? dated.piece];
    range.confidence = 0.8;
  }
  // A range that runs backwards was misread or mistyped: the person is asked.
  if (range.start && range.end && !range.current && range.start.slice(0, range.end.length) > range.end)
    range.confidence = Math.min(range.confidence, 0.4);
  builder.consume(dated.piece);
  if (range.start) builder.line(`${id}/startDate`, dated.start ?? dated.piece, range.confidence);
  if (range.end) builder.line(`${id}/endDate`, dated.end ?? dated.piece, range.confidence);
  return {
    ...(range.start ? { startDate: range.start } : {}),
    ...(range.end && !range.current ? { endDate: range.end } : {}),
    ...(range.current ? { current: true } : {}),
  };
}
