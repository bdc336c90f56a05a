import { monthNames, monthPattern } from "../months.ts";

export const month = `(?<![\\p{L}])(?:${monthPattern})(?![\\p{L}])\\.?`;
const year = "(?<![\\d.,/€$£])(?:19[4-9]\\d|20[0-4]\\d)(?!\\d|[.,]\\d{3})";
/** A month says that what follows its sign is a year: `Mar/2019`. */
const yearOfMonth = "(?:19[4-9]\\d|20[0-4]\\d)(?!\\d|[.,]\\d{3})";
const shortYear = "['’‘´`]\\s?\\d{2}(?!\\d)";
const anyYear = `(?:${year}|${shortYear})`;
const season =
  "spring|summer|fall|autumn|winter|early|late|mid|primavera|verano|otoño|invierno|printemps|été|automne|hiver|frühjahr|frühling|sommer|herbst|wintersemester|sommersemester|ws|ss|verão|outono|inverno|lente|zomer|herfst|estate|autunno";
const point = [
  `(?:19|20)\\d{2}\\s?[年년](?:\\s?\\d{1,2}\\s?[月월])?(?:\\s?\\d{1,2}\\s?[日일])?`,
  `(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)`,
  `(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}(?!\\d)`,
  `(?<!\\d)(?:19|20)\\d{2}\\s?[./-]\\s?(?:0?[1-9]|1[0-2])(?![\\d])(?!\\s?[./]\\d)`,
  `(?<![\\d./])(?:0?[1-9]|1[0-2])\\s?[./-]\\s?(?:19|20)\\d{2}(?!\\d)`,
  `(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+|of\\s+)?)?${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?(?:\\s*[,/-]?\\s*(?:de\\s+|del\\s+|of\\s+)?)(?:${yearOfMonth}|${shortYear})`,
  `${year}\\.?[\\s,]+${month}`,
  `(?<!\\p{L})(?:${season})(?:\\s+(?:of|de|semester|term))?[\\s-]+${anyYear}(?:/\\d{2,4})?`,
  `(?<!\\p{L})[QT][1-4][\\s/-]*${anyYear}|${year}[\\s/-]*[QT][1-4](?!\\d)`,
  year,
].join("|");
const present =
  "…|\\.\\.\\.|nadal|in carica|present|current|currently|now|today|ongoing|to date|till date|till now|until now|date|actualidad|actual|actualmente|presente|hoy|la fecha|présent|actuel|aujourd['’]hui|auj\\.?|ce jour|en cours|maintenant|heute|gegenwärtig|aktuell|jetzt|dato|laufend|atual|atualmente|hoje|o momento|heden|nu|oggi|in corso|attuale|至今|现在|迄今|今|現在|वर्तमान|अब तक|अभी|الآن|حتى الآن|الحاضر|الوقت الحاضر|الى الان|(?:по )?настоящее время|наст\\. время|сейчас|σήμερα|παρόν|היום|כיום|현재|재직 ?중|ปัจจุบัน|günümüz|halen|devam ediyor|obecnie|teraz|do dziś|pågående|nuvarande|idag|(?:do )?současnosti?|dosud|doposud|dnes|(?:do )?súčasnosti?|doteraz|jelenleg|(?:în )?prezent|i dag|dags dato|nåværende|nykyinen|nykyään|(?:по )?теперішній час|дотепер|зараз";
const separator =
  "\\s*(?:[-–—−‒―~〜～→－]|\\s(?:to|until|till|through|thru|bis|bis zum|hasta(?: (?:la|el))?|à|au|ad|a|al|até(?: (?:ao?|o))?|tot|tot en met|t/m|do|से|तक|إلى|الى|حتى|по|до|έως|μέχρι|עד|ถึง|till och med|až(?: do)?|til|până (?:în|la))\\s|から|到|至)\\s*(?:(?:bis|à|a|to|la|l['’]|the|até(?:\\s+ao?)?|hasta(?:\\s+(?:la|el))?)\\s+)?";
/** `Summers 2012, 2013`: the first and the last of some seasons. */
const seasons =
  "summers?|winters?|springs?|autumns?|falls?|seasons?|years?|academic years?|school years?|veranos?|inviernos?|temporadas?|étés?|hivers?|saisons?|sommer|winter|semester|verões|verão|estati|estate|zomers?|seizoenen";
/** `Aug-17`, `Mar 22`: a year of two digits behind a month, which only a range can have. */
const monthAndYear = `${month}[-/. ]\\d{2}(?![\\d/.-])(?!\\s*,)`;
const since =
  "since|from|starting|seit|ab|desde|depuis|desde|sinds|vanaf|dal|da|自|منذ|с|από|מאז|od|sedan|från|fra|din|від";
