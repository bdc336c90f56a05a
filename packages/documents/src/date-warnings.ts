import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { DateWarning } from "@tailorbird/contracts/resumes";

/** Nobody looks at more than that. */
const most = 50;

type Dated = ResumeDocument["work"][number] | ResumeDocument["education"][number];

/**
 * Checks the order of every item's dates, and whether roles at different employers overlap by more than the
 * month (or, where only years are told, the year) in which one ends and the next begins. Both may be true, as
 * of two part-time jobs; so they are for the person to look at, and nothing is changed. Few months apart or
 * none, `2019` and `2019-04` do not contradict each other. The first fifty are told.
 */
export function listDateWarnings(doc: ResumeDocument): DateWarning[] {
  const found: DateWarning[] = [];
  const dated: Dated[] = [...doc.work, ...doc.volunteer, ...doc.education];
  for (const { id, startDate, endDate, current } of dated)
    if (startDate && endDate && !current && isAfter(startDate, endDate))
      found.push({ code: "ends_before_it_begins", itemIds: [id] });
  const roles = doc.work.filter((one) => one.startDate && isInOrder(one)).slice(0, 200);
  roles.forEach((one, i) => {
    for (const other of roles.slice(i + 1))
      if (one.name !== other.name && overlap(one, other))
        found.push({ code: "roles_overlap", itemIds: [one.id, other.id] });
  });
  return found.slice(0, most);
}

function isInOrder({ startDate = "", endDate, current }: Dated): boolean {
  return current === true || !endDate || !isAfter(startDate, endDate);
}

function overlap(one: Dated, other: Dated): boolean {
  return isAfter(endOf(one), other.startDate ?? "") && isAfter(endOf(other), one.startDate ?? "");
}

/** A role whose end is not told is taken to last no longer than its beginning. */
function endOf({ startDate = "", endDate, current }: Dated): string {
  return current ? "9999" : (endDate ?? startDate);
}

/** Later for certain: as far as both are told. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
