/** How often, how many of them, one or the other: words of frequency and quantity that may not grow. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../../text/words.ts";
import type { Source } from "../sources.ts";
import { deedsIn } from "../vocabulary/deeds-in-text.ts";

/** Units of frequency, each with the ways it is written once idioms are plain. */
const frequencies: [unit: string, pattern: RegExp][] = [
  ["hour", /\bhourly\b|\b(?:an|per|each|every) hour\b/i],
  ["day", /\b(?:daily|nightly|overnight)\b|\b(?:per|each|every) (?:day|night|morning|evening|weekday)\b/i],
  [
    "week",
    /\bweekly\b|\b(?:per|each|every) (?:week|weekend)\b|\b(?:on|every|each)(?: an?)? (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i,
  ],
  ["fortnight", /\b(?:biweekly|fortnightly)\b|\bevery (?:second|other) week\b/i],
  ["month", /\bmonthly\b|\b(?:per|each|every) month\b|\bmonth[- ]end\b/i],
  ["quarter", /\bquarterly\b|\b(?:per|each|every) quarter\b/i],
  [
    "term",
    /\btermly\b|(?<!\b(?:half|for|over|in|during|within) )\b(?:a|per|each|every) (?:term|semester|season)\b|\b(?:per|each|every) (?:summer|winter|spring|autumn)\b/i,
  ],
  ["year", /\b(?:annually|annual|yearly|year[- ]end)\b|\b(?:per|each|every) year\b/i],
];

/** "Annual revenue" is revenue of a year, not something done every year. */
const ofTheYear =
  /\bannual(?:ly)? (?=(?:\p{L}+ )?(?:contract|revenue|value|budget|turnover|sales|costs?|income|spend|salary|growth|volume)\b)|(?<=[$£€][\p{N}.,]+ ?(?:k|m|bn|million|billion)? {1,2})annually\b/iu;

/** Reasons the clause says that something happens oftener, or to more of them, than the source does. */
export function checkFrequency(clause: string, source: Source): GroundingReason[] {
  const known = `${source.text} ${source.section === "work" ? "" : source.header}`;
  const reasons: GroundingReason[] = [];
  const said = clause.replace(ofTheYear, " ");
  for (const [unit, pattern] of frequencies) {
    const match = pattern.exec(ofTheYear.test(known) ? said : clause);
    // "Annual revenue" is revenue of a year, not something done every year.
    const held = /^annual$/i.test(match?.[0] ?? "") ? known : known.replace(ofTheYear, " ");
    if (!match || pattern.test(held) || isInterval(unit, known)) continue;
    reasons.push({
      code: "unit_changed",
      claim: match[0].trim(),
      detail: `The evidence does not say "${match[0].trim()}".`,
    });
  }
  const skipped =
    /\bevery (?:\p{N}+|two|three|four|five|six|eight|ten|second|third|fourth|fifth|sixth|other) (\p{L}+?)s?\b/iu.exec(
      known,
    );
  const often = /\b(daily|weekly|monthly|quarterly|annually)\b/i.exec(clause);
  if (
    skipped &&
    often &&
    often[1]!.toLowerCase().startsWith(skipped[1]!.toLowerCase().slice(0, 3)) &&
    !new RegExp(often[1]!, "i").test(known)
  )
    reasons.push({
      code: "unit_changed",
      claim: often[0],
      found: skipped[0],
      detail: `The evidence says "${skipped[0]}".`,
    });
  const each = skipped && new RegExp(`\\b(?:every|each) ${skipped[1]}`, "iu").exec(clause);
  if (each)
    reasons.push({
      code: "unit_changed",
      claim: each[0],
      found: skipped[0],
      detail: `The evidence says "${skipped[0]}".`,
    });
  const every = /\b(?:each|every) (\p{Lu}\p{L}+|\p{L}+)\b/iu.exec(clause);
  const plural = every && new RegExp(`\\b${every[1]!.replace(/y$/, "(?:y|ie)")}(?:e?s)\\b`, "iu");
  // "11 development teams" are not every team, and three Christmases not every Christmas.
  const counted =
    every &&
    new RegExp(
      `(?:\\p{N}|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most))\\s+(?:[\\p{L}-]+ ){0,2}?(?:${every[1]}|${headOf(clause, every)})(?:e?s)\\b`,
      "iu",
    ).exec(known);
  const isAll = /\b(?:each|every|all|any|both|per|apiece|always)\b/iu.test(known);
  if (
    (every && !distributive.test(known) && !plural!.test(known) && !timely.test(every[1]!)) ||
    (counted &&
      !isAll &&
      !/\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu.test(
        clause.slice(every.index + every[0].length),
      ))
  )
    reasons.push({
      code: "scope_unsupported",
      claim: every![0],
      detail: `The evidence does not say "${every![0]}".`,
    });
  return [...reasons, ...widerQuantifier(clause, known), ...oneOfTwo(clause, source)];
}

/** The noun that "every" is said of: "every development team" → team. */
function headOf(clause: string, every: RegExpExecArray): string {
  const rest = clause
    .slice(every.index)
    .split(/[,;.]|\s(?:and|or|in|of|for|to|at|with|on|that|which|who|by|from)\s/iu)[0]!;
  return (wordsOf(rest).at(-1)?.lower ?? every[1]!).replace(/[^\p{L}]/gu, "");
}

const distributive =
  /\b(?:each|every|per|apiece|all|any|both|always|an?|whole|individual|new|daily|nightly|weekly|monthly|quarterly|annual(?:ly)?)\b/iu;
const timely =
  /^(?:day|week|month|quarter|year|hour|night|morning|evening|other|second|third|fourth|fifth|sixth|of|with|in|at)$/i;

/** A day of the week that comes back: "Tuesdays", "Friday mornings". */
const weekday =
  /(?<!(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|many|few|most|last|first|other)) )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s\b| (?:morning|afternoon|evening|night)s?\b)/iu;