/** Of a date that is still to come: `2024 – expected May 2028`. */
const awaited =
  "(?:(?:expected|anticipated|estimated|est\\.|projected|voraussichtlich|voraussichtl\\.|vsl\\.|prévue?(?:\\s+en)?|previst[oa](?:\\s+(?:para|per))?|verwacht)\\s*:?\\s+)?";
const until = "until|till|bis|hasta|jusqu['’]en|até|tot|fino al|do|til|până (?:în|la)";
const articles = "de|du|del|von|vom";
const between = "between|entre|zwischen|tra|fra|tussen|mellan|mellem";

const rangePattern = new RegExp(
  `(?<open>[(\\[]\\s*)?(?:` +
    `(?:(?<![\\p{L}])(?:${since}|${articles}|${seasons})\\s+)?(?<a>${point})(?:${separator})(?:(?<now>(?<!\\p{L})(?:${present})(?!\\p{L}))|${awaited}(?<b>${point}|\\d{2}(?![\\d.,%])(?!\\s*[-–—%])))` +
    `|(?<m>${month})\\s*(?:[-–—]|\\sto\\s|\\sbis\\s)\\s*(?<mb>${month}\\s*,?\\s*${anyYear})` +
    `|(?<ma>(?<![\\d/])(?:0?[1-9]|1[0-2])/\\d{2}(?!\\d))\\s*[-–—]\\s*(?:(?<mnow>(?:${present})(?!\\p{L}))|(?<mb2>(?:0?[1-9]|1[0-2])/\\d{2}(?!\\d)))` +
    `|(?<!\\p{L})(?:${seasons})(?:\\s+(?:of|de|d['’]hiver|d['’]été))?\\s+(?<la>${year})(?:[-/](?:19|20)\\d{2})?(?:\\s*,\\s*(?:19|20)\\d{2}(?!\\d))*\\s*(?:[,&/+]|,? ?and|und|et|y|e|en|och|og|i)\\s*(?:(?:19|20)\\d{2}[-/])?(?<lb>${year})` +
    `|(?<!\\p{L})(?:${between})\\s+(?<ba>${point})\\s+(?:and|et|y|e|und|en|og|och)\\s+(?<bb>${point})` +
    `|(?<my>${monthAndYear})(?:${separator})(?:(?<mynow>(?:${present})(?!\\p{L}))|(?<mye>${monthAndYear}))` +
    `|(?<![\\p{L}])(?:${since})\\s+(?<since>${point})` +
    `|(?<![\\p{L}])(?:${until})\\s+(?<until>${point})` +
    `|(?<sy>${shortYear})\\s*[-–—]\\s*(?:(?<synow>(?:${present})(?!\\p{L}))|(?<sye>${shortYear}))` +
    `|(?<open1>${point})\\s*[-–—]\\s*(?=$|[)\\]\\t|])` +
    `|(?<one>${point})(?:以来|起|~|〜)?` +
    `)(?<close>\\s*[)\\]])?`,
  "iuy",
);

/** The letters that what is no number can begin with: `summers?` begins with `summer` or with `summers`. */
const firstWords = new Set(
  [
    ...monthNames,
    ...[season, seasons, since, until, articles, between].join("|").split("|"),
    "q",
    "t",
  ].flatMap((source) => {
    const word = /^\p{L}+/u.exec(source)?.[0] ?? "";
    return (source[word.length] === "?" ? [word, word.slice(0, -1)] : [word]).map(folded);
  }),
);

/** Alike for letters that a pattern without case takes for one another. */
function folded(word: string): string {
  return word.toUpperCase().toLowerCase();
}

/**
 * Every match of the pattern, in order. It is tried only where one can begin, and no further than a number can follow:
 * to try all its words at each letter of a page takes longer than all else that is done with the page.
 */
export function* rangeMatches(text: string): Generator<RegExpExecArray> {
  const last = text.search(/\d\D*$/);
  let end = 0;
  for (const { 0: start, index } of text.matchAll(/[([\d'’‘´`]|(?<!\p{L})\p{L}+/gu)) {
    if (index >= last) return;
    if (index < end || (/\p{L}/u.test(start) && !firstWords.has(folded(start)))) continue;
    rangePattern.lastIndex = index;
    const match = rangePattern.exec(text);
    if (!match) continue;
    yield match;
    end = index + match[0].length;
  }
}
