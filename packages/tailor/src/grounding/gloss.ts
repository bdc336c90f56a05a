/**
 * Text in German, French or Spanish with the words resumes are made of put as English ones, so that one set of rules judges all:
 * who did it and how far, numbers and how often, what fell or rose. Nothing is translated for anybody to read; names and
 * special terms stay as they are.
 */
import { french } from "./glosses/french.ts";
import { german } from "./glosses/german.ts";
import { joinedVerbs } from "./glosses/german-verbs.ts";
import { spanish } from "./glosses/spanish.ts";

interface Gloss {
  exact: ReadonlyMap<string, string>;
  /** Beginnings, the longest first. */
  beginnings: readonly [string, string][];
}

const lists: Record<string, string> = { de: german, fr: french, es: spanish };
const kept = new Map<string, Gloss>();

function glossOf(language: string): Gloss | undefined {
  const list = lists[language];
  if (!list) return undefined;
  const known = kept.get(language);
  if (known) return known;
  const exact = new Map<string, string>();
  const beginnings: [string, string][] = [];
  for (const line of list.trim().split("\n")) {
    const [english = "", forms = ""] = line.split(": ");
    for (const form of forms.trim().split(/\s+/)) {
      if (form.endsWith("*")) beginnings.push([form.slice(0, -1), english]);
      else if (form !== "" && !exact.has(form)) exact.set(form, english);
    }
  }
  const gloss = { exact, beginnings: beginnings.sort((a, b) => b[0].length - a[0].length) };
  kept.set(language, gloss);
  return gloss;
}

/** "Une trentaine" are about thirty. */
const roundNumbers: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  decena: 10,
  docena: 12,
  quincena: 15,
  veintena: 20,
  treintena: 30,
  cuarentena: 40,
  centenar: 100,
  dutzend: 12,
};
const dozens = new RegExp(
  `\\b(?:une|una?|ein|einem|einer) (${Object.keys(roundNumbers).join("|")})\\b(?: d(?:e|['’])? ?| )?`,
  "giu",
);

/** Turns of phrase that say in several words what one English word says. */
const turnList: [RegExp, string][] = [
  [
    /mises? à jour|mettre à jour|mettant à jour|mis(?:es?)? à jour|actualizaci[oó]n(?:es)?|puestas? al día/iu,
    "updated",
  ],
  [/mises? en place|mettre en place|mis(?:es?)? en place/iu, "introduced"],
  [/mises? en (?:œuvre|oeuvre)|mettre en (?:œuvre|oeuvre)/iu, "implemented"],
  [/mises? en page/iu, "layout"],
  [/en cours|en curso|in ausbildung/iu, "ongoing"],
  [/mises? en (?:service|route)|in betrieb (?:genommen|nehmen|nahm)/iu, "commissioned"],
  [/mises? en ligne|mettre en ligne/iu, "published"],
  [/prises? de rendez-vous|dar citas?/iu, "booked appointments"],
  [/puestas? en marcha|poner en marcha|puse en marcha|ponía en marcha/iu, "launched"],
  [/(?:llevar|llevé|llevo|llevado|lleva|llevaba|llevando) a cabo/iu, "performed"],
  [/(?:dar|di|dado|daba|doy|dando) (?:formación|clases?) a/iu, "trained"],
  [/(?:dar|di|dado|daba|doy) de alta/iu, "registered"],
  [/in der regel/iu, "usually"],
  [/im (?:schnitt|durchschnitt)/iu, "average"],
  [/im rahmen (?:der|des|von|einer|eines)/iu, "within"],
  [/zu zweit|im zweierteam|à deux|entre (?:los |las )?dos/iu, "two together"],
  [/me (?:ocupo|encargo|ocupé|encargué) (?:de la gestión )?de(?:l| la| los| las)?/iu, "handled"],
  [/(?:por )?lo general|por regla general|en general/iu, "usually"],
  [/gracias a/iu, "by"],
  [/zur verfügung (?:gestellt|stellen|stellte|gestellte)/iu, "provided"],
];
const turns = new RegExp(
  `(?<![\\p{L}])(?:${turnList.map(([each]) => each.source).join("|")})(?![\\p{L}])`,
  "giu",
);

function turnOf(turn: string): string {
  return turnList.find(([each]) => each.test(turn))?.[1] ?? turn;
}

/** Forms of an ending only: "Plan" may be "Plans", not "Planet". */
const longestEnding = 8;

