import type { Locale } from "./choose-locale.ts";

export interface Formats {
  /** BCP 47, for `Intl` and for `lang`. */
  tag: string;
  number(value: number): string;
  /** `0.42` → `42 %`. */
  share(value: number): string;
  bytes(value: number): string;
  /** `27 Nov 2026`. */
  date(instant: string | Date): string;
  /** `27 Nov 2026, 14:05`. */
  moment(instant: string | Date): string;
  time(instant: string | Date): string;
  /** `5 minutes ago`, `in 3 days`. */
  relative(instant: string | Date, now?: Date): string;
  list(items: readonly string[]): string;
}

const units = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** Each of these is made once per locale: making one costs far more than using it. */
export function createFormats(locale: Locale): Formats {
  const tag = locale === "de" ? "de" : englishOf(navigator.languages);
  const number = new Intl.NumberFormat(tag);
  const share = new Intl.NumberFormat(tag, { style: "percent" });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "medium" });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    tag,
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    bytes: (value) => formatBytes(tag, value),
    date: (instant) => date.format(new Date(instant)),
    moment: (instant) => moment.format(new Date(instant)),
    time: (instant) => time.format(new Date(instant)),
    relative(instant, now = new Date()) {
      const seconds = (new Date(instant).getTime() - now.getTime()) / 1_000;
      const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? (["second", 1] as const);
      return relative.format(unit === "second" ? 0 : Math.round(seconds / size), unit);
    },
    list: (items) => list.format(items),
  };
}

function formatBytes(tag: string, value: number): string {
  const [unit, size] =
    value >= 1_000_000 ? (["megabyte", 1_000_000] as const) : (["kilobyte", 1_000] as const);
  return new Intl.NumberFormat(tag, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: value >= 1_000_000 ? 1 : 0,
  }).format(value / size);
}

/** British and American English write dates differently; the browser knows which. */
function englishOf(languages: readonly string[]): string {
  return languages.find((language) => language.startsWith("en")) ?? "en";
}
