/** Units and currencies, and the reading of one behind a number. */

interface Unit {
  dimension: string;
  /** What one of it is in the base of its dimension. */
  factor: number;
}

/** Unit as written → its dimension and the factor to that dimension's base. Case matters only where it changes the meaning. */
const units: ReadonlyMap<string, Unit> = (() => {
  const all = new Map<string, Unit>();
  const put = (dimension: string, factor: number, names: string) => {
    for (const name of names.split(" ")) all.set(name, { dimension, factor });
  };
  put(
    "percent",
    1,
    "% percent percents pct procent prozent percentage percentual pourcent porciento percento porcento",
  );
  put("points", 1, "percentagepoints percentagepoint pp points");
  put("points", 0.01, "bps");
  put("ratio", 1, "x × fold times");
  put("seconds", 0.001, "ms millisecond milliseconds msec");
  put("seconds", 0.000001, "µs us microsecond microseconds");
  put("seconds", 1, "s sec secs second seconds sekunden secondes segundos");
  put("seconds", 60, "min mins minute minutes minuten minutos");
  put("seconds", 3_600, "h hr hrs hour hours stunden heures horas ore");
  put("seconds", 86_400, "day days tage tagen jours días dias giorni");
  put("seconds", 604_800, "week weeks wochen semaines semanas settimane");
  put("seconds", 1_209_600, "fortnight fortnights");
  put("months", 1, "month months monate monaten mois meses mesi mos");
  put("months", 3, "quarters");
  put("months", 12, "year years yr yrs jahre jahren ans années años anni anos");
  put("months", 120, "decade decades");
  put("bytes", 1e3, "KB kB kb");
  put("bytes", 1e6, "MB mb");
  put("bytes", 1e9, "GB gb gigabyte gigabytes");
  put("bytes", 1e12, "TB tb terabyte terabytes");
  put("bytes", 1e15, "PB pb petabyte petabytes");
  put("rate", 1, "qps rps tps");
  put("metres", 1, "metres meters metre meter");
  put("metres", 1_000, "km kilometres kilometers");
  put("metres", 1_609.344, "miles mile");
  put("grams", 1_000, "kg kilograms");
  put("grams", 1e6, "tonnes");
  put("sqm", 1, "sqm m² squaremetre squaremetres squaremeter squaremeters");
  put("sqm", 0.092903, "sqft ft² squarefeet squarefoot");
  return all;
})();

/** Whether a unit is written just so. */
export function isUnit(written: string): boolean {
  return units.has(written);
}

/** The unit written so, whatever its case. */
export function unitOf(written: string): Unit | undefined {
  return units.get(written) ?? units.get(written.toLowerCase());
}

/** The factor of the unit a quantity is written with at its end; 1 where there is none. */
export function factorIn(written: string): number {
  const unit = /[\p{L}%]+$/u.exec(written.trim())?.[0];
  return (unit && unitOf(unit)?.factor) || 1;
}

/** The word, or the sign of a unit, that stands behind `from` at once or after one space or hyphen. */
export function wordAfter(text: string, from: number): { text: string; lower: string; end: number } | null {
  const match = /^(?:\s|-)?([\p{L}%°²³]+)/u.exec(text.slice(from));
  return match && { text: match[1]!, lower: match[1]!.toLowerCase(), end: from + match[0].length };
}

const inTwoWords =
  /^[\s-]?(percentage points?|per ?cent|sq\.? ?ft|square[- ]f(?:ee|oo)t|sq\.? ?m\b|square[- ]met(?:re|er)s?|pour cent|por ciento|per cento|por cento)/i;

/** The unit behind `from`, and where it ends: "percentage points", "sq ft", "ms"; null where none follows. */
export function unitAfter(text: string, from: number): (Unit & { end: number }) | null {
  const rest = text.slice(from);
  // "One second-year student" is no second.
  if (/^(?:\s|-)?second(?:-| (?=year|line|floor|term|class|stage|grade|place|language|hand))/iu.test(rest))
    return null;
  // "Years 8 and 9" are names.
  if (/^(?:\s|-)?Years?\s\p{N}/u.test(rest)) return null;
  const two = inTwoWords.exec(rest);
  const next = two
    ? { text: two[1]!.toLowerCase().replace(/[\s.-]/g, ""), end: from + two[0].length }
    : wordAfter(text, from);
  const unit = next && unitOf(next.text);
  if (!unit) return null;
  const points = unit.dimension === "percent" && /^\s*(?:-\s*)?points?\b/i.exec(text.slice(next.end));
  return points
    ? { dimension: "points", factor: unit.factor, end: next.end + points[0].length }
    : { ...unit, end: next.end };
}

const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({ $: "USD", us$: "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR" }),
);
const currencyNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollars: "USD",
    dollar: "USD",
    euros: "EUR",
    euro: "EUR",
    pounds: "GBP",
    rupees: "INR",
    yen: "JPY",
    francs: "CHF",
  }),
);

/** The ISO code of a currency as it is written before a number. */
export function currencyOf(written: string): string {
  return currencies.get(written.toLowerCase()) ?? written.toUpperCase();
}

/** The currency named behind `from`, and where its name ends. */
export function currencyAfter(text: string, from: number): { code: string; end: number } | null {
  const next = wordAfter(text, from);
  if (!next) return null;
  const isCode = /^(USD|EUR|GBP|CHF|INR|JPY|CAD|AUD)$/.test(next.text);
  const code = isCode ? next.text : (currencies.get(next.text) ?? currencyNames.get(next.lower));
  return code ? { code, end: next.end } : null;
}
