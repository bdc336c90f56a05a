import type { SourceLine } from "../../lines.ts";
import type { Entry } from "../entries.ts";
import { titleScore } from "../words.ts";
import { type Atom, joinAtoms } from "./atoms.ts";
import type { Labelling, labelHeads } from "./label-heads.ts";
import { isOutside, staysOf } from "./stays.ts";
import { isNamedEmployer, type WorkRole } from "./work-evidence.ts";

/** A head as it was read. */
export type ReadHead = ReturnType<typeof labelHeads<WorkRole>>[number];
/** An employer's own line above its roles, a role below such a line, or a head that names both. */
export type Kind = "whole" | "owner" | "under";

/** What kind of head each is, by how all of them were read for themselves. */
export function kindsOf(entries: Entry[], heads: Atom[][], read: ReadHead[]): Kind[] {
  const parts = read.map(({ best }) => partsOf(best));
  const loose = read.map(({ best }) => partsOf(best, (atom) => !isNamedEmployer(atom)));
  const dashed = read.map(({ best }) => partsOf(best, () => true));
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
  const belowFirms = new Set(heads.flatMap((head) => titleLookBelowFirm(head) ?? []));
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
    const inside = entries.slice(i + 1, i + 1 + roles).map((_, k) => i + 1 + k);
    // A line about the firm may read like a title; roles that name no employer have it from above.
    const isBare = roles > 1 && !titled[i] && inside.every((k) => parts[k] === 1);
    if ((!named[i] || isBare) && roles > 0 && inside.every((k) => titled[k])) {
      below = roles;
      isUnder = true;
      hasEmployer = true;
      return "owner";
    }
    const looksUnder = entry.head[0] !== undefined && belowFirms.has(lookOf(entry.head[0]));
    const isOne = parts[i] === 1 || (isUnder && loose[i] === 1) || (looksUnder && dashed[i] === 1);
    const isTitle = isOne && titled[i] === true && atomsOf(read[i]) < 4;
    // `Teaching Assistant, CS 101, University of Sample` names its own.
    const isOwn = (atom: Atom) => isNamedEmployer(atom) && !(looksUnder && atom.sign === "dash");
    const namesFirm = heads[i]?.slice(1).some(isOwn) === true;
    if ((isUnder || (hasEmployer && titlesAlone && !namesFirm)) && isTitle) return "under";
    const next = parts[i + 1];
    const isAlone = parts[i] === 1 || titled[i + 1] === true;
    // `Title – Department` below a firm's own line names no other firm.
    const [firm, ...more] = heads[i] ?? [];
    const isFirm = firm !== undefined && isNamedEmployer(firm) && more.every(({ sign }) => sign !== "row");
    const isFirmAlone = isFirm && entry.dates.length === 0 && titled[i + 1] === true && loose[i + 1] === 1;
    const isNextOne = next !== undefined && (next <= 1 || isFirmAlone);
    const isOver =
      isNextOne && !isOutside(entries[i + 1], entry) && !isSetAlike(heads[i] ?? [], heads[i + 1] ?? []);
    if (isAlone && !named[i] && entry.body.length === 0 && isOver) {
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

/** Heads of several parts with the same signs between them, `Waitress – Some Café, Town`, are of one kind. */
function isSetAlike(one: Atom[], other: Atom[]): boolean {
  const signsOf = (head: Atom[]) =>
    head.map(({ sign, source }) => `${sign} ${source.bold} ${source.italic}`).join();
  return one.length > 2 && signsOf(one) === signsOf(other);
}

/** How a title's line looks that stands below its firm's own in one head. */
function titleLookBelowFirm([first, ...others]: Atom[]): string | undefined {
  const next = others.find(({ sign }) => sign === "row");
  if (!first || !next || !isNamedEmployer(first) || titleScore(next.text) < 1) return undefined;
  const look = lookOf(next.source.line);
  return look === lookOf(first.source.line) ? undefined : look;
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
  return [headingLevel, left, 2 * size, bold, (boldUntil ?? 0) > 0, italic]
    .map((value) => Math.round(Number(value)))
    .join(" ");
}

/** How many atoms say what somebody was and where; a place may have as many as it likes. */
function atomsOf(read: ReadHead | undefined): number {
  const runs = read?.best.runs.filter(({ role }) => role !== "place") ?? [];
  return runs.reduce((sum, { atoms }) => sum + atoms.length, 0);
}

/** How many parts a head has that stand apart by more than a comma, its place and what is
 *  neither title nor employer aside; where asked for, a dash parts no more than a comma does. */
function partsOf(labelling: Labelling<WorkRole>, goesOnBehindDash = (_: Atom) => false): number {
  const named = labelling.runs.filter(({ role }) => role === "title" || role === "employer");
  const goesOn = (atom: Atom) =>
    ["comma", "bracket", "in"].includes(atom.sign) || (atom.sign === "dash" && goesOnBehindDash(atom));
  return named.filter(({ atoms: [first] }, i) => i === 0 || (first && !goesOn(first))).length;
}