/** "Two evenings a week" speaks of weeks, "one week in five" of every fifth week. */
function isInterval(unit: string, known: string): boolean {
  if (unit === "quarter" && /\bquarters\b/i.test(known)) return true;
  if (unit === "week" && weekday.test(known)) return true;
  return (
    new RegExp(
      `\\b(?:an?|per|one|1)[ -]${unit}\\b(?! (?:ago|later|before|after|long))|\\b${unit}s? in (?:\\p{L}+|\\p{N}+)\\b`,
      "iu",
    ).test(known) && unit !== "year"
  );
}

/** From few to all: what the clause says of each step needs the evidence to say it, or more. */
const quantifiers: [RegExp, RegExp][] = [
  [
    /\b(?:most|majority) of\b|\bmostly\b|\bmainly\b|\bchiefly\b|\bpredominantly\b/i,
    /\b(?:most|mostly|majority|mainly|chiefly|primarily|predominantly|largely|main|all|every)\b/i,
  ],
  [
    /\beach (?:of|with|having|at|in)\b|(?<=\p{N} (?:[\p{L}-]+ ){0,3})each\b|\beach,/iu,
    /\b(?:each|every|per|apiece|all|an?|both)\b/i,
  ],
  [/\bboth of\b/i, /\b(?:both|each|all)\b/i],
  [/\bboth\b/i, /\b(?:both|two|2|and|each|twice)\b/i],
];

function widerQuantifier(clause: string, known: string): GroundingReason[] {
  return quantifiers.flatMap(([claimed, needed], index) => {
    const match = claimed.exec(clause);
    // "In total" and "combined" are said of the sum, not of each.
    const summed =
      index === 1 && /\b(?:in total|combined|altogether|overall|total|together|between them)\b/i.test(known);
    // "Three of the last four" are not each of them.
    const part =
      index === 1 &&
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+) (?:out )?of (?:the|its|our|their|my)?\b/iu.test(
        known,
      );
    if (!match || (needed.test(known) && !summed && !part)) return [];
    return [
      {
        code: "scope_unsupported" as const,
        claim: match[0],
        detail: `The evidence does not say "${match[0]}".`,
      },
    ];
  });
}

/** "Fixed or removed 31" does not say that 31 were fixed. */
function oneOfTwo(clause: string, source: Source): GroundingReason[] {
  const choice = /(\p{L}+) or (\p{L}+)/u.exec(source.text);
  if (!choice || /\bor\b/i.test(clause)) return [];
  const deeds = deedsIn(source.text);
  const [a, b] = [choice[1]!, choice[2]!].map((each) => wordsOf(each)[0]!.stem);
  if (!a || !b || !deeds.has(a) || !deeds.has(b)) return [];
  const said = new Set(wordsOf(clause).map((word) => word.stem));
  if (said.has(a) === said.has(b)) return [];
  return [
    {
      code: "facts_joined",
      claim: clause.trim().slice(0, 200),
      found: choice[0],
      detail: `The evidence says "${choice[0]}".`,
    },
  ];
}
