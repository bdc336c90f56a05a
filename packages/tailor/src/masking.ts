/**
 * Takes contact details out of everything a model is to read, and checks that none is left. Fails closed: when the check
 * finds one, nothing is sent.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "./addresses.ts";
import { contactPattern } from "./grounding/lexicons.ts";
import { clean } from "./text/clean.ts";

/** Contact details would have left the engine; the call is not made. */
export class ContactLeakError extends Error {
  override readonly name = "ContactLeakError";
}

export interface Mask {
  /** The text without contact details. */
  apply(text: string): string;
  /** @throws ContactLeakError when the text still holds one. */
  assertClean(text: string): void;
}

/** Shortest value that is looked for inside words; shorter ones (a country code) would blank half the text. */
const shortest = 3;

/** The mask for one person's resume: their name, addresses, numbers and links, and whatever looks like one. */
export function maskFor(resume: ResumeDocument): Mask {
  const contacts = listEntries(resume).filter(
    (entry) => entry.kind === "contact" && !/\/(?:network|countryCode|region|city)$/.test(entry.address),
  );
  const secrets = contacts
    .flatMap((entry) => {
      const value = clean(entry.value).trim();
      const label = labelOf(entry.address);
      const parts = entry.address === "basics/name" ? value.split(/\s+/) : [];
      return [value, ...parts]
        .filter((part) => part.length >= shortest)
        .map((part) => ({ value: part, label }));
    })
    .sort((a, b) => b.value.length - a.value.length);
  const patterns = secrets.map(({ value, label }) => ({ pattern: wordPattern(value), label }));
  const numbers = contacts
    .filter((entry) => entry.address === "basics/phone")
    .map((entry) => entry.value.replace(/\D/g, ""))
    .filter((digits) => digits.length >= 7);
  return {
    apply(text) {
      let out = clean(text).replace(contactPattern, "[CONTACT]");
      for (const { pattern, label } of patterns) out = out.replace(pattern, `[${label}]`);
      return out;
    },
    assertClean(text) {
      const plain = clean(text);
      const digits = plain.replace(/[\s().-]/g, "");
      const left =
        patterns.some(({ pattern }) => plain.search(pattern) >= 0) ||
        numbers.some((number) => digits.includes(number));
      const looksLikeOne = (plain.match(contactPattern) ?? []).some((found) => !found.startsWith("["));
      if (left || looksLikeOne)
        throw new ContactLeakError(
          "Contact details were found in what a model was to read, so nothing was sent.",
        );
    },
  };
}

function labelOf(address: string): string {
  if (address === "basics/name") return "NAME";
  if (address === "basics/email") return "EMAIL";
  if (address === "basics/phone") return "PHONE";
  return address.startsWith("basics/location") ? "ADDRESS" : "URL";
}

function wordPattern(value: string): RegExp {
  const escaped = value.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
}
