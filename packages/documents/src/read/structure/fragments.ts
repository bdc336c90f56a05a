import { type Piece, slicePiece } from "../lines.ts";
import { type Fragment, trimSigns } from "./entries.ts";
import { looksLikePlace, type Place, parsePlace } from "./places.ts";
import { isDegree, isSchool, organizationScore, titleScore } from "./words.ts";

const strong =
  /\s+[|•·‧—―▪◦⋅∙]\s+|\s+\/\/?\s+|\s+[–-]\s+|\s*\|\s*|\s+@\s+|\s+(?:at|bei|chez|bij|presso)\s+(?=\p{Lu})|\s·\s|；|｜/gu;

/** Cuts fragments at the signs that separate a title from an employer and a place. */
export function splitFragments(fragments: Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) =>
    splitPiece(fragment.piece, strong)
      .flatMap(splitBlanks)
      .flatMap(splitStops)
      .map((piece) => ({ ...fragment, piece })),
  );
}

/** A name of one to three words beside a title and an employer, or beside an address, is most often the place. */
export function isBareCity(text: string): boolean {
  const isName =
    text.length < 80 &&
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+(?:[ -][\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+){0,2}$/u.test(text);
  return isName && titleScore(text) === 0 && organizationScore(text) === 0;
}

/** Universities of several towns, whose own name goes on after the comma: `University of California, Berkeley`. */
const systems =
  /\b(?:University of (?:California|Texas|Wisconsin|Massachusetts|North Carolina|South Carolina|Illinois|Michigan|Maryland|Minnesota|Missouri|Nebraska|Colorado|Alaska|Hawaii|Nevada|Tennessee|Alabama|Maine|London)|State University|University System|Penn State|SUNY|CUNY|IIT|NIT)$/i;

/**
 * `University of Leeds, Leeds`, `Sample Works (Zgierz)`: where the town begins that no list knows, at the end of the
 * name of a school or an employer; undefined where the name itself may go on.
 */
export function trailingCity(text: string): { from: number; to: number; head: number } | undefined {
  const match =
    /^(?<head>.{3,}?)(?:,\s+(?<tail>[^,()]+)|\s+in\s+(?<town>\p{Lu}[^,()]+)|\s*\((?<inner>[^()]+)\))$/u.exec(
      text,
    ) ?? /^(?<head>.{3,}),\s+(?<tail>[^,()]+)$/u.exec(text);
  const head = match?.groups?.["head"];
  const city = match?.groups?.["tail"] ?? match?.groups?.["town"] ?? match?.groups?.["inner"];
  if (!head || !city || systems.test(head)) return undefined;
  const isTown = isBareCity(city) && !isSchool(city) && !isDegree(city) && !/^\p{Lu}+$/u.test(city);
  if (!isTown) return undefined;
  const from = text.lastIndexOf(city);
  return { from, to: from + city.length, head: head.length };
}

/** `Postdoctoral Researcher. Some Institute, Town.`: academics part a title, or a degree, and what follows by a full stop. */
function splitStops(piece: Piece): Piece[] {
  const stop = /(?<=\p{Ll}{3}|\))\.(?:\s+(?=\p{Lu})|$)/u.exec(piece.text);
  const before = stop ? piece.text.slice(0, stop.index) : "";
  return stop && (titleScore(before) >= 1 || isDegree(before))
    ? splitPiece(piece, /(?<=\p{Ll}{3}|\))\.(?:\s+(?=\p{Lu})|$)/gu)
    : [piece];
}

/** Chinese and Japanese write no blanks within a name: `浙江大学 管理科学 硕士` is a school, a field and a degree. */
function splitBlanks(piece: Piece): Piece[] {
  const parts = piece.text.split(" ");
  const isList =
    parts.length > 1 &&
    parts.length < 4 &&
    parts.every((part) => /^[\p{Script=Han}\p{Script=Katakana}（）()ー]{2,}$/u.test(part));
  const knows = parts.some(
    (part) => isSchool(part) || isDegree(part) || organizationScore(part) > 0 || titleScore(part) >= 1,
  );
  return isList && knows ? splitPiece(piece, /\s+/g) : [piece];
}

/** Cuts a piece wherever a separator matches outside brackets. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(separator)) {
    const before = piece.text.slice(0, match.index);
    if (isOneTitle(before, piece.text.slice(match.index), match[0])) continue;
    // `University of Hawaii at Manoa`
    if (/^\s+at\s+$/.test(match[0]) && isSchool(before) && !isDegree(before) && titleScore(before) === 0)
      continue;
    if (count(before, /[(（[]/g) > count(before, /[)）\]]/g)) continue;
    parts.push(slicePiece(piece, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slicePiece(piece, from));
  return parts.map(trimSigns).filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/** `Welder / Fabricator` is one title of two words. */
