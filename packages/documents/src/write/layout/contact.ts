import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { commaFor } from "../labels.ts";
import type { Linked } from "./laid.ts";
import { linkOf } from "./values.ts";

/** Where a person is found: place, addresses, numbers, profiles; each with its link. */
export function contactOf(doc: ResumeDocument): Linked[] {
  const { basics } = doc;
  const place = basics.location;
  const code = place?.countryCode && countryName(place.countryCode, doc.language ?? "en");
  const where = [
    place?.address,
    [place?.postalCode, place?.city].filter(Boolean).join(" "),
    place?.region,
    code,
  ]
    .filter(Boolean)
    .join(commaFor(doc.language));
  const items: Linked[] = [];
  if (where) items.push({ text: where });
  if (basics.email) items.push({ text: basics.email, url: `mailto:${basics.email}` });
  if (basics.phone) items.push({ text: readablePhone(basics.phone) });
  if (basics.url) items.push({ text: bare(basics.url), ...linkOf(basics.url) });
  for (const profile of basics.profiles) {
    const text = profile.url
      ? bare(profile.url)
      : [profile.network, profile.username].filter(Boolean).join(": ");
    items.push({ text, ...linkOf(profile.url) });
  }
  return items;
}

function countryName(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames([language, "en"], { type: "region" }).of(code) ?? code)
    : code;
}

/** E.164 in the groups people read, also of a range that came into use after our tables; what can be no number stays as it was. */
function readablePhone(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.isPossible() ? parsed.formatInternational() : phone;
}

/** An address without scheme and slash, as people print it. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
