/** What the address says of the applications shown: a view can be kept, shared and gone back to. */
import type { ApplicationFilter, ApplicationStatus } from "../../api/applications.ts";
import { statuses } from "./statuses.ts";

export const sorts = ["newest", "activity", "applied", "deadline", "company", "title"] as const;
export type Sort = (typeof sorts)[number];

export interface TrackSearch {
  view?: "table";
  q?: string;
  ended?: true;
  status?: ApplicationStatus;
  sort?: Sort;
  archived?: true;
  tag?: string;
  /** The resume that was sent, and which version of it. */
  resumeId?: string;
  resumeVersion?: string;
  /** The person that it has to do with. */
  contactId?: string;
  createdFrom?: string;
  createdBefore?: string;
  movedFrom?: string;
  movedBefore?: string;
}

/** Instants that the address may hold; a person chooses days. */
export const moments = ["createdFrom", "createdBefore", "movedFrom", "movedBefore"] as const;
const ids = { resumeId: /^res_[0-9a-f]{32}$/, contactId: /^con_[0-9a-f]{32}$/ } as const;

/** What narrows the list besides its words, status, tag and archive. */
export const moreFilters = [...moments, "resumeId", "resumeVersion", "contactId"] as const;

/** Whatever else the address says is left out, not refused. */
export function readTrackSearch(search: Record<string, unknown>): TrackSearch {
  const text = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" ? value.slice(0, 200) : undefined;
  const q = text(search["q"]);
  const tag = text(search["tag"]);
  const status = statuses.find((each) => each === search["status"]);
  const sort = sorts.find((each) => each === search["sort"]);
  const idOf = (name: keyof typeof ids) => {
    const id = text(search[name]);
    return id !== undefined && ids[name].test(id) ? { [name]: id } : {};
  };
  const version = String(search["resumeVersion"] ?? "");
  return {
    ...(search["view"] === "table" && { view: "table" as const }),
    ...(q !== undefined && { q }),
    ...(search["ended"] === true && { ended: true as const }),
    ...(status !== undefined && { status }),
    ...(sort !== undefined && sort !== "newest" && { sort }),
    ...(search["archived"] === true && { archived: true as const }),
    ...(tag !== undefined && { tag }),
    ...idOf("resumeId"),
    ...(/^[1-9]\d{0,5}$/.test(version) && { resumeVersion: version }),
    ...idOf("contactId"),
    ...Object.fromEntries(moments.flatMap((name) => entryOf(name, search[name]))),
  };
}

function entryOf(name: string, value: unknown): [string, string][] {
  const at =
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? new Date(value) : undefined;
  return at === undefined || Number.isNaN(at.getTime()) ? [] : [[name, at.toISOString()]];
}

/** What the table asks the API for. */
export function tableFilter(search: TrackSearch): ApplicationFilter {
  const { q, status, sort, archived, tag } = search;
  return {
    sort: sort ?? "newest",
    archived: archived ? "true" : "false",
    ...(q !== undefined && { q }),
    ...(status !== undefined && { status }),
    ...(tag !== undefined && { tag }),
    ...Object.fromEntries(
      moreFilters.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
    ),
  };
}

/** The address of a table that a view was kept of. */
export function searchOfView(query: ApplicationFilter): TrackSearch {
  return readTrackSearch({ ...query, view: "table", archived: query.archived === "true" });
}
