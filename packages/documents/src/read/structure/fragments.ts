import { type Piece, slicePiece } from "../lines.ts";
import { type Fragment, trimSigns } from "./entries.ts";
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

/** `Postdoctoral Researcher. Some Institute, Town.`: academics part a title, or a degree, and what follows by a full stop. */
function splitStops(piece: Piece): Piece[] {
  const stop = /(?<=\p{Ll}{3}|\))\.(?:\s+(?=\p{Lu})|$)/u.exec(piece.text);
  const before = stop ? piece.text.slice(0, stop.index) : "";
  // `Mason. Some Builders. Some Town.`
  const isRow = /^(?:\p{Lu}[^.\t]{2,50}(?<=\p{Ll}{3}|\))\.(?:\s+|$)){2,4}$/u.test(piece.text);
  return stop && (isRow || titleScore(before) >= 1 || isDegree(before))
    ? splitPiece(piece, /(?<=\p{Ll}{3}|\))\.(?:\s+(?=\p{Lu})|$)/gu)
    : [piece];
}

/** Chinese and Japanese write no blanks within a name: `浙江大学 管理科学 硕士` is a school, a field and a degree. */
function splitBlanks(piece: Piece): Piece[] {
  const parts = piece.text.split(" ");
  const isList =
    parts.length > 1 &&
    parts.length < 6 &&
    parts.every((part) => /^[\p{Script=Han}\p{Script=Katakana}（）()ー、・]{2,}$/u.test(part));
  const knows = parts.some(
    (part) => isSchool(part) || isDegree(part) || organizationScore(part) > 0 || titleScore(part) >= 1,
  );
  return isList && (knows || parts.length === 2) ? splitPiece(piece, /\s+/g) : [piece];
}

/** Cuts a piece wherever a separator matches outside brackets. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(separator)) {
    const before = piece.text.slice(0, match.index);
    if (isOneTitle(before, piece.text.slice(match.index), match[0])) continue;
    // `University of Hawaii at Manoa`
    const name = before.split(/,\s/).at(-1) ?? "";
    if (/^\s+at\s+$/.test(match[0]) && isSchool(name) && !isDegree(name) && titleScore(before) === 0)
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
  // `MPSI / MP`
  if (/^\p{Lu}{2,6}$/u.test(next) && /(?:^|[\s,])\p{Lu}{2,6}$/u.test(before)) return true;
  return titleScore(next) >= 1 && titleScore(before.split(/[|•·–—,]\s/).at(-1) ?? "") >= 1;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
