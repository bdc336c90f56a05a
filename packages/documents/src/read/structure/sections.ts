import { cells, cut, joinPieces, type SourceLine } from "../lines.ts";
import { headingKind, namesProgramming, namesSomething } from "./heading-lines.ts";
import { bodySize, headingStyle, sameStyle, styleOf } from "./heading-style.ts";
import { findHeading, type SectionKind } from "./headings.ts";
import type { Section } from "./section.ts";

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
    // `Databases`, `Languages`, `Cloud`, one below another in one look: labels of a list.
    const current = sections.at(-1) as Section;
    if (current.kind === "skills" && current.lines.length > 0 && isAmongLabels(line, above, lines[i + 1])) {
      current.lines.push(line);
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
        boldUntil: 0,
        ...looks?.[0],
        ...(looks ? { looks } : {}),
      });
    }
  });
  return sections;
}

function isAmongLabels(
  line: SourceLine,
  above: SourceLine | undefined,
  next: SourceLine | undefined,
): boolean {
  const isBeside = (other: SourceLine | undefined) =>
    other !== undefined &&
    other.block === line.block &&
    Math.abs(other.left - line.left) < 3 &&
    sameStyle(styleOf(other), styleOf(line)) &&
    other.text.length < 32 &&
    !/[\t,;:]/.test(other.text);
  return (
    findHeading(line.text) === "languages" &&
    line.gap < 0.3 &&
    isBeside(above) &&
    (isBeside(next) || (next !== undefined && next.block !== line.block))
  );
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
