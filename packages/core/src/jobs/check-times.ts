/** When postings are looked at unasked, and how many of one site at once. */
import { createHash } from "node:crypto";

const day = 24 * 3_600_000;
/** Milliseconds from one look to the next. */
export const checkEvery = 3 * day;
/** From a look that no answer came to; twice as long each time. */
export const retryEvery = day;
/** Failures in a row after which nobody looks any more. */
export const mostFailures = 5;
/** While an application of the job has come to an end, the site is asked nothing: until then, and then again. */
export const restEvery = 30 * day;
/** After the job was kept. */
export const watchedFor = 365 * day;

export function after(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}

/** A number for the site of an address: whoever sees it learns no name. Two sites that share one wait for each other. */
export function laneOf(url: string): number {
  return createHash("sha256").update(new URL(url).hostname).digest().readUInt16BE();
}
