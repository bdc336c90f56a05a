/** Checks on the text as a whole: no orders followed, no contact details, same language, no longer than it may be. */
import type { GroundingReason, ProposedChange } from "@tailorbird/contracts/tailoring-result";
import { clean, fold } from "../../text/clean.ts";
import { languageOf } from "../../text/language.ts";
import { contactPattern, instruction } from "../lexicons.ts";
import type { ResumeIndex } from "../sources.ts";
import type { Target } from "../target.ts";

/** Two printed lines of a resume, in UTF-16 units. */
const twoLines = 260;
const longest = { line: twoLines, summary: 900, headline: 140, list: 1_500 } as const;

/** Reasons the text may not stand, whatever it says. */
export function checkSurface(
  index: ResumeIndex,
  change: ProposedChange,
  after: string,
  target: Target,
): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  const text = clean(after);
  const orders = instruction.exec(text);
  if (
    orders &&
    !(target.before !== null && fold(target.before).includes(fold(orders[0])) && change.kind !== "summary")
  ) {
    reasons.push({
      code: "instruction_followed",
      claim: orders[0],
      detail: "This speaks to a machine, not about the person.",
    });
  }
  const before = fold(target.before ?? "");
  for (const contact of text.match(contactPattern) ?? []) {
    if (before.includes(fold(contact))) continue;
    reasons.push({
      code: "contact_changed",
      claim: contact,
      detail: "Contact details and links are never written into the text.",
    });
  }
  const limit = Math.max(
    longest[target.kind] * (change.kind === "split" ? 2 : 1),
    Math.ceil((target.before?.length ?? 0) * 1.1),
  );
  if (text.length > limit) {
    reasons.push({
      code: "too_long",
      claim: `${text.length} characters`,
      detail: `At most ${limit} characters fit here.`,
    });
  }
  const written = languageOf(target.before ?? "") ?? index.resume.language?.slice(0, 2) ?? null;
  const proposed = languageOf(text);
  if (written && proposed && written !== proposed && !target.listed) {
    reasons.push({
      code: "language_changed",
      claim: text.slice(0, 200),
      detail: `The resume is written in "${written}", this in "${proposed}".`,
    });
  }
  return reasons;
}
