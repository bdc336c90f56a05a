/** What stands in single cells, as people and programs write it. Each answers undefined for what it can't read. */
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import type { Job } from "@tailorbird/contracts/jobs";
import { instantOf } from "../shared/zoned-time.ts";

export type DateOrder = "day_first" | "month_first";

/** Words for where an application stands, in the trackers people come from and in their own tables. */
const statuses: readonly [ApplicationStatus, RegExp][] = [
  ["no_response", /^(no[ _-]?response|ghosted|no answer|keine antwort|expired)$/],
  ["withdrawn", /^((i )?(withdrew|withdrawn)|withdraw|cancelled|canceled|not interested|zurückgezogen)$/],
  [
    "rejected",
    /^(rejected|rejection|not selected|declined|denied|closed|absage|abgelehnt|refus(é|ed)?|rechazad[oa])$/,
  ],
  ["accepted", /^(accepted|hired|signed|offer accepted|zusage|angenommen|accepté|aceptad[oa])$/],
  ["offer", /^(offer|offers|offer received|offered|negotiating|negotiation|angebot|offre|oferta)$/],
  [
    "interviewing",
    /^(interview|interviews|interviewing|interviewed|technical interview|on-?site( interview)?|final( interview| round)?|assessment|vorstellungsgespräch|gespräch|entretien|entrevista)$/,
  ],
  [
    "screening",
    /^(screen|screening|phone screen(ing)?|phone( interview)?|recruiter (call|screen)|in review|telefoninterview)$/,
  ],
  [
    "applied",
    /^(applied|application (sent|submitted)|submitted|sent|beworben|bewerbung gesendet|candidature envoyée|postulad[oa])$/,
  ],
  [
    "saved",
    /^(saved|wishlist|wish list|bookmarked|bookmark|to apply|interested|applying|planned|draft|new|gespeichert|geplant|merkliste|enregistré|guardad[oa])$/,
  ],
];

export function statusOf(text: string): ApplicationStatus | undefined {
  const word = text.trim().toLowerCase().replace(/_/g, " ").replace(/\s+/g, " ");
  return statuses.find(([status, words]) => word === status.replace(/_/g, " ") || words.test(word))?.[0];
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Year, month and day of `31/12/2026`, `31.12.26`, `2026-12-31`, `Dec 31, 2026` and their like. */
export function dayOf(text: string, order: DateOrder): string | undefined {
  const value = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/.exec(value);
  if (iso) return dayFrom(iso[1]!, iso[2]!, iso[3]!);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:$|,? )/.exec(value);
  if (numbers) {
    const [, one, mark, other, year] = numbers as unknown as [string, string, string, string, string];
    // Points are written by those who put the day first.
    const isDayFirst = mark === "." || order === "day_first";
    return isDayFirst ? dayFrom(year, other, one) : dayFrom(year, one, other);
  }
  const words =
    /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i.exec(value) ??
    /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4})/i.exec(value);
  if (!words) return undefined;
  const [name, day] = /^\d/.test(words[1]!) ? [words[2]!, words[1]!] : [words[1]!, words[2]!];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? dayFrom(words[3]!, String(month), day) : undefined;
}

/** An instant as written; a day without a time is the instant that `noonOf` says it is. */
export function instantOfCell(
  text: string,
  order: DateOrder,
  noonOf: (day: string) => string,
): string | undefined {
  const value = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    const at = new Date(value);
    return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970 ? undefined : at.toISOString();
  }
  const day = dayOf(value, order);
  return day && noonOf(day);
}

/** Noon of a day by the clock of the zone, so that it stays that day. A table says the same days again and again. */
export function noonIn(timeZone: string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const noon = known.get(day) ?? instantOf(`${day}T12:00`, timeZone);
    known.set(day, noon);
    return noon;
  };
}

/** Whether a date tells which of its numbers is the day. */
export function tellsOrder(text: string): DateOrder | undefined {
  const [, one, mark, other] = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})/.exec(text.trim()) ?? [];
  if (!one || !other || !mark) return undefined;
  if (Number(one) > 12 && Number(other) <= 12) return "day_first";
  return Number(other) > 12 && Number(one) <= 12 ? "month_first" : undefined;
}

/** Whether a date could be read either way. */
export function isAmbiguousDate(text: string): boolean {
  return /^\d{1,2}([/-])\d{1,2}\1(\d{4}|\d{2})/.test(text.trim()) && tellsOrder(text) === undefined;
}

function dayFrom(year: string, month: string, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const written = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return exists && Number(full) >= 1970 && Number(full) <= 2200 ? written : undefined;
}

export function workplaceOf(text: string): Job["workplace"] | undefined {
  const word = text.trim().toLowerCase();
  if (/^(remote|fully remote|yes|true|homeoffice|home office|télétravail)$/.test(word)) return "remote";
  if (/^(hybrid|hybride|híbrido)$/.test(word)) return "hybrid";
  return /^(on-?site|on site|in[- ]?office|office|no|false|vor ort)$/.test(word) ? "onsite" : undefined;
}

const currencies: readonly [RegExp, string][] = [
  [/€|\bEUR\b/i, "EUR"],
  [/£|\bGBP\b/i, "GBP"],
  [/\bCHF\b/i, "CHF"],
  [/\b(?:CAD|CA\$|C\$)/i, "CAD"],
  [/\b(?:AUD|AU\$|A\$)/i, "AUD"],
  [/₹|\bINR\b/i, "INR"],
  [/\$|\bUSD\b/i, "USD"],
];

export function currencyIn(text: string): string | undefined {
  return currencies.find(([mark]) => mark.test(text))?.[1];
}

export function periodIn(text: string): NonNullable<Job["salary"]>["per"] | undefined {
  if (/hour|\bhr\b|\/ ?h\b|stunde|heure|hora/i.test(text)) return "hour";
  if (/\bday\b|\btag\b|daily|\bjour\b/i.test(text)) return "day";
  if (/week|woche|semaine|semana/i.test(text)) return "week";
  if (/month|monat|\bmois\b|\bmes\b/i.test(text)) return "month";
  return /year|annual|annum|\byr\b|\bpa\b|\/ ?y\b|jahr|\ban\b|año/i.test(text) ? "year" : undefined;
}

/** The amounts in a text, at most two: `£80k`, `60,000 - 80,000`, `1.234,50`. */
export function amountsIn(text: string): number[] {
  const found = text.slice(0, 200).match(/\d[\d.,'’\u00a0\u202f ]*\d\s?k?\b|\d\s?k?\b/gi) ?? [];
  return found
    .map(amountOf)
    .filter((amount) => Number.isSafeInteger(amount) && amount >= 0 && amount <= 1_000_000_000)
    .slice(0, 2);
}

/** What follows the last mark is cents when there are two of them, and thousands when there are three. */
function amountOf(text: string): number {
  const isThousands = /k$/i.test(text);
  const digits = text.replace(/\s?k$/i, "").replace(/['’\u00a0\u202f ]/g, "");
  const plain = isThousands
    ? digits.replace(",", ".")
    : digits
        .replace(/[.,](\d{1,2})$/, "#$1")
        .replace(/[.,]/g, "")
        .replace("#", ".");
  return Math.round(Number(plain) * (isThousands ? 1_000 : 1));
}
