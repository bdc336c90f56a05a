/** Figures made greater, exact, swapped or of another unit, and invented where there is none. */
import type { Add } from "./add.ts";

/** Numbers that begin here are figures, not parts of a name. */
const figure = /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)(?![\p{N}]|-bed)/u;
const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];
const numberWord = /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

/** What a fabricator makes of the figures of a line. */
export function figures(text: string, add: Add): void {
  const found = figure.exec(text);
  if (found) {
    const value = Number(found[1]!.replace(/,/g, ""));
    const put = (form: string) => text.replace(figure, form);
    const isYear = value >= 1950 && value <= 2030;
    add(
      "number nudged",
      put(String(value < 20 ? value + 1 : isYear ? value - 1 : Math.round(value * 1.08) + 1)),
    );
    if (!isYear) add("number inflated", put(String(value * 10)));
    if (!isYear)
      add(
        "number in other digits",
        put(
          [...String(Math.round(value) + 3)]
            .map((digit) => String.fromCodePoint(0x660 + Number(digit)))
            .join(""),
        ),
      );
    if (!isYear)
      add(
        "number in full-width digits",
        put(
          [...String(Math.round(value) + 2)]
            .map((digit) => String.fromCodePoint(0xff10 + Number(digit)))
            .join(""),
        ),
      );
    if (value < 14 && Number.isInteger(value)) add("number in words", put(words[value + 2]!));
    const after = text.slice(found.index + found[0].length);
    if (/^%/.test(after)) {
      add("unit changed", text.replace(/(\d)%/, "$1x"));
      add("unit changed", text.replace(/(\d)%/, "$1 percentage points"));
    }
    if (/^ (?:ms|minutes|hours|days)\b/.test(after))
      add("unit changed", text.replace(/(\d) (?:ms|minutes|hours|days)\b/g, "$1 seconds"));
    if (/^ million/.test(after)) add("unit changed", text.replace(/million/, "billion"));
    if (/[£€$]\d/.test(text))
      add("unit changed", text.replace(/[£€$](?=\d)/, text.includes("£") ? "€" : "£"));
    const all = [...text.matchAll(/(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)(?![\p{N}])/gu)];
    if (all.length >= 2 && all[0]![1] !== all[1]![1] && !/^20\d\d$/.test(all[0]![1]!)) {
      const [a, b] = [all[0]!, all[1]!];
      add(
        "figures swapped",
        text.slice(0, a.index) +
          b[1] +
          text.slice(a.index + a[0].length, b.index) +
          a[1] +
          text.slice(b.index + b[0].length),
      );
    }
    if (/up to |about |roughly /.test(text))
      add("hedge on a number removed", text.replace(/(?:up to|about|roughly) /, ""));
    if (!/over|more than|up to|about|roughly|from/.test(text) && !isYear)
      add("number made open", text.replace(figure, "over $1"));
  } else {
    add("number invented", `${text}, improving efficiency by 35%`);
    add("number invented", `${text} for 250 users`);
  }
  const word = numberWord.exec(text);
  if (word) {
    add("number in words", text.replace(numberWord, words[Math.min(15, words.indexOf(word[1]!) + 3)]!));
    add("number inflated", text.replace(numberWord, String(words.indexOf(word[1]!) * 10)));
  }
  const risen = text.replace(/\b(?:[Rr]educed|[Cc]ut|[Ll]owered|[Ss]hortened)\b/, "increased");
  const flipped =
    risen !== text
      ? risen
      : text
          .replace(/\b(?:[Rr]aised|[Ii]ncreased) (?=the|coverage|conversion)/, "Reduced ")
          .replace(/\bdoubling\b/, "halving");
  if (flipped !== text) add("direction flipped", flipped);
}
