/** A clause that no one line supports, judged piece by piece: the members of a list, the attributes of a person. */
import { wordsOf } from "../text/words.ts";
import { supports } from "./check-line.ts";
import { isExperienceSpan } from "./checks/check-dates.ts";
import { checkPraise } from "./checks/check-praise.ts";
import { type ClauseClaims, claimsOf, isEmpty } from "./claims.ts";
import { addressesOf, type Source } from "./sources.ts";
import type { OpenCheck } from "./text-check.ts";
import { deedsIn } from "./vocabulary/deeds-in-text.ts";
import { isStrongVerb } from "./vocabulary/strong-verbs.ts";

/** "Used Go, PostgreSQL and Kafka": each member of a list with its verb and its tail, each supported by one line. */
export function byParts(
  claims: ClauseClaims,
  check: OpenCheck,
  inherited: number | null,
): Set<string> | null {
  const pieces = claims.text
    .split(/,\s*(?:and|und|et|y|e|&)?\s*|\s+(?:and|und|et|y|plus|as well as|&|\+)\s+|\s*\/\s*/)
    .filter((piece) => piece.trim() !== "");
  if (pieces.length < 2) return null;
  const opening = pieces[0]!;
  const head =
    claims.verbs.size > 0
      ? (/^\s*(?:\p{L}+ly\s+)?[\p{L}-]+(?:\s+(?:on|with|in|to|for|as|the|a|an))*/u.exec(opening)?.[0] ?? "")
      : "";
  const last = pieces.at(-1)!;
  const tail =
    /\s(?:in|for|to|using|with|at|on|across|by|through|via|from|within|under|during)\s.*$/i.exec(last)?.[0] ??
    "";
  const by = new Set<string>();
  for (const [index, member] of pieces.entries()) {
    // "Draft and approve": each verb is a deed of its own.
    const first = wordsOf(member)[0]?.stem ?? "";
    const opens = index === 0 || deedsIn(member).has(first) || isStrongVerb(first);
    // Verbs in a row share their object: "draft and file responses" claims to have filed them.
    const shared = opens && wordsOf(member).length === 1 ? objectAfter(pieces, index) : null;
    const rest = shared ?? (index === pieces.length - 1 || member.includes(tail) ? "" : tail);
    const text = `${opens ? "" : `${head} `}${member}${rest}`;
    for (const part of claimsOf(text, check.listed)) {
      if (isEmpty(part)) continue;
      const piece = { ...part, context: claims.whole };
      const source = check.candidates.find((each) => supports(piece, each, check, inherited));
      if (!source) return null;
      for (const address of addressesOf(source)) by.add(address);
    }
  }
  return by;
}

/** What the verbs of a row were done to: all that follows the next member's own verb. */
function objectAfter(pieces: readonly string[], from: number): string | null {
  for (const piece of pieces.slice(from + 1)) {
    const [verb, next] = wordsOf(piece);
    if (!verb || (!deedsIn(piece).has(verb.stem) && !isStrongVerb(verb.stem))) return null;
    if (next) return ` ${piece.slice(next.start)}`;
  }
  return null;
}

const attributeJoint =
  /\s*(?:[,;:()]|\b(?:and|who|plus|as well as|including|while|holding|having|after|following|preceded by|followed by|before that|before|then|previously|formerly|earlier|now|turned|moved from|moved to|whose|where)\b|\bwith\b|\b(?:experienced|skilled|proficient|trained|versed|speciali[sz]ing|background|experience|expertise|knowledge|skills) (?:in|of|with)\b)\s*/giu;

/** A summary lists what is true of one person: each attribute rests on a line of its own, a deed with all that belongs to it. */
export function byAttributes(
  claims: ClauseClaims,
  check: OpenCheck,
  inherited: number | null,
): Set<string> | null {
  const by = new Set<string>();
  let head = "";
  let from = 0;
  const pieces: { text: string; joint: string }[] = [];
  let joint = "";
  for (const match of claims.text.matchAll(attributeJoint)) {
    // What a deed was done "with" belongs to the deed.
    if (/^with$/i.test(match[0].trim()) && deedsIn(claims.text.slice(from, match.index)).size > 0) continue;
    pieces.push({ text: claims.text.slice(from, match.index), joint });
    joint = match[0].trim().toLowerCase();
    from = match.index + match[0].length;
  }
  pieces.push({ text: claims.text.slice(from), joint });
  const said = pieces.filter((piece) => wordsOf(piece.text).length > 0);
  if (said.length < 2) return null;
  // What joins attributes may grade them: "expertise in".
  const isGraded = (source: Source) => checkPraise(claims.text, source).length > 0;
  if (check.usable.every(isGraded)) return null;
  for (const piece of said) {
    const opens = deedsIn(piece.text).has(wordsOf(piece.text)[0]!.stem);
    if (opens) head = /^\s*[\p{L}-]+(?:\s+(?:on|with|in|to|for|as|at))*/u.exec(piece.text)?.[0] ?? "";
    else if (!/^(?:,|and|plus|as well as)$/.test(piece.joint)) head = "";
    for (const part of claimsOf(opens || head === "" ? piece.text : `${head} ${piece.text}`)) {
      if (isEmpty(part)) continue;
      // Experience of a thing claims no deed.
      const owned = /\b(?:experience|experienced|background|knowledge)\b/.test(piece.joint) ? 1 : inherited;
      // A span of experience has been judged by itself.
      const rest = {
        ...part,
        quantities: part.quantities.filter((each) => !isExperienceSpan(each, part, check.about)),
      };
      if (isEmpty(rest)) continue;
      const source = check.candidates.find((each) => supports(rest, each, check, owned));
      if (!source) return null;
      for (const address of addressesOf(source)) by.add(address);
    }
  }
  return by;
}
