import { joinPieces, type Piece, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { type Entry, type Fragment, trimSigns } from "./entries.ts";
import { isBareCity, splitFragments, splitPiece, takePlace, trailingCity } from "./fragments.ts";
import type { Section } from "./sections.ts";
import { splitEntries } from "./split-entries.ts";
import { isSchool, organizationScore, titleScore } from "./words.ts";

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
  const entries = splitEntries(section.lines);
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

function assignRoles(entries: Entry[]): Role[] {
  const split = entries.map((entry) => {
    const taken = takePlace(splitFragments(entry.fragments));
    const rest = splitCommas(taken.rest);
    const { rest: whole } = taken;
    // A place after `Title, Employer` shows only once the two are parted.
    return taken.place ? { entry, ...taken, rest, whole } : { entry, ...takePlace(rest), whole };
  });
  followTheOthers(split);
  takeCities(split);
  const titleFirst = votesForTitleFirst(split.map(({ rest }) => rest));
  const roles: Role[] = [];
  let employer: Role | undefined;
  let isUnder = false;
  // Where some entries give a title and an employer apart, one that gives a title only goes on under the employer above.
  const titlesAlone = split.some(
    ({ whole }) => whole.length > 1 && whole.some(({ piece }) => titleScore(piece.text) >= 1),
  );
  split.forEach(({ entry, rest, place, whole }, i) => {
    // Under an employer's own line `Associate, Corporate Group` is a title alone.
    const [alone] = whole;
    const isTitle =
      (isUnder || (employer && titlesAlone)) &&
      alone !== undefined &&
      whole.length === 1 &&
      titleScore(alone.piece.text) >= 1 &&
      (alone.piece.text.match(/,\s/g)?.length ?? 0) < 2;
    const role = toRole(entry, isTitle ? whole : rest, titleFirst);
    if (place) role.place = place;
    const next = split[i + 1];
    const onlyEmployer = entry.body.length === 0 && !!role.name && !role.position && !!next;
    if (onlyEmployer && next.whole.length <= 1) {
      // An employer's own line above several roles: its name goes to each of them.
      employer = role;
      isUnder = true;
      return;
    }
    const nested = role.position && !role.name;
    if (nested && employer?.name) {
      role.name = employer.name;
      role.inherited = true;
      if (!role.place && employer.place) role.place = employer.place;
    } else if (role.name) {
      employer = role;
      isUnder = false;
    }
    roles.push(role);
  });
  return roles;
}

/**
 * One writer sets all entries alike: where some heads are parted at a comma into title and employer,
 * or end with a place, those whose words are not known are parted at theirs.
 */
function followTheOthers(split: { entry: Entry; rest: Fragment[]; place?: Piece }[]): void {
  const counts = split.map(({ rest, place }) => rest.length + (place ? 1 : 0));
  const usual = Math.max(...counts);
  const wellRead = counts.filter((count) => count === usual).length;
  if (wellRead * 2 < split.length) return;
  split.forEach((one, i) => {
    if (counts[i] !== usual - 1) return;
    const places = split.filter(({ place }) => place).length * 2 > split.length;
    const last = one.rest.findLastIndex(({ piece }) => /,\s/.test(piece.text));
    const fragment = one.rest[last];
    // `Title, Employer, Town`: the town is taken later.
    const isChain =
      one.rest.length === 1 && !one.place && (fragment?.piece.text.match(/,\s/g)?.length ?? 0) === 2;
    const comma =
      (isChain ? fragment?.piece.text.indexOf(", ") : fragment?.piece.text.lastIndexOf(", ")) ?? -1;
    if (!fragment || comma < 2) return;
    const head = { ...fragment, piece: slicePiece(fragment.piece, 0, comma) };
    const tail = { ...fragment, piece: slicePiece(fragment.piece, comma + 2) };
    const isName = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{1,30}$/u.test(tail.piece.text);
    if (
      places &&
      !one.place &&
      isName &&
      titleScore(tail.piece.text) === 0 &&
      organizationScore(tail.piece.text) === 0
    ) {
      one.place = tail.piece;
      one.rest = one.rest.map((other) => (other === fragment ? head : other));
    } else if (one.rest.length === 1) {
      one.rest = [head, tail];
    }
  });
}

/**
 * `Weserwerft Nord, Bremen` beside a title: a town that no list knows. One name after a comma may belong to the
 * employer's; where every entry has one there, or an employer's legal form stands before it, it is the place.
 */
function takeCities(split: { rest: Fragment[]; place?: Piece }[]): void {
  const found = split.map(({ rest, place }) => {
    if (place || rest.length < 2) return undefined;
    const towns = rest.filter(({ piece }) => trailingCity(piece.text));
    const titled = (other: Fragment) => titleScore(other.piece.text) >= 1;
    // `The Aire Valley Courier` reads like a title: beside another it is the employer.
    const fragment =
      towns.find((one) => !titled(one)) ??
      towns.find((one) => rest.some((other) => other !== one && titled(other)));
    const city = fragment && trailingCity(fragment.piece.text);
    if (!fragment || !city) return undefined;
    const head = fragment.piece.text.slice(0, city.head);
    const known =
      organizationScore(head) > 0 ||
      isSchool(head) ||
      head.includes(fragment.piece.text.slice(city.from, city.to));
    return { fragment, city, known };
  });
  const open = split.filter(({ place, rest }) => !place && rest.length > 1).length;
  const all = found.filter(Boolean).length;
  const placed = split.filter(({ place }) => place).length;
  split.forEach((one, i) => {
    const own = found[i];
    if (!own || !(own.known || (all + placed > 1 && all >= open * 0.7))) return;
    const { fragment, city } = own;
    one.place = slicePiece(fragment.piece, city.from, city.to);
    const head = { ...fragment, piece: trimSigns(slicePiece(fragment.piece, 0, city.head)) };
    one.rest = one.rest.map((other) => (other === fragment ? head : other));
  });
}

/** `Senior Engineer, Acme Corp` on one line: the comma parts title and employer when only one side is a title. */
function splitCommas(fragments: Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) => {
    const parts = splitPiece(fragment.piece, /,\s+|，/g);
    if (parts.length < 2 || fragment.field) return [fragment];
    const scores = parts.map((part) => titleScore(part.text));
    const first = scores[0] ?? 0;
    const titlesElsewhere = fragments.some(
      (other) => other !== fragment && titleScore(other.piece.text) >= 1,
    );
    if (titlesElsewhere || !scores.some((score) => score >= 1)) return [fragment];
    // `Captain, Dash 8-400`, `Specialist, GS-0028-12`: what has numbers says more of the title.
    const isGrade = (i: number) =>
      /\d/.test(parts[i]?.text ?? "") && organizationScore(parts[i]?.text ?? "") === 0;
    const at =
      first >= 1
        ? scores.findIndex((score, i) => i > 0 && score < 1 && (!isGrade(i) || i === parts.length - 1))
        : scores.findIndex((score) => score >= 1);
    if (at <= 0) return [fragment];
    const comma = nthComma(fragment.piece.text, at);
    const left = { ...fragment, piece: trimSigns(slicePiece(fragment.piece, 0, comma)) };
    const right = { ...fragment, piece: trimSigns(slicePiece(fragment.piece, comma + 1)) };
    // `Charge Nurse, Intensive Care` beside an employer is one title, and so is `Associate, Corporate Group`.
    const others = fragments.filter((other) => other !== fragment);
    const isNamed = others.some(({ piece }) => organizationScore(piece.text) > 0);
    if (others.length > 0 && first >= 1 && (isNamed || organizationScore(right.piece.text) === 0))
      return [fragment];
    return [left, right];
  });
}

