import { joinPieces, type Piece, type SourceLine } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import type { Entry } from "./entries.ts";
import { readColumns } from "./forms/column-entries.ts";
import { readForm } from "./forms/form-entries.ts";
import { isSubheading } from "./head-lines.ts";
import { type Atom, joinAtoms, toAtoms } from "./heads/atoms.ts";
import { type Labelling, labelHeads } from "./heads/label-heads.ts";
import { staysOf } from "./heads/stays.ts";
import { type WorkRole, workModel } from "./heads/work-evidence.ts";
import type { Section } from "./section.ts";
import { readSentences } from "./sentence-jobs.ts";
import { splitEntries } from "./split-entries.ts";
import { titleScore } from "./words.ts";

interface Role {
  entry: Entry;
  position?: Piece;
  name?: Piece;
  place?: Piece;
  others: Piece[];
  confidence: number;
  inherited?: boolean;
  url?: string;
}

/** Reads a section of jobs (or of volunteer work) into entries with ids `work-1`, `work-2` … */
export function readWork(section: Section, builder: DocumentBuilder, target: "work" | "volunteer"): void {
  const { lines } = section;
  const entries =
    readColumns(lines, builder, "employer") ?? readForm(lines) ?? readSentences(lines) ?? splitEntries(lines);
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

/** What each entry's head says: read together, and an employer's own line goes to the roles below it. */
function assignRoles(entries: Entry[]): Role[] {
  const heads = entries.map((entry) => toAtoms(entry.fragments));
  const flat = readHeads(
    heads,
    heads.map(() => "whole"),
  );
  const kinds = kindsOf(entries, flat);
  const read = kinds.every((kind) => kind === "whole") ? flat : readHeads(heads, kinds);
  const roles: Role[] = [];
  let employer: Role | undefined;
  entries.forEach((entry, i) => {
    const role = toRole(entry, read[i] as ReadHead);
    if (kinds[i] === "owner") {
      employer = role;
      return;
    }
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

type ReadHead = ReturnType<typeof labelHeads<WorkRole>>[number];
/** An employer's own line above its roles, a role below such a line, or a head that names both. */
type Kind = "whole" | "owner" | "under";

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
      workModel,
    );
    own.forEach((i, k) => {
      read.set(i, labelled[k] as ReadHead);
    });
  }
  return heads.map((_, i) => read.get(i) as ReadHead);
}

function kindsOf(entries: Entry[], read: ReadHead[]): Kind[] {
  const parts = read.map(({ best }) => partsOf(best));
  const named = read.map(({ best }) =>
    best.runs.some(({ role, atoms }) => role === "title" && titleScore(joinAtoms(atoms).text) >= 1),
  );
  const titled = read.map(({ best }) =>
    best.runs[0]?.atoms[0] ? titleScore(best.runs[0].atoms[0].text) >= 1 : false,
  );
  // Where some entries give a title and an employer apart, one that gives a title only goes on under the employer above.
  const titlesAlone = parts.some(
    (count, i) => count > 1 && read[i]?.best.runs.some(({ role }) => role === "title"),
  );
  const stays = staysOf(entries);
  let below = 0;
  let isUnder = false;
  let hasEmployer = false;
  const kinds = entries.map((entry, i): Kind => {
    if (below > 0) {
      below--;
      return "under";
    }
    const roles = stays.get(i) ?? 0;
    if (!named[i] && roles > 0 && titled.slice(i + 1, i + 1 + roles).every(Boolean)) {
      below = roles;
      isUnder = true;
      hasEmployer = true;
      return "owner";
    }
    const isTitle = parts[i] === 1 && titled[i] === true && atomsOf(read[i]) < 4;
    if ((isUnder || (hasEmployer && titlesAlone)) && isTitle) return "under";
    const next = parts[i + 1];
    const isAlone = parts[i] === 1 || titled[i + 1] === true;
    if (isAlone && !named[i] && entry.body.length === 0 && next !== undefined && next <= 1) {
      isUnder = true;
      hasEmployer = true;
      return "owner";
    }
    isUnder = false;
    hasEmployer ||= read[i]?.best.runs.some(({ role }) => role === "employer") === true;
    return "whole";
  });
  return byLook(entries, read, kinds);
}

/** Where employers' lines look unlike those of titles, a head is what its look says, though no list knows its words. */
function byLook(entries: Entry[], read: ReadHead[], kinds: Kind[]): Kind[] {
  const looks = entries.map(({ head: [first] }) => (first ? lookOf(first) : ""));
  const own = (wanted: Kind) => looks.filter((_, i) => kinds[i] === wanted);
  const looksOf = (wanted: WorkRole) =>
    read.flatMap(({ best }) => {
      const [first] = partsOf(best) > 1 ? (best.runs.find(({ role }) => role === wanted)?.atoms ?? []) : [];
      return first ? [lookOf(first.source.line)] : [];
    });
  const employers = new Set([...own("owner"), ...looksOf("employer")]);
  const titles = new Set([...own("under"), ...looksOf("title")]);
  if (employers.size === 0 || titles.size === 0 || [...employers].some((look) => titles.has(look)))
    return kinds;
  return kinds.map((kind, i) => {
    const look = looks[i] as string;
    const isAlone = partsOf((read[i] as ReadHead).best) === 1;
    if (i > 0 && isAlone && titles.has(look)) return "under";
    const isOwner = own("owner").includes(look) && entries[i]?.body.length === 0 && i < entries.length - 1;
    return isOwner ? "owner" : kind;
  });
}

function lookOf({ headingLevel, left, size, bold, boldUntil, italic }: SourceLine): string {
  return [headingLevel, left, size, bold, (boldUntil ?? 0) > 0, italic]
    .map((value) => Math.round(Number(value)))
    .join(" ");
}

function atomsOf(read: ReadHead | undefined): number {
  return read?.best.runs.reduce((sum, { atoms }) => sum + atoms.length, 0) ?? 0;
}

/** How many parts a head has that stand apart by more than a comma, its place and what is neither title nor employer aside. */
function partsOf(labelling: Labelling<WorkRole>): number {
  const named = labelling.runs.filter(({ role }) => role === "title" || role === "employer");
  return named.filter(
    ({ atoms: [first] }, i) => i === 0 || (first && !["comma", "bracket", "in"].includes(first.sign)),
  ).length;
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
  const [position, name, place] = [pieceOf("title"), pieceOf("employer"), pieceOf("place")];
  return {
    entry,
    ...(position ? { position } : {}),
    ...(name ? { name } : {}),
    ...(place ? { place } : {}),
    ...(url && /^https?:/.test(url) ? { url } : {}),
    others: best.runs.filter(({ role }) => !role).map(({ atoms }) => joinAtoms(atoms)),
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
  const bullets = body.filter((item) => item.bullet);
  const leading = body.findIndex((item) => item.bullet);
  const paragraphs = leading < 0 ? body : body.slice(0, leading);
  const summary = joinPieces(
    [...others, ...(bullets.length > 0 ? paragraphs : []).map((item) => item.piece)],
    "\n",
  );
  const lines = bullets.length > 0 ? body.slice(Math.max(leading, 0)) : paragraphs;
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
  const dated = entry.dates.find(({ range }) => range.start) ?? entry.dates[0];
  if (!dated) return {};
  const { range } = dated;
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
