import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import {
  cells,
  cut,
  joinPieces,
  type Piece,
  type SourceLine,
  type SourceText,
  slicePiece,
} from "../lines.ts";
import { plainIdeographs } from "../plain-ideographs.ts";
import { DocumentBuilder } from "./builder.ts";
import { isContactLine, readContactLine } from "./contact/contact-line.ts";
import { takeLocation } from "./contact/location.ts";
import { isProfileList, isWebAddress } from "./contact/web-addresses.ts";
import { withoutTickets } from "./education/tickets.ts";
import { readEducation } from "./education.ts";
import { takeRirekisho } from "./forms/rirekisho.ts";
import { orderRirekisho, writeRirekisho } from "./forms/write-rirekisho.ts";
import { readHeader } from "./header.ts";
import { gatherHeader } from "./header-lines.ts";
import { keepItemLinks } from "./item-links.ts";
import { toItems } from "./items.ts";
import { detectLanguage } from "./language.ts";
import { otherSkills, readLanguages, takeLanguageLines } from "./languages.ts";
import { type DatedThing, readInterests, readThings } from "./lists.ts";
import { type FoundName, findName, surnameFirst } from "./name.ts";
import { readProjects } from "./projects.ts";
import type { Section } from "./section.ts";
import { nameByContent } from "./section-content.ts";
import { splitSections } from "./sections.ts";
import { readSkills } from "./skills/read-skills.ts";
import { readWork } from "./work.ts";

/** Turns lines of a resume into the document model; every line ends in a field, a custom section or `unplaced`. */
export function structure(read: SourceText, format: ResumeDocument["source"]["format"]): ResumeDocument {
  const source = plainIdeographs(read);
  const builder = new DocumentBuilder(format, source);
  const lines = withoutCaptions(
    source.lines.filter((line) => !line.furniture && line.text.trim()),
    builder,
  );
  const language = detectLanguage(source.pages.join("\n"));
  if (language) builder.doc.language = language;
  withoutClosing(lines);
  const name = findName(lines);
  if (name) readName(name, builder);
  // A form of little more than names is all ideographs.
  const form = language === "ja" || language === "zh" ? takeRirekisho(lines) : undefined;
  if (form) {
    builder.doc.language = "ja";
    orderRirekisho(form, builder.doc);
  }
  const country = defaultCountry(builder.doc.language);
  const sections = splitSections(lines, name?.line);
  gatherHeader(sections, name?.line);
  nameByContent(sections);
  for (const section of sections) {
    const isOther = ["header", "contact", "custom", "summary"].includes(section.kind);
    readSection(isOther ? takeLanguageLines(section, builder) : section, builder, name, country);
  }
  if (form) writeRirekisho(form, builder);
  const running = source.lines.filter((line) => line.furniture);
  for (const [i, line] of running.entries()) {
    // A browser prints the page's address in its margin, which is no link of the person's.
    const { url, profiles } = builder.doc.basics;
    const isAddress = isWebAddress(line.text.replace(/\s+\d+\s?\/\s?\d+$/, ""));
    if (!isAddress || (!url && profiles.length === 0))
      for (const { piece } of readContactLine(line, builder, country)) takeLocation(piece, builder);
    // What a running header says again was read where it stood first.
    const isAgain = [...lines, ...running.slice(0, i)].some((other) => other.text === line.text);
    if (isAgain) builder.consume(cut(line));
  }
  keepItemLinks(builder.doc, source);
  return builder.finish();
}

/** A page copied as text has what its pictures are called: `Sample Plants logo` above `Sample Plants`, or above a title and it. */
function withoutCaptions(lines: SourceLine[], builder: DocumentBuilder): SourceLine[] {
  return lines.filter((line, i) => {
    const named = /^(.{2,80}?) logo$/i.exec(line.text)?.[1];
    const below = lines.slice(i + 1, i + 4).map(({ text }) => text.split(" · ")[0]);
    const isCaption = named !== undefined && below.includes(named);
    if (isCaption) builder.consume(cut(line));
    return !isCaption;
  });
}

