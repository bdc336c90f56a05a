import { cells, cut, joinPieces, type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { byColumns } from "../columns.ts";
import { findHeading } from "../headings.ts";
import { type Item, toItems } from "../items.ts";
import { takeLanguageGrid } from "../language-grid.ts";
import { namesLanguage } from "../language-names.ts";
import { addLanguages, isMotherTongue, isSpoken, isSpokenList, isSpokenRow } from "../languages.ts";
import { readInterests } from "../lists.ts";
import type { Section } from "../section.ts";
import { isContinuation } from "./continues.ts";
import { areSentences, skillPieces, wholeSentences } from "./keywords.ts";
import { drawnTogether, eachLabel, isLabelGrid, labelOf, namesColumns } from "./labels.ts";
import { isRating, ratedSkill } from "./ratings.ts";
import { besideLabels, isOnePerLine, turnLabels } from "./rows.ts";
import { isFormTitle, isGroupTitle } from "./titles.ts";

interface SkillGroup {
  name?: Piece;
  level?: Piece;
  keywords: Piece[];
  /** Its list began beside its name. */
  isLabelled?: boolean;
}

/** Reads skills as the resume groups them: `skill-1` with its keywords `skill-1-k1` … */
export function readSkills(section: Section, builder: DocumentBuilder): void {
  const beside = besideLabels(section.lines);
  const groups: SkillGroup[] = [];
  if (beside) {
    for (const { label, beside: lines } of beside) {
      const whole = joinPieces(
        toItems(lines.map((line, i) => (i > 0 ? { ...line, joins: "yes" as const } : line))).map(
          ({ piece }) => piece,
        ),
      );
      groups.push({ name: cut(label), keywords: wholeSentences(whole) });
    }
  } else readLines(takeLanguageGrid(section.lines, builder), groups, builder);
  for (const group of groups) {
    if (group.name && isSpoken(group.name, group.keywords)) {
      builder.consume(group.name);
      addLanguages(group.keywords, builder);
    } else if (group.name && group.keywords.length > 0 && findHeading(group.name.text) === "interests") {
      builder.consume(group.name);
      readInterests(group.keywords, builder);
    } else if (group.name && group.keywords.length === 0 && isMotherTongue(group.name.text)) {
      builder.consume(group.name);
    } else writeGroup(group, builder);
  }
}

function readLines(given: SourceLine[], groups: SkillGroup[], builder: DocumentBuilder): void {
  const all = byColumns(given).flatMap(eachLabel);
  const isTable = all[0] !== undefined && namesColumns(all[0]);
  if (isTable) builder.consume(...cells(all[0] as SourceLine).map(({ piece }) => piece));
  const lines = isTable ? all.slice(1) : all;
  const isGrid = isLabelGrid(lines);
  const turns = turnLabels(lines);
  const isWhole = isOnePerLine(lines);
  const isTold = areSentences(lines);
  const isForm = lines.some((line) => isMotherTongue(cells(line)[0]?.piece.text ?? ""));
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as SourceLine;
    if (isSpokenRow(line) || isSpokenList(line)) {
      // What stands above them has said what they are.
      const above = groups.at(-1);
      if (above?.name && above.keywords.length === 0 && findHeading(above.name.text) === "languages")
        builder.consume(...groups.splice(-1).flatMap(({ name }) => name ?? []));
      addLanguages(
        cells(line).map(({ piece }) => piece),
        builder,
        true,
      );
      i++;
      continue;
    }
    const labelled = turns.has(line) ? undefined : labelOf(line, isGrid);
    let end = i + 1;
    while (
      !turns.has(line) &&
      end < lines.length &&
      !turns.has(lines[end] as SourceLine) &&
      !isFormTitle(lines[end] as SourceLine, isForm) &&
      isContinuation(lines[end] as SourceLine, lines[end - 1] as SourceLine, line, !!labelled)
    )
      end++;
    const item = toItems(
      lines.slice(i, end).map((one, k) => (k > 0 ? { ...one, joins: "yes" as const } : one)),
    )[0] as Item;
    const below = lines[i + 1];
    const isRated = end === i + 1 && below !== undefined && isRating(below) && !isRating(line);
    const rated = isRated
      ? { keyword: item.piece, level: cut(below) }
      : item.lines.length === 1
        ? ratedSkill(line)
        : undefined;
    const name =
      labelled ??
      (turns.has(line) ||
      isFormTitle(line, isForm) ||
      (isGroupTitle(line, lines[i + 1], end - i) && !(isForm && namesLanguage(line.text)))
        ? { piece: item.piece, rest: 0 }
        : undefined);
    if (rated) {
      groups.push({ keywords: [rated.keyword], level: rated.level });
    } else if (labelled) {
      groups.push({
        name: labelled.piece,
        isLabelled: true,
        keywords: wholeSentences(slicePiece(item.piece, drawnTogether(line.text.slice(0, labelled.rest)))),
      });
    } else if (name) {
      groups.push({ name: name.piece, keywords: [] });
    } else {
      const keywords =
        isWhole || (isTold && item.piece.text.endsWith(".")) ? [item.piece] : skillPieces(item, line);
      const last = groups.at(-1);
      // Bullets below `Languages: English, Dutch` are no more of its list.
      const isOther = line.bullet && last?.isLabelled && !lines[i - 1]?.bullet;
      if (last && !isOther && (last.keywords.length === 0 || line.gap < 0.8 || line.bullet))
        last.keywords.push(...keywords);
      else groups.push({ keywords });
    }
    i = isRated ? end + 1 : end;
  }
}

function writeGroup(group: SkillGroup, builder: DocumentBuilder): void {
  const id = `skill-${builder.doc.skills.length + 1}`;
  if (group.keywords.length === 0 && group.name) {
    group.keywords = [group.name];
    delete group.name;
  }
  builder.doc.skills.push({
    id,
    ...(group.name ? { name: builder.line(`${id}/name`, group.name, 0.95) } : {}),
    ...(group.level ? { level: builder.line(`${id}/level`, group.level, 0.9) } : {}),
    keywords: group.keywords.map((piece, k) => builder.item(`${id}-k${k + 1}`, piece, 0.95)),
  });
}
