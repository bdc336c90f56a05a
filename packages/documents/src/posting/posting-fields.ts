/** What may be known of a posting beside its text, and the cleaning that every such value gets. */
import { textOfHtml } from "./html-text.ts";

export interface PostingFields {
  title?: string;
  company?: string;
  location?: string;
  workplace?: "onsite" | "hybrid" | "remote";
  salary?: { min: number; max: number; currency: string; per: "hour" | "day" | "week" | "month" | "year" };
  /** `YYYY-MM-DD` */
  deadline?: string;
  description?: string;
}

/** One line of text of at most 300 characters; undefined when there is none. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = (/[<&]/.test(value) ? textOfHtml(value) : value)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 300)
    .toWellFormed();
  return text || undefined;
}

export function dateOf(value: unknown): string | undefined {
  const date = typeof value === "string" ? /^[1-9]\d{3}-\d{2}-\d{2}/.exec(value.trim())?.[0] : undefined;
  return date && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}

const units: Readonly<Record<string, NonNullable<PostingFields["salary"]>["per"]>> = {
  hour: "hour",
  hourly: "hour",
  day: "day",
  daily: "day",
  week: "week",
  weekly: "week",
  month: "month",
  monthly: "month",
  year: "year",
  yearly: "year",
  annual: "year",
  annually: "year",
};

/** @returns undefined unless both the amount and its currency are clear. */
export function salaryOf(
  low: unknown,
  high: unknown,
  currency: unknown,
  unit: unknown,
): PostingFields["salary"] | undefined {
  const [min, max] = [amount(low) ?? amount(high), amount(high) ?? amount(low)];
  const per = typeof unit === "string" ? units[unit.toLowerCase()] : "year";
  const code = typeof currency === "string" ? currency.trim().toUpperCase() : "";
  if (min === undefined || max === undefined || per === undefined || !/^[A-Z]{3}$/.test(code))
    return undefined;
  return min <= max ? { min, max, currency: code, per } : undefined;
}

function amount(value: unknown): number | undefined {
  const number =
    typeof value === "number"
      ? value
      : typeof value === "string"
        ? Number(value.replace(/[,\s]/g, ""))
        : Number.NaN;
  return Number.isFinite(number) && number > 0 && number <= 1_000_000_000 ? Math.round(number) : undefined;
}

export function workplaceOf(value: unknown): PostingFields["workplace"] | undefined {
  if (typeof value !== "string") return undefined;
  if (/hybrid/i.test(value)) return "hybrid";
  if (/remote|telecommute|home.?office/i.test(value)) return "remote";
  return /on-?\s?site|in-?\s?office|in-person/i.test(value) ? "onsite" : undefined;
}

/** The same without the fields that are not known. */
export function known(
  fields: { [Field in keyof PostingFields]: PostingFields[Field] | undefined },
): PostingFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as PostingFields;
}
