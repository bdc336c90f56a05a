/**
 * What a line names only to hold it back: "the rest of the app still uses XML", "discrimination claims I work on under a partner", "the iOS
 * app belongs to another team", "Java (reading)". Said without that, it claims what the line denies.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { ownershipOf } from "../ownership.ts";
import type { Source } from "../sources.ts";
import { limitDropped } from "./check-limits.ts";

/** Reasons the clause claims what the source names only to hold it back. */
export function checkWithheld(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [...restOfIt(claims, source), ...othersPart(claims, source), ...limitedTerm(claims, source)];
}

const remainder =
  /\b(?:rest|remainder|others?) of (?:the|our|my|its) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?= (?:is|are|was|were|still|stays?|stayed|uses?|used|remain|keeps?|kept|ha[sd]|goes|went|will|runs?)\b)/iu;

/** "The rest of the app still uses XML": the app itself is not what was worked on. */
function restOfIt(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = remainder.exec(source.text);
  const head = match && wordsOf(match[1]!).at(-1);
  if (!head || /\b(?:rest|remainder|else|other|part|parts|one|first|some)\b/iu.test(claims.whole)) return [];
  const elsewhere = wordsOf(source.text.replace(match[0], " ")).some((word) => word.stem === head.stem);
  return !elsewhere && wordsOf(claims.text).some((word) => word.stem === head.stem)
    ? [limitDropped("scope_unsupported", claims, match[0])]
    : [];
}

/** How a part of a line says that it is not the person's, or not theirs alone. */
const notTheirs =
  /\bunder (?:an?|the|my|our) (?:[\p{L}-]+ )?(?:partner|senior|supervisor|lead|manager|consultant|engineer|solicitor|attorney|teacher|doctor|nurse|architect|electrician|chef)\b|\b(?:belongs?|relèvent?|gehör(?:t|en)|lieg(?:t|en)|correspond(?:e|en)|depend(?:e|en)) (?:\p{L}+['’ ]){0,2}(?:an?other|others?|autres?|andere\p{L}*|otr[oa]s?) \p{L}+/iu;

const tellsWhose =
  /\b(?:under|with|alongside|supervis\p{L}*|an?other|others?|someone|autres?|andere\p{L}*|otr[oa]s?)\b/iu;

/** Whose part of the line it is goes with what is told of it. */
function othersPart(claims: ClauseClaims, source: Source): GroundingReason[] {
  if ((ownershipOf(claims.text).level ?? 2) < 2) return [];
  const parts = source.text.split(/;|(?<=\p{L})\.(?=\s)/u);
  const theirs = parts.filter((part) => notTheirs.test(part));
  if (theirs.length === 0 || theirs.length === parts.length || tellsWhose.test(claims.whole)) return [];
  const mine = stemsOf(parts.filter((part) => !theirs.includes(part)).join("; "));
  const taken = wordsOf(claims.text).find(
    (word) => !isNeutral(word) && !mine.has(word.stem) && theirs.some((part) => names(part, word)),
  );
  return taken ? [limitDropped("ownership_raised", claims, notTheirs.exec(theirs.join("; "))![0])] : [];
}

const bracketed = /([\p{L}\p{N}][\p{L}\p{N}.+#/ -]*?) \(([^()]{3,40})\)/gu;
const limits =
  /\b(?:only|reading|learning|awareness|basics?|beginner|viewing|not \p{L}+|no \p{L}+|coursework|hobby|self-taught|theory|rusty|some|little|grundlagen|lernend|lecture|débutante?|notions|lectura|básico)\b/iu;

/** "Java (reading)" is no Java to build with: the bracket goes with its term, or something as modest does. */
function limitedTerm(claims: ClauseClaims, source: Source): GroundingReason[] {
  const said = wordsOf(claims.text);
  for (const [whole, term = "", limit = ""] of source.text.matchAll(bracketed)) {
    if (!limits.test(limit)) continue;
    const wanted = wordsOf(term.split(/[,;]| (?:and|or|for|with|in|on|of) /).at(-1)!);
    if (wanted.length === 0 || !wanted.every((word) => said.some((each) => each.stem === word.stem)))
      continue;
    const kept = wordsOf(limit).some(
      (word) => !isNeutral(word) && said.some((each) => each.stem === word.stem),
    );
    const denied = /\bnot (\p{L}+)/iu.exec(limit);
    if (denied && said.some((each) => each.stem === wordsOf(denied[1]!)[0]!.stem))
      return [limitDropped("negation_lost", claims, whole)];
    if (kept || limits.test(claims.whole) || (ownershipOf(claims.whole).level ?? 2) < 2) continue;
    return [limitDropped("hedge_removed", claims, whole)];
  }
  return [];
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => word.stem));
}

function names(part: string, word: Word): boolean {
  return wordsOf(part).some((each) => each.stem === word.stem);
}
