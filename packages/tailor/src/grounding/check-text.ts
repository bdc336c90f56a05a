/** Judges a whole proposed text: each clause against one line of the evidence, then how the clauses hang together. */

import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { clean } from "../text/clean.ts";
import { stemSet, wordsOf } from "../text/words.ts";
import { byAttributes, byParts } from "./by-pieces.ts";
import { supports } from "./check-line.ts";
import { checkExperience, isExperienceSpan } from "./checks/check-dates.ts";
import { checkEdits } from "./checks/check-edits.ts";
import { checkSelf } from "./checks/check-self.ts";
import { type ClauseClaims, claimsOf, isEmpty } from "./claims.ts";
import { compositesOf } from "./composites.ts";
import { explain } from "./explain-refusal.ts";
import { plainVerbs } from "./idioms.ts";
import { downWords, upWords } from "./numbers/direction.ts";
import { isSupervised, ownershipOf } from "./ownership.ts";
import { addressesOf } from "./sources.ts";
import type { OpenCheck, TextCheck } from "./text-check.ts";
import { withThingsNamed } from "./the-same-thing.ts";
import { inOwnWords } from "./trades/in-own-words.ts";
import { isIdleWord, isLightDeed } from "./vocabulary/deeds.ts";
import { wordGaps } from "./words/check-words.ts";
import { residueFinder } from "./words/residue.ts";
import { namedAsInLines } from "./years-and-stages.ts";

/** Reasons the text is not supported; none when it is. */
export function checkText(text: string, check: TextCheck): GroundingReason[] {
  return judgeText(text, check).reasons;
}

interface Judged {
  reasons: GroundingReason[];
  by: Set<string>;
}

/**
 * Reasons the text is not supported, and the addresses of the lines that support it. What is not supported as it stands is read
 * once more in the lines' own words for the things of their trade.
 */
export function judgeText(text: string, of: TextCheck): Judged {
  const plain = plainVerbs(clean(text), of.index.resume.language);
  const judged = judgePlain(plain, of);
  if (judged.reasons.length === 0) return judged;
  const named = namedAsInLines(plain, of.usable);
  const own = inOwnWords(named, of.usable) ?? (named === plain ? null : named);
  const again = own === null ? judged : judgePlain(own, of);
  if (again.reasons.length === 0 || of.listed || of.about) return again;
  const called = withThingsNamed(of.usable);
  return called.length === 0 ? again : judgePlain(own ?? plain, { ...of, usable: [...of.usable, ...called] });
}

/** The same of a text whose turns of phrase are plain. */
function judgePlain(plain: string, of: TextCheck): Judged {
  const check: OpenCheck = {
    ...of,
    residueOf: residueFinder(plain),
    candidates: of.about ? [...of.usable, ...compositesOf(of.usable)] : of.usable,
  };
  const reasons: GroundingReason[] = [];
  const support = new Set<string>();
  const clauses = claimsOf(plain, check.listed);
  let inherited: number | null = null;
  let before: Set<string> | null = null;
  // One word alone is no statement, unless it names the person or stands in a list.
  const words = clauses.reduce(
    (sum, each) => sum + each.words.length + each.skills.length + each.quantities.length,
    0,
  );
  if (clauses.every(saysNothing) || (!check.about && !check.listed && words < 2))
    return {
      reasons: [
        { code: "claim_unsupported", claim: plain.slice(0, 200), detail: "This says nothing of the person." },
      ],
      by: support,
    };
  const self = check.about ? checkSelf(plain, check.index) : null;
  if (self) reasons.push(self);
  for (const claims of clauses) {
    const own = guided(clauses, claims)
      ? 1
      : (ownershipOf(claims.text).level ?? levelAfterLabel(plain, clauses, claims));
    if (claims.joint === "first") inherited = null;
    const result = checkClause(claims, check, own ?? inherited);
    reasons.push(...result.reasons);
    for (const address of result.by) support.add(address);
    inherited = own ?? inherited;
    if (
      claims.joint === "cause" &&
      !(claims.loose && (check.about || !namesEffect(claims))) &&
      before &&
      result.lines.size > 0 &&
      before.size > 0 &&
      ![...result.lines].some((each) => before!.has(each))
    ) {
      reasons.push({
        code: "causality_unsupported",
        claim: claims.text.trim(),
        detail: "The evidence has both facts, but not that one led to the other.",
      });
    }
    if (claims.words.length + claims.skills.length + claims.quantities.length > 0) before = result.lines;
  }
  if (!check.listed && reasons.every(isOfWords)) {
    // A text is judged as an edit of the line it repeats; what another cited line says may be put to it.
    const edited = check.usable.map((source) => checkEdits(plain, source, check.usable));
    reasons.push(...(edited.find((each) => each.length > 0) ?? []));
  }
  return { reasons: unique(reasons), by: support };
}

