/** Step 7: what was rendered, read back. Every line of the document is there, and nothing else is. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "./addresses.ts";
import { monthNumbers } from "./grounding/dates.ts";
import { clean, squeeze } from "./text/clean.ts";

/** Words that a writer adds by itself: section headings in the languages it writes, labels, words between dates. */
const headings = `
summary profile about experience work employment history professional education skills technical projects
certificates certifications certification licenses awards honors publications languages volunteer
volunteering interests contact courses additional information other key keywords technologies stack
references present current today now to until since heute bis seit aujourd hui actualidad presente page of
and gpa grade score issued by at in email phone tel mobile website url location linkedin github resume cv
curriculum vitae berufserfahrung ausbildung kenntnisse sprachen formation expérience compétences langues
experiencia educación habilidades idiomas profil ehrenamt projekte zertifikate auszeichnungen
publikationen interessen weitere angaben professionnelle bénévolat projets distinctions centres d intérêt
informations complémentaires perfil laboral voluntariado proyectos certificaciones premios publicaciones
intereses información adicional profilo esperienza professionale volontariato istruzione competenze
progetti certificazioni premi pubblicazioni lingue interessi altre informazioni oggi resumo experiência
profissional trabalho voluntário educação competências projetos certificações prêmios publicações línguas
interesses informações adicionais atual profiel werkervaring vrijwilligerswerk opleiding vaardigheden
projecten certificaten prijzen publicaties talen overige informatie heden coursework
`;

/** Lines of the document the text lacks, and words of the text the document lacks. Layout, bullets, hyphens and dates' form don't matter. */
export function verifyRendered(
  renderedText: string,
  document: ResumeDocument,
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
          ? (countryNames(entry.value, document.language).find((name) => source.includes(name)) ??
              entry.value)
          : entry.value,
      ),
      contact: entry.kind === "contact",
      // The link under an entry's name: it may be printed too, and need not.
      link: entry.kind !== "contact" && entry.address.endsWith("/url"),
    }))
    .filter((entry) => entry.squeezed !== "")
    .sort((a, b) => b.squeezed.length - a.squeezed.length);
  for (const { value, squeezed, contact, link } of values) {
    if (cover(map.text, squeezed, covered) || coverInParts(map.text, value, covered)) continue;
    // Addresses are printed without their protocol and www.
    const bare = squeeze(value.replace(/^https?:\/\/(?:www\.)?/i, ""));
    const isThere = (contact || link) && cover(map.text, bare, covered);
    if (!isThere && !link) missing.push(value);
  }
  for (const heading of [
    ...document.custom.map((section) => section.heading),
    ...document.skills.map((group) => group.name ?? ""),
  ])
    cover(map.text, squeeze(heading), covered);
  return { missing, foreign: foreignWords(source, map, covered, document) };
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

/** A line broken by a page's end: its words in order, in at most three runs of some length. */
function coverInParts(text: string, value: string, covered: Uint8Array): boolean {
  const words = value
    .split(/\s+/)
    .map(squeeze)
    .filter((word) => word !== "");
  const places: [number, number][] = [];
  let from = 0;
  while (from < words.length) {
    let to = words.length;
    let run = words.slice(from, to).join("");
    while (to > from && !text.includes(run)) run = words.slice(from, --to).join("");
    if (to === from || places.length === 3) return false;
    if (run.length < 8 && to - from < words.length) return false;
    const at = text.indexOf(run);
    places.push([at, at + run.length]);
    from = to;
  }
  for (const [start, end] of places) covered.fill(1, start, end);
  return true;
}

function foreignWords(
  source: string,
  map: Squeezed,
  covered: Uint8Array,
  document: ResumeDocument,
): string[] {
  const uncovered = new Uint8Array(source.length);
  for (let i = 0; i < covered.length; i++) if (!covered[i]) uncovered[map.at[i]!] = 1;
  const allowed = new Set(squeezeWords(headings));
  for (const entry of listEntries(document)) {
    if (entry.section === "basics") for (const word of squeezeWords(entry.value)) allowed.add(word);
    if (/\/(?:startDate|endDate|date|releaseDate)$/.test(entry.address))
      for (const part of dateParts(entry.value)) allowed.add(part);
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

/** The year, and the month as any number or name. */
function dateParts(date: string): string[] {
  const [year = "", month, day] = date.split("-");
  const parts = [year, year.slice(2)];
  if (month) {
    parts.push(month, String(Number(month)));
    for (const [name, number] of monthNumbers) if (number === Number(month)) parts.push(name, squeeze(name));
  }
  if (day) parts.push(day, String(Number(day)));
  return parts;
}

function isPageNumber(source: string, at: number, word: string): boolean {
  return (
    /^\d{1,2}$/.test(word) &&
    /(?:^|\n|\f|page\s|\/\s?|of\s)\s*$/i.test(source.slice(Math.max(0, at - 8), at)) &&
    /^\s*(?:\n|\f|$|\/|of)/i.test(source.slice(at + word.length, at + word.length + 6))
  );
}
