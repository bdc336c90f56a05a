import { formatDate, labelsFor } from "../labels.ts";

/** Only web and mail links are written as links: a file's own `javascript:` stays text. */
export function linkOf(url: string | undefined): { url?: string } {
  return url && /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? { url } : {};
}

interface Dated {
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
}

export function datesOf(item: Dated, language: string): { dates?: string } {
  const start = item.startDate ? formatDate(item.startDate, language) : undefined;
  const end = item.current
    ? labelsFor(language).present
    : item.endDate
      ? formatDate(item.endDate, language)
      : undefined;
  if (start && end) return { dates: `${start} – ${end}` };
  const one = start ?? end;
  return one ? { dates: one } : {};
}

/** Leaves out what is undefined, as the exact types want. */
export function some<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""),
  ) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export function paragraphsOf(text: string | undefined): string[] {
  return text ? text.split("\n") : [];
}
