import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import type { TrackMessages } from "./messages.en.ts";

type Salary = NonNullable<ListedApplication["job"]["salary"]>;

/** `£60K–75K a year`, in the language's own way. */
export function formatSalary({ min, max, currency, per }: Salary, tag: string, text: TrackMessages): string {
  // "$78.9–84.3k" reads as if the first were not of thousands: a range is shortened only where its ends are whole ones.
  const isShort = min >= 10_000 && (min === max || (min % 1_000 === 0 && max % 1_000 === 0));
  const amount = new Intl.NumberFormat(tag, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    notation: isShort ? "compact" : "standard",
    maximumFractionDigits: isShort ? 1 : min >= 1_000 ? 0 : 2,
    minimumFractionDigits: 0,
  });
  return `${min === max ? amount.format(min) : amount.formatRange(min, max)} ${text.per[per]}`;
}
