/** What a change is about, in the words of the resume. */
import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import type { ReviewMessages as Text } from "./messages.en.ts";

export function whereIs(document: ResumeDocument | undefined, address: string, text: Text): string {
  if (address === "basics/summary") return text.summary;
  if (address === "basics/label") return text.headline;
  const section = text.sections[address as keyof Text["sections"]];
  if (section !== undefined) return section;
  if (document === undefined) return "";
  const [id = ""] = address.split("/");
  const belongs = (item: { id: string }) => id === item.id || id.startsWith(`${item.id}-`);
  const work = document.work.find(belongs);
  if (work) return [work.position, work.name].filter(Boolean).join(", ");
  const project = document.projects.find(belongs);
  if (project) return project.name ?? text.sections.projects;
  const education = document.education.find(belongs);
  if (education) return [education.studyType, education.institution].filter(Boolean).join(", ");
  const skill = document.skills.find(belongs);
  if (skill) return [text.sections.skills, skill.name].filter(Boolean).join(": ");
  const volunteer = document.volunteer.find(belongs);
  return volunteer ? [volunteer.position, volunteer.organization].filter(Boolean).join(", ") : "";
}

/** What is said of the place beside the kind of a change: nothing that the kind has said already. */
export function placeBeside(kind: string, where: string): string {
  if (where === kind) return "";
  return where.startsWith(`${kind}: `) ? where.slice(kind.length + 2) : where;
}

/** The lines that a reorder moves, as they stand now, by id. */
export function linesOf(
  document: ResumeDocument | undefined,
  itemId: string,
): { id: string; text: string }[] {
  if (document === undefined) return [];
  const holders = [
    ...document.work.map(({ id, highlights }) => ({ id, lines: highlights })),
    ...document.projects.map(({ id, highlights }) => ({ id, lines: highlights })),
    ...document.volunteer.map(({ id, highlights }) => ({ id, lines: highlights })),
    ...document.skills.map(({ id, keywords }) => ({ id, lines: keywords })),
    ...document.education.map(({ id, courses }) => ({ id, lines: courses })),
    {
      id: "work",
      lines: document.work.map((item) => ({ id: item.id, text: nameOf(item.position, item.name) })),
    },
    { id: "projects", lines: document.projects.map((item) => ({ id: item.id, text: item.name ?? item.id })) },
    { id: "skills", lines: document.skills.map((item) => ({ id: item.id, text: item.name ?? item.id })) },
    {
      id: "education",
      lines: document.education.map((item) => ({
        id: item.id,
        text: nameOf(item.studyType, item.institution),
      })),
    },
  ];
  return holders.find(({ id }) => id === itemId)?.lines ?? [];
}

function nameOf(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}