/** The text with known words of `language` (BCP 47) as English ones; other languages' text stays as it is. */
export function glossed(text: string, language: string): string {
  const gloss = glossOf(language.slice(0, 2).toLowerCase());
  if (!gloss) return text;
  const whole = /^de/i.test(language) ? joinedVerbs(text) : text;
  const parted = /^fr/i.test(language)
    ? whole.replace(/\b([ldjcnsmt]|qu|jusqu|lorsqu)'(?=\p{L})/giu, "$1 ")
    : whole;
  return (
    parted
      .replace(turns, (turn) => turnOf(turn))
      .replace(/\b(?:ca|env|aprox|ungef|rd)\./giu, "about")
      .replace(/(?<!\p{N}\s)(?<!\p{N}\s\p{L}{1,9}\s)\bbis (?=\p{N})/giu, "up to ")
      .replace(/\bab (?=\p{N})/giu, "at least ")
      .replace(/\b(?:läuft|laufen|lief) noch\b/giu, "ongoing")
      .replace(/\b(?:gab|gaben|gebe|gibt|geben) ((?:[\p{L}-]+ ){0,5})frei\b/giu, "genehmigte $1")
      .replace(
        /\b(?:un|une|ein|einem|einer|eine|una) (?=(?:an|mois|semaine|jour|año|mes|semana|día|fin de semana|jahr|monat|woche|tag|wochenende)\b)/giu,
        "1 ",
      )
      .replace(
        /\b(?:von|vom|del?|desde) (?=(?:rund |etwa |unos? |environ )?\p{N}[\p{N}.,]*[^.;]{0,20} (?:auf|à|al?|hasta) (?:rund |etwa |unos? |environ )?\p{N})/giu,
        "from ",
      )
      .replace(
        /(\bfrom [^.;]{0,30}?) (?:auf|à|al?|hasta) (?=(?:rund |etwa |unos? |environ )?\p{N})/giu,
        "$1 to ",
      )
      // "Quatre nuits sur six".
      .replace(
        /(?<=(?:\p{N}|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))(?: \p{L}+)?) sur (?=\p{N}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|quarante|cinquante|soixante)\b)/giu,
        " of ",
      )
      .replace(/\bein halbes jahr\b/giu, "6 monate")
      .replace(/\bmedio año\b/giu, "6 meses")
      .replace(/\b(?:puse|puso|pusimos|poner|puesta|puesto) en marcha\b/giu, "launched")
      .replace(/\b(?:mis|mise|mettre|mettais|mettons) en (?:place|œuvre|service)\b/giu, "launched")
      .replace(dozens, (_, word: string) => `about ${roundNumbers[word.toLowerCase()]} `)
      .replace(/(?<=\p{N}) ?(?=%)/gu, "")
      .replace(/\p{L}[\p{L}\p{M}]*(?:-cinq)?/gu, (word, at: number) => {
        const lower = word.toLowerCase();
        const found = gloss.exact.get(lower);
        if (found !== undefined) return found;
        // Parts of a name in capitals, and short words, are left alone.
        if (
          lower.length < 3 ||
          (word === word.toUpperCase() && word.length > 1) ||
          /[-/]/.test(parted[at - 1] ?? "")
        )
          return word;
        const beginning = gloss.beginnings.find(
          ([start]) => lower.startsWith(start) && lower.length - start.length <= longestEnding,
        );
        return beginning && !isCompound(lower, beginning[0]) ? beginning[1] : word;
      })
      // "Mehr als", "plus de", "más de".
      .replace(
        /\b(more|less) (?:as|of|that)\b(?= (?:\p{N}|\p{L}+ (?:year|month|week|day|hour)\b))/giu,
        "$1 than",
      )
      // "Por mes", "par mois", "am Tag", "tous les jours".
      .replace(
        /\b(?:for|to|by|on|in|each|per|all)(?: the)? (day|week|month|quarter|year|hour)\b(?! \p{N})/giu,
        "every $1",
      )
  );
}

/** "Planungsbüro" is no planning: a beginning followed by more than an ending. */
function isCompound(lower: string, start: string): boolean {
  const rest = lower.slice(start.length);
  return (
    rest.length > 5 &&
    !/(?:ung|ungen|ation|ationen|ieren|iert|ierte|ierten|ción|ciones|ment|ments|tion|tions|aient|ando|iendo|aron|ieron|lich|liche|lichen|licher|liches|lichem|ement|amente|idad|erung|erungen|eurs|euse|euses|isation|ization)$/.test(
      rest,
    )
  );
}
