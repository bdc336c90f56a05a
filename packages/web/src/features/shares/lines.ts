import type { SharedView } from "@tailorbird/sdk/generated/types.gen";
import type { UnderstoodSection } from "../resumes/understood.ts";

/** What can be written about: a line of the resume, or a change. */
export interface Line {
  id: string;
  text: string;
}
type Change = Pick<NonNullable<SharedView["tailoring"]>["changes"][number], "id" | "before" | "after">;

export function linesOf(sections: readonly UnderstoodSection[], changes: readonly Change[]): Line[] {
  return [
    ...changes.map(({ id, after, before }) => ({ id, text: after ?? before ?? "" })),
    ...sections.flatMap(({ lines }) => lines.map(({ address, text }) => ({ id: address, text }))),
  ];
}
