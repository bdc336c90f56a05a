import type { Glyph } from "../glyph.ts";
import { boxOf, type Matrix } from "../matrix.ts";
import type { PdfPage } from "../pdf-file.ts";
import { type Clip, isFrame, narrow } from "./clip.ts";
import { isTooClose } from "./colors.ts";
import { PaintedDots } from "./dots.ts";
import type { GraphicsState } from "./graphics-state.ts";
import { isFill } from "./operations.ts";
import { PaintedAreas } from "./painted.ts";

/** What `beginGroup` is given. */
interface PaintedGroup {
  smask?: unknown;
  bbox?: ArrayLike<number>;
}

/** What is painted on a page, and what of the text on it can be seen. */
export class Paper {
  readonly areas = new PaintedAreas();
  /** How many paths were drawn. */
  paths = 0;
  readonly #dots = new PaintedDots();
  readonly #masks: Clip["box"][] = [];
  readonly #page: PdfPage;
  #compared = { ink: "", paper: "", close: false };

  constructor(page: PdfPage) {
    this.#page = page;
  }

  addPath(args: unknown[] | null, state: GraphicsState): void {
    this.paths++;
    const box = boxIn(args);
    if (!box || state.fillAlpha < 0.5) return;
    this.#dots.add(state.ctm, box);
    // A frame or a shadow around a box leaves its middle as it was.
    if (!isFill(Number(args?.[0] ?? 0)) || isFrame(pathIn(args))) return;
    this.areas.addFill(state.ctm, box, state.fill, state.clip);
  }

  addImage(ctm: Matrix): void {
    this.areas.addImage(ctm);
    this.#dots.add(ctm, [0, 0, 1, 1]);
  }

  addMask(group: unknown, ctm: Matrix): void {
    const { smask, bbox } = (group ?? {}) as PaintedGroup;
    if (!smask || !bbox || this.#masks.length > 200) return;
    this.#masks.push(boxOf(ctm, bbox[0] ?? 0, bbox[1] ?? 0, bbox[2] ?? 0, bbox[3] ?? 0));
  }

  /** Why a glyph can't be seen where it is drawn; undefined for one that is. */
  whyUnseen(x0: number, x1: number, y: number, size: number, state: GraphicsState): Glyph["hidden"] {
    if (state.mode === 3 || state.mode === 7 || state.fillAlpha < 0.05) return "hidden";
    if (size < 2.5) return "tiny";
    const { width, height } = this.#page;
    if (x1 < -1 || x0 > width + 1 || y < -1 || y > height + size) return "off_page";
    const paper = this.areas.colorAt((x0 + x1) / 2, y - size / 3);
    return paper && this.#isTooClose(state.fill, paper) ? "invisible_color" : undefined;
  }

  /** Every glyph, and the painted bullets beside them. */
  finish(glyphs: Glyph[]): Glyph[] {
    for (const glyph of glyphs) if (this.#isPaintedThrough(glyph)) delete glyph.hidden;
    return [...glyphs, ...this.#dots.asBullets(glyphs)];
  }

  /** Large type whose colour runs is painted through a mask, and lies over it transparent. */
  #isPaintedThrough({ hidden, size, x0, x1, y }: Glyph): boolean {
    if (hidden !== "hidden" || size < 14) return false;
    const x = (x0 + x1) / 2;
    return this.#masks.some(
      (box) => x > box[0] && x < box[2] && y - size / 3 > box[1] && y - size / 3 < box[3],
    );
  }

  /** Glyph after glyph has the same ink on the same paper: compared once. */
  #isTooClose(ink: string, paper: string): boolean {
    if (ink !== this.#compared.ink || paper !== this.#compared.paper)
      this.#compared = { ink, paper, close: isTooClose(ink, paper) };
    return this.#compared.close;
  }
}

/** Narrows what can be painted on to the path that was just drawn. */
export function clipTo(args: unknown[] | null, rule: "clip" | "eoClip", state: GraphicsState): void {
  const box = boxIn(args);
  if (box) state.clip = narrow(state.clip, state.ctm, box, rule === "eoClip" && isFrame(pathIn(args)));
}

/** What `constructPath` is given: how it is painted, its path, the box around it. */
function boxIn(args: unknown[] | null): ArrayLike<number> | null | undefined {
  return args?.[2] as ArrayLike<number> | null;
}

function pathIn(args: unknown[] | null): ArrayLike<number> | null | undefined {
  return (args?.[1] as (ArrayLike<number> | null)[] | null)?.[0];
}
