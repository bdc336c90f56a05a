/** Years and school stages that a text names by another name: "the year before" of 2023 is 2022, Key Stage 3 is Years 7 to 9. */
import type { Source } from "./sources.ts";

/** The text with its years, and the stages of English schools, named as the lines name them. */
export function namedAsInLines(text: string, sources: readonly Source[]): string {
  return withStages(withYears(text, sources), sources);
}

const year = /\b(?:19|20)\d\d\b/gu;
const shifts: readonly [RegExp, number][] = [
  [
    /\b(?:(?:in|than in|than) )?(?:the (?:year before(?: that| it)?|previous year|prior year)|a year earlier)\b/iu,
    -1,
  ],
  [/\b(?:in )?(?:the (?:year after(?: that)?|following year|next year)|a year later)\b/iu, 1],
];

function yearsIn(text: string): number[] {
  return [...new Set([...text.matchAll(year)].map((match) => Number(match[0])))];
}

function withYears(text: string, sources: readonly Source[]): string {
  for (const [phrase, shift] of shifts)
    for (const source of sources) {
      const known = yearsIn(source.text);
      const said = yearsIn(text);
      // The text says "the year before" of its only year, and the line names both.
      const [only] = said;
      if (said.length === 1 && phrase.test(text) && known.includes(only!) && known.includes(only! + shift))
        return text.replace(phrase, `in ${only! + shift}`);
      // The line says it of its only year, and the text names both.
      const [own] = known;
      if (
        known.length === 1 &&
        phrase.test(source.text) &&
        said.includes(own!) &&
        said.includes(own! + shift)
      )
        return text.replace(
          new RegExp(`(?:\\bin )?\\b${own! + shift}\\b`, "u"),
          "the year before".replace("before", shift < 0 ? "before" : "after"),
        );
    }
  return text;
}

const stageYears: Readonly<Record<string, readonly [number, number]>> = {
  "1": [1, 2],
  "2": [3, 6],
  "3": [7, 9],
  "4": [10, 11],
  "5": [12, 13],
};
const stages = /\b(?:Key Stages?|KS) ?([1-5])(?:(?: and | to |[-&]| & )(?:KS ?)?([1-5]))?(?= ?(\()?)/u;
const years = /\bYears? (\d{1,2})(?:(?: to |[-–]| and )(?:Year )?(\d{1,2}))?\b/u;

/** A stage stands for the years of it that the line names. */
function withStages(text: string, sources: readonly Source[]): string {
  const match = stages.exec(text);
  if (!match) return text;
  const from = stageYears[match[1]!]![0];
  const to = stageYears[match[2] ?? match[1]!]![1];
  for (const source of sources) {
    const known = years.exec(source.text);
    if (!known) continue;
    const [first, last] = [Number(known[1]), Number(known[2] ?? known[1])];
    // All of the stage, not a part of it.
    if (first > from || last < to) continue;
    // "Key Stages 3 and 4 (Years 7 to 11)" says it twice.
    const said = years.exec(text);
    return text.replace(stages, said ? "" : known[0]).replace(/ {2,}/gu, " ");
  }
  return text;
}