function readName({ line, more, at, confidence }: FoundName, builder: DocumentBuilder): void {
  const whole = joinPieces([line, ...more].map((one) => cells(one)[0]?.piece ?? cut(one)));
  const piece = at ? cut(line, ...at) : whole;
  const comma = surnameFirst(piece.text);
  const ordered = comma === undefined ? withoutReading(piece, builder) : givenFirst(piece, comma, builder);
  const shouted = ordered.text === ordered.text.toUpperCase() && ordered.text !== ordered.text.toLowerCase();
  const text = builder.line("basics/name", ordered, confidence);
  // What stands behind a comma are degrees and licences, which keep their capitals.
  builder.doc.basics.name = shouted ? text.replace(/^[^,]+/, titleCase) : text;
}

/** How a Japanese name is read, in brackets behind it: `白雲 架純（しらくも かすみ）`. */
function withoutReading(piece: Piece, builder: DocumentBuilder): Piece {
  const reading = /\s*[(（][\p{Script=Hiragana}\p{Script=Katakana}ー\s・]+[)）]$/u.exec(piece.text);
  if (!reading || reading.index === 0) return piece;
  builder.consume(slicePiece(piece, reading.index));
  return slicePiece(piece, 0, reading.index);
}

/** `VALE, ROBIN (MRS.)` as it is said: Robin Vale. */
function givenFirst(piece: Piece, comma: number, builder: DocumentBuilder): Piece {
  const title = /\s*\([^()]+\)$/.exec(piece.text)?.[0].length ?? 0;
  const end = piece.text.length - title;
  if (title > 0) builder.consume(slicePiece(piece, end));
  return joinPieces([slicePiece(piece, comma + 1, end), slicePiece(piece, 0, comma)]);
}

/** Takes the place and day of signing off the end, and the signature below it. */
function withoutClosing(lines: SourceLine[]): void {
  const at = lines.findLastIndex(({ text }) => isClosing(text));
  const isSignature = ({ text, bullet }: SourceLine) => !bullet && text.length < 40 && !/[\d,;:@]/.test(text);
  if (at > 0 && at > lines.length - 4 && lines.slice(at + 1).every(isSignature)) lines.splice(at);
}

