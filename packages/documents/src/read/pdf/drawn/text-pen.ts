import type { Glyph } from "../glyph.ts";
import { apply, type Matrix, multiply } from "../matrix.ts";
import type { PdfPage } from "../pdf-file.ts";
import { type FontFacts, KnownFonts } from "./font-facts.ts";
import type { DrawnGlyph, GlyphList } from "./glyph-list.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { Paper } from "./paper.ts";
import { fromTexEncoding } from "./tex-encoding.ts";

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Where text is written next, and the writing itself. */
export class TextPen {
  readonly #fonts: KnownFonts;
  readonly #list: GlyphList;
  readonly #paper: Paper;
  #matrix = identity;
  #line = identity;

  constructor(page: PdfPage, list: GlyphList, paper: Paper) {
    this.#fonts = new KnownFonts(page.fonts);
    this.#list = list;
    this.#paper = paper;
  }

  set(matrix: Matrix = identity): void {
    this.#matrix = matrix;
    this.#line = matrix;
  }

  /** From the start of the line, as all moves are. */
  move(x: number, y: number): void {
    this.set(multiply(this.#line, [1, 0, 0, 1, x, y]));
  }

  /** @param items glyphs, and numbers that move the pen back by thousandths of the font's size */
  show(items: unknown[] | undefined, state: GraphicsState): void {
    const font = this.#fonts.of(state.font);
    const trm = multiply(state.ctm, this.#matrix);
    const size = Math.abs(state.fontSize) * Math.hypot(trm[2], trm[3]);
    const turn = Math.round(Math.atan2(trm[1], trm[0]) / (Math.PI / 2));
    let advance = 0;
    for (const item of items ?? []) {
      if (typeof item === "number") {
        advance += (-item * state.fontSize * state.hScale) / 1000;
        continue;
      }
      const glyph = item as DrawnGlyph | null;
      if (!glyph) continue;
      const width = (glyph.width ?? 0) * state.fontSize * font.widthScale;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const from = apply(trm, advance, state.rise);
      const to = apply(trm, advance + width * state.hScale, state.rise);
      if (!font.vertical) advance += (width + spacing) * state.hScale;
      if (turn % 2 === 0) this.#add(glyph, from[0], to[0], from[1], size, turn, font, state);
      else this.#add(glyph, from[1], to[1], from[0], size, turn, font, state);
    }
    if (!font.vertical) this.#matrix = multiply(this.#matrix, [1, 0, 0, 1, advance, 0]);
  }

  #add(
    drawn: DrawnGlyph,
    a: number,
    b: number,
    y: number,
    size: number,
    turn: number,
    font: FontFacts,
    state: GraphicsState,
  ): void {
    const text = fromTexEncoding(drawn.unicode ?? "");
    const spells = text !== "" && text !== "\u0000";
    if (!spells && !this.#list.isSpokenFor) return;
    const x0 = Math.min(a, b);
    const x1 = Math.max(a, b);
    const glyph: Glyph = {
      text: spells ? text : "",
      x0,
      x1,
      y,
      size,
      font: font.name,
      bold: font.bold || state.mode === 2,
      italic: font.italic,
      turn: ((turn % 4) + 4) % 4,
      space: /^\s+$/.test(text),
    };
    const hidden = this.#paper.whyUnseen(x0, x1, y, size, state);
    if (hidden) glyph.hidden = hidden;
    this.#list.put(glyph, drawn);
  }
}