function isOfWords({ code }: GroundingReason): boolean {
  return code === "words_unsupported";
}

/** "Reducing waste" says what came of it; "scanning each pallet" only goes on. */
function namesEffect(claims: ClauseClaims): boolean {
  const verb = wordsOf(claims.text).find((word) => /ing$/.test(word.lower));
  return verb === undefined || effects.has(verb.stem) || upWords.has(verb.stem) || downWords.has(verb.stem);
}
const effects = stemSet(
  "achieve allow assure avert avoid bring cause contribute create deliver drive earn enable encourage ensure establish facilitate foster free gain generate give guarantee help keep lead leave let maintain make meet mean motivate prevent produce promote prompt protect provide raise reach realize render restore result save secure set spark spur stimulate stop strengthen streamline support sustain transform trigger turn win yield",
);

/** Only grammar and words that add nothing: no evidence can speak for that. */
function saysNothing(claims: ClauseClaims): boolean {
  return (
    claims.skills.length + claims.quantities.length + claims.dates.length === 0 &&
    claims.words.every((word) => isIdleWord(word.stem) || isLightDeed(word.stem))
  );
}

/** "Under a colleague's guidance" speaks for every clause of its sentence. */
function guided(clauses: ClauseClaims[], claims: ClauseClaims): boolean {
  const at = clauses.indexOf(claims);
  let from = at;
  while (from > 0 && clauses[from]!.joint !== "first") from--;
  let to = at + 1;
  while (to < clauses.length && clauses[to]!.joint !== "first") to++;
  return isSupervised(
    clauses
      .slice(from, to)
      .map((each) => each.text.trim())
      .join(", "),
  );
}

/** "Settlement talks: took part as note-taker" claims of the talks what follows the colon, and nothing more. */
function levelAfterLabel(plain: string, clauses: ClauseClaims[], claims: ClauseClaims): number | null {
  const next = clauses[clauses.indexOf(claims) + 1];
  if (!next || !/^:\s$/.test(plain.slice(claims.start + claims.text.length, next.start))) return null;
  const { level } = ownershipOf(next.text);
  return level !== null && level <= 1 ? level : null;
}

interface ClauseResult {
  reasons: GroundingReason[];
  /** Addresses of the lines that support it by themselves. */
  by: Set<string>;
  /** Of these, the lines that support it alone. */
  lines: Set<string>;
}

function checkClause(claims: ClauseClaims, check: OpenCheck, inherited: number | null): ClauseResult {
  const spans = claims.quantities.filter((quantity) => isExperienceSpan(quantity, claims, check.about));
  const rest = { ...claims, quantities: claims.quantities.filter((quantity) => !spans.includes(quantity)) };
  const spanReasons = spans.flatMap(
    (quantity) => checkExperience(quantity, claims, check.index.resume, check.usable, check.asOf) ?? [],
  );
  if (isEmpty(rest)) return { reasons: spanReasons, by: new Set(), lines: new Set() };
  const tried = check.candidates.map((source) => ({ source, gaps: wordGaps(rest, source, check) }));
  const supporting = tried
    .filter(({ source, gaps }) => supports(rest, source, check, inherited, gaps))
    .map(({ source }) => source);
  const by = new Set(supporting.flatMap(addressesOf));
  const alone = supporting.filter((source) => !source.parts);
  if (by.size > 0) return { reasons: spanReasons, by, lines: new Set(alone.map((source) => source.address)) };
  const parts =
    byParts(rest, check, inherited) ?? (check.about ? byAttributes(rest, check, inherited) : null);
  if (parts) return { reasons: spanReasons, by: parts, lines: parts };
  const { reasons, nearest } = explain(rest, check, inherited, tried);
  // Where only words speak against it, what it hangs together with is judged by the line it would rest on.
  const lines = reasons.every(isOfWords) ? new Set(nearest && addressesOf(nearest)) : by;
  return { reasons: [...spanReasons, ...reasons], by, lines };
}

function unique(reasons: GroundingReason[]): GroundingReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = `${reason.code}\0${reason.claim}`;
    return !seen.has(key) && seen.add(key);
  });
}
