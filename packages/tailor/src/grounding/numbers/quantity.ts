/** What a number in a text states. */

export type Precision = "exact" | "about" | "over" | "under" | "upto";

export interface Quantity {
  text: string;
  start: number;
  end: number;
  value: number;
  /** `percent`, `points`, `ratio`, `seconds`, `months`, `bytes`, `money:USD`, `count`, … */
  dimension: string;
  /** Stems of the words counted ("12 backend engineers" → backend, engin); empty when nothing follows. */
  counted: string[];
  precision: Precision;
  direction: "up" | "down" | null;
  /** `from 800 ms to 200 ms`, `9 of 10`. */
  role: "from" | "to" | "by" | "part" | "whole" | null;
  /** The very word "over", which may also be a preposition of place or time. */
  over?: "over";
  /** One end of "40 to 50". */
  range: "low" | "high" | null;
  /** "thousands of": an order of magnitude, not a number. */
  vague: boolean;
}

/** A quantity of which nothing more is said: exact, counting nothing, going no way. */
export function plainQuantity(text: string, start: number, value: number, dimension: string): Quantity {
  return {
    text,
    start,
    end: start + text.length,
    value,
    dimension,
    counted: [],
    precision: "exact",
    direction: null,
    role: null,
    range: null,
    vague: false,
  };
}