function nthComma(text: string, n: number): number {
  let at = -1;
  for (let i = 0; i < n; i++) at = text.slice(at + 1).search(/[,，]/) + at + 1;
  return at;
}

function votesForTitleFirst(all: Fragment[][]): boolean {
  let votes = 0;
  for (const [a, b] of all) {
    if (!a || !b) continue;
    votes += Math.sign(
      titleScore(a.piece.text) -
        organizationScore(a.piece.text) -
        titleScore(b.piece.text) +
        organizationScore(b.piece.text),
    );
  }
  return votes >= 0;
}

function toRole(entry: Entry, fragments: Fragment[], titleFirst: boolean): Role {
  const role: Role = { entry, others: [], confidence: 0.95 };
  const url = entry.head.flatMap((line) => line.links)[0]?.url;
  if (url && /^https?:/.test(url)) role.url = url;
  const byLabel = (field: string) => fragments.find((fragment) => fragment.field === field);
  const [title0, employer0] = [byLabel("title"), byLabel("employer")];
  if (title0 || employer0) {
    const rest = fragments.filter((fragment) => fragment !== title0 && fragment !== employer0);
    const position = title0 ?? rest.shift();
    const name = employer0 ?? rest.shift();
    if (position) role.position = position.piece;
    if (name) role.name = name.piece;
    role.others = rest.map(({ piece }) => piece);
    return role;
  }
  const [only, second] = fragments;
  if (only && !second) {
    if (
      titleScore(only.piece.text) >= 1 ||
      (titleScore(only.piece.text) > 0 && organizationScore(only.piece.text) === 0)
    ) {
      role.position = only.piece;
    } else {
      role.name = only.piece;
      role.confidence = organizationScore(only.piece.text) > 0 ? 0.9 : 0.6;
    }
    return role;
  }
  const ranked = fragments.map((fragment, i) => ({
    fragment,
    score: titleScore(fragment.piece.text) - 0.8 * organizationScore(fragment.piece.text) - (i > 1 ? 0.3 : 0),
  }));
  const best = Math.max(...ranked.map(({ score }) => score));
  const sure = ranked.filter(({ score }) => score === best).length === 1 && best > 0;
  const titleAt = sure
    ? ranked.findIndex(({ score }) => score === best)
    : titleFirst
      ? 0
      : Math.min(1, fragments.length - 1);
  const title = fragments[titleAt];
  const others = fragments.filter((fragment) => fragment !== title);
  const nameAt = Math.max(
    0,
    others.findIndex((fragment) => organizationScore(fragment.piece.text) > 0),
  );
  if (title) role.position = title.piece;
  if (others[nameAt]) role.name = others[nameAt].piece;
  role.others = others.filter((_, i) => i !== nameAt).map((fragment) => fragment.piece);
  const loose = role.others.findIndex(({ text }) => isBareCity(text));
  if (loose >= 0) role.place = role.others.splice(loose, 1)[0] as Piece;
  role.confidence = sure ? 0.95 : 0.65;
  return role;
}

function writeRole(role: Role, builder: DocumentBuilder, target: "work" | "volunteer"): void {
  builder.consume(...role.entry.labels);
  const list = builder.doc[target];
  const id = `${target}-${list.length + 1}`;
  const base = { id, highlights: [] as { id: string; text: string }[] };
  const { name, position, place, others } = role;
  const body = role.entry.body;
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
  builder.consume(dated.piece);
  if (range.start) builder.line(`${id}/startDate`, dated.start ?? dated.piece, range.confidence);
  if (range.end) builder.line(`${id}/endDate`, dated.end ?? dated.piece, range.confidence);
  return {
    ...(range.start ? { startDate: range.start } : {}),
    ...(range.end && !range.current ? { endDate: range.end } : {}),
    ...(range.current ? { current: true } : {}),
  };
}
