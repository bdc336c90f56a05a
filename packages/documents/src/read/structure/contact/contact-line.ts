import { cut, type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import type { BrokenAddress } from "./broken-address.ts";
import { contactKinds, contactLabels, isPlaceLabel } from "./contact-labels.ts";
import type { ContactReading } from "./contact-reading.ts";
import { emailIn, emails, isEmail } from "./emails.ts";
import { takePhones } from "./phones.ts";
import { addUrl, decoded, findHandles, findNames, findWebAddresses, isMenu } from "./web-addresses.ts";

/** What no value covers, and whether a label says that it is a place. */
export interface Leftover {
  piece: Piece;
  isPlace: boolean;
}

/** A short line that is an address of some kind, as against prose that names one. */
export function isContactLine(line: SourceLine): boolean {
  if (line.text.length > 70 || /[.!?]$/.test(line.text)) return false;
  if (emailIn(line.text)) return true;
  if (line.links.some((link) => /^(?:mailto|tel):/i.test(link.url))) return true;
  return /^\s*(?:\(?\+?\d[\d\s().-]{7,18}\d)\s*$/.test(line.text);
}

/**
 * Finds e-mail, phone, links and profiles on a line, and gives what is left of it.
 * @param broken The address at its end, where that goes on in the line below
 */
export function readContactLine(
  line: SourceLine,
  builder: DocumentBuilder,
  country: string,
  broken?: BrokenAddress,
): Leftover[] {
  if (isMenu(line)) {
    builder.consume(cut(line));
    return [];
  }
  const taken: [number, number][] = [];
  const reading: ContactReading = {
    line,
    whole: { text: line.text, spans: [{ page: line.page, start: line.start, end: line.end }] },
    builder,
    isFree: (from, to) => !taken.some(([a, b]) => from < b && to > a),
    take: (from, to) => taken.push([from, to]),
  };
  if (broken) takeBroken(reading, broken);
  takeEmails(reading);
  takeWebAddresses(reading);
  takePhones(reading, country);
  for (const match of line.text.matchAll(contactKinds)) {
    reading.take(match.index, match.index + match[0].length);
    builder.consume(slicePiece(reading.whole, match.index, match.index + match[0].length));
  }
  const places: number[] = [];
  for (const match of line.text.matchAll(contactLabels)) {
    const end = match.index + match[0].length;
    if (!reading.isFree(match.index, end)) continue;
    // `現住所 〒330-0055 …`: the postal mark says as much as a colon.
    const isMarked = /[:：]$/.test(match[0].trim()) || /^\s*〒/u.test(line.text.slice(end));
    if (taken.length === 0 && !isMarked) continue;
    reading.take(match.index, end);
    if (isPlaceLabel(match[0])) places.push(end);
    builder.consume(slicePiece(reading.whole, match.index, end));
  }
  return leftovers(line, taken).map((piece) => {
    const from = (piece.spans[0]?.start ?? 0) - line.start;
    return { piece, isPlace: places.some((end) => from >= end && from - end < 3) };
  });
}

/** A link that leads to a host of the web; templates leave `https://x` behind. */
function isTarget(url: string): boolean {
  return /^https?:\/\/[^/\s]+\.[^/\s.]{2}/i.test(url);
}

function takeBroken(
  { line, builder, take }: Pick<ContactReading, "line" | "builder" | "take">,
  { from, next, length, text }: BrokenAddress,
): void {
  const { basics } = builder.doc;
  take(from, line.text.length);
  const piece = cut(line, from);
  const link = line.links.find(({ end, url }) => end > from && isTarget(url));
  if (isEmail(text)) basics.email ??= builder.line("basics/email", piece, 0.95) && text;
  else addUrl(builder, link?.url ?? text, piece);
  builder.consume(cut(next, 0, length));
}

function takeEmails({ line, whole, builder, isFree, take }: ContactReading): void {
  for (const match of line.text.matchAll(emails)) {
    const end = match.index + match[0].length;
    // `@robin@social.example` is a name on a network.
    if (!isFree(match.index, end) || line.text[match.index - 1] === "@") continue;
    take(match.index, end);
    const piece = slicePiece(whole, match.index, end);
    builder.doc.basics.email ??= builder.line("basics/email", piece, 0.99).replace(/\s/g, "");
  }
}

/** Where a link leads to; as printed where it adds only who follows it: `?utm_source=share`. */
function target(link: string | undefined, printed: string): string {
  const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  const [page = "", query] = (link ?? "").split("?");
  return !link ||
    (query && /^(?:utm_|trk=|original_?subdomain|lipi=|igsh)/i.test(query) && bare(page) === bare(printed))
    ? printed
    : link;
}

function takeWebAddresses(reading: ContactReading): void {
  const { line, whole, builder, isFree, take } = reading;
  const over = (from: number, to: number) =>
    line.links.filter(({ start, end, url }) => start < to && end > from && isTarget(url));
  for (const { from, to, url } of findWebAddresses(line.text)) {
    // The Europass's own address is on each of its pages.
    if (/europass\.|\.europa\.eu/i.test(url)) continue;
    const links = over(from, to);
    // Addresses set without anything between them are told apart by their links.
    if (!isFree(from, to) || new Set(links.map((link) => link.url)).size > 1) continue;
    take(from, to);
    addUrl(builder, target(links[0]?.url, url), slicePiece(whole, from, to));
  }
  for (const link of line.links) takeLink(link, reading);
  for (const { from, to, url } of findHandles(line.text)) {
    if (!isFree(from, to)) continue;
    take(from, to);
    addUrl(builder, url, slicePiece(whole, from, to));
  }
  for (const { from, to } of findNames(line.text)) {
    if (!isFree(from, to)) continue;
    take(from, to);
    const { profiles } = builder.doc.basics;
    const id = `profile-${profiles.length + 1}`;
    const username = builder.line(`${id}/username`, slicePiece(whole, from, to), 0.7);
    if (!profiles.some((one) => one.username === username)) profiles.push({ id, network: "", username });
  }
}

function takeLink(link: SourceLine["links"][number], { whole, builder, isFree, take }: ContactReading): void {
  const { basics } = builder.doc;
  const piece = slicePiece(whole, link.start, link.end);
  const isOpen = isFree(link.start, link.end);
  if (/^mailto:/i.test(link.url)) {
    basics.email ??=
      builder.line("basics/email", piece, 0.95) && decoded(link.url.slice(7).split("?")[0] ?? "");
    if (isOpen) take(link.start, link.end);
  } else if (/^tel:\+?[\d().\s-]{7,20}$/i.test(decoded(link.url)) && isOpen && !/\d{3}/.test(piece.text)) {
    // `Call me`: the number stands in the link alone.
    const number = decoded(link.url).slice(4).trim();
    if (!basics.phone) {
      builder.line("basics/phone", piece, 0.9);
      basics.phone = number.startsWith("+") ? `+${number.replace(/\D/g, "")}` : number;
    }
    take(link.start, link.end);
  } else if (isTarget(link.url) && isOpen) {
    take(link.start, link.end);
    addUrl(builder, link.url, piece);
  }
}

/** What no contact value covers, cut at the signs that part contact lines. */
function leftovers(line: SourceLine, taken: [number, number][]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    let at = start;
    for (const part of line.text
      .slice(start, end)
      .split(/[|•·▪◦‣⋄∙◆♦⬥◇○●■\t]|\s[–—~*/]\s(?!\d{5,6}\b|[A-Z]{2}(?:\s*$|\s*[|•·▪,]))/)) {
      const lead = /^(?:[\s,;:()–—|~*/-]|\p{So}\ufe0f?)*/u.exec(part)?.[0].length ?? 0;
      const rest = part.slice(lead);
      const tail = /(?:[\s,;:–—|~*/-]|[(（](?![^()（）]*[)）]))*$/u.exec(rest)?.[0].length ?? 0;
      if (/[\p{L}\p{N}]/u.test(part) && tail < rest.length)
        pieces.push(cut(line, at + lead, at + part.length - tail));
      at += part.length + (/^\s[–—~*/]\s/.test(line.text.slice(at + part.length)) ? 3 : 1);
    }
  };
  for (const [start, end] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (start > from) add(from, start);
    from = Math.max(from, end);
  }
  add(from, line.text.length);
  return pieces;
}
