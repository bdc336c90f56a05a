/** What a model reads of a resume and a posting: one JSON object, masked, with the resume first. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { headerOf, listEntries } from "./addresses.ts";
import { ContactLeakError, type Mask, maskFor } from "./masking.ts";
import { ModelError } from "./model.ts";

/**
 * One JSON object, so that no text in it can end its own quotation. The resume comes first: with the instructions it is
 * the same for every job of a batch, and a provider's cache keeps beginnings. Words that prove nothing are not shown.
 * @param more what else the question needs, masked by its maker.
 * @throws ModelError `withheld` when contact details can't be kept out for certain
 */
export function maskedInput(resume: ResumeDocument, brief: JobBrief, more: (mask: Mask) => object): string {
  const mask = maskFor(resume);
  const masked = (text: string | null) => (text === null ? null : mask.apply(text));
  const lines = listEntries(resume).filter(
    (entry) =>
      entry.proves &&
      entry.kind !== "contact" &&
      !entry.address.endsWith("/url") &&
      entry.section !== "unplaced",
  );
  return sealed(mask, {
    resume: {
      language: resume.language ?? "en",
      items: [...new Set(lines.flatMap((entry) => entry.container ?? []))].map((id) => ({
        id,
        header: mask.apply(headerOf(resume, id)),
      })),
      lines: lines.map((entry) => ({
        address: entry.address,
        item: entry.container,
        text: mask.apply(entry.value),
      })),
    },
    posting: {
      title: masked(brief.title),
      company: masked(brief.company),
      requirements: brief.requirements.map(({ id, kind, text, skills }) => ({
        id,
        kind,
        text: mask.apply(text),
        skills,
      })),
    },
    ...more(mask),
  });
}

/**
 * The object as it is sent.
 * @throws ModelError `withheld` when it still holds contact details
 */
export function sealed(mask: Mask, shown: object): string {
  const input = JSON.stringify(shown);
  try {
    mask.assertClean(input);
  } catch (error) {
    if (!(error instanceof ContactLeakError)) throw error;
    throw new ModelError("withheld", error.message, { cause: error });
  }
  return input;
}

/** As many from the start as fit, as JSON. */
export function withinBytes<Each>(most: number, list: readonly Each[]): Each[] {
  let left = most;
  return list.filter((each) => {
    left -= new TextEncoder().encode(JSON.stringify(each)).length + 1;
    return left >= 0;
  });
}
