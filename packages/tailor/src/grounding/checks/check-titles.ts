/** Titles, rank and occupation: what the person calls themselves must be what the evidence calls them. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isVerb, type Word, wordsOf } from "../../text/words.ts";
import { loweringRanks, occupations, rankWords, sameOccupation } from "../lexicons.ts";
import type { Source } from "../sources.ts";

const ranksThatAreVerbs = new Set([
  "lead",
  "head",
  "chair",
  "partner",
  "principal",
  "staff",
  "command",
  "associate",
  "champion",
  "executive",
  "owner",
  "cook",
  "managing",
  "expert",
  "vice",
  "superior",
]);
const higher =
  /^(?:senior|sr|principal|staff|chief|head|director|manager|vp|svp|evp|president|vice|executive|founder|cofounder|c[etfoimp]o|ciso|partner|supervisor|lead|leader|expert|superintendent|chairman|chairwoman|chairperson|distinguished|guru|authority|managing)$/;

/** Reasons the clause's titles are not the source's. */
export function checkTitles(clause: string, source: Source): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  const words = wordsOf(clause);
  for (const [index, word] of words.entries()) {
    const isRank = rankWords.has(word.lower);
    const isOccupation = occupations.has(word.lower);
    if (!isRank && !isOccupation) continue;
    if (words.slice(Math.max(0, index - 2), index).some((each) => /^(?:without|no)$/.test(each.lower)))
      continue;
    if (isTrial(words, index) || isVerbHere(words, index) || words[index + 1]?.lower === "degree") continue;
    const stands = holds(source, word.lower);
    const isDeputy = words
      .slice(Math.max(0, index - 3), index)
      .some((each) => loweringRanks.has(each.lower) && isOwnTitleOf(source, each.lower));
    if (!stands || (!isDeputy && isOwnTitle(words, index) && !isOwnTitleOf(source, word.lower))) {
      reasons.push({
        code: higher.test(word.lower) ? "seniority_raised" : "title_unsupported",
        claim: word.text,
        detail: `The evidence does not give the person the title "${phraseAround(words, index)}".`,
      });
      continue;
    }
    const lost = lostLowering(words, index, source);
    if (lost)
      reasons.push({
        code: "seniority_raised",
        claim: word.text,
        found: lost,
        detail: `The evidence says "${lost}", which this leaves out.`,
      });
    else if (!isDeputy && !ranksStandTogether(words, index, source)) {
      reasons.push({
        code: "facts_joined",
        claim: phraseAround(words, index),
        detail: "The evidence has these words, but not as one title.",
      });
    }
  }
  return reasons;
}

/** "After a pilot with six customers": something that is tried out, and nobody who flies. */
function isTrial(words: Word[], index: number): boolean {
  if (words[index]!.text !== "pilot") return false;
  const before = words.slice(Math.max(0, index - 3), index).map((word) => word.lower);
  return (
    !before.slice(-2).includes("as") && before.some((word) => /^(?:an?|the|after|in|during)$/.test(word))
  );
}

function isVerbHere(words: Word[], index: number): boolean {
  const word = words[index]!;
  if (!ranksThatAreVerbs.has(word.lower)) return false;
  const next = words[index + 1];
  if (next && (occupations.has(next.lower) || (rankWords.has(next.lower) && next.lower !== "owner")))
    return false;
  if (/^(?:staff|partner|associate|superior|executive|owner)$/.test(word.lower)) {
    return index > 0 && !rankWords.has(words[index - 1]!.lower)
      ? !/^[A-Z]/.test(word.text)
      : word.lower === "partner";
  }
  return !(next && /^(?:of)$/.test(next.lower)) && !/^[A-Z]/.test(word.text)
    ? true
    : index === 0 && !/^(?:of|and)$/.test(next?.lower ?? "of");
}

function holds(source: Source, lower: string): boolean {
  const forms = [lower, ...(sameOccupation.get(lower) ?? [])];
  return forms.some(
    (form) => source.lowers.has(form) || source.lowers.has(`${form}s`) || source.headerLowers.has(form),
  );
}

/** The title is the person's own: it opens the clause, or follows "as a". */
function isOwnTitle(words: Word[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const lower = words[i]!.lower;
    if (lower === "as" || lower === "a" || lower === "an") {
      if (lower === "as" || words[i - 1]?.lower === "as") return true;
      continue;
    }
    if (/^(?:to|with|for|by|of|from|the|under|and|or|in|on|at)$/.test(lower)) return false;
    if (isVerb(words[i]!) && i < index - 1) return false;
  }
  return !isVerb(words[0]!) || index === 0;
}

function isOwnTitleOf(source: Source, lower: string): boolean {
  const forms = [lower, ...(sameOccupation.get(lower) ?? [])];
  if (forms.some((form) => source.headerLowers.has(form))) return true;
  if (source.section === "basics") return true;
  return source.clauses.some((clause) => {
    const words = wordsOf(clause.text);
    return words.some((word, index) => forms.includes(word.lower) && isOwnTitle(words, index));
  });
}

/** "Assistant Manager" without its "Assistant" is a promotion. */
function lostLowering(words: Word[], index: number, source: Source): string | null {
  const title = wordsOf(source.header.split(",")[0] ?? "");
  const at = title.findIndex((word) => word.lower === words[index]!.lower);
  if (at < 0 || !isOwnTitle(words, index)) return null;
  const lowering = title.slice(0, at + 1).find((word) => loweringRanks.has(word.lower));
  if (!lowering || words.some((word) => word.lower === lowering.lower)) return null;
  return title.map((word) => word.text).join(" ");
}

/** A rank goes with its own noun: "senior" of one title and "manager" of another make no "senior manager". */
function ranksStandTogether(words: Word[], index: number, source: Source): boolean {
  const before = words[index - 1];
  if (!before || !rankWords.has(before.lower)) return true;
  for (const text of [source.text, source.header]) {
    const known = wordsOf(text);
    for (const [at, word] of known.entries()) {
      if (![words[index]!.lower, ...(sameOccupation.get(words[index]!.lower) ?? [])].includes(word.lower))
        continue;
      const ranks = [before.lower, ...(sameOccupation.get(before.lower) ?? [])];
      if (known.slice(Math.max(0, at - 4), at).some((each) => ranks.includes(each.lower))) return true;
    }
  }
  return false;
}

function phraseAround(words: Word[], index: number): string {
  return words
    .slice(Math.max(0, index - 2), index + 1)
    .map((word) => word.text)
    .join(" ");
}
