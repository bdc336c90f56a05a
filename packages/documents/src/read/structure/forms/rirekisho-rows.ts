import { cut, type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import { findHeading } from "../headings.ts";

/** What the rows below a heading inside the table tell of. */
export type Part = "education" | "work" | "certificates" | undefined;

/** One line of a Japanese table of year, month and what happened then. */
export type FormLine =
  | { kind: "row"; line: SourceLine; date?: { value: string; piece: Piece }; text: Piece }
  | { kind: "heading"; line: SourceLine; part: Part }
  /** A bullet below a job's row. */
  | { kind: "duty"; line: SourceLine }
  /** `以上`, by which the whole ends, and what else the form has printed: its title, the place for a picture. */
  | { kind: "end"; line: SourceLine };

/** The year before the first of each era. */
const eras: Record<string, number> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const letters: Record<string, string> = { M: "明治", T: "大正", S: "昭和", H: "平成", R: "令和" };
const dated =
  /^\s*(?:西暦\s*)?(?:((?:19|20)\d{2})|(明治|大正|昭和|平成|令和|[MTSHR])\s?\.?(\d{1,2}|元)|(〃|同年?))(?:\s*[年./／・-]\s*|\s+)(\d{1,2})(?:\s*月(?:\s*\d{1,2}\s*日)?[\s:：]*|[\s:：]+)(?=\S)(?![～~〜–—-]|から|より|現在$|まで|時点)/u;
const monthOnly = /^\s*(\d{1,2})\s*月?\t\s*(?=\S)/;

export const schoolEvent =
  /\s*[をに]?(入学|編入学?|転入学?|進学|卒業見込み?|卒業予定|卒業|修了見込み?|修了予定|修了|単位取得(?:満期)?退学|中途退学|中退|退学)(?:\s*[（(][^（）()]{1,24}[)）])?$/u;
const organization = /会社|[（(]株[)）]|㈱|法人|病院|銀行|学校|大学|園|店|事務所|公社|協会|役所|Inc|Co\.|Ltd/;
export const joinEvent =
  /\s*(?:[にへ]\s*)?(入社|入職|入行|入庁|入所|入局|入団|入省|就職|採用|勤務開始|勤務)(?:\s*[（(][^（）()]{1,24}[)）])?$/u;
export const leaveEvent = /(退社|退職|退行|退任|退所|退局|退団|離職|契約(?:期間)?満了|任期満了)$/u;
export const untilNow = /[\s、。（(]*(?:現在に至る|現在在職中|現在在籍中|在職中|在籍中|至現在)[)）。]?$/u;
const change = /異動|配属|昇進|昇格|就任|出向|任命|転勤|着任|担当$/u;

export function isJoin(text: string): boolean {
  const event = joinEvent.exec(text)?.[1];
  return event !== undefined && (!event.startsWith("勤務") || organization.test(text));
}

/** Whether a row tells of a school or a firm that was begun or left: what makes a table a 履歴書. */
function isAnchor({ kind, ...row }: FormLine): boolean {
  if (kind !== "row" || !("date" in row) || !row.date) return false;
  const text = row.text.text.replace(untilNow, "");
  return schoolEvent.test(text) || isJoin(text) || leaveEvent.test(text);
}

/** Columns' names and headings inside the table, with their blanks closed up: `学　歴`, `年 月 学歴・職歴`. */
const names =
  /^(?:年月(?:日)?)?(?:(学歴[・、･/]?職歴)|(学歴)|(職歴)|((?:免許|資格)(?:[・、･/]?(?:免許|資格))?))?(?:など|等)?(?:[（(].{1,20}[)）])?$/u;

function readHeading(line: SourceLine): FormLine | undefined {
  const plain = line.text.replace(/[\s　【】■●◆〈〉<>＜＞[\]]/gu, "");
  const named = plain.length > 1 ? names.exec(plain) : null;
  if (!named) return undefined;
  const part = named[2] ? "education" : named[3] ? "work" : named[4] ? "certificates" : undefined;
  return { kind: "heading", line, part };
}

function readRow(line: SourceLine, yearAbove: number | undefined): FormLine | undefined {
  const plain = line.text.replace(/[０-９]/g, (digit) => digit.normalize("NFKC"));
  const whole = dated.exec(plain);
  const found = whole ?? (yearAbove ? monthOnly.exec(plain) : null);
  if (!found || line.bullet) return undefined;
  const [, western, era = "", ofEra] = whole ?? [];
  const first = eras[era] ?? eras[letters[era] ?? ""];
  const year = western ? Number(western) : first ? first + (ofEra === "元" ? 1 : Number(ofEra)) : yearAbove;
  const month = Number(whole ? whole[5] : found[1]);
  if (!year || month < 1 || month > 12) return undefined;
  const value = `${year}-${String(month).padStart(2, "0")}`;
  const text = withoutEnd(cut(line, found[0].length));
  return { kind: "row", line, date: { value, piece: cut(line, 0, found[0].length) }, text };
}

/** `以上` ends the whole and may stand on the last row. */
function withoutEnd(piece: Piece): Piece {
  const end = /\s+以\s?上$/u.exec(piece.text);
  return end ? slicePiece(piece, 0, end.index) : piece;
}

/** A line without a date below a row: the rest of it, or something of the same month. */
function readMore(line: SourceLine, above: FormLine[]): FormLine | undefined {
  const row = above.findLast(({ kind }) => kind === "row");
  if (!row || above.at(-1)?.kind === "end" || above.at(-1)?.kind === "heading") return undefined;
  const { text } = line;
  if (findHeading(text) || line.headingLevel > 0) return undefined;
  if (line.bullet) return line.bold ? undefined : { kind: "duty", line };
  const edge = row.line.looks?.at(-1)?.left;
  const isUnder = edge !== undefined && Math.abs(line.left - edge) < 3 && line.gap < 1.5;
  const isEvent =
    [schoolEvent, leaveEvent, untilNow, change].some((event) => event.test(text)) || isJoin(text);
  const isRow = !/[。：:～〜]/.test(text) && text.length < 60 && (isUnder || isEvent);
  return isRow ? { kind: "row", line, text: withoutEnd(cut(line)) } : undefined;
}

function readEnd(line: SourceLine): FormLine | undefined {
  return /^以\s?上$/u.test(line.text.trim()) ? { kind: "end", line } : undefined;
}

/**
 * Takes the tables of year, month and event of a 履歴書 out of a document's lines: tables with at least two rows that
 * tell when a school or a firm was begun or left, and beside those any with the form's own headings.
 *
 * @returns Their lines in order; empty for a document with no such table, of which nothing is taken
 */
export function takeFormLines(lines: SourceLine[]): FormLine[] {
  const runs = findRuns(lines);
  const hasHeading = (run: FormLine[]) => run.find(({ kind }) => kind !== "end")?.kind === "heading";
  const form = runs.filter((run) => isTable(run) || (hasHeading(run) && hasRows(run)));
  const text = lines.map((line) => line.text).join("\n");
  if (!form.some(isTable) || !isJapanese.test(text)) return [];
  const pages = new Set(form.flat().map(({ line }) => line.page));
  // Centred in their column, the headings of a page's tables may all have been read below one another.
  const astray = runs.filter((run) => {
    const last = run.at(-1)?.line;
    const next = last && lines[lines.indexOf(last) + 1];
    const isOpen = next?.page === last?.page && next?.block === last?.block && run.at(-1)?.kind === "heading";
    return !hasRows(run) && !isOpen && run.every(({ line }) => pages.has(line.page));
  });
  const found = [...form, ...astray].flat();
  for (const line of lines)
    if (pages.has(line.page) && /^(?:履\s?歴\s?書|写真)$/u.test(line.text.trim()))
      found.push({ kind: "end", line });
  const taken = new Set(found.map(({ line }) => line));
  lines.splice(0, lines.length, ...lines.filter((line) => !taken.has(line)));
  return found;
}

/** Chinese shares `入学`, and not these. */
const isJapanese = /卒業|入社|退社|退職|学\s?歴|職\s?歴/u;
const isTable = (run: FormLine[]) => run.filter(isAnchor).length > 1;
const hasRows = (run: FormLine[]) => run.some((one) => one.kind === "row" && one.date);

/** Lines one below another that may be a form's; headings that nothing of it follows are a run of their own. */
function findRuns(lines: SourceLine[]): FormLine[][] {
  const runs: FormLine[][] = [[]];
  let year: number | undefined;
  for (const line of lines) {
    const run = runs.at(-1) as FormLine[];
    const read =
      readHeading(line) ??
      readEnd(line) ??
      readRow(line, hasRows(run) ? year : undefined) ??
      readMore(line, run);
    if (read?.kind === "row" && read.date) year = Number(read.date.value.slice(0, 4));
    if (read) run.push(read);
    else if (run.length > 0) runs.push([]);
  }
  return runs.flatMap((run) => {
    const last = run.findLastIndex(({ kind }) => kind !== "heading");
    return [run.slice(0, last + 1), run.slice(last + 1)].filter((part) => part.length > 0);
  });
}
