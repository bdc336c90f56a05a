import type { Piece, SourceLine } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";

/** A contact line while it is read: what is taken of it is left to nothing else. */
export interface ContactReading {
  line: SourceLine;
  whole: Piece;
  builder: DocumentBuilder;
  isFree(from: number, to: number): boolean;
  take(from: number, to: number): void;
}