function isOneTitle(before: string, rest: string, sign: string): boolean {
  if (!/^\s*\/\s*$/.test(sign)) return false;
  const next = rest.slice(sign.length).split(/\s+[|•·–—-]\s+|,\s|\s+(?:at|@)\s/)[0] ?? "";
  return titleScore(next) >= 1 && titleScore(before.split(/[|•·–—,]\s/).at(-1) ?? "") >= 1;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

export interface Placed<T> {
  rest: T[];
  place?: Piece;
  parsed?: Place;
}

/** Takes the place out of an entry's fragments: one that is a place, or the tail of one after a comma. */
export function takePlace(fragments: Fragment[]): Placed<Fragment> {
  // `Some Foods, Cork, Ireland` beside nothing but a title is an employer with its place.
  const namesEmployer = (text: string) =>
    fragments.length < 3 && (text.match(/[,،，、]/g)?.length ?? 0) > 1 && !/^Greater |\d/.test(text);
  const labelled = fragments.findIndex(({ field }) => field === "place");
  const whole =
    labelled >= 0
      ? labelled
      : fragments.findLastIndex(
          (fragment, i) =>
            !fragment.field &&
            (i > 0 || fragments.length > 1) &&
            isPlace(fragment) &&
            !namesEmployer(fragment.piece.text),
        );
  // In a cell of its own at the right of a head that names title and employer a lone name is a town.
  const hasTitle = fragments.some(({ piece }) => titleScore(piece.text) >= 1);
  const isTown = ({ piece: { text }, cell, field }: Fragment) =>
    cell > 0 &&
    !field &&
    isBareCity(text) &&
    !isSchool(text) &&
    !isDegree(text) &&
    !/^(?:present|current|now)$/i.test(text);
  const town = whole >= 0 || fragments.length < 3 || !hasTitle ? -1 : fragments.findIndex(isTown);
  if (town >= 0) {
    const { piece } = fragments[town] as Fragment;
    return { rest: fragments.filter((_, i) => i !== town), place: piece };
  }
  if (whole >= 0) {
    const fragment = fragments[whole] as Fragment;
    const parsed = parsePlace(fragment.piece.text);
    return {
      rest: fragments.filter((_, i) => i !== whole),
      place: fragment.piece,
      ...(parsed ? { parsed } : {}),
    };
  }
  for (let i = fragments.length - 1; i >= 0; i--) {
    const fragment = fragments[i] as Fragment;
    const tail = fragment.field === "title" ? undefined : placeTail(fragment.piece);
    if (!tail) continue;
    const kept = trimSigns(slicePiece(fragment.piece, 0, tail.from));
    const rest = fragments.map((other, k) => (k === i ? { ...fragment, piece: kept } : other));
    const parsed = parsePlace(tail.piece.text);
    return { rest, place: tail.piece, ...(parsed ? { parsed } : {}) };
  }
  return { rest: fragments };
}

/** Known as a place, or in a place's form in a cell of its own at the right, where places are set. */
function isPlace({ piece, cell }: Fragment): boolean {
  // `Denver, CO` is in Colorado and no company.
  const name = piece.text.replace(/,\s+CO(?=\s|$)/, "");
  if (organizationScore(name) > 0 || isSchool(piece.text) || isDegree(piece.text)) return false;
  if (parsePlace(piece.text)) return true;
  return (
    cell > 0 && looksLikePlace(piece.text) && titleScore(piece.text) === 0 && organizationScore(name) === 0
  );
}

function placeTail(piece: Piece): { piece: Piece; from: number } | undefined {
  const bracket = /\s*[(（]([^()（）]+)[)）]$/.exec(piece.text);
  if (bracket && bracket.index > 0 && parsePlace(bracket[1] ?? "")) {
    const from = bracket.index + bracket[0].search(/[(（]/) + 1;
    return { piece: slicePiece(piece, from, piece.text.length - 1), from: bracket.index };
  }
  // A Japanese or Chinese line parts them by a blank.
  const blank = /^\S*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}）)].*\s(\p{Script=Han}+)$/u.exec(
    piece.text,
  );
  if (blank?.[1] && !/[,，、]/.test(piece.text) && parsePlace(blank[1])) {
    const from = piece.text.length - blank[1].length;
    return { piece: slicePiece(piece, from), from };
  }
  const commas = [...piece.text.matchAll(/[,،，、]\s*/g)].map((match) => match.index);
  for (const at of commas.slice(-2)) {
    const tail = slicePiece(piece, at + 1);
    if (at > 0 && parsePlace(tail.text) && (/[,،，、]/.test(tail.text) || commas.at(-1) === at))
      return { piece: tail, from: at };
  }
  // `Sample Works GmbH, Köln`: after a legal form a name on its own is the place.
  const legal =
    /(?:\b(?:Inc|LLC|Ltd|Corp|m?bH|GmbH|AG|SE|KG|S\.?A|SAS|B\.?V|N\.?V|S\.?r\.?l|S\.?p\.?A|PLC|Pty)\.?),\s+(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})$/u.exec(
      piece.text,
    );
  if (legal?.[1] && organizationScore(legal[1]) === 0 && titleScore(legal[1]) === 0) {
    const from = piece.text.length - legal[1].length;
    return { piece: slicePiece(piece, from), from };
  }
  return undefined;
}
