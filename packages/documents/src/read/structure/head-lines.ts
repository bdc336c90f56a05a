import type { SourceLine } from "../lines.ts";
import { findDates } from "./dates.ts";
import { headLabel } from "./head-labels.ts";
import type { Item } from "./items.ts";
import { startsBold } from "./line-looks.ts";
import { opensRange } from "./open-ranges.ts";
import { hasLegalForm, isDegree, isSchool, organizationScore, titleScore } from "./words.ts";

/** Whether a line carries a date of its entry, as against a sentence that speaks of a year. */
export function isDated(item: Item): boolean {
  if (isProse(item.piece.text)) return false;
  const lastCell = item.lines.at(-1)?.text.split("\t").slice(1).at(-1) ?? "";
  const firstCell = item.lines[0]?.text.includes("\t") ? (item.lines[0].text.split("\t")[0] ?? "") : "";
  if (findDates(firstCell).some(({ from, to }) => from === 0 && to === firstCell.length)) return true;
  const isApart = findDates(lastCell).some(
    ({ from, to }) => from === 0 && (to === lastCell.length || lastCell.length < 20),
  );
  const { text } = item.piece;
  // `Diploma, Avionics, Some Training Center, Hollowbrook, 2001` is long, and no sentence.
  const longest = isDegree(text) ? 180 : 90;
  return (
    isApart ||
    findDates(text).some(
      (date) =>
        date.start ||
        text.length < 90 ||
        (text.length < longest && (isSchool(text) || date.to > text.length - 3)),
    )
  );
}

/** `…, with a reject rate under 1.5% since 2020.`: a sentence may speak of years. */
function isProse(text: string): boolean {
  if (!/[.!?。]$/.test(text) || text.includes("\t") || text.split(/\s+/).length < 11) return false;
  return findDates(text).every(({ from }) => /\p{Ll}\s+$/u.test(text.slice(0, from)));
}

