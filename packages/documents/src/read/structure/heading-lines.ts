import { cells, type SourceLine } from "../lines.ts";
import { findDates } from "./dates.ts";
import { isLarger, isPlainHeading, isShort, type Style, sameStyle, styleOf } from "./heading-style.ts";
import {
  findHeading,
  findLongHeading,
  findOrnamentedHeading,
  guessHeading,
  namesOther,
  type SectionKind,
} from "./headings.ts";
import { isSchool, organizationScore, titleScore } from "./words.ts";

/** `Languages` beside C and Rust is a group of skills, not a section of its own. */
export function namesProgramming(line: SourceLine, next?: SourceLine): boolean {
  if (findHeading(cells(line)[0]?.piece.text ?? "") !== "languages") return false;
  const rest = `${line.text.split("\t").slice(1).join(" ")} ${next?.text ?? ""}`;
  return /(?<![\p{L}])(?:C|C\+\+|C#|Java|JavaScript|TypeScript|Python|Rust|Go|Golang|Ruby|PHP|Swift|Kotlin|Scala|SQL|Perl|MATLAB|Haskell|R|HTML|Bash)(?![\p{L}\p{N}])/u.test(
    rest,
  );
}

const numbered = /^\s*(?:§\s*)?\d{1,2}[.)\s/—–-]/;

/** A role's or an employer's own line, which may be set as headings are. */
export function namesSomething(text: string): boolean {
  return titleScore(text) > 0 || organizationScore(text) > 0 || isSchool(text);
}

/** `Software Proficiency`: the word that names the thing stands last. */
function isSectionWord(text: string): boolean {
  const last = text.trim().split(/\s+/).at(-1) ?? "";
  return titleScore(text) === 0 && guessHeading(last) !== undefined;
}

/** The section that a line heads, by its words and by how this document sets its headings; undefined for any other line. */
export function headingKind(
  line: SourceLine,
  next: SourceLine | undefined,
  body: number,
  style: Style | undefined,
  seen: Set<string>,
  isPastName = false,
): SectionKind | "custom" | undefined {
  if (line.furniture) return undefined;
  const [firstCell, ...otherCells] = cells(line);
  const own = styleOf(line);
  if (otherCells.length > 0) {
    // A heading set in the margin beside its section's first line.
    const kind =
      firstCell && style && !namesProgramming(line) ? findHeading(firstCell.piece.text) : undefined;
    const letters = firstCell?.piece.text.replace(/[^\p{L}]/gu, "") ?? "";
    const capital =
      letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    const isBold = style?.bold && (line.boldUntil ?? 0) >= (firstCell?.piece.text.length ?? 0) && !line.looks;
    return kind && ((style?.caps && capital) || isBold) && !seen.has(kind) ? kind : undefined;
  }
  const isSet = own.level > 0 || own.caps || own.bold || isLarger(own.size, body);
  const isOwn = !line.bullet && next !== undefined && isSet && (!style || own.size > style.size - 0.6);
  if (isOwn && own.caps && line.gap > 0.2 && !namesSomething(line.text.split(/ with /i)[0] ?? "")) {
    const told = findLongHeading(line.text);
    if (told) return told;
  }
  if (!isShort(line) || !line.text.trim()) return undefined;
  if (seen.size > 0 && /^references?\s.*\b(?:up)?on request\.?$/i.test(line.text)) return "references";
  if (isOwn && seen.size > 0 && line.gap > 0.2 && namesOther(line.text)) return "custom";
  const kind = next && namesProgramming(line, next) ? undefined : findHeading(line.text);
  // Large bold headings may be set in capitals here and not there.
  const isLarge = style && isLarger(own.size, body) && sameStyle({ ...own, caps: style.caps }, style);
  const matches = style
    ? sameStyle(own, style) || (isLarge === true && guessHeading(line.text) !== undefined)
    : false;
  if (kind) {
    if (line.bullet && !matches) return undefined;
    if (!style || matches) return kind;
    const bigger = own.size > style.size - 0.6 && own.level <= Math.max(style.level, 1);
    // Among the first lines a smaller heading than those below may stand above a grid of skills.
    const opensGrid = kind === "skills" && seen.size === 0 && own.bold && !next?.bold && line.gap > 0.3;
    if (opensGrid && (next?.text.split(/\t|\s[♦•|◆·]\s/).length ?? 0) > 2) return kind;
    const elsewhere = !style.blocks?.has(line.block);
    const stands = own.caps || own.bold || isLarger(own.size, body) || own.level > 0;
    if (bigger && (own.caps === style.caps || own.level > 0) && stands) return kind;
    if (elsewhere && stands && !seen.has(kind) && line.text.split(/\s+/).length <= 4) return kind;
    return stands && !seen.has(kind) && own.size >= style.size - 0.6 && line.gap > 0.3 ? kind : undefined;
  }
  const words = findOrnamentedHeading(line.text) ?? guessHeading(line.text);
  // `University of X` among the schools is one of them.
  const isOneOfThem =
    words === "education" && seen.has("education") && isSchool(line.text) && !isSectionWord(line.text);
  if (isOneOfThem) return undefined;
  const guessed = words;
  const isFirst = seen.size === 0 && !guessed && !isPastName && !(style && numbered.test(line.text));
  if (!style || !matches || line.bullet || !next || isFirst) return undefined;
  const distinct =
    style.level > 0 ||
    style.leastGap !== undefined ||
    isLarger(style.size, body) ||
    (style.caps && style.bold) ||
    (guessed && (!namesSomething(line.text) || isSectionWord(line.text)));
  const plain = isPlainHeading(line.text);
  // Capitals in a size that the text has not are a heading's, though it stand close, as beside its section in a margin.
  const least = style.caps && Math.abs(style.size - body) > 0.6 ? 0 : 0.12;
  // An employer in the headings' type stands closer to what is above it than they do.
  const isEmployer = !guessed && seen.has("work") && findDates(next.text).some(({ start }) => start);
  const closest = isEmployer
    ? (Math.abs(own.size - style.size) > 0.3 ? 0.9 : 0.6) * (style.usualGap ?? 0)
    : 0;
  if (!distinct || !plain || line.gap < (style.leastGap ?? Math.max(closest, guessed ? least : 0.25)))
    return undefined;
  return guessed ?? "custom";
}
