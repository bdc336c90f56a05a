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

/** What Alt with an arrow does to the card that has the focus. */
export function actionOfKey(key: string): CardAction | undefined {
  const isMirrored = document.documentElement.dir === "rtl";
  if (key === "ArrowLeft") return { kind: "side", step: isMirrored ? 1 : -1 };
  if (key === "ArrowRight") return { kind: "side", step: isMirrored ? -1 : 1 };
  if (key === "ArrowUp") return { kind: "step", step: -1 };
  if (key === "ArrowDown") return { kind: "step", step: 1 };
  return undefined;
}
