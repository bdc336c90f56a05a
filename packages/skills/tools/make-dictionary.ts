/** Makes src/dictionary.json from the lists of data/: `node tools/make-dictionary.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { skillKeys } from "../src/skill-index.ts";
import { type Entry, readEntries, writeEntry } from "./entry.ts";

/** A list written by hand says which names a skill has; an open one adds names to it, and skills that it lacks. */
const openLists = ["linguist.txt", "simple-icons.txt", "onet.txt"];

/** The dictionary: one skill a line, technologies before professions. */
export function makeDictionary(): { technologies: number; lines: string } {
  const professions = read("professions.txt");
  const technologies = [...read("technologies.txt"), ...read("trades.txt")];
  const known = new Map<string, Entry>();
  for (const entry of [...technologies, ...professions])
    for (const written of [entry.name, ...entry.aliases.map((alias) => alias.written)])
      for (const key of skillKeys(written)) if (!known.has(key)) known.set(key, entry);
  const byHand = new Map([...known].filter(([, entry]) => technologies.includes(entry)));
  for (const entry of openLists.flatMap(read).filter(isBacked)) takeIn(entry, technologies, known, byHand);
  return {
    technologies: technologies.length,
    lines: [...technologies, ...professions].map(writeEntry).join("\n"),
  };
}

/** An ordinary word needs a second list to count as a tool's name. */
function isBacked(entry: Entry, _index: number, all: Entry[]): boolean {
  if (!entry.ambiguous || /\s/.test(entry.name)) return true;
  return all.filter((other) => other.name.toLowerCase() === entry.name.toLowerCase()).length > 1;
}

/** Names that a reader of lists would take for something else: a level, a company, a sign of a list. */
const misleading = /^(?:basic|fluent|google|pic|text|self|click|slash|max|dm|no|web|cloud)$/i;

function takeIn(
  entry: Entry,
  technologies: Entry[],
  known: Map<string, Entry>,
  byHand: Map<string, Entry>,
): void {
  const written = [{ written: entry.name, ambiguous: entry.ambiguous }, ...entry.aliases].filter(
    (form) => isFindable(form.written) && !misleading.test(form.written),
  );
  if (written.length === 0) return;
  const same = sameSkill(entry, known);
  const fresh = written.filter((form) => !skillKeys(form.written).some((key) => known.has(key)));
  if (fresh.length === 0) return;
  const target = same ?? {
    name: fresh[0]!.written,
    ambiguous: fresh[0]!.ambiguous ?? false,
    aliases: [],
    implies: namedWithin(fresh[0]!.written, byHand),
  };
  target.aliases.push(...fresh.slice(same ? 0 : 1));
  if (!same) technologies.push(target);
  for (const form of fresh)
    for (const key of skillKeys(form.written)) if (!known.has(key)) known.set(key, target);
}

/** The known skill that an open list names in another way: by its name, or by its name without the vendor's. */
function sameSkill(entry: Entry, known: Map<string, Entry>): Entry | undefined {
  for (const key of skillKeys(entry.name)) if (known.has(key)) return known.get(key);
  for (const { written } of entry.aliases) {
    if (!entry.name.endsWith(` ${written}`)) continue;
    for (const key of skillKeys(written)) if (known.has(key)) return known.get(key);
  }
  return undefined;
}

/** The known skills that a longer name holds: who used "Docker Swarm" used Docker. */
function namedWithin(name: string, known: Map<string, Entry>): string[] {
  const tokens = name.split(/[\s/]+/);
  const within = new Set<string>();
  for (let first = 0; first < tokens.length; first++)
    for (let length = Math.min(tokens.length - 1, tokens.length - first); length > 0; length--) {
      const run = tokens.slice(first, first + length).join(" ");
      const entry = skillKeys(run)
        .map((key) => known.get(key))
        .find(Boolean);
      if (!entry || isAmbiguous(entry, run)) continue;
      within.add(entry.name);
      first += length - 1;
      break;
    }
  return [...within];
}

function isAmbiguous(entry: Entry, written: string): boolean {
  const alias = entry.aliases.find((each) => each.written.toLowerCase() === written.toLowerCase());
  return alias ? (alias.ambiguous ?? false) : entry.ambiguous;
}

/** Whether findSkills can come upon it: words of letters and digits, five at most. */
function isFindable(written: string): boolean {
  return /^\.?[\p{L}\p{N}]+(?:\+\+|#)?(?:[-/._ ]?\.?[\p{L}\p{N}]+(?:\+\+|#)?){0,4}$/u.test(written);
}

function read(name: string): Entry[] {
  return readEntries(readFileSync(join(import.meta.dirname, "../data", name), "utf8"));
}

function write(): void {
  const { technologies, lines } = makeDictionary();
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  const brotli = brotliCompressSync(lines, { params }).toString("base64");
  const text = `${JSON.stringify({ technologies, brotli }, null, 2)}\n`;
  writeFileSync(join(import.meta.dirname, "../src/dictionary.json"), text);
}

if (import.meta.main) write();
