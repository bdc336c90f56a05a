import type { Glyph } from "../glyph.ts";
import { type ActualText, actualText, spokenGlyph } from "./actual-text.ts";

/** pdf.js makes one such object for each character code of a font, and hands it out again and again. */
export interface DrawnGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/** Most glyphs are drawn as one: no set is made for each. */
type Parts = DrawnGlyph | Set<DrawnGlyph>;

function setOf(parts: Parts): Set<DrawnGlyph> {
  return parts instanceof Set ? parts : new Set([parts]);
}

function meet(some: Set<DrawnGlyph>, others: Set<DrawnGlyph>): boolean {
  return [...others].some((part) => some.has(part));
}

/** The glyphs of a page in the order drawn, those of one cluster as one. */
export class GlyphList {
  readonly glyphs: Glyph[] = [];
  /** What was drawn of each, in the same order. */
  readonly #parts: Parts[] = [];
  readonly #marked: (ActualText | undefined)[] = [];

  /**
   * Some producers give each glyph of a cluster the whole cluster's text: a text that was just put by
   * other glyphs right beside these is the same cluster's, and stays one.
   */
  put(glyph: Glyph, parts: Parts): void {
    const last = this.glyphs.at(-1);
    const others = this.#parts.at(-1);
    const isSameCluster =
      last?.text === glyph.text &&
      glyph.text.length > 1 &&
      others &&
      !meet(setOf(others), setOf(parts)) &&
      Math.abs(glyph.x0 - last.x1) < 0.6 * glyph.size;
    if (isSameCluster) {
      last.x1 = Math.max(last.x1, glyph.x1);
      const all = setOf(others);
      for (const part of setOf(parts)) all.add(part);
      this.#parts[this.#parts.length - 1] = all;
    } else {
      this.glyphs.push(glyph);
      this.#parts.push(parts);
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
    const parts = this.#parts.splice(said.from);
    const one = spokenGlyph(drawn, said.text);
    if (one) this.put(one, new Set(parts.flatMap((some) => [...setOf(some)])));
    else
      for (const [i, glyph] of drawn.entries()) {
        if (!glyph.text) continue;
        this.glyphs.push(glyph);
        this.#parts.push(parts[i] ?? new Set());
      }
  }

  /** A glyph that spells nothing by itself still takes part in a cluster that does. */
  get isSpokenFor(): boolean {
    return this.#marked.some(Boolean);
  }
}