/** A line that may belong to an entry's head: short, dated or parted, and no sentence. */
export function isHeadLike(item: Item): boolean {
  const { text } = item.piece;
  const first = item.lines[0] as SourceLine;
  if (first.headingLevel > 0) return true;
  if (first.text.includes("\t")) return text.length < 200;
  const isParted = /\s[|•·–—]\s/.test(text);
  const named = isSchool(text) || isDegree(text);
  const endsDated = findDates(text).some((date) => (date.start || named) && date.to > text.length - 2);
  const isWhole = isSchool(text) && isDegree(text);
  if (isDated(item) && text.length < (isParted || endsDated || isWhole ? 180 : 110) && item.lines.length < 3)
    return true;
  if (item.lines.length > 2 || text.length > 110) return false;
  // `负责宴会厅热菜出品，最高接待80桌` is a sentence: names have no such comma.
  if (/^[\p{Script=Han}\d%、]{4,}，[\p{Script=Han}\d%、]{4,}/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  const isSentence =
    /[.!;。]$/.test(text) &&
    !hasLegalForm(text) &&
    !/\b(?:Co|Cos|Bros|S\.r\.l|e\.V|Jr|Sr|St|etc)\.$/.test(text);
  if (isSentence && (words > 5 || text.length > 45)) return false;
  return item.lines.length === 1 || startsBold(first) || text.length < 90;
}

/** Some resumes put a bullet before each entry's head; then its date and what hangs under it tell. */
export function findBulletHeads(items: Item[]): Set<Item> {
  const bullets = items.filter((item) => item.bullet);
  const leftOf = (item: Item) => item.lines[0]?.left ?? 0;
  const outer = Math.min(...bullets.map(leftOf));
  const heads = bullets.filter((item) => Math.abs(leftOf(item) - outer) < 2);
  const isHead = (item: Item) => {
    const { text } = item.piece;
    return isDated(item) && text.length < (isSchool(text) && isDegree(text) ? 180 : 130);
  };
  const dated = heads.filter(isHead);
  const opensWithBullet = items[0]?.bullet === true;
  if (heads.length === 0 || !opensWithBullet || dated.length < heads.length * 0.6) return new Set();
  return new Set(dated);
}

/** `Environment: Java, Spring`, `Tech stack: …` say more of the entry they end. */
export function isLabelled(item: Item): boolean {
  const { text } = item.piece;
  const label = /^(\p{L}[\p{L} &/-]{1,28})\s?[:：](?!\/\/)\s*\S/u.exec(text)?.[1];
  return (
    label !== undefined &&
    !/^(?:majors?|speciali[sz]ation|concentration)$/i.test(label.trim()) &&
    (!isDegree(label) || /^(?:major|minor)/i.test(label)) &&
    !isDated(item) &&
    !headLabel(text)
  );
}

const bodyWords =
  "highlights|impact|job descriptions?|job profile|(?:job |roles? (?:and|&) )?responsibilities|responsibilit(?:y|ies)|achievements|accomplishments|contributions|duties|tasks|results|outcomes|deliverables|activities|aufgaben|erfolge|tätigkeiten|missions|tâches|activités|réalisations|logros|funciones|responsabilidades|actividades|atividades|funções|realizações|conquistas|taken|werkzaamheden|resultaten|mansioni|attività|risultati|obowiązki|osiągnięcia|業務内容|職務内容|担当業務|实绩|実績|工作内容|工作职责|工作业绩|主要业绩";
const subheadings = new RegExp(
  `^[\\[【■]?(?:(?:key|main|selected|notable|major|core|primary|daily|my|principal(?:es|ales)?|principais|wichtigste|wesentliche|主な|主要) ?)?(?:${bodyWords})(?:(?: ?[,/&] ?| and | und | et | y | e | i )(?:key |main )?(?:${bodyWords}))*[\\]】]?\\s*[:：]?$`,
  "iu",
);

/** `Key achievements:` above bullets says what they are. */
export function isSubheading(item: Item): boolean {
  return subheadings.test(item.piece.text.trim());
}

/** `March 2019 –` above `May 2021`, or a promotion's dates under the whole stay's: no new entry. */
export function isContinuedDate(run: Item[], before: number, at: number): boolean {
  if (at !== before + 1) return false;
  const cellsOf = (item: Item | undefined) => item?.lines.at(-1)?.text.split("\t") ?? [];
  const below = cellsOf(run[at]);
  return cellsOf(run[before]).some((cell, i) => {
    if (!opensRange(cell)) return false;
    const dates = findDates(`${cell.trim()} ${below[i] ?? below[0] ?? ""}`);
    return dates.length === 1 && dates[0]?.start !== undefined && dates[0].end !== undefined;
  });
}

/**
 * How many of a head's items are really head: lines after the date that read like bullets whose signs
 * were lost, or a label such as `Highlights`, begin the body.
 */
export function bodyStart(head: Item[], next: Item | undefined): number {
  const label = head.findIndex(
    (item, i) =>
      i > 0 &&
      // What says when it was is still to come: `Business: cloud services` stands between an employer and a role.
      !head.slice(i + 1).some((other) => isDated(other)) &&
      (isSubheading(item) ||
        (isLabelled(item) && !/^(?:gpa|note|grade|location|ort|lieu)/i.test(item.piece.text))),
  );
  const limit = label < 0 ? head.length : label;
  const dated = head.findIndex((item) => isDated(item));
  const from = Math.max(dated, 0) + 1;
  const reads = (item: Item) => {
    const { text } = item.piece;
    const names = titleScore(text) >= 1 || organizationScore(text) > 0 || isSchool(text) || isDegree(text);
    return (
      !names &&
      !startsBold(item.lines[0] as SourceLine) &&
      !/\t|\s[|•·]\s/.test(text) &&
      text.split(/\s+/).length >= 4
    );
  };
  for (let i = from; i < limit; i++) {
    const rest = head.slice(i, limit);
    if (rest.length >= 2 && i >= 2 && rest.every(reads)) return i;
  }
  // A head without a date keeps to what a head can hold.
  if (dated < 0 && limit > 4 && !next?.bullet) return 4;
  return limit;
}
