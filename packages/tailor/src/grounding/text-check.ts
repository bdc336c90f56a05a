import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import type { ResumeIndex, Source } from "./sources.ts";
import type { Residue } from "./words/residue.ts";

/** What a proposed text is judged against. */
export interface TextCheck {
  index: ResumeIndex;
  brief: JobBrief;
  /** Lines that may support the text. */
  usable: Source[];
  /** Lines cited that speak of another employer than the text does. */
  foreign: Source[];
  /** The text is a list of terms. */
  listed: boolean;
  /** The text is about the person as a whole: a summary or a headline. */
  about: boolean;
  asOf: string;
  /** What the strange words of a clause may cost together; for measuring. */
  budget?: number;
}

/** The same, with what the whole text leaves open of a line. */
export interface OpenCheck extends TextCheck {
  residueOf: (source: Source) => Residue;
  /** What may support a clause: the lines, and for a text about the whole person their composites. */
  candidates: readonly Source[];
}
