/** The lines a change may rest on, read once each: what they state, and about which employer. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Evidence } from "@tailorbird/contracts/tailoring-result";
import { cite, type Entry, headerOf, listEntries } from "../addresses.ts";
import { clean, fold } from "../text/clean.ts";
import { isFunctionWord, type Word, wordsOf } from "../text/words.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type DateClaim, findDates } from "./dates.ts";
import { glossed } from "./gloss.ts";
import { plainVerbs } from "./idioms.ts";
import { instruction } from "./lexicons.ts";
import { findQuantities } from "./numbers/find-quantities.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { findQualifiers, type Qualifier } from "./qualifiers.ts";
import { skillNames } from "./skill-names.ts";
import { deedsIn, namesDoer } from "./vocabulary/deeds-in-text.ts";

export interface Source {
  address: string;
  section: string;
  container: string | null;
  /** The line itself. */
  text: string;
  /** The line as it was written. */
  raw: string;
  /** The line's words, in order, read once. */
  words: Word[];
  /** What the line takes back. */
  qualifiers: readonly Qualifier[];
  /** Words of the line as written, before any were put as English ones, in lower case. */
  written: ReadonlySet<string>;
  /** Stems of the line's words. */
  stems: ReadonlySet<string>;
  /** BCP 47, of the resume. */
  language: string;
  lowers: ReadonlySet<string>;
  /** Employer, title, place, dates and the like of the item the line belongs to. */
  header: string;
  headerStems: ReadonlySet<string>;
  headerLowers: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  quantities: Quantity[];
  dates: DateClaim[];
  headerDates: DateClaim[];
  clauses: Clause[];
  /** Initials of its runs of words: "crm" for "customer relationship management". */
  initials: ReadonlySet<string>;
  /** Stems of its words but for those that name who does something: "managers" proves no managing. */
  doneStems: ReadonlySet<string>;
  /** Stems of the verbs that tell what was done. */
  deeds: ReadonlySet<string>;
  /** Stems of the title the line stands under: it names the person, not what they worked on. */
  titleStems: ReadonlySet<string>;
  /** The lines it was put together from, when it is a composite. */
  parts?: readonly Source[];
}

export interface CitedEvidence {
  sources: Source[];
  /** The evidence with its place in the document put right. */
  evidence: Evidence[];
  problems: {
    code: "evidence_missing" | "evidence_hidden" | "instruction_followed";
    claim: string;
    detail: string;
  }[];
}

export interface ResumeIndex {
  resume: ResumeDocument;
  entries: Entry[];
  byAddress: ReadonlyMap<string, Entry>;
  byContainer: ReadonlyMap<string, Entry[]>;
  sources: Map<string, Source>;
  hidden: string[];
}

/** Reads the resume once for any number of changes. */
export function indexResume(resume: ResumeDocument): ResumeIndex {
  const entries = listEntries(resume);
  const byContainer = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.container)
      byContainer.set(entry.container, [...(byContainer.get(entry.container) ?? []), entry]);
  }
  return {
    resume,
    entries,
    byAddress: new Map(entries.map((entry) => [entry.address, entry])),
    byContainer,
    sources: new Map(),
    hidden: resume.hidden.map((each) => fold(each.text)),
  };
}

/** The source at an address, read and remembered. */
export function sourceAt(index: ResumeIndex, entry: Entry): Source {
  const known = index.sources.get(entry.address);
  if (known) return known;
  const header = entry.container ? headerOf(index.resume, entry.container) : "";
  const source = readSource(entry, header, index.resume.language);
  index.sources.set(entry.address, source);
  return source;
}

/** Titles and the like in other languages are compared in English too; English ones stay as they are written. */
function plainHeader(header: string, language: string): string {
  return language.startsWith("en") ? header : glossed(header, language);
}

