/**
 * What limits a statement may not fall out of it: "one of the three blocks" is not the three blocks, "six of whom" not all of them,
 * "beside a certified installer" no certificate, "the first six months" not the first month, "a rubric from the lecturer" not one's own.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { findDates } from "../dates.ts";
import { findQuantities } from "../numbers/find-quantities.ts";
import type { Source } from "../sources.ts";

/** Whether the text has the figure, in whatever form. */
export function saysValue(claims: ClauseClaims, value: number | undefined): boolean {
  const figures = findQuantities(claims.whole, findDates(claims.whole));
  return value !== undefined && figures.some((each) => each.value === value);
}

/** Reasons the clause leaves out a limit that the source sets. */
export function checkLimits(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [
    ...partOfThem(claims, source),
    ...someOfWhom(claims, source),
    ...anothersRole(claims, source),
    ...shorterTime(claims, source),
    ...ownWork(claims, source),
    ...allAlong(claims, source),
    ...longerSince(claims, source),
  ];
}

const count =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{N}+|some|several|most|part|half";
const partitive = new RegExp(
  `\\b(${count}) (?:out )?of (?:the|its|our|their|my|his|her)\\b((?: [\\p{L}\\p{N}'-]+){1,6})`,
  "iu",
);
const stillPart = new RegExp(
  `\\b(?:${count}|part|among|including|member) (?:of|out of|in)\\b|\\b(?:out of|among|parts?|some|several|sections?)\\b|\\p{N} ?%|\\bin (?:two|three|four|five|six)\\b(?! (?:day|week|month|year|hour|minute)s)`,
  "iu",
);

/** The reason that a limit of the source is left out. */
export function limitDropped(
  code: GroundingReason["code"],
  claims: ClauseClaims,
  limit: string,
): GroundingReason {
  return {
    code,
    claim: claims.text.trim().slice(0, 200),
    found: limit.trim().slice(0, 80),
    detail: `The evidence says this with "${limit.trim().slice(0, 80)}", which is left out.`,
  };
}

/** "Passed two of the four CPA exam sections" is not "passed the CPA exam". */
function partOfThem(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = partitive.exec(source.text);
  if (!match || /\bof (?:them|whom|which)\b/i.test(match[0])) return [];
  const whole = wordsOf(
    match[2]!.split(/\b(?:and|in|at|on|with|for|from|to|by|that|which|who)\b/i)[0]!,
  ).filter((word) => !isNeutral(word) && !/\p{N}/u.test(word.text));
  const said = wordsOf(claims.whole);
  const named = whole.filter((word) => said.some((each) => each.stem === word.stem));
  if (named.length === 0 || stillPart.test(claims.whole)) return [];
  const part = source.quantities.find((each) => each.text.toLowerCase() === match[1]!.toLowerCase());
  const keepsPart =
    saysValue(claims, part?.value) ||
    said.some((each) => each.lower === match[1]!.toLowerCase()) ||
    (match[1]!.toLowerCase() === "one" && /\b(?:an?|another|each)\b/i.test(claims.whole));
  // A bare plural says of no whole that it was all of it: "exam sections".
  const head = whole.at(-1)!;
  const bare = said.find((each) => each.stem === head.stem);
  const definite =
    !bare ||
    /\b(?:the|all|both|every|each|my|our|its|their)\b[^,;.]{0,40}$/i.test(claims.whole.slice(0, bare.start));
  return keepsPart || !definite ? [] : [limitDropped("scope_unsupported", claims, match[0])];
}

const whom = new RegExp(`\\b(${count}) of (?:whom|which)\\b([^,;.]*)`, "iu");

/** "27 pupils, six of whom have support plans" is not "27 pupils with support plans". */
function someOfWhom(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = whom.exec(source.text);
  if (!match) return [];
  const told = wordsOf(match[2]!).filter((word) => !isNeutral(word));
  const said = wordsOf(claims.text);
  const held = told.filter((word) => said.some((each) => each.stem === word.stem));
  const all = wordsOf(claims.whole).map((word) => word.lower);
  if (held.length === 0 || held.length < told.length / 2 || stillPart.test(claims.whole)) return [];
  if (all.includes(match[1]!.toLowerCase())) return [];
  const value = source.quantities.find((each) => each.text.toLowerCase() === match[1]!.toLowerCase())?.value;
  if (saysValue(claims, value)) return [];
  if (/\b(?:one|1)\b/i.test(match[1]!) && /\b(?:an?|another)\b/i.test(claims.whole)) return [];
  return [limitDropped("scope_unsupported", claims, match[0])];
}

