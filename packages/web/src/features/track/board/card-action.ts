import type { ApplicationStatus } from "../../../api/applications.ts";

/** What a person does to a card without dragging it. */
export type CardAction =
  | { kind: "to"; status: ApplicationStatus }
  /** To the neighbouring column. */
  | { kind: "side"; step: -1 | 1 }
  /** Up or down in its column. */
  | { kind: "step"; step: -1 | 1 }
  | { kind: "top" }
  | { kind: "archive" };
