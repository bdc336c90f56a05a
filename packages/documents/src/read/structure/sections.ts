import { cells, cut, joinPieces, type Piece, type SourceLine } from "../lines.ts";
import { findDates } from "./dates.ts";
import { findHeading, findOrnamentedHeading, guessHeading, type SectionKind } from "./headings.ts";
import { isLanguageList } from "./language-names.ts";
import { isSkillList, looksLikeSkills } from "./skill-content.ts";
import { isDegree, isSchool, organizationScore, titleScore } from "./words.ts";

export interface Section {
  /** `header` stands above the first heading; `custom` has a heading that is not known. */
  kind: SectionKind | "header" | "custom";
  heading?: Piece;
  lines: SourceLine[];
}

/** Splits lines at section headings: known words, set as headings are set in this document. */
export function splitSections(lines: SourceLine[], name?: SourceLine): Section[] {
  const body = bodySize(lines);
  const style = headingStyle(lines, body);
  const sections: Section[] = [{ kind: "header", lines: [] }];
  const seen = new Set<string>();
  const inMargin = headingsInMargin(lines);
  const wrapped = wrappedHeadings(lines);
  const nameAt = name ? lines.indexOf(name) : -1;
  /** Below the name and the line under it, where a heading that is not known can be no part of either. */
  const isPast = (line: SourceLine, i: number) =>
    nameAt >= 0 &&
    i > nameAt + 1 &&
    line.block === name?.block &&
    line.gap > 0.4 &&
    !namesSomething(line.text);
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above && wrapped.has(above)) {
      const section = sections.at(-1) as Section;
      if (section.heading) section.heading = joinPieces([section.heading, cut(line)]);
      return;
    }
    const whole = wrapped.get(line);
    if (whole) {
      seen.add(whole);
      sections.push({ kind: whole, heading: cut(line), lines: [] });
      return;
    }
    const kind =
      (inMargin.has(line) ? marginKind(line) : undefined) ??
      headingKind(line, lines[i + 1], body, style, seen, isPast(line, i));
    if (!kind) {
      (sections.at(-1) as Section).lines.push(line);
      return;
    }
    seen.add(kind);
    const [first, ...rest] = cells(line);
    sections.push({ kind, heading: rest.length > 0 && first ? first.piece : cut(line), lines: [] });
    // `Skills: a, b, c` on one line is a heading with its content.
    if (rest.length > 0 && first) {
      const from = rest[0]?.start ?? 0;
      const looks = line.looks?.slice(1);
      (sections.at(-1) as Section).lines.push({
        ...line,
        text: line.text.slice(from),
        start: line.start + from,
        links: line.links.map((link) => ({ ...link, start: link.start - from, end: link.end - from })),
        bold: false,
        ...looks?.[0],
        ...(looks ? { looks } : {}),
      });
    }
  });
  return sections;
}

/** Headings too long for a narrow column: two lines of one look that name a section together. */
function wrappedHeadings(lines: SourceLine[]): Map<SourceLine, SectionKind> {
  const found = new Map<SourceLine, SectionKind>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || line.block !== next.block || line.bullet || next.gap > 0.5 || next.text.length > 30) return;
    const [own, other] = [styleOf(line), styleOf(next)];
    if (!sameStyle(own, other) || !(own.caps || own.bold || own.level > 0)) return;
    if (/[\t,.;]/.test(line.text + next.text) || line.text.length > 40) return;
    const kind = findHeading(`${line.text} ${next.text}`);
    const alone = findHeading(line.text) !== undefined && findHeading(next.text) !== undefined;
    if (kind && !(alone && !/[&]|\b(?:and|und|et|y|e|en)$/.test(line.text.trim()))) found.set(line, kind);
  });
  return found;
}

/** `Languages` beside C and Rust is a group of skills, not a section of its own. */
function namesProgramming(line: SourceLine, next?: SourceLine): boolean {
  if (findHeading(cells(line)[0]?.piece.text ?? "") !== "languages") return false;
  const rest = `${line.text.split("\t").slice(1).join(" ")} ${next?.text ?? ""}`;
  return /(?<![\p{L}])(?:C|C\+\+|C#|Java|JavaScript|TypeScript|Python|Rust|Go|Golang|Ruby|PHP|Swift|Kotlin|Scala|SQL|Perl|MATLAB|Haskell|R|HTML|Bash)(?![\p{L}\p{N}])/u.test(
    rest,
  );
}

function marginKind(line: SourceLine): SectionKind | undefined {
  return findHeading(cells(line)[0]?.piece.text ?? "");
}