const asRole =
  /\bas (?:an?|the|our) ((?:[\p{L}'-]+ ){0,3}?[\p{L}'-]+)(?=$|[,;.]|\s(?:for|in|at|of|with|on|to|and|during)\b)/iu;

/** Who worked "beside a certified installer" did not work "as a certified installer". */
function anothersRole(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = asRole.exec(claims.text);
  const head = match && wordsOf(match[1]!).at(-1);
  if (!head || !/(?:er|or|ist|ant|ian|man|ent)$/.test(head.lower)) return [];
  const own = new RegExp(
    `\\bas (?:(?!beside|alongside|with|for|by|under|to)[\\p{L}'-]+ ){0,4}${head.lower}`,
    "iu",
  );
  if (source.headerStems.has(head.stem) || own.test(source.text)) return [];
  const theirs = new RegExp(
    `\\b(?:beside|alongside|with|for|by|under|from|to|helping|helped|assist\\p{L}+|support\\p{L}+|shadow\\p{L}*)\\b[^,;.]{0,40}\\b${head.lower.slice(0, -1)}`,
    "iu",
  );
  const other = theirs.exec(source.text);
  return other ? [limitDropped("ownership_raised", claims, other[0])] : [];
}

/** "The first six months" is not "the first month". */
function shorterTime(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = /\b(first|last|past|opening) (month|week|year|quarter|day|hour|season|term)\b/iu.exec(
    claims.text,
  );
  if (!match) return [];
  const longer = new RegExp(`\\b${match[1]} (?:\\p{N}+|${count}|few|couple of) ${match[2]}s\\b`, "iu").exec(
    source.text,
  );
  return longer ? [limitDropped("duration_unsupported", claims, longer[0])] : [];
}

const ownWord = /\b(?:my|our|their|his|her) own (?=\p{L})|\bby myself\b|\bmyself\b/iu;
const othersHand =
  /\b(?:from|by|of|to|following|with) (?:the|a|an|his|her) (?:[\p{L}-]+ ){0,2}\p{L}+(?:er|or|ist|lead|head|team|group|office|department)\b|\p{L}+(?:er|or|lead|team)'s\b/iu;

/** "With a rubric from the lecturer" is not "with my own rubric". */
function ownWork(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = ownWord.exec(claims.text);
  if (!match || /\b(?:own|my|i|me|myself|alone|independent(?:ly)?|self)\b/iu.test(source.text)) return [];
  const other = othersHand.exec(source.text);
  return other ? [limitDropped("ownership_raised", claims, other[0])] : [];
}

const along =
  /\b(?:throughout|always|regularly|constantly|continuously|permanently|consistently|every time|invariably)\b/iu;
const alsoAlong =
  /\b(?:throughout|always|regular(?:ly)?|constant(?:ly)?|continuous(?:ly)?|permanent(?:ly)?|consistent(?:ly)?|each|every|all|any|whole|entire|daily|weekly|monthly|quarterly|annual(?:ly)?|nightly|never|no|per|across|during|(?<!t[ao]k(?:e|ing|en) |took )over (?:the|an?|\p{N}+|one|two|three|four|five|six))\b/iu;

/** What went on for a time, or happened, did not always happen. */
function allAlong(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = along.exec(claims.text);
  return match && !alsoAlong.test(source.text)
    ? [{ code: "scope_unsupported", claim: match[0], detail: `The evidence does not say "${match[0]}".` }]
    : [];
}

const since = /\b(?:since|from) (?:\p{L}+ )?((?:19|20)\d\d)\b(?! to)/iu;

/** What goes on since 2022 does not go on since 2020, though the job does. */
function longerSince(claims: ClauseClaims, source: Source): GroundingReason[] {
  const said = since.exec(claims.text)?.[1];
  const known = since.exec(source.text)?.[1];
  return said && known && said !== known && !source.text.includes(said)
    ? [limitDropped("date_unsupported", claims, `since ${known}`)]
    : [];
}
