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
}

/** Whatever else the address says is left out, not refused. */
export function readTrackSearch(search: Record<string, unknown>): TrackSearch {
  const text = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" ? value.slice(0, 200) : undefined;
  const q = text(search["q"]);
  const tag = text(search["tag"]);
  const status = statuses.find((each) => each === search["status"]);
  const sort = sorts.find((each) => each === search["sort"]);
  return {
    ...(search["view"] === "table" && { view: "table" as const }),
    ...(q !== undefined && { q }),
    ...(search["ended"] === true && { ended: true as const }),
    ...(status !== undefined && { status }),
    ...(sort !== undefined && sort !== "newest" && { sort }),
    ...(search["archived"] === true && { archived: true as const }),
    ...(tag !== undefined && { tag }),
  };
}

/** What the table asks the API for. */
export function tableFilter({ q, status, sort, archived, tag }: TrackSearch): ApplicationFilter {
  return {
    sort: sort ?? "newest",
    archived: archived ? "true" : "false",
    ...(q !== undefined && { q }),
    ...(status !== undefined && { status }),
    ...(tag !== undefined && { tag }),
  };
}

/** The address of a table that a view was kept of. */
export function searchOfView(query: ApplicationFilter): TrackSearch {
  return readTrackSearch({ ...query, view: "table", archived: query.archived === "true" });
}
