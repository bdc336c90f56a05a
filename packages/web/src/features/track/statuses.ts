import type { ApplicationStatus } from "../../api/applications.ts";

/** In the order of a search: those that are going on, then those that have ended. */
export const openStatuses = ["saved", "applied", "screening", "interviewing", "offer"] as const;
export const closedStatuses = ["accepted", "rejected", "withdrawn", "no_response"] as const;
export const statuses: readonly ApplicationStatus[] = [...openStatuses, ...closedStatuses];

/** A dot's colour. It repeats what the word beside it says, and says nothing alone. */
export const statusDots: Record<ApplicationStatus, string> = {
  saved: "bg-edge",
  applied: "bg-accent",
  screening: "bg-accent",
  interviewing: "bg-proof",
  offer: "bg-added",
  accepted: "bg-added",
  rejected: "bg-removed",
  withdrawn: "bg-edge",
  no_response: "bg-edge",
};
