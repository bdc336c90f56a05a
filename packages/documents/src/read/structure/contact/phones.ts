import { findPhoneNumbersInText } from "libphonenumber-js/min";
import { slicePiece } from "../../lines.ts";
import { findDates } from "../dates.ts";
import type { ContactReading } from "./contact-reading.ts";

const postal =
  /(?:^|[^\p{L}])(?:CEP|PLZ|CAP|ZIP(?: code)?|PIN ?code|post(?:al)? ?code|c[óo]d(?:igo|\.)? postal|code postal)\s*[:.]?\s*$/iu;

/** Takes the telephone numbers of a line; the first of a resume is the person's. */
export function takePhones(reading: ContactReading, country: string): void {
  const { line, whole, builder, isFree, take } = reading;
  const { basics } = builder.doc;
  for (const found of findPhoneNumbersInText(line.text, { defaultCountry: country as "US" })) {
    if (!isFree(found.startsAt, found.endsAt)) continue;
    if (findDates(line.text).some(({ from, to }) => from < found.endsAt && to > found.startsAt)) continue;
    // Postal codes and house numbers are no telephone numbers.
    if (postal.test(line.text.slice(0, found.startsAt))) continue;
    if (line.text.slice(found.startsAt, found.endsAt).replace(/\D/g, "").length < 7) continue;
    take(found.startsAt, found.endsAt);
    const piece = slicePiece(whole, found.startsAt, found.endsAt);
    if (basics.phone) continue;
    builder.line("basics/phone", piece, found.number.isValid() ? 0.98 : 0.8);
    basics.phone =
      /^\s*(?:\+|00)/.test(piece.text) || found.number.isValid() ? found.number.number : piece.text;
  }
  if (!basics.phone) takeNational(reading, country);
  if (!basics.phone) takeLoose(reading);
  if (!basics.phone) takeLocal(reading);
}

/** A number that begins with 0 where the language's usual country writes none: a mobile of Britain or Australia by its form. */
function takeNational({ line, whole, builder, isFree, take }: ContactReading, country: string): void {
  if (country !== "US") return;
  const match = /(?<![\d+])0\d(?:[\s.()-]?\d){8,10}(?!\d)/.exec(line.text);
  if (!match || !isFree(match.index, match.index + match[0].length)) return;
  const digits = match[0].replace(/\D/g, "");
  // Such a form belongs to one country alone; it stays a guess, which the confidence says.
  const code = /^07\d{9}$/.test(digits) ? "44" : /^04\d{8}$/.test(digits) ? "61" : undefined;
  take(match.index, match.index + match[0].length);
  const piece = slicePiece(whole, match.index, match.index + match[0].length);
  const text = builder.line("basics/phone", piece, code ? 0.7 : 0.6);
  builder.doc.basics.phone = code ? `+${code}${digits.slice(1)}` : text;
}

/** A number that no country is known to have. */
function takeLoose({ line, whole, builder, isFree, take }: ContactReading): void {
  const loose = /(?:\+|\b00|\()\d[\d\s().-]{7,18}\d|\b(?:\d{3}|0\d{1,3})[\s.-]\d{3,4}[\s.-]\d{3,4}\b/.exec(
    line.text,
  );
  if (!loose || !isFree(loose.index, loose.index + loose[0].length)) return;
  take(loose.index, loose.index + loose[0].length);
  const text = builder.line(
    "basics/phone",
    slicePiece(whole, loose.index, loose.index + loose[0].length),
    0.6,
  );
  // With its country's code it is a number all over the world, whether or not anybody has it.
  builder.doc.basics.phone = text.startsWith("+") ? `+${text.replace(/\(0\)|\D/g, "")}` : text;
}

/** `555-0119` between signs or behind its label: a number without its area's code, as it is dialled nearby. */
function takeLocal({ line, whole, builder, isFree, take }: ContactReading): void {
  const local =
    /(?:^|[|•·,;\t]\s*|(?:phone|tel|cell|mobile)[.:]*\s+)(\d{3}[-.]\d{4})(?=\s*(?:$|[|•·,;\t])|\s+\S+@)/i.exec(
      line.text,
    );
  const number = local?.[1];
  if (!local || !number) return;
  const end = local.index + local[0].length;
  if (!isFree(end - number.length, end)) return;
  take(end - number.length, end);
  builder.doc.basics.phone = builder.line("basics/phone", slicePiece(whole, end - number.length, end), 0.6);
}
