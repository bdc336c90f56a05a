import { cells, cut, joinPieces, type SourceLine } from "../lines.ts";
import { degreeLetters } from "./degrees/degree-words.ts";
import { bodySize } from "./heading-style.ts";
import { findHeading, guessHeading } from "./headings.ts";
import { isNameLabel } from "./name-labels.ts";
import { perText } from "./per-text.ts";
import { parsePlace } from "./places.ts";
import { isDegree, titleScore } from "./words.ts";

export interface FoundName {
  line: SourceLine;
  /** Further lines of a name that is set over several. */
  more: SourceLine[];
  /** `[from, to)` of the line's text, where the name is not its whole first cell. */
  at?: [number, number];
  /** What stands before it on the line is something else, set in smaller type, and no label. */
  besideOther?: boolean;
  confidence: number;
}

/**
 * Finds the line that is the person's name: the largest type on the first page that reads like a
 * name, or the first such line where all type is one size.
 */
export function findName(lines: SourceLine[]): FoundName | undefined {
  const body = bodySize(lines);
  const page = lines.filter((line) => line.page === 1 && !line.furniture).slice(0, 120);
  const candidates = page.flatMap((line, i) => {
    const large = largeCell(line, body);
    const at = large?.at ?? nameWithin(line, i < 3);
    const more = at ? [] : restOfName(page, i, body);
    const whole = joinPieces([line, ...more].map((one) => cells(one)[0]?.piece ?? cut(one)));
    const isName =
      isNameLike(whole.text) || surnameFirst(whole.text) !== undefined || isNameOfTrade(whole.text, i, page);
    // `Besondere Kenntnisse`, far below the top, speaks of a section, though no list has it.
    const isSection = i > 5 && !at && guessHeading(whole.text) !== undefined;
    if ((!at && !isName) || isSection) return [];
    const score =
      (large?.size ?? line.size) -
      body +
      (at && at[0] > 0 ? 6 : 0) +
      (line.headingLevel === 1 ? 8 : 0) +
      (line.bold ? 1 : 0) -
      Math.min(i, 20) * 0.35;
    return [{ line, more, at, besideOther: large !== undefined, score }];
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return undefined;
  const clear = best.line.size > body * 1.25 || best.line.headingLevel === 1 || best.line === page[0];
  const { line, more, at, besideOther } = best;
  return {
    line,
    more,
    ...(at ? { at } : {}),
    ...(besideOther && { besideOther }),
    confidence: clear || (at && at[0] > 0) ? 0.97 : 0.7,
  };
}

/**
 * `Robin Baker`: a surname may be a trade's name. It is a person's where an e-mail address on the page has it,
 * or where it stands at the top in the page's largest type with a title below it.
 */
function isNameOfTrade(text: string, i: number, page: SourceLine[]): boolean {
  if (i > 4) return false;
  const words = bareName(text).split(" ");
  const last = words.at(-1) ?? "";
  const isTrade = words.length > 1 && words.length < 4 && titleScore(last) >= 1;
  if (!isTrade || !isNameLike([...words.slice(0, -1), "Vale"].join(" "))) return false;
  const plain = (one: string) =>
    one.replace(/ß/g, "ss").normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
  const addressees = page.flatMap((line) => line.text.match(/[^\s@|:]+(?=@)/g) ?? []).map(plain);
  if (addressees.some((one) => one.includes(plain(last)))) return true;
  const { size } = page[i] as SourceLine;
  const isLargest = i < 2 && page.every((line, k) => k === i || line.size < size);
  return isLargest && page.slice(i + 1, i + 4).some((line) => titleScore(line.text) >= 1);
}

/** Large type goes on over the next lines: `Baltasar`, `Arroyo`, `Quintana` under one another. */
function restOfName(page: SourceLine[], i: number, body: number): SourceLine[] {
  const first = page[i] as SourceLine;
  const more: SourceLine[] = [];
  if (first.size < body * 1.35 || first.text.split(/\s+/).length > 3 || documentTitle.test(first.text))
    return more;
  // Where a format has no sizes, a name in two lines has one word in the first.
  if (first.size === 0 && /\s/.test(first.text)) return more;
  // Lines of an address, set small to the right of the name, stand between the name's own.
  const isBeside = (line: SourceLine) =>
    line.block === first.block && line.size < first.size * 0.6 && line.left > first.right && first.right > 0;
  const below = page.slice(i + 1, i + 7).filter((line) => !isBeside(line));
  for (const line of below.slice(0, 2)) {
    const [
      {
        piece: { text },
      } = { piece: cut(line) },
    ] = cells(line);
    const goesOn =
      line.block === first.block &&
      Math.abs((line.looks?.[0]?.size ?? line.size) - first.size) < 0.6 &&
      line.gap < 1.2 &&
      text.split(/\s+/).length <= 3 &&
      titleScore(text) === 0 &&
      !findHeading(text) &&
      /^-?[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]+$/u.test(text.replace(credentials, ""));
    if (!goesOn) break;
    more.push(line);
  }
  return more;
}

const documentTitles =
  "curr[ií]culum v[ií]tae|curr[ií]culum|resume|résumé|cv|lebenslauf|履歴書|职务经历书|個人簡歷|个人简历|简历|職務経歴書|hoja de vida|currículo|السيرة الذاتية|बायोडाटा|резюме|βιογραφικό(?: σημείωμα)?|קורות חיים|이력서|ประวัติย่อ|เรซูเม่|özgeçmiş|życiorys|meritförteckning|(?:profesní |strukturovaný )?životopis|(?:szakmai )?önéletrajz|ansioluettelo";
/** `Curriculum vitae`, in the languages that resumes are read in. */
const documentTitle = new RegExp(`^(?:${documentTitles})$`, "iu");
/** What a document is called, also where its letters are set apart. */
export function isDocumentTitle(text: string): boolean {
  const closed = text.trim().replace(/(?<=^\S|\s\S)\s(?=\S(?:\s|$))/gu, "");
  return documentTitle.test(closed);
}

/** `Resume of Robin Vale`, `Lebenslauf – Robin Vale`. */
const titleBefore = new RegExp(
  `^(?:${documentTitles})(?:\\s*[:：|–—-]\\s*|\\s+(?:of|for|von|de|di|van)\\s+|\\s+)(?=\\p{Lu})`,
  "iu",
);
/** `Robin Vale (they/them)` */
const pronouns =
  /\s*[([,|·–-]?\s*(?:she|he|they|sie|er|elle|il|ella|él|iel|xe|ze)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?\s*[)\]]?$/iu;

/** Characters of a name with all its titles and degrees. */
const longestName = 200;

export const isNameLike = perText(readsLikeName);

function readsLikeName(text: string): boolean {
  if (text.length > longestName) return false;
  const plain = bareName(text);
  if (isDocumentTitle(plain)) return false;
  if (plain.length < 2 || plain.length > 60 || /[\d@:/|\\_<>%&+=]|https?/.test(plain)) return false;
  if (findHeading(plain)) return false;
  if (parsePlace(plain) || titleScore(plain) >= 1 || isDegree(plain)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s・·]{2,12}$/u.test(plain)) return true;
  const words = plain.split(/[\s.]+/).filter(Boolean);
  // `Educational Institutions Attended With Dates`
  if (words.length > 2 && guessHeading(plain)) return false;
  if (words.length > 6 || (words.length < 2 && !/[\p{Lo}]/u.test(plain))) return false;
  const particles =
    /^(?:de|da|del|della|di|du|der|den|van|von|zu|le|la|el|al|bin|bint|ibn|ter|dos|das|y|e|of)$/i;
  return words.every((word) => particles.test(word) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*$/u.test(word));
}

/** Degrees and licences after a name: `RN`, `M.Sc.`, `SHRM-SCP`; in capitals, or with more capitals than small letters. */
const credential =
  "(?:Pharm\\.?D|(?:[A-Z][A-Za-z]{0,3}\\.?){1,4})(?:[-/][A-Z]{2,5})?(?:\\s?\\([A-Z][A-Za-z.]{0,5}\\))?|II|III|IV|Jr\\.?|Sr\\.?";
// Each is taken once and whole: capitals can be parted in many ways, and a row of them would be tried in all.
const credentials = new RegExp(
  `,(?:\\s*(?=((?:${credential})(?=[,\\s]|$)))\\1,?)+$|(?:\\s+(?:PMP|CPA|RN|Esq|CFA|PE|Jr|Sr|II|III)\\.?)+$|(?<=\\p{L}\\s+\\S+)(?:\\s+(?=(${degreeLetters}|PMP|CPA|RN|CFA))\\2(?:\\s+[A-Z]{2,6}(?=\\s|$))*)+$`,
  "u",
);
const honorific =
  /^(?:(?:Prof|Dr|Dipl|Wirt|Betriebsw|Kfm|Kffr|Inf|Phys|Chem|Math|Psych|Päd|Ing|Mag|Univ|Priv|Doz|Lic|Arch|Mr|Mrs|Ms|Mx|Miss|Herr|Frau|Sra?|Sig|Mme|M|h\.\s?c|rer|nat|phil|med|jur|oec|habil|B\.?Sc|M\.?Sc|M\.?A|B\.?A)(?:\.|(?=-))[\s-]*|(?:Herr|Frau|Miss|Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Ing)\s+|\([A-Z]{2,4}\)\s*)+/iu;

/** A name without what stands before and after it: titles, degrees, what is in brackets. */
function bareName(text: string): string {
  const plain = text
    .replace(/[(（][^)）]*[)）]|["“„«][^"“”»]{1,20}["”“»]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.replace(honorific, "").replace(credentials, "").trim();
}

/**
 * Where a line's name ends that goes on with something else: `Robin Vale – Engineer`, `Robin Vale | robin@…`;
 * undefined where the whole cell is the name or none.
 */
function endOfName(text: string, isTop: boolean): number | undefined {
  for (const { index } of text.matchAll(/\s*[|•·]\s*|\s+[–—-]\s+|\s*:\s+|,\s+/g)) {
    const before = text.slice(0, index);
    if (!isNameLike(before)) continue;
    const after = text.slice(index).replace(/^[\s|•·–—:,-]+/, "");
    const isParted = isTop && /^\s*[|—–]\s*|^\s+[—–]\s/.test(text.slice(index)) && after.length > 3;
    const isOther = isParted || titleScore(after) >= 1 || /\S@\S|\d{3}/.test(after);
    // `Robin Vale, RN | Nurse`: what follows the comma is still the name's.
    const goesOn = /^,\s+[^|•·–—,]+/.exec(text.slice(index))?.[0].trim();
    if (isOther && !(goesOn && titleScore(goesOn) < 1 && credentials.test(before + goesOn))) return index;
  }
  return undefined;
}

/** `VALE-SAMPLE, ROBIN MARIA (MRS.)`: in registers the family name stands first; where it ends, in capitals throughout. */
export function surnameFirst(text: string): number | undefined {
  const match =
    /^(\p{Lu}[\p{Lu}\p{M}'’-]+),\s+(\p{Lu}[\p{Lu}\p{M}'’. -]{2,}|\p{Lu}\p{Ll}[\p{L}\p{M}'’. -]+)(?:\s*\([^()]{2,6}\))?$/u.exec(
      text,
    );
  const [, surname, given] = match ?? [];
  // `VALE, RN, PMP` has licences behind the comma: names are words.
  const isNamed = given?.split(/\s+/).some((word) => word.length > 3 && /[AEIOUÀ-ÖØ-Ü]/iu.test(word));
  return surname && isNamed && isNameLike(`${given} ${surname}`) ? surname.length : undefined;
}

/** A name in large type beside the last line of an address set left of it. */
function largeCell(line: SourceLine, body: number): { at: [number, number]; size: number } | undefined {
  const parts = cells(line);
  const k = line.looks?.findIndex(
    ({ size }, i) => i > 0 && size > 1.35 * Math.max(body, line.looks?.[0]?.size ?? 0),
  );
  const cell = k && k > 0 ? parts[k] : undefined;
  if (!cell || !isNameLike(cell.piece.text)) return undefined;
  return {
    at: [cell.start, cell.start + cell.piece.text.length],
    size: line.looks?.[k as number]?.size ?? line.size,
  };
}

/** Where in a line the name stands that has a label before it (`Name: Robin Vale`) or something else behind it. */
function nameWithin(line: SourceLine, isTop: boolean): [number, number] | undefined {
  const [first, second] = cells(line);
  if (!first) return undefined;
  const isLabel = isNameLabel(first.piece.text) || findHeading(first.piece.text) === "contact";
  if (second && isLabel) {
    const value = line.text.slice(second.start, second.end);
    const from = second.start + (/^\s*[:：]?\s*/.exec(value)?.[0].length ?? 0);
    const to = second.start + value.trimEnd().length;
    if (isNameLike(line.text.slice(from, to))) return [from, to];
  }
  const said = pronouns.exec(first.piece.text);
  if (said && isNameLike(first.piece.text.slice(0, said.index)))
    return [first.start, first.start + said.index];
  // `RV Robin Vale`: a monogram before the name it is of.
  const monogram = /^(\p{Lu}{2,3})\s+(?=\p{Lu}\p{Ll})/u.exec(first.piece.text);
  const called = first.piece.text.slice(monogram?.[0].length ?? 0);
  const initials = called.split(/\s+/).map((word) => word[0]);
  if (monogram?.[1] && isTop && initials.join("") === monogram[1] && isNameLike(called))
    return [first.start + monogram[0].length, first.start + first.piece.text.length];
  const before = titleBefore.exec(first.piece.text)?.[0].length ?? 0;
  if (before > 0 && isTop && isNameLike(first.piece.text.slice(before)))
    return [first.start + before, first.start + first.piece.text.length];
  const colon = first.piece.text.search(/[:：]/);
  if (colon > 0 && isNameLabel(first.piece.text.slice(0, colon))) {
    const rest = first.piece.text.slice(colon + 1);
    const from = first.start + colon + 1 + (rest.length - rest.trimStart().length);
    return isNameLike(rest.trim()) ? [from, from + rest.trim().length] : undefined;
  }
  // `氏名 白雲 架純`: Chinese and Japanese part a label by a blank.
  const blank = /^(?:姓名|氏名|名前)\s+/u.exec(first.piece.text)?.[0].length ?? 0;
  if (blank > 0 && isNameLike(first.piece.text.slice(blank)))
    return [first.start + blank, first.start + first.piece.text.length];
  // What follows a name in bold type is no part of it: `**Robin Vale** Engineer`.
  const bold = first.start === 0 ? first.piece.text.slice(0, line.boldUntil ?? 0).trimEnd() : "";
  if (isTop && isNameLike(bold) && titleScore(first.piece.text.slice(bold.length)) >= 1)
    return [0, bold.length];
  const end = endOfName(first.piece.text, isTop);
  return end === undefined ? undefined : [first.start, first.start + end];
}
