import type { SourceLine } from "../lines.ts";
import type { Item } from "./items.ts";

/** A line that is bold, or begins so. */
export function startsBold(line: SourceLine): boolean {
  return line.bold || (line.boldUntil ?? 0) > 2;
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, "");
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Set alike, and from the same left edge. */
export function sameLook(a: SourceLine, b: SourceLine): boolean {
  return (
    Math.abs(a.left - b.left) < 3 &&
    startsBold(a) === startsBold(b) &&
    a.italic === b.italic &&
    Math.abs(a.size - b.size) < 0.6 &&
    a.headingLevel === b.headingLevel &&
    a.bullet === b.bullet &&
    isShouted(a.text) === isShouted(b.text)
  );
}

/** Set unlike the section's running text. */
export function isDistinct(line: SourceLine, items: Item[]): boolean {
  const bodies = items.filter((item) => item.bullet || item.lines.length > 1).flatMap((item) => item.lines);
  const plain = bodies.filter(
    (other) => startsBold(other) === startsBold(line) && Math.abs(other.size - line.size) < 0.6,
  );
  return (
    line.headingLevel > 0 ||
    (startsBold(line)
      ? plain.length < bodies.length / 3 || bodies.length === 0
      : bodies.length > 0 && plain.length === 0)
  );
}
