import type { SourceLine } from "../lines.ts";

let languageNames: Set<string> | undefined;

/** Whether a text begins with the name of a language, in one of the languages resumes are read in; built on first use. */
export function namesLanguage(text: string): boolean {
  if (!languageNames) {
    languageNames = new Set([
      "mandarin",
      "cantonese",
      "farsi",
      "flemish",
      "castellano",
      "valenciano",
      "tagalog",
      "gaelic",
      "norwegian",
      "british sign language",
      "american sign language",
      "bsl",
      "asl",
      "auslan",
      "bisaya",
      "diné bizaad",
      "普通话",
      "国语",
      "粤语",
      "汉语",
      "hokkien",
      "kiswahili",
      "dholuo",
      "kikuyu",
      "gikuyu",
      "kalenjin",
      "pidgin",
      "pidgin english",
      "nigerian pidgin",
      "ibibio",
      "efik",
      "isizulu",
      "isixhosa",
      "sepedi",
      "setswana",
      "sesotho",
      "xitsonga",
      "tshivenda",
      "ilonggo",
      "ilokano",
      "bikol",
      "plattdeutsch",
      "niederdeutsch",
      "castilian",
      "twi",
      "akan",
      "fante",
      "ewe",
      "dagbani",
      "krio",
      "luganda",
      "bemba",
      "chichewa",
      "dari",
      "kurmanji",
      "sorani",
      "sylheti",
      "konkani",
      "bhojpuri",
      "maithili",
      "teochew",
      "hakka",
      "hmong",
      "papiamento",
      "papiamentu",
      "guaraní",
      "náhuatl",
    ]);
    const codes =
      "aa af am ar as az be bg bn br bs ca ceb cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny om or pa pl ps pt qu rm ro ru rw sa sd se si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo yue zh zu oj".split(
        " ",
      );
    for (const locale of [
      "en",
      "de",
      "fr",
      "es",
      "pt",
      "nl",
      "it",
      "zh",
      "ja",
      "hi",
      "ar",
      "ru",
      "el",
      "he",
      "ko",
      "th",
      "tr",
      "pl",
      "sv",
    ]) {
      const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
      for (const code of codes) languageNames.add((names.of(code) ?? "").toLowerCase());
    }
    languageNames.delete("");
  }
  const plain = text.trim().toLowerCase();
  const first = /^[\p{L}\p{M}]+/u.exec(plain)?.[0] ?? "";
  return (
    languageNames.has(plain) ||
    languageNames.has(first) ||
    languageNames.has(/^[\p{L}\p{M}]+ [\p{L}\p{M}]+/u.exec(plain)?.[0] ?? "") ||
    // `Brazilian Portuguese`, `some French`
    languageNames.has(/^[\p{L}\p{M}]+ ([\p{L}\p{M}]+)/u.exec(plain)?.[1] ?? "")
  );
}

/** Whether lines are languages and how well each is spoken, whatever stands above them. */
export function isLanguageList(lines: readonly SourceLine[]): boolean {
  if (lines.length === 0 || lines.length > 12 || lines.some(({ text }) => text.length > 160)) return false;
  const parts = lines
    .flatMap(({ text }) => text.split(/[,;|•·、，；]|\s{2,}\/\s{2,}/))
    .filter((part) => part.trim());
  const named = parts.filter((part) => namesLanguage(part)).length;
  return (
    named > 0 && named >= parts.length * 0.6 && parts.every((part) => part.trim().split(/\s+/).length <= 7)
  );
}
