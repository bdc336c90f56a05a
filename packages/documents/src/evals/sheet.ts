/** A run of text of one look. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  url?: string;
}

/** What stands on a page, before a producer sets it. */
export type Block =
  | { kind: "name" | "label" | "heading" | "bullet" | "skill"; text: string }
  /** Contact details: on one line with a sign between them, or each on a line of its own. */
  | { kind: "contact"; runs: Run[]; sign: string | "lines" }
  /** A line, with what is set flush right on it; `opens` leaves space above. */
  | { kind: "row"; runs: Run[]; right?: Run; opens?: boolean }
  | { kind: "paragraph"; runs: Run[] }
  /** A narrow column of one short text beside blocks, as dates in the margin are set. */
  | { kind: "beside"; left: string; blocks: Block[] };

export interface Sheet {
  language: string;
  rightToLeft: boolean;
  look: Look;
  head: Block[];
  /** Two columns under the head; `side` is the narrower one. */
  columns?: { sideOn: "left" | "right"; share: number; dark: boolean; side: Block[]; main: Block[] };
  body: Block[];
}

export interface Look {
  font: "serif" | "sans";
  sizePt: number;
  capitals: boolean;
  spacedHeadings: boolean;
  rule: boolean;
  /** Hex without `#`. */
  color: string;
  bullet: string;
  paper: "a4" | "letter";
  centeredHead: boolean;
}

/** The same numbers for the same seed, from 0 up to 1. */
export function random(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
