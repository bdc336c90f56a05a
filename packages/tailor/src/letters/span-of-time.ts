/** Months as years and months, in a language's words: singular and plural of each. */
export function spanOfTime(words: {
  year: readonly [string, string];
  month: readonly [string, string];
  and: string;
  none: string;
}): (months: number) => string {
  const count = (value: number, [one, many]: readonly [string, string]) =>
    value === 0 ? [] : [`${value} ${value === 1 ? one : many}`];
  return (months) =>
    [...count(Math.floor(months / 12), words.year), ...count(months % 12, words.month)].join(
      ` ${words.and} `,
    ) || words.none;
}
