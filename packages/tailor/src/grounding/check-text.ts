/** Judges a whole proposed text: each clause against one line of the evidence, then how the clauses hang together. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { clean } from "../text/clean.ts";
import { wordsOf } from "../text/words.ts";
import { checkAgent } from "./check-agent.ts";
import { checkBinding } from "./check-binding.ts";
import { checkCredentials } from "./check-credentials.ts";
import { checkDates, checkExperience, isExperienceSpan } from "./check-dates.ts";
import { checkEdits } from "./check-edits.ts";
import { checkFrequency } from "./check-frequency.ts";
import { checkLimits } from "./check-limits.ts";
import { checkNarrowed } from "./check-narrowed.ts";
import { checkOwnership } from "./check-ownership.ts";
import { checkPartOf } from "./check-part-of.ts";
import { checkPlurality } from "./check-plurality.ts";
import { checkPraise } from "./check-praise.ts";
import { checkQuantity } from "./check-quantities.ts";
import { checkRelations } from "./check-relations.ts";
import { checkSelf } from "./check-self.ts";
import { checkWhole } from "./check-whole.ts";
import { reasonsForGaps, wordGaps } from "./check-words.ts";
import { type ClauseClaims, claimsOf } from "./claims.ts";
import { classifier } from "./classify.ts";
import { compositesOf, qualifiedIn, titlesIn } from "./composites.ts";
import { deedsIn, isIdleWord, isLightDeed } from "./deeds.ts";
import { plainVerbs } from "./idioms.ts";
import { isSupervised, ownershipOf } from "./ownership.ts";
import { residueFinder } from "./residue.ts";
import type { Source } from "./sources.ts";
import { isStrongVerb } from "./strong-verbs.ts";
import type { OpenCheck, TextCheck } from "./text-check.ts";

/** Reasons the text is not supported; none when it is. */
export function checkText(text: string, check: TextCheck): GroundingReason[] {
  return judgeText(text, check).reasons;
}

/** Reasons the text is not supported, and the addresses of the lines that support it. */
export function judgeText(text: string, of: TextCheck): { reasons: GroundingReason[]; by: Set<string> } {
  const plain = plainVerbs(clean(text), of.index.resume.language);
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
        { code: "claim_unsupported", claim: text.slice(0, 200), detail: "This says nothing of the person." },
      ],
      by: support,
    };
  const self = check.about ? checkSelf(plain, check.index) : null;
  if (self) reasons.push(self);
  for (const claims of clauses) {
    const own = guided(clauses, claims) ? 1 : ownershipOf(claims.text).level;
    if (claims.joint === "first") inherited = null;
    const result = checkClause(claims, check, own ?? inherited);
    reasons.push(...result.reasons);
    for (const address of result.by) support.add(address);
    inherited = own ?? inherited;
    if (
      claims.joint === "cause" &&
      !(check.about && claims.loose) &&
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
  if (!check.listed && reasons.length === 0) {
    // A text is judged as an edit of the line it repeats; what another cited line says may be put to it.
    const edited = check.usable.map((source) => checkEdits(plain, source, check.usable));
    reasons.push(...(edited.find((each) => each.length > 0) ?? []));
  }
  return { reasons: unique(reasons), by: support };
}

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

function addressesOf(source: Source): string[] {
  return (source.parts ?? [source]).map((part) => part.address);
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
  const tried = check.candidates.map((source) => ({
    source,
    reasons: checkAgainst(rest, source, check, inherited),
  }));
  const by = new Set(
    tried.filter((each) => each.reasons.length === 0).flatMap((each) => addressesOf(each.source)),
  );
  const alone = tried.filter((each) => each.reasons.length === 0 && !each.source.parts);
  if (by.size > 0)
    return { reasons: spanReasons, by, lines: new Set(alone.map((each) => each.source.address)) };
  const parts =
    byParts(rest, check, inherited) ?? (check.about ? byAttributes(rest, check, inherited) : null);
  if (parts) return { reasons: spanReasons, by: parts, lines: parts };
  return { reasons: [...spanReasons, ...explain(rest, check, tried)], by, lines: by };
}

function isEmpty(claims: ClauseClaims): boolean {
  return claims.words.length + claims.skills.length + claims.quantities.length + claims.dates.length === 0;
}

/** Reasons one line of the evidence does not support the clause. */
function checkAgainst(
  claims: ClauseClaims,
  source: Source,
  check: OpenCheck,
  inherited: number | null,
): GroundingReason[] {
  const reasons = reasonsForGaps(wordGaps(claims, source, check), classifier(check, claims));
  for (const quantity of claims.quantities) {
    const reason = checkQuantity(quantity, claims.text, claims.start, source);
    if (reason) reasons.push(reason);
  }
  reasons.push(
    ...checkDates(claims, source),
    ...titlesIn(claims.text, source),
    ...qualifiedIn(claims.text, source),
    ...checkCredentials(claims.text, source),
  );
  reasons.push(...checkPlurality(claims.text, source));
  if (!check.listed)
    reasons.push(
      ...checkFrequency(claims.text, source),
      ...checkPartOf(claims, source),
      ...checkLimits(claims, source),
      ...checkNarrowed(claims, source),
      ...checkRelations(claims, source),
      ...checkWhole(claims, source),
      ...checkPraise(claims.text, source),
    );
  const others = check.listed ? null : checkAgent(claims, source);
  if (others) reasons.push(others);
  const unbound = check.listed ? null : checkBinding(claims, source);
  if (unbound) reasons.push(unbound);
  if (!check.listed) reasons.push(...checkOwnership(claims, source, inherited));
  else
    reasons.push(
      ...checkOwnership(claims, source, 2).filter(
        (reason) => reason.code === "hedge_removed" || reason.code === "negation_lost",
      ),
    );
  return reasons;
}

/** "Used Go, PostgreSQL and Kafka": each member of a list with its verb and its tail, each supported by one line. */
function byParts(claims: ClauseClaims, check: OpenCheck, inherited: number | null): Set<string> | null {
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
      const source = check.candidates.find(
        (each) => checkAgainst(piece, each, check, inherited).length === 0,
      );
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
function byAttributes(claims: ClauseClaims, check: OpenCheck, inherited: number | null): Set<string> | null {
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
      const source = check.candidates.find((each) => checkAgainst(rest, each, check, owned).length === 0);
      if (!source) return null;
      for (const address of addressesOf(source)) by.add(address);
    }
  }
  return by;
}

