import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { sectionsInOrder } from "../../model.ts";
import { commaFor, labelsFor } from "../labels.ts";
import { contactOf } from "./contact.ts";
import type { Layout } from "./laid.ts";
import { laySection } from "./sections.ts";

/** Lays a document out into sections and entries, in the order of its page. */
export function layOut(doc: ResumeDocument): Layout {
  const language = doc.language ?? "en";
  const labels = labelsFor(language);
  const { basics } = doc;
  const layout: Layout = {
    language,
    comma: commaFor(language),
    name: basics.name ?? "",
    contact: contactOf(doc),
    sections: sectionsInOrder(doc).map((key) => laySection(doc, key)),
  };
  if (basics.label) layout.label = basics.label;
  if (basics.summary) layout.summary = { heading: labels.summary, paragraphs: basics.summary.split("\n") };
  if (doc.letter) layout.letter = doc.letter;
  // What the reader could not place is the person's own text: it is written out, never lost.
  const unplaced = doc.unplaced.map((item) => item.text).filter((text) => /\p{L}{2}/u.test(text));
  if (unplaced.length > 0 && doc.source.format === "json") {
    layout.sections.push({
      key: "unplaced",
      heading: labels.unplaced,
      entries: [{ prose: [], bullets: unplaced }],
    });
  }
  return layout;
}