/** Headings set left of their sections: several lines whose first cell is a heading and ends at one edge. */
function headingsInMargin(lines: SourceLine[]): Set<SourceLine> {
  const found = lines.filter(
    (line) =>
      !namesProgramming(line) &&
      !line.bullet &&
      (line.looks?.length ?? 0) > 1 &&
      marginKind(line) &&
      !/[:：]/.test(line.text.split("\t")[0] ?? ""),
  );
  const edge = (line: SourceLine) => line.looks?.[1]?.left ?? 0;
  const kinds = new Set<string>();
  const kept = found.filter((line) => {
    const kind = marginKind(line) as string;
    const shares = found.some((other) => other !== line && Math.abs(edge(other) - edge(line)) < 2);
    if (!shares || kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
  return new Set(kept.length > 1 ? kept : []);
}

/**
 * Gives a section without a known heading the kind its lines speak of, where the document has no
 * such section: ranges of dates over bullets are work, degrees and schools are education.
 */
export function nameByContent(sections: Section[]): void {
  for (const kind of ["work", "education"] as const) {
    if (sections.some((section) => section.kind === kind && section.lines.length > 0)) continue;
    const scored = sections
      .filter((section) => section.kind === "custom" || (kind === "education" && section.kind === "courses"))
      .map((section) => ({
        section,
        score: kind === "work" ? worth(section.lines) : schooling(section.lines),
      }))
      .filter(({ score }) => score >= (kind === "work" ? 3 : 2))
      .sort((a, b) => b.score - a.score);
    if (scored[0]) scored[0].section.kind = kind;
  }
  if (!sections.some(({ kind }) => kind === "languages"))
    for (const section of sections)
      if ((section.kind === "custom" || section.kind === "skills") && isLanguageList(section.lines))
        section.kind = "languages";
  // `Research` may tell of interests; where it holds roles with dates and bullets it is work.
  for (const section of sections)
    if (
      section.kind === "custom" &&
      /^(?:research|teaching|clinical|consulting|freelance)$/i.test(section.heading?.text ?? "")
    )
      if (worth(section.lines) >= 4) section.kind = "work";
  if (sections.some(({ kind }) => kind === "skills")) return;
  const open = sections.filter(({ kind }) => kind === "custom");
  const known = open.filter((section) => isSkillList(section.lines));
  const shaped = open.filter((section) => looksLikeSkills(section.heading?.text ?? "", section.lines));
  for (const section of known.length > 0 ? known : shaped.slice(0, 1)) section.kind = "skills";
}

function worth(lines: SourceLine[]): number {
  const ranges = lines.filter((line) =>
    findDates(line.text).some((date) => date.start && line.text.length < 110),
  );
  const titles = lines.filter((line) => line.text.length < 80 && !line.bullet && titleScore(line.text) >= 1);
  const bullets = lines.filter((line) => line.bullet);
  if (ranges.length === 0 || titles.length === 0) return 0;
  return ranges.length * 2 + titles.length + Math.min(bullets.length, 3) - schooling(lines) * 2;
}

function schooling(lines: SourceLine[]): number {
  const short = lines.filter((line) => line.text.length < 110 && !line.bullet);
  const schools = short.filter((line) => isSchool(line.text)).length;
  return schools > 0 ? schools + short.filter((line) => isDegree(line.text)).length : 0;
}

export function bodySize(lines: SourceLine[]): number {
  const chars = new Map<number, number>();
  for (const line of lines) chars.set(line.size, (chars.get(line.size) ?? 0) + line.text.length);
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

interface Style {
  /** The least space above headings that are told by where they stand, since no list knows their words. */
  leastGap?: number;
  /** The usual space above the headings that are known. */
  usualGap?: number;
  /** Blocks in which headings of this style stand. */
  blocks?: Set<number>;
  size: number;
  bold: boolean;
  caps: boolean;
  level: number;
}

function styleOf(line: SourceLine): Style {
  // Letters that have no capitals say nothing.
  const letters = line.text.replace(/[^\p{Lu}\p{Ll}]/gu, "");
  const caps = letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return { size: line.size, bold: line.bold, caps, level: line.headingLevel };
}

function sameStyle(a: Style, b: Style): boolean {
  return Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.caps === b.caps && a.level === b.level;
}

/** How this document sets its section headings: the commonest style of its surest ones. */
function headingStyle(lines: SourceLine[], body: number): Style | undefined {
  const sure: Style[] = [];
  const known = (line: SourceLine) =>
    findHeading(line.text) ?? (isSet(line, body) ? findOrnamentedHeading(line.text) : undefined);
  const find = (isMarked: boolean) => {
    for (const line of lines) {
      const kind = isShort(line) ? known(line) : undefined;
      const isSure = kind && kind !== "contact" && line.bullet === isMarked;
      if (isSure && (!isMarked || isSet(line, body))) sure.push(styleOf(line));
    }
  };
  find(false);
  // `■職務経歴`: where no heading stands without a sign before it, those with one tell the style.
  if (sure.length === 0) find(true);
  const counted = sure.map((style) => ({
    style,
    count: sure.filter((other) => sameStyle(style, other)).length,
  }));
  const rank = (style: Style) => style.size * 2 + (style.caps ? 3 : 0) + (style.bold ? 3 : 0) - style.level;
  counted.sort((a, b) => b.count - a.count || rank(b.style) - rank(a.style));
  const best = counted[0];
  if (!best) return styleByPlace(lines);
  const { style } = best;
  style.blocks = new Set(
    lines
      .filter((line) => sameStyle(styleOf(line), style) && findHeading(line.text))
      .map((line) => line.block),
  );
  const gaps = lines
    .filter((line) => sameStyle(styleOf(line), style) && findHeading(line.text))
    .map(({ gap }) => gap);
  style.usualGap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const stands = style.level > 0 || isLarger(style.size, body) || style.caps || style.bold;
  return stands ? style : undefined;
}

/**
 * Headings whose words no list knows: several short lines of one look that is theirs alone, each below
 * more space than any other line has above it, and each with something of another look under it.
 */
function styleByPlace(lines: SourceLine[]): Style | undefined {
  const looks = new Map<string, { line: SourceLine; next: SourceLine | undefined }[]>();
  lines.forEach((line, i) => {
    const { size, bold, caps, level } = styleOf(line);
    const key = [size.toFixed(1), bold, caps, level, line.italic].join(" ");
    looks.set(key, [...(looks.get(key) ?? []), { line, next: lines[i + 1] }]);
  });
  const gapOf = (some: { line: SourceLine }[]) =>
    Math.min(...some.filter(({ line }, i) => i === 0 || line.gap !== 1).map(({ line }) => line.gap));
  const candidates = [...looks.values()].filter(
    (some) =>
      some.length > 2 &&
      gapOf(some) > 0.6 &&
      some.every(
        ({ line, next }) =>
          isShort(line) &&
          isPlainHeading(line.text) &&
          !line.bullet &&
          next &&
          !sameStyle(styleOf(next), styleOf(line)),
      ),
  );
  const own = candidates.toSorted((a, b) => gapOf(b) - gapOf(a))[0];
  const first = own?.[0]?.line;
  if (!own || !first) return undefined;
  return { ...styleOf(first), leastGap: gapOf(own), blocks: new Set(own.map(({ line }) => line.block)) };
}

function isPlainHeading(text: string): boolean {
  return !/\d{4}|@|\t|[.,;]$/.test(text) && text.length <= 45;
}

/** Set in larger type than the text: by an eighth, or a point. */
function isLarger(size: number, body: number): boolean {
  return size > Math.min(body * 1.12, body + 0.95);
}

function isSet(line: SourceLine, body: number): boolean {
  const own = styleOf(line);
  return own.level > 0 || own.caps || own.bold || isLarger(own.size, body);
}

const numbered = /^\s*(?:§\s*)?\d{1,2}[.)\s/—–-]/;

/** A role's or an employer's own line, which may be set as headings are. */
function namesSomething(text: string): boolean {
  return titleScore(text) > 0 || organizationScore(text) > 0 || isSchool(text);
}

/** `Software Proficiency`: the word that names the thing stands last. */
function isSectionWord(text: string): boolean {
  const last = text.trim().split(/\s+/).at(-1) ?? "";
  return titleScore(text) === 0 && guessHeading(last) !== undefined;
}

function isShort(line: SourceLine): boolean {
  return line.text.length <= 60 && line.text.split(/\s+/).length <= 7;
}

function headingKind(
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
    const kind = firstCell && style ? findHeading(firstCell.piece.text) : undefined;
    const letters = firstCell?.piece.text.replace(/[^\p{L}]/gu, "") ?? "";
    const capital =
      letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    const isBold = style?.bold && (line.boldUntil ?? 0) >= (firstCell?.piece.text.length ?? 0) && !line.looks;
    return kind && ((style?.caps && capital) || isBold) && !seen.has(kind) ? kind : undefined;
  }
  if (!isShort(line) || !line.text.trim()) return undefined;
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
    const elsewhere = !style.blocks?.has(line.block);
    const stands = own.caps || own.bold || isLarger(own.size, body) || own.level > 0;
    if (bigger && (own.caps === style.caps || own.level > 0) && stands) return kind;
    if (elsewhere && stands && !seen.has(kind) && line.text.split(/\s+/).length <= 4) return kind;
    return stands && !seen.has(kind) && own.size >= style.size - 0.6 && line.gap > 0.3 ? kind : undefined;
  }
  const guessed = findOrnamentedHeading(line.text) ?? guessHeading(line.text);
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
  const closest = isEmployer ? 0.6 * (style.usualGap ?? 0) : 0;
  if (!distinct || !plain || line.gap < (style.leastGap ?? Math.max(closest, guessed ? least : 0.25)))
    return undefined;
  return guessed ?? "custom";
}
