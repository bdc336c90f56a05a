import type { Glyph } from "../glyph.ts";
import { type ActualText, actualText, spokenGlyph } from "./actual-text.ts";

/** pdf.js makes one such object for each character code of a font, and hands it out again and again. */
export interface DrawnGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/** The glyphs of a page in the order drawn, those of one cluster as one. */
export class GlyphList {
  readonly glyphs: Glyph[] = [];
  readonly #parts = new WeakMap<Glyph, Set<DrawnGlyph>>();
  readonly #marked: (ActualText | undefined)[] = [];

  /**
   * Some producers give each glyph of a cluster the whole cluster's text: a text that was just put by
   * other glyphs right beside these is the same cluster's, and stays one.
   */
  put(glyph: Glyph, parts: Set<DrawnGlyph>): void {
    const last = this.glyphs.at(-1);
    const others = last && this.#parts.get(last);
    const isSameCluster =
      last?.text === glyph.text &&
      glyph.text.length > 1 &&
      others &&
      ![...parts].some((part) => others.has(part)) &&
      Math.abs(glyph.x0 - last.x1) < 0.6 * glyph.size;
    if (isSameCluster) {
      last.x1 = Math.max(last.x1, glyph.x1);
      for (const part of parts) others.add(part);
    } else {
      this.glyphs.push(glyph);
      this.#parts.set(glyph, parts);
    }
  }

  /** From here on the file may say itself what is spelled. */
  beginMarked(text: unknown): void {
    this.#marked.push(actualText(text, this.glyphs.length));
  }

  /** Puts what a file says a stretch of glyphs spells in their place. */
  endMarked(): void {
    const said = this.#marked.pop();
    if (!said) return;
    const drawn = this.glyphs.splice(said.from);
    const one = spokenGlyph(drawn, said.text);
    if (one) this.put(one, new Set(drawn.flatMap((glyph) => [...(this.#parts.get(glyph) ?? [])])));
    else this.glyphs.push(...drawn.filter((glyph) => glyph.text));
  }

  /** A glyph that spells nothing by itself still takes part in a cluster that does. */
  get isSpokenFor(): boolean {
    return this.#marked.some(Boolean);
  }
}
