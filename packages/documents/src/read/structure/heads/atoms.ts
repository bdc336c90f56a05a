import { cut, joinPieces, type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import { isCity } from "../cities.ts";
import { type Fragment, trimSigns } from "../entries.ts";
import { splitFragments } from "../fragments.ts";
import { parsePlace } from "../places.ts";
import { isDegree, isSchool, organizationScore, titleScore } from "../words.ts";

/** What stands between an atom and the one before it. */
export type Sign = "start" | "row" | "cell" | "strong" | "dash" | "slash" | "at" | "comma" | "bracket" | "in";

/** The smallest part of a head that may be a field of its own: what commas, brackets, strong signs and cells part. */
export interface Atom {
  text: string;
  /** The fragment it was cut from, and where: `to` is behind a closing bracket. */
  source: Fragment;
  from: number;
  to: number;
  sign: Sign;
}

/** More atoms than a head of a title, an employer, a unit and a place can need stay together. */
const most = 8;

/** Cuts a head's fragments into atoms. A labelled line says what it is and stays whole; a town may follow an employer or a school. */
export function toAtoms(fragments: Fragment[]): Atom[] {
  const atoms: Atom[] = [];
  let before: Fragment | undefined;
  for (const source of fragments) {
    const { text } = source.piece;
    const isWhole = source.field !== undefined && source.field !== "employer" && source.field !== "school";
    let at = 0;
    for (const { piece } of isWhole ? [source] : splitFragments([source])) {
      const from = text.indexOf(piece.text, at);
      const sign = at > 0 ? strongSign(text.slice(at, from)) : signOf(before, source);
      at = from + piece.text.length;
      const cuts = isWhole ? [{ from: 0, to: text.length, sign }] : cutsOf(piece.text, sign);
      for (const cut of cuts) {
        const own = { ...cut, from: from + cut.from, to: from + cut.to };
        const inner = innerOf(source.piece, own.from, own.to).text;
        const last = atoms.at(-1);
        if (atoms.length >= most && last?.source === source) last.to = own.to;
        else if (/[\p{L}\p{N}]/u.test(inner)) atoms.push({ text: inner, source, ...own });
      }
    }
    before = source;
  }
  return atoms.slice(0, most);
}

/** The text of neighbouring atoms as one piece. */
export function joinAtoms(atoms: Atom[]): Piece {
  const bracketed = atoms.findIndex(
    ({ sign, source }, i) => sign === "bracket" && source !== atoms[i - 1]?.source,
  );
  if (bracketed > 0) {
    const [before, after] = [atoms.slice(0, bracketed), atoms.slice(bracketed)].map(joinAtoms);
    const whole = before && after && withBracket(before, after, (atoms[bracketed] as Atom).source.line);
    if (whole) return whole;
  }
  const pieces: Piece[] = [];
  let i = 0;
  while (i < atoms.length) {
    const first = atoms[i] as Atom;
    let end = i + 1;
    while (atoms[end]?.source === first.source) end++;
    pieces.push(innerOf(first.source.piece, first.from, (atoms[end - 1] as Atom).to));
    i = end;
  }
  return joinPieces(pieces);
}

/** A name and the bracket behind it, which the end of bold type had parted, as they stand in their line. */
function withBracket(before: Piece, after: Piece, line: SourceLine): Piece | undefined {
  const from = (before.spans[0]?.start ?? 0) - line.start;
  const to = (after.spans.at(-1)?.end ?? 0) - line.start + 1;
  return line.text[to - 1] === ")" && from >= 0 ? cut(line, from, to) : undefined;
}

function innerOf(piece: Piece, from: number, to: number): Piece {
  return trimSigns(slicePiece(piece, from, to));
}

function signOf(before: Fragment | undefined, fragment: Fragment): Sign {
  if (!before) return "start";
  if (before.row !== fragment.row) return "row";
  if (before.cell !== fragment.cell) return "cell";
  return isBracketed(before.piece, fragment) ? "bracket" : "strong";
}

/** Cut off at the end of bold type, a bracket stands as a fragment of its own. */
function isBracketed(before: Piece, { piece, line }: Fragment): boolean {
  const from = (before.spans.at(-1)?.end ?? 0) - line.start;
  const at = (piece.spans[0]?.start ?? 0) - line.start;
  return /^\s*\($/.test(line.text.slice(from, at)) && line.text[at + piece.text.length] === ")";
}

/** ` at ` and its like in other languages name an employer behind them; Chinese and Japanese part by blanks alone. */
function strongSign(between: string): Sign {
  if (/^\s*(?:at|@|bei|chez|bij|presso)\s+$/.test(between)) return "at";
  if (/^\s+[–—-]\s+$/.test(between)) return "dash";
  if (/^\s+\/\s+$/.test(between)) return "slash";
  return between.trim() ? "strong" : "comma";
}

/** Where the commas outside of brackets stand, and the brackets that end what stands between them. */
function cutsOf(text: string, first: Sign): { from: number; to: number; sign: Sign }[] {
  const cuts: { from: number; to: number; sign: Sign }[] = [];
  let from = 0;
  let sign = first;
  const close = (to: number) => {
    const inner = innerCut(text.slice(from, to));
    if (!inner) return cutBracket(from, to, sign);
    cuts.push({ from, to: from + inner.index, sign });
    cutBracket(from + inner.index + inner.length, to, inner.sign);
  };
  const cutBracket = (start: number, end: number, before: Sign) => {
    const bracket = /\s*[(（]([^()（）]{2,})[)）]\s*$/.exec(text.slice(start, end));
    if (bracket && bracket.index > 1) {
      const opens = start + bracket.index;
      cuts.push({ from: start, to: opens, sign: before });
      // `Barista (Some Coffee, Durham)`: an employer and its town
      const [whole, firm] = /^[(（](\p{Lu}\S*\p{Ll}[^,]*), (?=\p{Lu}\p{Ll})/u.exec(bracket[0].trim()) ?? [];
      const isTitled = titleScore(text.slice(start, opens)) >= 1;
      if (whole && firm && isTitled && titleScore(firm) < 1) {
        const content = opens + bracket[0].search(/[(（]/);
        cuts.push({ from: content + 1, to: content + 1 + firm.length, sign: "bracket" });
        cuts.push({ from: content + whole.length, to: end, sign: "comma" });
      } else cuts.push({ from: opens, to: end, sign: "bracket" });
    } else {
      cuts.push({ from: start, to: end, sign: before });
    }
  };
  for (const match of text.matchAll(
    /,\s+|，|،\s*|(?<=[)）])\s+(?=[\p{Lu}\p{Lo}])|(?:(?<=\p{Ll}{3})(?<!(?:Govt|Univ|Inst|Dept|Prof|Engg|Comp|Tech|Hons|Dipl|Coll|Elem|Natl))|(?<=\p{L}\.))\.\s+(?=\p{Lu})/gu,
  )) {
    if (
      !/[,，،]/.test(match[0]) &&
      !opensField(text.slice(from, match.index), text.slice(match.index + match[0].length))
    )
      continue;
    const before = text.slice(0, match.index);
    if ((before.match(/[(（]/g)?.length ?? 0) > (before.match(/[)）]/g)?.length ?? 0)) continue;
    close(match.index);
    from = match.index + match[0].length;
    sign = "comma";
  }
  close(text.length);
  return cuts;
}

/** `Some Garden Centre in Norwich`, `Analista na Some Digital`, and Japanese `法人営業 吹田市`. */
function innerCut(text: string): { index: number; length: number; sign: Sign } | undefined {
  const town = /\s+(?:in|à|em|te)\s+(?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$)/u.exec(text);
  const employer =
    /\s+(?:na|no|en|em|hos|på|w|for(?: the)?|with(?: the)?|für|i[nm]|am|beim|in (?:der|dem)|à (?:la|l['’])|an der|bei (?:der|dem)|au|aux|pour|al|alla|nel|nella|per|para(?: la| el)?|voor|in (?:het|de)|op de|dla|u)\s+(?=\p{Lu})/u.exec(
      text,
    );
  const colon = /:\s+(?=\p{Lu})/u.exec(text);
  const parts = colon && [text.slice(0, colon.index), text.slice(colon.index + colon[0].length)];
  // `Köln: Some Restaurant`, and `Durban: Cashier` behind an employer's name
  if (colon && parts?.some((part) => isCity(part) || titleScore(part) >= 1))
    return { index: colon.index, length: colon[0].length, sign: "strong" };
  const blank = /\s(?=\p{Script=Han}+$)/u.exec(text);
  // `Founder of Some Studio` names the firm; `Director of Public Works` does not.
  const owned =
    /^(?:(?:co-?)?(?:founder|owner|proprietor)(?: (?:and|&) (?:co-?)?(?:founder|owner|ceo|director|principal|editor))?)(\s+of\s+)(?=\p{Lu})/iu.exec(
      text,
    );
  if (owned?.[1]) return { index: owned[0].length - owned[1].length, length: owned[1].length, sign: "at" };
  // A title that no list knows is short, stands first, and no name of a house goes on behind these words.
  const isShort = (match: RegExpExecArray) =>
    /^\s+(?:no|na|im|beim|in (?:der|dem)|bei (?:der|dem)|à (?:la|l['’])|aux?|nella?|alla)\s/u.test(
      match[0],
    ) &&
    /^\p{Lu}\p{L}+(?:[ -]\p{L}+){0,2}$/u.test(text.slice(0, match.index)) &&
    !(isSchool(text.slice(0, match.index)) || organizationScore(text.slice(0, match.index)) > 0);
  const isTitled = (match: RegExpExecArray) => titleScore(text.slice(0, match.index)) >= 1 || isShort(match);
  const found =
    town ??
    (employer && isTitled(employer) ? employer : undefined) ??
    (blank && parsePlace(text.slice(blank.index + 1)) ? blank : undefined);
  return found && found.index > 2 ? { index: found.index, length: found[0].length, sign: "in" } : undefined;
}

/** `Some School (Göttingen) Ausbildung zur …`, `Biology. University of X`: where a title, a degree or a school begins. */
function opensField(before: string, after: string): boolean {
  const next = after.split(/,\s/)[0] ?? "";
  const isNew = (test: (text: string) => boolean) => test(next) && !test(before);
  return isNew(isDegree) || isNew(isSchool) || isNew((text) => titleScore(text) >= 1);
}

/** What `judge` makes of an atom's words, found out once for each: a head is weighed in many ways. */
export function perAtom<T extends object>(judge: (text: string) => T): (atom: Atom) => T {
  const known = new WeakMap<Atom, T>();
  return (atom) => {
    const facts = known.get(atom) ?? judge(atom.text);
    known.set(atom, facts);
    return facts;
  };
}
