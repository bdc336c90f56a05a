/** The words numbers are written with. */
import { stemOf } from "../../text/words.ts";

function table(text: string): Map<string, number> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [word = "", value = "0"] = pair.split(":");
        return [word, Number(value)] as const;
      }),
  );
}

/** "Achtunddreißig", "hundertfünfzig", "zweihundertvierzig": German writes a number below a thousand as one word. */
function germanNumbers(): [string, number][] {
  const ones = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
  const teens =
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(
      " ",
    );
  const below: [string, number][] = [
    ...ones.map((word, i): [string, number] => [word, i + 1]),
    ...teens.map((word, i): [string, number] => [word, i < 10 ? i + 10 : (i - 8) * 10]),
    ...teens
      .slice(10)
      .flatMap((ten, t) => ones.map((one, i): [string, number] => [`${one}und${ten}`, (t + 2) * 10 + i + 1])),
  ];
  const hundreds = ["", ...ones].flatMap((one, i) => [
    [`${one}hundert`, Math.max(1, i) * 100] as [string, number],
    ...below.map(([word, value]): [string, number] => [`${one}hundert${word}`, Math.max(1, i) * 100 + value]),
  ]);
  // Alone, "ein" is an article.
  return [...below.filter(([word]) => word !== "ein"), ...hundreds.filter(([word]) => word !== "hundert")];
}

/** Words below a thousand, of English, German, French, Spanish, Italian and Portuguese, where they are not also common words. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...germanNumbers(),
  ...table(`
one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16
seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12
zwei:2 zweier:2 dreier:3 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60
siebzig:70 achtzig:80 neunzig:90 fünfzehn:15 deux:2 trois:3 quatre:4 cinq:5 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20
trente:30 quarante:40 cinquante:50 soixante:60 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 veinte:20 treinta:30
cuarenta:40 cincuenta:50 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 venti:20 dois:2 duas:2 três:3 quatro:4 oito:8
dez:10 vinte:20 cinquenta:50 twofold:2 zero:0
trece:13 catorce:14 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veintiuno:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25
veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200
trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700
setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900 treize:13 quatorze:14 seize:16
`),
]);

/** Words and letters that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = table(`
k:1000 hundred:100 thousand:1000 thousands:1000 m:1000000 mm:1000000 mn:1000000 mio:1000000 mil:1000 million:1000000 millions:1000000 bn:1000000000 b:1000000000 billion:1000000000
billions:1000000000 mrd:1000000000 trillion:1000000000000 tn:1000000000000 lakh:100000 lakhs:100000 lac:100000 crore:10000000 crores:10000000 cr:10000000
tausend:1000 hundert:100 millionen:1000000 milliarden:1000000000 mille:1000 millones:1000000 milioni:1000000 milhões:1000000 dozen:12
`);

/** "dozens of customers": at least this many times two, said vaguely. */
export const vagueCounts: ReadonlyMap<string, number> = table(
  "dozens:12 tens:10 hundreds:100 thousands:1000 millions:1000000 billions:1000000000 scores:20",
);

/** Stem of a verb or adjective that multiplies → the ratio it states. */
export const multipliers: ReadonlyMap<
  string,
  { value: number; dimension: string; direction?: "up" | "down" }
> = new Map(
  [
    ["double", 2, "up"],
    ["triple", 3, "up"],
    ["treble", 3, "up"],
    ["quadruple", 4, "up"],
    ["quintuple", 5, "up"],
    ["halve", 0.5, "down"],
    ["half", 0.5, undefined],
    ["twice", 2, undefined],
    ["thrice", 3, undefined],
    ["tenfold", 10, "up"],
    ["threefold", 3, "up"],
    ["twofold", 2, "up"],
    ["fourfold", 4, "up"],
    ["fivefold", 5, "up"],
  ].map(([word, value, direction]) => [
    stemOf(word as string),
    {
      value: value as number,
      dimension: "ratio",
      ...(direction ? { direction: direction as "up" | "down" } : {}),
    },
  ]),
);
