import { cut, joinPieces, type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import {
  type Employer,
  isLeavingFormula,
  readEmployer,
  readSchool,
  type School,
  sameName,
} from "./rirekisho-names.ts";
import {
  type FormLine,
  isJoin,
  joinEvent,
  leaveEvent,
  type Part,
  schoolEvent,
  takeFormLines,
  untilNow,
} from "./rirekisho-rows.ts";

export interface Moment {
  value: string;
  piece: Piece;
}

/** A school's or a firm's rows, paired. */
export interface Stay<Place> {
  place: Place;
  start?: Moment;
  end?: Moment;
  /** `現在に至る` */
  now?: Piece;
  /** Moves and promotions, and bullets below the rows. */
  bullets: Piece[];
  /** What rows say again, or as a formula: the school at its end, `一身上の都合により退職`. */
  labels: Piece[];
}

export interface Rirekisho {
  schools: Stay<School>[];
  jobs: Stay<Employer>[];
  certificates: { name: Piece; date?: Moment; labels: Piece[] }[];
  /** Headings, names of columns, and `以上`. */
  labels: Piece[];
}

const certified = /\s*[をに]?(取得見込み?|取得|合格|修得|登録|認定)$/u;

/**
 * Takes the tables of a Japanese 履歴書 out of `lines`, in which each row tells of one month, and pairs the rows: a school
 * entered and left, a firm joined and left or `現在に至る`. Years may be western or of an era.
 *
 * @returns undefined for a document without such a table; its lines are left as they are then
 */
export function takeRirekisho(lines: SourceLine[]): Rirekisho | undefined {
  const found = takeFormLines(lines);
  if (found.length === 0) return undefined;
  const form: Rirekisho = { schools: [], jobs: [], certificates: [], labels: [] };
  let part: Part;
  for (const one of joinBroken(found)) {
    if (one.kind === "heading") part = one.part;
    if (one.kind === "row") part = readEvent(one, part, form);
    else if (one.kind === "duty") form.jobs.at(-1)?.bullets.push(cut(one.line));
    else form.labels.push(cut(one.line));
  }
  return form;
}

type Row = Extract<FormLine, { kind: "row" }>;

/** A row that was too long for its column goes on in the next, which has no date. */
function joinBroken(lines: FormLine[]): FormLine[] {
  const joined: FormLine[] = [];
  for (const one of lines) {
    const above = joined.at(-1);
    const goesOn = one.kind === "row" && !one.date && above?.kind === "row" && !isWhole(above.text.text);
    if (goesOn && isWhole(one.text.text) && !untilNow.test(one.text.text))
      joined[joined.length - 1] = { ...above, text: joinPieces([above.text, one.text], " ") };
    else joined.push(one);
  }
  return joined;
}

function isWhole(text: string): boolean {
  return [schoolEvent, leaveEvent, untilNow, certified].some((event) => event.test(text)) || isJoin(text);
}

/** @returns What part of the form the row is of, which the next is of too if it does not say otherwise */
function readEvent({ date, text: whole }: Row, part: Part, form: Rirekisho): Part {
  const now = untilNow.exec(whole.text);
  const text = now ? slicePiece(whole, 0, now.index) : whole;
  const isCertificate = part === "certificates" || (certified.test(text.text) && part !== "work");
  if (isCertificate && text.text) {
    const event = certified.exec(text.text);
    const name = event ? slicePiece(text, 0, event.index) : text;
    const labels = event ? [slicePiece(text, event.index)] : [];
    form.certificates.push({ name, labels, ...(date && { date }) });
    return part;
  }
  const event = part === "work" ? null : schoolEvent.exec(text.text);
  if (event) {
    readSchoolRow(text, event, date, form);
    return "education";
  }
  if (isJoin(text.text)) {
    const at = joinEvent.exec(text.text)?.index ?? 0;
    const { employer, labels } = readEmployer(slicePiece(text, 0, at), slicePiece(text, at));
    form.jobs.push({ place: employer, bullets: [], labels, ...(date && { start: date }) });
  } else if (leaveEvent.test(text.text)) leave(text, date, form);
  else if (text.text) {
    const told = date ? joinPieces([date.piece, text], "\u3000") : text;
    // Where no firm has been joined yet, the line stays unplaced to be looked at.
    form.jobs.at(-1)?.bullets.push(told);
  }
  const job = form.jobs.at(-1);
  if (now && job && !job.end) job.now = slicePiece(whole, now.index);
  return "work";
}

function readSchoolRow(text: Piece, event: RegExpExecArray, date: Moment | undefined, form: Rirekisho): void {
  const { school, labels } = readSchool(slicePiece(text, 0, event.index), slicePiece(text, event.index));
  const isStart = /入学|進学/.test(event[1] ?? "");
  const own = form.schools.findLast(
    (one) => !one.end && (/^同/.test(school.name.text) || sameName(one.place.name.text, school.name.text)),
  );
  if (isStart || !own) {
    form.schools.push({
      place: school,
      bullets: [],
      labels,
      ...(date && { [isStart ? "start" : "end"]: date }),
    });
    return;
  }
  if (date) own.end = date;
  own.labels.push(school.name, ...labels);
  for (const key of ["area", "degree"] as const) {
    const [told, again] = [own.place[key], school[key]];
    if (again && told?.text.includes(again.text)) own.labels.push(again);
    // `修士課程` when it was begun, `修士課程 中退` when it was left.
    else if (again && (!told || key === "degree")) {
      own.place[key] = again;
      if (told && again.text.includes(told.text)) own.labels.push(told);
    }
  }
}

/** Ends the firm that a row names, or the last that was joined. */
function leave(text: Piece, date: Moment | undefined, form: Rirekisho): void {
  const open = form.jobs.filter((one) => !one.end && !one.now);
  const job = open.findLast(({ place }) => text.text.includes(place.name.text)) ?? open.at(-1);
  if (!job) return;
  if (date) job.end = date;
  // A reason of its own stays unplaced: no field is for it, and nobody else should choose to tell it.
  if (isLeavingFormula(text.text.replace(job.place.name.text, "").replace(leaveEvent, "")))
    job.labels.push(text);
}