/** `Bremen, den 12.02.2026`: the place and day of signing at the end, which belong to no section. */
function isClosing(text: string): boolean {
  return /^\p{Lu}[\p{L} .-]{1,30},?\s+(?:den|dne|dňa|le|am|il|a)?\s*\d{1,2}\.?\s*(?:[./-]\s*\d{1,2}\s*[./-]|(?:de\s+)?\p{L}+\.?,?(?:\s+de)?)\s*\d{4}\.?$|^\p{Lu}[\p{L} .-]{1,30},\s+im\s+\p{Lu}\p{L}+\s+\d{4}$/u.test(
    text,
  );
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<=^|[\s'’"“„«(-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function defaultCountry(language: string | undefined): string {
  const countries: Record<string, string> = {
    de: "DE",
    fr: "FR",
    es: "ES",
    pt: "BR",
    nl: "NL",
    it: "IT",
    zh: "CN",
    ja: "JP",
    hi: "IN",
    ar: "EG",
    ru: "RU",
    el: "GR",
    he: "IL",
    ko: "KR",
    th: "TH",
    tr: "TR",
    pl: "PL",
    sv: "SE",
    cs: "CZ",
    hu: "HU",
    ro: "RO",
    uk: "UA",
  };
  return countries[language ?? ""] ?? "US";
}

function readSection(
  section: Section,
  builder: DocumentBuilder,
  name: FoundName | undefined,
  country: string,
): void {
  const { doc } = builder;
  if (section.heading) builder.consume(section.heading);
  const order = (key: string) => {
    if (!doc.sectionOrder.includes(key)) doc.sectionOrder.push(key);
  };
  if (section.kind === "header" || section.kind === "contact") {
    const rest = readHeader(section, builder, name, country);
    if (section.kind === "contact" && section.heading) keepRest(section, rest);
    return;
  }
  /** What a form asks beside the address stays together under its heading. */
  function keepRest(whole: Section, rest: SourceLine[]): void {
    const lines = rest.map((line) => ({ ...line, joins: "no" as const }));
    if (lines.length > 0) order(readCustom({ ...whole, kind: "custom", lines }, builder));
  }
  if (section.lines.length === 0) return;
  const others = otherSkills(section);
  switch (section.kind) {
    case "summary":
      readSummary(section, builder, country);
      return;
    case "work":
    case "volunteer":
      readWork(section, builder, section.kind);
      break;
    case "education":
      for (const thing of readThings({ ...section, lines: withoutTickets(section.lines).tickets })) {
        writeThing(thing, "certificates", builder);
        order("certificates");
      }
      readEducation({ ...section, lines: withoutTickets(section.lines).schools }, builder);
      break;
    case "skills":
      readSkills(section, builder);
      break;
    case "languages":
      readLanguages({ ...section, lines: section.lines.filter((line) => !others.includes(line)) }, builder);
      if (others.length > 0) {
        readSkills({ ...section, lines: others }, builder);
        order("skills");
      }
      break;
    case "interests":
      readInterests(section, builder);
      break;
    case "projects":
      readProjects(section, builder);
      break;
    case "certificates":
    case "awards":
    case "publications":
      for (const thing of readThings(section)) writeThing(thing, section.kind, builder);
      break;
    default:
      if (
        (!doc.basics.email && section.lines.some((line) => isContactLine(line))) ||
        isProfileList(section.lines)
      ) {
        keepRest(section, readHeader({ ...section, kind: "contact" }, builder, name, country));
        return;
      }
      order(readCustom(section, builder));
      return;
  }
  order(section.kind);
}

function readSummary(whole: Section, builder: DocumentBuilder, country: string): void {
  const { basics } = builder.doc;
  // A box called `About` may hold the address too.
  const contact = whole.lines.filter((line) => isContactLine(line));
  if (contact.length > 0)
    readHeader({ ...whole, kind: "contact", lines: contact }, builder, undefined, country);
  const section = { ...whole, lines: whole.lines.filter((line) => !contact.includes(line)) };
  if (section.lines.length === 0) return;
  const piece = joinPieces(
    toItems(section.lines).map((item) => item.piece),
    "\n",
  );
  if (basics.summary) readCustom(section, builder);
  else basics.summary = builder.text("basics/summary", piece, 0.97);
}

function readCustom(section: Section, builder: DocumentBuilder): string {
  const id = `custom-${builder.doc.custom.length + 1}`;
  const lines = toItems(section.lines).map((item, i) => builder.item(`${id}-l${i + 1}`, item.piece, 0.9));
  const heading = section.heading ?? { text: "More", spans: [] };
  builder.doc.custom.push({ id, heading: builder.line(`${id}/heading`, heading, 0.8), lines });
  return id;
}

function writeThing(
  thing: DatedThing,
  kind: "certificates" | "awards" | "publications",
  builder: DocumentBuilder,
): void {
  const { doc } = builder;
  const prefix = { certificates: "cert", awards: "award", publications: "pub" }[kind];
  const id = `${prefix}-${doc[kind].length + 1}`;
  const date = thing.date ? { value: thing.date.value, piece: thing.date.piece } : undefined;
  const rest = joinPieces(thing.rest, "\n");
  const name: Piece = thing.name;
  if (kind === "certificates") {
    doc.certificates.push({
      id,
      name: builder.line(`${id}/name`, name, 0.92),
      ...(thing.by ? { issuer: builder.line(`${id}/issuer`, thing.by, 0.85) } : {}),
      ...(date ? { date: builder.line(`${id}/date`, date.piece, 0.95) && date.value } : {}),
      ...(thing.url ? { url: thing.url.slice(0, 1_000) } : {}),
    });
  } else if (kind === "awards") {
    doc.awards.push({
      id,
      title: builder.line(`${id}/title`, name, 0.92),
      ...(thing.by ? { awarder: builder.line(`${id}/awarder`, thing.by, 0.8) } : {}),
      ...(date ? { date: builder.line(`${id}/date`, date.piece, 0.95) && date.value } : {}),
      ...(rest.text ? { summary: builder.text(`${id}/summary`, rest, 0.8) } : {}),
    });
  } else {
    doc.publications.push({
      id,
      name: builder.line(`${id}/name`, name, 0.9),
      ...(thing.by ? { publisher: builder.line(`${id}/publisher`, thing.by, 0.75) } : {}),
      ...(date ? { releaseDate: builder.line(`${id}/releaseDate`, date.piece, 0.95) && date.value } : {}),
      ...(thing.url ? { url: thing.url.slice(0, 1_000) } : {}),
      ...(rest.text ? { summary: builder.text(`${id}/summary`, rest, 0.8) } : {}),
    });
  }
}
