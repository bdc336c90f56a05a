import type { EducationItem, ResumeDocument, WorkItem } from "@tailorbird/contracts/resume-document";
import type { DocumentBuilder } from "../builder.ts";
import type { Rirekisho, Stay } from "./rirekisho.ts";
import { sameName } from "./rirekisho-names.ts";

/** Names the sections that a form fills, in the order it has them. */
export function orderRirekisho({ schools, jobs, certificates }: Rirekisho, doc: ResumeDocument): void {
  const filled = { education: schools, work: jobs, certificates };
  for (const [key, { length }] of Object.entries(filled))
    if (length > 0 && !doc.sectionOrder.includes(key)) doc.sectionOrder.push(key);
}

/**
 * Writes what a 履歴書 tells, when everything else of the document has been read: a firm or a school that is told of in
 * detail elsewhere, as in a 職務経歴書 behind it, is not listed again and keeps its own dates.
 */
export function writeRirekisho(form: Rirekisho, builder: DocumentBuilder): void {
  const { doc } = builder;
  builder.consume(...form.labels);
  const toldSchools = [...doc.education];
  for (const stay of form.schools) {
    const { name, area, degree } = stay.place;
    const told = toldSchools.find(({ institution }) => sameName(institution ?? "", name.text));
    const item: EducationItem = told ?? { id: `edu-${doc.education.length + 1}`, courses: [] };
    if (!told) doc.education.push(item);
    if (told) builder.consume(name);
    else item.institution = builder.line(`${item.id}/institution`, name, 0.95);
    if (area && !told) item.area = builder.line(`${item.id}/area`, area, 0.9);
    if (degree && !told) item.studyType = builder.line(`${item.id}/studyType`, degree, 0.85);
    for (const [piece, own] of [
      [area, item.area],
      [degree, item.studyType],
    ] as const)
      if (told && piece && own?.includes(piece.text)) builder.consume(piece);
    writeStay(stay, item, builder);
  }
  const toldJobs = [...doc.work];
  for (const stay of form.jobs) {
    const { name, position, summary } = stay.place;
    const told = toldJobs.filter((job) => sameName(job.name ?? "", name.text));
    const [first] = told;
    const item = first ?? { id: `work-${doc.work.length + 1}`, highlights: [] };
    const { id } = item;
    if (!first) doc.work.push(item);
    if (first) builder.consume(name);
    else item.name = builder.line(`${id}/name`, name, 0.95);
    if (position && !item.position) item.position = builder.line(`${id}/position`, position, 0.8);
    else if (position && told.some((job) => job.position?.includes(position.text))) builder.consume(position);
    if (summary && !item.summary) item.summary = builder.text(`${id}/summary`, summary, 0.8);
    for (const piece of stay.bullets)
      item.highlights.push(builder.item(`${id}-h${item.highlights.length + 1}`, piece, 0.9));
    // Several posts at one firm have dates of their own, which those of the whole stay follow from.
    if (told.length > 1) builder.consume(...stay.labels, ...momentsOf(stay));
    else writeStay(stay, item, builder);
  }
  for (const { name, date, labels } of form.certificates) {
    const id = `cert-${doc.certificates.length + 1}`;
    builder.consume(...labels);
    doc.certificates.push({
      id,
      name: builder.line(`${id}/name`, name, 0.92),
      ...(date && { date: builder.line(`${id}/date`, date.piece, 0.95) && date.value }),
    });
  }
}

const momentsOf = ({ start, end, now }: Stay<unknown>) =>
  [start?.piece, end?.piece, now].filter((piece) => piece !== undefined);

/** A date that an entry lacks is written, one that it has too is accounted for, and another stays unplaced. */
function writeStay(
  { start, end, now, labels }: Stay<unknown>,
  item: EducationItem | WorkItem,
  builder: DocumentBuilder,
): void {
  builder.consume(...labels);
  const hasDates = item.startDate !== undefined || item.endDate !== undefined;
  for (const [key, moment] of [
    ["startDate", start],
    ["endDate", end],
  ] as const) {
    if (!moment) continue;
    const { value, piece } = moment;
    if (item[key] && (item[key].startsWith(value) || value.startsWith(item[key]))) builder.consume(piece);
    else if (!hasDates || (!item[key] && !(key === "endDate" && item.current))) {
      builder.line(`${item.id}/${key}`, piece, 0.95);
      item[key] = value;
    }
  }
  if (now && !item.endDate) item.current = true;
  if (now && item.current) builder.consume(now);
}
