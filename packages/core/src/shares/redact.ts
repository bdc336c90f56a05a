/** What a reviewer may see of a resume: its sections, without its file; and without contact details, if they are hidden. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { SharedView } from "@tailorbird/contracts/shares";

const mark = "•••";
const anyEmail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** Nine digits or more, as telephones are written: years and amounts are shorter, or stand alone. */
const anyPhone = /(?:\+|\b0|\()\d[\d ()./-]{7,20}\d/g;

export type SharedDocument = SharedView["document"];

export function shownOf(document: ResumeDocument): SharedDocument {
  const { schemaVersion, unplaced, dismissed, hidden, source, spans, confidence, ownWords, ...shown } =
    document;
  return shown;
}

/** @returns a function that leaves contact details out of any text of this resume, or of what was made of it. */
export function redactorOf({ basics }: ResumeDocument): (text: string) => string {
  const { email, phone, url, location, profiles } = basics;
  const told = [email, phone, url, location?.address, location?.postalCode];
  const known = [...told, ...profiles.flatMap((profile) => [profile.url, profile.username])]
    .flatMap((text) => (text ? [text, text.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")] : []))
    // Shorter pieces would blank out words that only look like them.
    .filter((text) => text.length >= 4)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const anyKnown = known.length > 0 ? new RegExp(known.join("|"), "gi") : undefined;
  return (text) => {
    const without = anyKnown ? text.replace(anyKnown, mark) : text;
    return without.replace(anyEmail, mark).replace(anyPhone, mark);
  };
}

/** The sections without the fields that hold contact details, and without what other texts repeat of them. */
export function withoutContact(shown: SharedDocument, redact: (text: string) => string): SharedDocument {
  const { email, phone, url, location, profiles, ...basics } = shown.basics;
  const place = location && {
    ...(location.city !== undefined && { city: location.city }),
    ...(location.region !== undefined && { region: location.region }),
    ...(location.countryCode !== undefined && { countryCode: location.countryCode }),
  };
  const kept = { ...shown, basics: { ...basics, ...(place && { location: place }), profiles: [] } };
  return everyText(kept, redact) as SharedDocument;
}

/** Ids, dates and the names of sections are told from texts by their keys. */
const apart = new Set(["id", "startDate", "endDate", "date", "releaseDate", "sectionOrder", "language"]);

function everyText(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((each) => everyText(each, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, apart.has(key) ? each : everyText(each, redact)]),
  );
}
