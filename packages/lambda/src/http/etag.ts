/** Entity tags are revisions in quotes: `"7"`. */

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The revisions that a list of entity tags names. Tags that are not ours name none. @param weak whether `W/` counts. */
export function revisionsOf(header: string, weak: boolean): number[] {
  return header
    .split(",")
    .map((tag) => /^\s*(W\/)?"(\d{1,15})"\s*$/.exec(tag))
    .filter((match) => match !== null && (weak || match[1] === undefined))
    .map((match) => Number(match?.[2]));
}
