import type { Piece, SourceLine } from "../lines.ts";
import type { SectionKind } from "./headings.ts";

export interface Section {
  /** `header` stands above the first heading; `custom` has a heading that is not known. */
  kind: SectionKind | "header" | "custom";
  heading?: Piece;
  lines: SourceLine[];
}