/** Reads one value under its header. `isPlain` says that its idioms have been replaced. */
export function readSource(entry: Entry, header: string, language = "en", isPlain = false): Source {
  const text = isPlain ? entry.value : plainVerbs(clean(entry.value), language);
  const dates = findDates(text);
  const words = wordsOf(text);
  const headerText = isPlain ? header : plainHeader(clean(header), language);
  const headerWords = wordsOf(headerText);
  return {
    address: entry.address,
    section: entry.section,
    container: entry.container,
    text,
    raw: clean(entry.value),
    words,
    qualifiers: findQualifiers(text),
    written: new Set(wordsOf(clean(entry.value)).map((word) => word.lower)),
    stems: new Set(words.map((word) => word.stem)),
    language,
    lowers: new Set(words.flatMap((word) => [word.lower, word.lower.replace(/'s?$/, "")])),
    header: headerText,
    headerStems: new Set(headerWords.map((word) => word.stem)),
    headerLowers: new Set(headerWords.map((word) => word.lower)),
    skills: skillNames(text, entry.kind === "term" || entry.address.endsWith("/keywords")),
    quantities: findQuantities(text, dates),
    dates,
    headerDates: findDates(headerText),
    clauses: clausesOf(text),
    deeds: deedsIn(text),
    doneStems: new Set(words.filter((word) => !namesDoer(word.lower)).map((word) => word.stem)),
    titleStems: new Set(
      (entry.section === "work" || entry.section === "volunteer") && !entry.address.includes("/")
        ? wordsOf(headerText.split(",")[0] ?? "").map((word) => word.stem)
        : [],
    ),
    initials: new Set([
      ...initialsOf(words.map((word) => word.lower)),
      ...initialsOf(words.filter((word) => !isFunctionWord(word)).map((word) => word.lower)),
      ...initialsOf(
        wordsOf(clean(entry.value))
          .filter((word) => !isFunctionWord(word))
          .map((word) => word.lower),
      ),
    ]),
  };
}

function initialsOf(words: string[]): Set<string> {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= 5 && from + length <= words.length; length++) {
      found.add(
        words
          .slice(from, from + length)
          .map((word) => word[0])
          .join(""),
      );
    }
  }
  return found;
}

/** Looks up every cited line. A citation counts only if its address exists and its text stands there. */
export function readEvidence(index: ResumeIndex, cited: Evidence[]): CitedEvidence {
  const sources = new Map<string, Source>();
  const evidence: Evidence[] = [];
  const problems: CitedEvidence["problems"] = [];
  for (const each of cited) {
    const named = entriesFor(index, each);
    const entries = named.filter((entry) => entry.proves);
    if (entries.length < named.length) {
      problems.push({
        code: "evidence_missing",
        claim: each.text.slice(0, 200),
        detail: "You wrote this yourself and have not said that it may be relied on, so it proves nothing.",
      });
    } else if (entries.length === 0) {
      const hidden = fold(each.text) !== "" && index.hidden.some((text) => text.includes(fold(each.text)));
      problems.push(
        hidden || /^hidden\b/.test(each.itemId)
          ? {
              code: "evidence_hidden",
              claim: each.text,
              detail: "The cited text is hidden in the document, where no reader can see it.",
            }
          : {
              code: "evidence_missing",
              claim: each.text || each.itemId,
              detail: `Nothing at "${each.itemId.slice(0, 80)}" in the resume says this.`,
            },
      );
    }
    if (entries.length === 0) continue;
    evidence.push(
      cite(index.resume, each.itemId, clean(each.text).trim() === "" ? entries[0]!.value : each.text),
    );
    for (const entry of entries) {
      const source = sourceAt(index, entry);
      if (instruction.test(source.text)) {
        problems.push({
          code: "instruction_followed",
          claim: source.text.slice(0, 200),
          detail: "The cited line gives orders to a machine; it proves nothing about the person.",
        });
      } else sources.set(entry.address, source);
    }
  }
  return { sources: [...sources.values()], evidence, problems };
}

/** The entries an evidence names: a line, a field, or the lines of a whole item that its text quotes. */
function entriesFor(index: ResumeIndex, cited: Evidence): Entry[] {
  const quote = fold(cited.text);
  const says = (entry: Entry) => quote !== "" && fold(entry.value).includes(quote);
  const direct = index.byAddress.get(cited.itemId);
  if (direct) return says(direct) ? [direct] : [];
  const lines = index.byContainer.get(cited.itemId);
  if (!lines || quote === "") return [];
  const whole = fold(headerOf(index.resume, cited.itemId));
  const quoted = lines.filter(
    (entry) => says(entry) || (fold(entry.value).length > 2 && quote.includes(fold(entry.value))),
  );
  return quoted.length > 0
    ? quoted
    : whole.includes(quote)
      ? lines.filter((entry) => entry.kind === "fact")
      : [];
}

/** Addresses of the line, or of the lines it was put together from. */
export function addressesOf(source: Source): string[] {
  return (source.parts ?? [source]).map((part) => part.address);
}
