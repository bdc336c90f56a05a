import { findPhoneNumbersInText } from "libphonenumber-js/min";
import { LinkifyIt } from "linkify-it";
import { cut, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { findDates } from "./dates.ts";
import { parsePlace } from "./places.ts";

export const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });
// Domains set aside for examples, as samples and templates have them.
linkify.tlds(
  ["example", "dev", "app", "tech", "page", "design", "blog", "site", "cloud", "online", "xyz"],
  true,
);
const email = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
/** For `matchAll` alone: what asks one that is global whether there is any leaves it standing in the middle of a line. */
const emails = new RegExp(email, "gu");
const networks: [string, RegExp][] = [
  ["LinkedIn", /(?:^|\.)linkedin\.com$/],
  ["GitHub", /^(?:www\.)?github\.com$/],
  ["GitLab", /^(?:www\.)?gitlab\.com$/],
  ["Bitbucket", /^bitbucket\.org$/],
  ["Stack Overflow", /(?:^|\.)stackoverflow\.com$/],
  ["X", /^(?:www\.)?(?:twitter|x)\.com$/],
  ["Medium", /(?:^|\.)medium\.com$/],
  ["Google Scholar", /^scholar\.google\./],
  ["ORCID", /(?:^|\.)orcid\.org$/],
  ["Kaggle", /(?:^|\.)kaggle\.com$/],
  ["Behance", /(?:^|\.)behance\.net$/],
  ["Dribbble", /(?:^|\.)dribbble\.com$/],
  ["XING", /(?:^|\.)xing\.com$/],
  ["YouTube", /(?:^|\.)youtube\.com$/],
  ["Instagram", /(?:^|\.)instagram\.com$/],
  ["Facebook", /(?:^|\.)facebook\.com$/],
  ["Mastodon", /(?:^|\.)mastodon\.social$/],
  ["LeetCode", /(?:^|\.)leetcode\.com$/],
];
const labels =
  /(?:^|(?<=[\s|,;•·]))(?:e-?mail(?: address)?|mail|correo(?: electrónico)?|courriel|adresse e-?mail|phone(?: number)?|mobile|tel(?:efon|éfono|éphone|efono|efone|efoon)?|cell|móvil|portable|handy|mobil|telemóvel|celular|mobiel|cellulare|location|address|adresse|anschrift|dirección|endereço|adres|indirizzo|website|web|site|homepage|portfolio|[temapwl](?=[:：])|linked-?in|git-?hub|git-?lab|twitter|电话|手机|邮箱|电子邮件|地址|電話|電話番号|メール|メールアドレス|住所|फ़ोन|फोन|ईमेल|पता|телефон|тел|эл\. почта|электронная почта|почта|адрес|τηλέφωνο|τηλ|διεύθυνση|טלפון|נייד|דוא״ל|דוא"ל|כתובת|전화|휴대폰|이메일|주소|โทรศัพท์|โทร|อีเมล|ที่อยู่|e-posta|eposta|adress|e-post|الهاتف|هاتف|البريد الإلكتروني|البريد|العنوان)(?:\.?\s*[:：]|\.?(?=\s|$|[+\d(|]))/giu;

/** What an address is for, said behind it: `+1 206 555 0143 (Mobile)`. */
const kinds =
  /\((?:mobile|home|work|office|cell|personal|private|company|business|landline|linkedin|github|blog|portfolio|website|other|mobil|privat|beruflich|portable|domicile|móvil|casa|trabajo)\)/giu;

/** `Phone`, `E-mail:`: a label and nothing else. */
export function isContactLabel(text: string): boolean {
  const whole = new RegExp(`^(?:${labels.source})$`, "iu");
  return whole.test(text.trim());
}

/** A short line that is an address of some kind, as against prose that names one. */
export function isContactLine(line: SourceLine): boolean {
  if (line.text.length > 70 || /[.!?]$/.test(line.text)) return false;
  if (email.test(line.text)) return true;
  if (line.links.some((link) => /^(?:mailto|tel):/i.test(link.url))) return true;
  return /^\s*(?:\(?\+?\d[\d\s().-]{7,18}\d)\s*$/.test(line.text);
}

/** Lines of nothing but addresses, one of them a profile: `Find me online`, whatever the heading says. */
export function isProfileList(lines: SourceLine[]): boolean {
  const isAddress = (text: string) =>
    /^(?:[\p{L} ]{2,20}[:：]\s*)?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/iu.test(text);
  if (lines.length > 12 || lines.some(({ text }) => text.length > 300)) return false;
  const parts = lines.flatMap(({ text }) => text.split(/\s*[|•·\t]\s*|,\s+|\s+\/\s+/)).filter(Boolean);
  const isProfile = (text: string) => networks.some(([, host]) => host.test(hostOf(text)));
  return parts.length > 0 && parts.length < 12 && parts.every(isAddress) && parts.some(isProfile);
}

function hostOf(text: string): string {
  return (
    text
      .replace(/^[\p{L} ]+[:：]\s*/u, "")
      .replace(/^https?:\/\//i, "")
      .split("/")[0]
      ?.toLowerCase() ?? ""
  );
}

/**
 * Finds e-mail, phone, links and profiles on a line, and gives what is left of it.
 * @param rest The line below, where it is the end of an address that this line breaks off
 */
export function readContactLine(
  line: SourceLine,
  builder: DocumentBuilder,
  country: string,
  rest?: SourceLine,
): Piece[] {
  const whole: Piece = { text: line.text, spans: [{ page: line.page, start: line.start, end: line.end }] };
  const taken: [number, number][] = [];
  const free = (from: number, to: number) => !taken.some(([a, b]) => from < b && to > a);
  const take = (from: number, to: number) => taken.push([from, to]);
  const { basics } = builder.doc;
  for (const match of line.text.matchAll(emails)) {
    const piece = slicePiece(whole, match.index, match.index + match[0].length);
    take(match.index, match.index + match[0].length);
    if (!basics.email) basics.email = builder.line("basics/email", piece, 0.99).replace(/\s/g, "");
  }
  if (rest) {
    const joined = line.text + rest.text;
    const match = [...joined.matchAll(emails)].find(
      ({ index, 0: text }) => index < line.text.length && index + text.length > line.text.length,
    );
    if (match && !basics.email) {
      take(match.index, line.text.length);
      builder.consume(cut(rest));
      const piece = cut(line, match.index);
      basics.email = builder.line("basics/email", piece, 0.95) && match[0];
    }
  }
  // Some fonts set a hyphen that no address has.
  for (const match of linkify.match(line.text.replace(/[\u2010\u2011]/g, "-")) ?? []) {
    if (match.schema === "mailto:" || !free(match.index, match.lastIndex)) continue;
    if (
      !/[/]|^www\.|\.(?:com|org|net|io|dev|me|de|fr|es|it|nl|in|cn|jp|uk|eu|edu|tech|app|ai|info|example)$/i.test(
        match.raw,
      )
    )
      continue;
    take(match.index, match.lastIndex);
    const anchor = line.links.find((link) => link.start < match.lastIndex && link.end > match.index);
    const piece = slicePiece(whole, match.index, line.text.length);
    const isCut =
      rest && !line.text.slice(match.index).includes("@") && match.index > line.text.lastIndexOf(" ");
    if (isCut) {
      take(match.lastIndex, line.text.length);
      builder.consume(cut(rest));
      addUrl(builder, anchor?.url ?? piece.text + (rest.text.split(/\s/)[0] ?? ""), piece);
    } else {
      addUrl(builder, anchor?.url ?? match.raw, slicePiece(whole, match.index, match.lastIndex));
    }
  }
  for (const link of line.links) addAnchor(link, whole, builder, taken);
  for (const found of findPhoneNumbersInText(line.text, { defaultCountry: country as "US" })) {
    if (!free(found.startsAt, found.endsAt)) continue;
    if (findDates(line.text).some(({ from, to }) => from < found.endsAt && to > found.startsAt)) continue;
    // Postal codes and house numbers are no telephone numbers.
    if (line.text.slice(found.startsAt, found.endsAt).replace(/\D/g, "").length < 7) continue;
    take(found.startsAt, found.endsAt);
    const piece = slicePiece(whole, found.startsAt, found.endsAt);
    if (basics.phone) continue;
    builder.line("basics/phone", piece, found.number.isValid() ? 0.98 : 0.8);
    basics.phone =
      /^\s*(?:\+|00)/.test(piece.text) || found.number.isValid() ? found.number.number : piece.text;
  }
  if (!basics.phone) takeNational(line, whole, builder, country, taken);
  const loose = basics.phone
    ? null
    : /(?:\+|\b00|\()\d[\d\s().-]{7,18}\d|\b\d{3}[\s.-]\d{3,4}[\s.-]\d{3,4}\b/.exec(line.text);
  if (loose && free(loose.index, loose.index + loose[0].length)) {
    take(loose.index, loose.index + loose[0].length);
    const text = builder.line(
      "basics/phone",
      slicePiece(whole, loose.index, loose.index + loose[0].length),
      0.6,
    );
    // With its country's code it is a number all over the world, whether or not anybody has it.
    basics.phone = text.startsWith("+") ? `+${text.replace(/\(0\)|\D/g, "")}` : text;
  }
  for (const match of line.text.matchAll(kinds)) take(match.index, match.index + match[0].length);
  for (const match of line.text.matchAll(kinds)) {
    builder.consume(slicePiece(whole, match.index, match.index + match[0].length));
  }
  for (const match of line.text.matchAll(labels)) {
    if (!free(match.index, match.index + match[0].length)) continue;
    if (taken.length === 0 && !/[:：]$/.test(match[0].trim())) continue;
    take(match.index, match.index + match[0].length);
    builder.consume(slicePiece(whole, match.index, match.index + match[0].length));
  }
  return leftovers(line, taken);
}

/** A number that begins with 0 where the language's usual country writes none: a mobile of Britain or Australia by its form. */
function takeNational(
  line: SourceLine,
  whole: Piece,
  builder: DocumentBuilder,
  country: string,
  taken: [number, number][],
): void {
  if (country !== "US") return;
  const match = /(?<![\d+])0\d(?:[\s.()-]?\d){8,9}(?!\d)/.exec(line.text);
  if (!match || taken.some(([a, b]) => match.index < b && match.index + match[0].length > a)) return;
  const digits = match[0].replace(/\D/g, "");
  // Such a form belongs to one country alone; it stays a guess, which the confidence says.
  const code = /^07\d{9}$/.test(digits) ? "44" : /^04\d{8}$/.test(digits) ? "61" : undefined;
  taken.push([match.index, match.index + match[0].length]);
  const piece = slicePiece(whole, match.index, match.index + match[0].length);
  const text = builder.line("basics/phone", piece, code ? 0.7 : 0.6);
  builder.doc.basics.phone = code ? `+${code}${digits.slice(1)}` : text;
}

function addAnchor(
  link: SourceLine["links"][number],
  whole: Piece,
  builder: DocumentBuilder,
  taken: [number, number][],
): void {
  const { basics } = builder.doc;
  const piece = slicePiece(whole, link.start, link.end);
  const isTaken = taken.some(([a, b]) => link.start < b && link.end > a);
  if (/^mailto:/i.test(link.url)) {
    basics.email ??=
      builder.line("basics/email", piece, 0.95) && decoded(link.url.slice(7).split("?")[0] ?? "");
    if (!isTaken) taken.push([link.start, link.end]);
  } else if (/^tel:/i.test(link.url)) {
    return;
  } else if (/^https?:/i.test(link.url) && !isTaken) {
    taken.push([link.start, link.end]);
    addUrl(builder, link.url, piece);
  }
}

/** Files a link as a profile of a network that is known, or as the person's own page. */
export function addUrl(builder: DocumentBuilder, url: string, piece: Piece): void {
  const { basics } = builder.doc;
  const absolute = /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
  const full = absolute.replace(/^(https?:\/\/[^/?#]+)\/$/i, "$1");
  let host = "";
  let path = "";
  try {
    const parsed = new URL(full);
    host = parsed.hostname.toLowerCase();
    path = parsed.pathname;
  } catch {
    return;
  }
  const network = networks.find(([, pattern]) => pattern.test(host))?.[0];
  if (basics.profiles.some((profile) => profile.url === full) || basics.url === full) {
    builder.consume(piece);
    return;
  }
  if (!network && !basics.url) {
    basics.url = full.slice(0, 1_000);
    builder.line("basics/url", piece, 0.9);
    return;
  }
  const id = `profile-${basics.profiles.length + 1}`;
  const username = network
    ? path
        .replace(/^\/(?:in|users|profile|u|pub)\//, "/")
        .split("/")
        .filter(Boolean)[0]
    : undefined;
  builder.line(`${id}/url`, piece, 0.95);
  basics.profiles.push({
    id,
    network: network ?? host.replace(/^www\./, ""),
    ...(username ? { username: decoded(username).slice(0, 200) } : {}),
    url: full.slice(0, 1_000),
  });
}

/** A part of an address with its `%` signs read; as it stands where they mean nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What no contact value covers, cut at the signs that part contact lines. */
function leftovers(line: SourceLine, taken: [number, number][]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    let at = start;
    for (const part of line.text.slice(start, end).split(/[|•·▪◦‣⋄∙◆♦⬥\t]|\s[–—]\s/)) {
      const lead = /^(?:[\s,;:()–—|-]|\p{So}\ufe0f?)*/u.exec(part)?.[0].length ?? 0;
      const tail = /[\s,;:(–—|-]*$/.exec(part)?.[0].length ?? 0;
      if (/[\p{L}\p{N}]/u.test(part) && lead < part.length - tail)
        pieces.push(cut(line, at + lead, at + part.length - tail));
      at += part.length + (/^\s[–—]\s/.test(line.text.slice(at + part.length)) ? 3 : 1);
    }
  };
  for (const [start, end] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (start > from) add(from, start);
    from = Math.max(from, end);
  }
  add(from, line.text.length);
  return pieces;
}

/** Characters of an address written on one line; what is longer is not looked through for one. */
const longestPlace = 200;

/** Sets the person's place if the piece is one. */
export function takeLocation(piece: Piece, builder: DocumentBuilder): boolean {
  const { basics } = builder.doc;
  if (piece.text.length > longestPlace) return false;
  const withCode = /^(?:(.+?),\s*)?(?:[A-Z]{1,2}-)?(\d{4,6})\s+(\p{Lu}[\p{L} .'-]+?)(?:,\s*(.+))?$/u.exec(
    piece.text,
  );
  const full = /^(.*\d.*?),\s*([\p{L} .'-]+),\s*([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/u.exec(piece.text);
  if (full && !basics.location) {
    builder.line("basics/location", piece, 0.95);
    basics.location = {
      address: full[1] ?? "",
      city: full[2] ?? "",
      region: full[3] ?? "",
      postalCode: full[4] ?? "",
      countryCode: "US",
    };
    return true;
  }
  const place = parsePlace(piece.text);
  if (basics.location || (!place && !withCode)) return false;
  builder.line("basics/location", piece, place ? 0.9 : 0.75);
  if (withCode && !(place && Object.keys(place).length > 0)) {
    const rest = withCode[4] ? parsePlace(withCode[4]) : undefined;
    basics.location = {
      ...(withCode[1] ? { address: withCode[1] } : {}),
      postalCode: withCode[2] ?? "",
      city: withCode[3] ?? "",
      ...(rest?.countryCode ? { countryCode: rest.countryCode } : {}),
    };
  } else {
    basics.location = place && Object.keys(place).length > 0 ? place : { address: piece.text };
  }
  return true;
}
