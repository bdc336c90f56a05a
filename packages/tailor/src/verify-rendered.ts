/** Step 7: what was rendered, read back. Every line of the document is there, and nothing else is. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "./addresses.ts";
import { clean, squeeze } from "./text/clean.ts";

/**
 * Lines of the document the text lacks, and words of the text the document lacks. Layout, bullets and hyphens don't matter.
 * `added`: what the writer prints by itself, each as it prints it: headings, labels, dates.
 */
export function verifyRendered(
  renderedText: string,
  document: ResumeDocument,
  added: readonly string[] = [],
): { missing: string[]; foreign: string[] } {
  const source = unhyphenate(clean(renderedText));
  const map = squeezedMap(source);
  const covered = new Uint8Array(map.text.length);
  const missing: string[] = [];
  const values = listEntries(document)
    .filter((entry) => !/\/(?:startDate|endDate|date|releaseDate)$/.test(entry.address))
    // A country's code is printed as its name: in the document's language, or in English.
    .map((entry) => ({
      value: entry.value,
      squeezed: squeeze(
        entry.address.endsWith("/countryCode")
          ? (countryNames(entry.value, document.language).find((name) => map.text.includes(squeeze(name))) ??
              entry.value)
          : entry.value,
      ),
      contact: entry.kind === "contact",
      // The link under an entry's name, the network of a printed link, or a line that the reader could not place (the
      // writers print it or not, by where it came from): it may be printed too, and need not.
      isOptional: isLink(entry) || isToldByLink(entry, document) || entry.section === "unplaced",
    }))
    .filter((entry) => entry.squeezed !== "")
    .sort((a, b) => b.squeezed.length - a.squeezed.length);
  for (const { value, squeezed, contact, isOptional } of values) {
    if (cover(map.text, squeezed, covered) || coverInParts(map.text, squeezed, covered)) continue;
    // Addresses are printed without their protocol and www.
    const bare = squeeze(value.replace(/^https?:\/\/(?:www\.)?/i, ""));
    const isThere = (contact || isOptional) && cover(map.text, bare, covered);
    if (!isThere && !isOptional) missing.push(value);
  }
  for (const text of [
    ...added,
    ...document.custom.map((section) => section.heading),
    ...document.skills.map((group) => group.name ?? ""),
  ])
    cover(map.text, squeeze(text), covered);
  return { missing, foreign: foreignWords(source, map, covered, document) };
}

function isLink({ kind, address }: { kind: string; address: string }): boolean {
  return kind !== "contact" && address.endsWith("/url");
}

function isToldByLink({ address }: { address: string }, { basics }: ResumeDocument): boolean {
  const [id, field] = address.split("/");
  return (
    (field === "network" || field === "username") &&
    basics.profiles.some((profile) => profile.id === id && profile.url)
  );
}

function unhyphenate(text: string): string {
  return text.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, "");
}

interface Squeezed {
  text: string;
  /** Place of each character in the source. */
  at: number[];
}

function squeezedMap(source: string): Squeezed {
  let text = "";
  const at: number[] = [];
  let index = 0;
  for (const char of source) {
    const kept = squeeze(char);
    for (const one of kept) {
      text += one;
      for (let i = 0; i < one.length; i++) at.push(index);
    }
    index += char.length;
  }
  return { text, at };
}

/** Marks every place where the value stands; false when there is none. */
function cover(text: string, value: string, covered: Uint8Array): boolean {
  if (value === "") return true;
  let found = false;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    covered.fill(1, at, at + value.length);
    found = true;
  }
  return found;
}

/** Shorter parts of a line are looked for near the part before them alone: they stand everywhere. */
const tellingLength = 8;

/** A line broken by a page's end or by the date beside it: its letters in order, in at most four runs. */
function coverInParts(text: string, value: string, covered: Uint8Array): boolean {
  const places: [number, number][] = [];
  for (let from = 0, end = 0; from < value.length; ) {
    const length = longestPrefix(text, value.slice(from));
    const run = value.slice(from, from + length);
    const at = text.indexOf(run, end);
    const isNear = at >= 0 && places.length > 0 && at - end <= 80;
    if (length < tellingLength && !isNear) return false;
    if (length === 0 || places.length === 4) return false;
    const start = at >= 0 ? at : text.indexOf(run);
    end = start + length;
    places.push([start, end]);
    from += length;
  }
  for (const [start, end] of places) covered.fill(1, start, end);
  return true;
}

/** How much of the beginning of `value` stands somewhere in the text. */
function longestPrefix(text: string, value: string): number {
  let [low, high] = [0, value.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(value.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function foreignWords(
  source: string,
  map: Squeezed,
  covered: Uint8Array,
  document: ResumeDocument,
): string[] {
  const uncovered = new Uint8Array(source.length);
  for (let i = 0; i < covered.length; i++) if (!covered[i]) uncovered[map.at[i]!] = 1;
  const allowed = new Set<string>();
  for (const entry of listEntries(document)) {
    if (entry.section === "basics") for (const word of squeezeWords(entry.value)) allowed.add(word);
  }
  const foreign: string[] = [];
  for (const match of source.matchAll(/[\p{L}\p{M}\p{N}+#%$€£]+/gu)) {
    let open = false;
    for (let i = match.index; i < match.index + match[0].length; i++) if (uncovered[i]) open = true;
    const word = squeeze(match[0]);
    if (!open || word === "" || allowed.has(word) || /^[+#%$€£]$/.test(word)) continue;
    if (isPageNumber(source, match.index, match[0])) continue;
    foreign.push(match[0]);
  }
  return foreign;
}

function squeezeWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}+#%$€£]+/u)
    .map(squeeze)
    .filter((word) => word !== "");
}

function countryNames(code: string, language = "en"): string[] {
  if (!/^[A-Z]{2}$/.test(code)) return [code];
  return [language, "en"].map(
    (each) => new Intl.DisplayNames([each, "en"], { type: "region" }).of(code) ?? code,
  );
}

function isPageNumber(source: string, at: number, word: string): boolean {
  return (
    /^\d{1,2}$/.test(word) &&
    /(?:^|\n|\f|page\s|\/\s?|of\s)\s*$/i.test(source.slice(Math.max(0, at - 8), at)) &&
    /^\s*(?:\n|\f|$|\/|of)/i.test(source.slice(at + word.length, at + word.length + 6))
  );
}
