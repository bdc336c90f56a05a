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
  /** As precise as a resume is: `2019`, `2019-03` → `Mar 2019`, `2019-03-05` → `5 Mar 2019`; other words as they are. */
  partialDate(value: string): string;
  /** `27 Nov 2026, 14:05`. */
  moment(instant: string | Date): string;
  /** What a clock shows somewhere, `2026-11-27T14:05`, as `moment` would: it is of no zone. */
  clock(localTime: string): string;
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

const monthOrDay = /^\d{4}-\d{2}(-\d{2})?$/;

/** Each of these is made once per locale: making one costs far more than using it. */
export function createFormats(locale: Locale): Formats {
  const tag = locale === "de" ? "de" : englishOf(navigator.languages);
  const number = new Intl.NumberFormat(tag);
  const share = new Intl.NumberFormat(tag, { style: "percent" });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "medium" });
  // A day of a calendar, and no moment anywhere: in whatever zone the person is, it is the same one.
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const clock = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    tag,
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    bytes: (value) => formatBytes(tag, value),
    date: (instant) => date.format(new Date(instant)),
    partialDate(value) {
      const [date, itsDay] = monthOrDay.exec(value) ?? [];
      const at = new Date(value);
      if (date === undefined || Number.isNaN(at.getTime())) return value;
      return (itsDay === undefined ? month : day).format(at);
    },
    moment: (instant) => moment.format(new Date(instant)),
    clock: (localTime) => clock.format(new Date(`${localTime}Z`)),
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
  // No file is of no size: a short text is a kilobyte, as every file manager says.
  const [unit, size] =
    value >= 1_000_000 ? (["megabyte", 1_000_000] as const) : (["kilobyte", 1_000] as const);
  return new Intl.NumberFormat(tag, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: value >= 1_000_000 ? 1 : 0,
  }).format(value > 0 && value < size ? 1 : value / size);
}

/** British and American English write dates differently; the browser knows which. */
function englishOf(languages: readonly string[]): string {
  return languages.find((language) => language.startsWith("en")) ?? "en";
}