/** The most telling reasons: what no line supports; else, that true things were put together falsely. */
function explain(
  claims: ClauseClaims,
  check: OpenCheck,
  tried: { source: Source; reasons: GroundingReason[] }[],
): GroundingReason[] {
  const context = classifier(check, claims);
  if (tried.length === 0) {
    const foreign = check.foreign.some((source) => checkAgainst(claims, source, check, null).length === 0);
    if (foreign) return [moved(claims)];
    return [{ code: "evidence_missing", claim: claims.text.trim(), detail: "Nothing cited speaks of this." }];
  }
  const gaps = tried.map(({ source }) => wordGaps(claims, source, check));
  const nowhere = {
    words: claims.words.filter((word) =>
      gaps.every((gap) => gap.words.some((each) => each.start === word.start)),
    ),
    skills: claims.skills.filter((skill) => gaps.every((gap) => gap.skills.includes(skill))),
  };
  const best = tried.reduce((a, b) => (b.reasons.length < a.reasons.length ? b : a));
  if (nowhere.words.length + nowhere.skills.length > 0) {
    const foreign = check.foreign.some((source) => checkAgainst(claims, source, check, null).length === 0);
    const others = best.reasons.filter((reason) => !isGapReason(reason));
    return [...(foreign ? [moved(claims)] : []), ...reasonsForGaps(nowhere, context), ...others];
  }
  const others = best.reasons.filter((reason) => !isGapReason(reason));
  if (others.length > 0 && best.reasons.length === others.length) return others;
  const containers = new Set(
    tried
      .filter(
        (_, i) =>
          gaps[i]!.words.length < claims.words.length || gaps[i]!.skills.length < claims.skills.length,
      )
      .map(({ source }) => source.container),
  );
  return [containers.size > 1 ? moved(claims) : joined(claims), ...others];
}

function isGapReason(reason: GroundingReason): boolean {
  return gapCodes.has(reason.code);
}
const gapCodes = new Set([
  "skill_unsupported",
  "claim_unsupported",
  "name_unsupported",
  "employer_unsupported",
  "from_posting",
  "moved_between_employers",
  "causality_unsupported",
  "direction_changed",
]);

function moved(claims: ClauseClaims): GroundingReason {
  return {
    code: "moved_between_employers",
    claim: claims.text.trim(),
    detail: "This is said of another employer or project in the evidence.",
  };
}

function joined(claims: ClauseClaims): GroundingReason {
  return {
    code: "facts_joined",
    claim: claims.text.trim(),
    detail: "The evidence has the parts of this in different lines, but no line that joins them.",
  };
}

function unique(reasons: GroundingReason[]): GroundingReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = `${reason.code}\0${reason.claim}`;
    return !seen.has(key) && seen.add(key);
  });
}
