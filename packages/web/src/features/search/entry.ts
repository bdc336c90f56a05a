import type { Resume, SearchAllResponse } from "@tailorbird/sdk/generated/types.gen";
import type { LinkProps } from "@tanstack/react-router";
import { Briefcase, Columns3, FileText, type LucideIcon, StickyNote, UserRound } from "lucide-react";

export type Hit = SearchAllResponse["items"][number];

/** Something that can be chosen in the search: it leads somewhere, or does something. */
export interface Entry {
  /** Unique among all that are shown. */
  id: string;
  label: string;
  detail?: string;
  icon: LucideIcon;
  to?: Pick<LinkProps, "to" | "params" | "search">;
  run?: () => void;
}

export interface EntryGroup {
  /** Its heading. */
  value: string;
  items: Entry[];
}

const icons = { job: Briefcase, note: StickyNote, contact: UserRound };

/** The job, the note on its application, or the person on theirs. */
export function entryOfHit({ kind, id, applicationId, title, excerpt }: Hit, untitled: string): Entry {
  const detail = excerpt.replaceAll(/\s+/g, " ").trim();
  return {
    id: `${kind} ${id}`,
    label: title || untitled,
    icon: icons[kind],
    to: kind === "job" ? { to: "/jobs/$jobId", params: { jobId: id } } : toApplication(applicationId),
    ...(detail !== "" && detail !== title && { detail }),
  };
}

/** The application that follows a job that was found; none when nobody follows it. */
export function applicationEntries(hit: Hit, untitled: string): Entry[] {
  const { kind, applicationId, title } = hit;
  if (kind !== "job" || applicationId === null) return [];
  return [
    {
      id: `application ${applicationId}`,
      label: title || untitled,
      icon: Columns3,
      to: toApplication(applicationId),
    },
  ];
}

export function entryOfResume({ id, label, fileName }: Resume): Entry {
  return {
    id: `resume ${id}`,
    label,
    icon: FileText,
    to: { to: "/resumes/$resumeId", params: { resumeId: id } },
    ...(label !== fileName && { detail: fileName }),
  };
}

/** A person who belongs to no application is known, but has no page. */
function toApplication(id: string | null): Pick<LinkProps, "to" | "params"> {
  return id === null ? { to: "/applications" } : { to: "/applications/$id", params: { id } };
}
