/** Entity tags are revisions in quotes: `"7"`. */

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * The revisions that a list of entity tags names. Tags that are not ours name none. `W/` counts for as much: CloudFront
 * puts it before the tag of every answer that it compresses, and a revision says what is stored, not how it was sent.
 */
export function revisionsOf(header: string): number[] {
  return header
    .split(",")
    .map((tag) => /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(tag))
    .filter((match) => match !== null)
    .map((match) => Number(match[1]));
}
