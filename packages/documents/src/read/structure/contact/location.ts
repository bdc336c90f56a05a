import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Piece, SourceLine } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { isCity } from "../cities.ts";
import { isBareCity } from "../fragments.ts";
import { findHeading } from "../headings.ts";
import { isZoneCity, looksLikePlace, parsePlace } from "../places.ts";
import { isDegree, titleScore } from "../words.ts";

type Location = NonNullable<ResumeDocument["basics"]["location"]>;

/** Characters of an address written on one line; what is longer is not looked through for one. */
const longestPlace = 200;
const town = "(?<city>\\p{Lu}[\\p{L}\\p{M} .'’-]*?)";
const street = "(?:(?<address>.*\\d.*?|\\p{L}[^,]*),\\s*)?";
const land = "(?:,\\s*(?<land>\\p{Lu}[\\p{L} ]+))?";
const states = "(?<region>NSW|VIC|QLD|WA|SA|TAS|ACT|NT)";
/** Addresses by their postal codes, each with the country that writes them so; none where several do. */
const forms: [RegExp, string | undefined][] = [
  [
    /^(?<address>.*\d.*?),\s*(?<city>[\p{L} .'-]+),\s*(?<region>[A-Z]{2})\s+(?<postalCode>\d{5}(?:-\d{4})?)$/u,
    "US",
  ],
  [
    new RegExp(
      `^${street}${town},?\\s+(?<postalCode>[A-Z]{1,2}\\d[A-Z\\d]?(?:\\s*\\d[A-Z]{2})?)${land}$`,
      "u",
    ),
    "GB",
  ],
  [new RegExp(`^${street}${town},?\\s+${states},?\\s+(?<postalCode>\\d{4})${land}$`, "u"), "AU"],
  [
    new RegExp(
      `^${street}${town},?\\s+(?<region>[A-Z]{2}),?\\s+(?<postalCode>[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)${land}$`,
      "u",
    ),
    "CA",
  ],
  [new RegExp(`^${street}(?<postalCode>\\d{4}\\s?[A-Z]{2})\\s+${town}${land}$`, "u"), "NL"],
  [new RegExp(`^${street}(?<postalCode>\\d{2}-\\d{3})\\s+${town}${land}$`, "u"), "PL"],
  [
    new RegExp(
      `^${street}(?:[A-Z]{1,2}-)?(?<postalCode>\\d{4,6}|\\d{3}\\s\\d{2}|\\d{4}-\\d{3})\\s+${town}(?:,\\s*(?<land>\\p{Lu}[\\p{L} ]+)|\\s*[(（](?<bracket>[\\p{L} ]+)[)）])?$`,
      "u",
    ),
    undefined,
  ],
  [/^(?<city>\p{Lu}[\p{L}\p{M} '’-]{2,})\s*[(（](?<region>\d{2,3}|[A-Z]{2})[)）]$/u, undefined],
  [new RegExp(`^${town}\\s*[-–,]?\\s+(?<postalCode>\\d{5,6})${land}$`, "u"), undefined],
  // `Petrolina – PE`, `Vila Nova, São Paulo/SP`
  [new RegExp(`^${street}${town}(?:\\s?\\/\\s?|\\s+[-–]\\s+)(?<region>[A-Z]{2})$`, "u"), undefined],
];
/** `No. 7 Palm Close, Off Unity Road`, `Flat 7, Lake Residency`, `118 Ashburn Bay`, `Rua das Gaivotas, 210`, `Deichweg 4` */
const streets =
  /^(?:(?:(?:no|nr|n[°º]|plot|flat|house|apt|unit|block|suite|room|km|h\.? ?no)\.?\s*)?\d{1,5}[\p{L}]?(?:\s?[-/]\s?\d+[\p{L}]?)*(?:\s(?:bis|ter))?,?\s+(?:\d{1,3}(?:st|nd|rd|th)\s)?\p{Lu}?\p{L}+|\p{L}[\p{L}.'’ /-]*?(?:,\s*|\s)(?:n\.?[°º]\s?)?\d{1,4}(?:\s?[-/]\s?\d{1,4})?[a-z]?(?:$|,\s*(?:ap|apt|apto|flat|piso|\d{1,2}\.?[°ºª])))/iu;

/** A street and its house, perhaps with what of the town follows: no sentence, and no town with a postal code. */
export function isStreet(text: string): boolean {
  const isShort = text.length < 90 && text.split(/\s+/).length < 13;
  return (
    isShort &&
    streets.test(text) &&
    !/(?:19|20)\d{2}|\d{6}|^\d+ (?:ans|años|anos|years|yrs|jahre|jaar|anni|lat)(?!\p{L})|[%$€£@:]|[.!?]\s+\p{Lu}/u.test(
      text,
    ) &&
    titleScore(text) === 0
  );
}

/** A street on a line of its own beside the town's, or the whole address where no list knows its town. */
export function takeStreet(open: { piece: Piece; line: SourceLine }[], builder: DocumentBuilder): void {
  const { basics } = builder.doc;
  const place = builder.doc.spans["basics/location"]?.[0];
  if (basics.location?.address) return;
  const isBeside = ({ start, end, page }: SourceLine) =>
    place === undefined ||
    (page === place.page && Math.abs(place.start > start ? place.start - end : start - place.end) < 12);
  const at = open.findIndex(({ piece, line }) => isStreet(piece.text) && isBeside(line));
  const [found] = at < 0 ? [] : open.splice(at, 1);
  if (!found) return;
  const address = trimmed(found.piece.text);
  builder.consume(found.piece);
  if (place) builder.doc.spans["basics/location"]?.push(...found.piece.spans);
  else builder.line("basics/location", found.piece, 0.75);
  basics.location = { address, ...basics.location };
}

function trimmed(text: string): string {
  return text.replace(/[\s,.;]+$/, "");
}

/** Chinese and Japanese write the larger part first, and the house last. */
const eastern =
  /^(?:〒?\d{3}-\d{4}\s*)?(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県|\p{Script=Han}{2,3}省)[\p{Script=Han}\p{Script=Katakana}ー\s\d-]{2,40}$/u;

/** Sets the person's place if the piece is one: an address with its postal code, a town and its region, or a word for remote work. */
export function takeLocation(piece: Piece, builder: DocumentBuilder): boolean {
  const { basics } = builder.doc;
  if (basics.location || piece.text.length > longestPlace) return false;
  const place = parsePlace(piece.text);
  const address = readAddress(piece.text);
  if (!place && !address) return false;
  const isWhole = place && Object.keys(place).length > 0;
  builder.line("basics/location", piece, address?.countryCode || place ? 0.9 : 0.75);
  basics.location = isWhole && !address?.address ? place : (address ?? { address: piece.text });
  return true;
}

/** A line that is an address with a postal code, or a town and its region, and nothing else. */
export function isAddressLine(text: string): boolean {
  return text.length <= longestPlace && (readAddress(text) ?? parsePlace(text)) !== undefined;
}

function readAddress(text: string): Location | undefined {
  if (eastern.test(text)) return { address: text };
  for (const [form, country] of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups || titleScore(groups.city ?? "") > 0) continue;
    const { address, city, region, postalCode } = groups;
    const named = groups.land ?? groups.bracket;
    const countryCode = (named ? parsePlace(named)?.countryCode : undefined) ?? country;
    return {
      ...(address ? { address } : {}),
      ...(city ? { city: city.trim() } : {}),
      ...(region ? { region } : {}),
      ...(postalCode ? { postalCode } : {}),
      ...(countryCode ? { countryCode } : {}),
    };
  }
  return undefined;
}

/** A town that no list knows: behind a label, beside an address, or among the contact details. */
export function takeCity(
  open: { piece: Piece; line: SourceLine; isPlace?: boolean }[],
  builder: DocumentBuilder,
  isContact: boolean,
): void {
  const { basics } = builder.doc;
  if (basics.location) return;
  const at = open.findIndex(({ piece, line, isPlace }) => {
    if (isPlace) return piece.text.length < longestPlace;
    // `Edinburgh`, alone below the name, is no headline.
    const isKnown = piece.text === line.text.trim() && (isCity(piece.text) || isZoneCity(piece.text));
    const isAddressed = /\S@\S|\d{3}.*\d{3}/.test(line.text) || isContact || isKnown;
    return isAddressed && isTown(piece.text) && !findHeading(piece.text);
  });
  const [found] = at < 0 ? [] : open.splice(at, 1);
  if (!found) return;
  builder.line("basics/location", found.piece, found.isPlace ? 0.85 : 0.6);
  const [city = "", region, ...more] = found.piece.text.split(/,\s*/);
  basics.location =
    more.length > 0 || /\d/.test(found.piece.text)
      ? { address: found.piece.text }
      : { city, ...(region ? { region } : {}) };
}

function isTown(text: string): boolean {
  if (titleScore(text) > 0 || isDegree(text)) return false;
  return isBareCity(text) || looksLikePlace(text) || text.split(/\s+(?:and|und|et|y|&)\s+/).every(isBareCity);
}
