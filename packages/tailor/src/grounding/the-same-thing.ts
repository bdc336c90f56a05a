/**
 * "The portal" in one line is "the PHP order portal" of another line of the same job: a text that rests on both may call it so. Only
 * what says which one is taken over, and only where the other line names one such thing.
 */
import { isFunctionWord, isVerb, wordsOf } from "../text/words.ts";
import { readSource, type Source } from "./sources.ts";

const mostLines = 6;

/** The lines in which a thing named with "the" alone can be called as another cited line of the job calls it. */
export function withThingsNamed(sources: readonly Source[]): Source[] {
  const lines = sources.filter(
    (source) =>
      source.container !== null &&
      !source.parts &&
      source.section === "work" &&
      source.language.startsWith("en"),
  );
  if (lines.length < 2 || lines.length > mostLines) return [];
  return lines.flatMap((line) =>
    lines.flatMap((other) => {
      if (other === line || other.container !== line.container || other.address.includes("/")) return [];
      const named = [...line.raw.matchAll(/\b(?:the|our) ([a-z]{3,})\b(?! [a-z]+s\b)/gu)].flatMap((match) => {
        const full = fullNameIn(other.raw, match[1]!);
        return full ? [line.raw.replace(match[0], `the ${full} ${match[1]}`)] : [];
      });
      return named.map((value) => renamed(line, value));
    }),
  );
}

/** "28-bed telemetry" of "on a 28-bed telemetry unit"; null where the line names no such thing, or several. */
function fullNameIn(text: string, thing: string): string | null {
  const found = [
    ...text.matchAll(
      new RegExp(`\\b(?:the|an?|our) ((?:[\\p{L}\\p{N}-]+ ){1,3})${thing}\\b(?! [\\p{Ll}]+s\\b)`, "giu"),
    ),
  ];
  if (found.length !== 1 || new RegExp(`\\b${thing}s\\b`, "iu").test(text)) return null;
  const words = wordsOf(found[0]![1]!);
  if (words.some((word) => isFunctionWord(word) || (isVerb(word) && /ed$/u.test(word.lower)))) return null;
  return found[0]![1]!.trim();
}

function renamed(line: Source, value: string): Source {
  return readSource(
    {
      address: line.address,
      value,
      kind: "prose",
      section: line.section,
      container: line.container,
      proves: true,
    },
    line.header,
    line.language,
  );
}
