import { OPS as numbers } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { UnreadableFileError } from "../unreadable.ts";
import { type ActualText, actualText, spokenGlyph } from "./actual-text.ts";
import { type Clip, isFrame, narrow } from "./clip.ts";
import { PaintedDots } from "./dots.ts";
import type { Glyph } from "./glyph.ts";
import { apply, boxOf, type Matrix, multiply } from "./matrix.ts";
import { PaintedAreas } from "./painted.ts";
import type { PdfPage } from "./pdf-file.ts";
import { fromTexEncoding } from "./tex-encoding.ts";

interface TextState {
  ctm: Matrix;
  fill: string;
  fillAlpha: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
  clip?: Clip;
}

interface FontFacts {
  name: string;
  bold: boolean;
  italic: boolean;
  vertical: boolean;
  widthScale: number;
}

/** pdf.js makes one such object for each character code of a font, and hands it out again and again. */
interface DrawnGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

export interface DrawnText {
  glyphs: Glyph[];
  /** How much of the page pictures cover, 0–1. */
  imageShare: number;
  /** Something is on the page that could be text without being it: a picture, or outlines of letters. */
  isPainted: boolean;
}

const maxGlyphsPerPage = 60_000;
/** A few rules and boxes are no letters. */
const outlinesFrom = 50;

/** pdf.js counts its operations in a table without types. */
const OPS = numbers as Record<Operation, number>;
type Operation =
  | "save"
  | "restore"
  | "paintFormXObjectEnd"
  | "paintFormXObjectBegin"
  | "transform"
  | "setGState"
  | "setFillRGBColor"
  | "setFillColorN"
  | "setFont"
  | "setCharSpacing"
  | "setWordSpacing"
  | "setHScale"
  | "setLeading"
  | "setTextRise"
  | "setTextRenderingMode"
  | "beginText"
  | "setTextMatrix"
  | "setLeadingMoveText"
  | "moveText"
  | "nextLine"
  | "showText"
  | "showSpacedText"
  | "nextLineShowText"
  | "nextLineSetSpacingShowText"
  | "clip"
  | "eoClip"
  | "constructPath"
  | "beginGroup"
  | "paintImageXObject"
  | "paintInlineImageXObject"
  | "paintImageMaskXObject"
  | "paintInlineImageXObjectGroup"
  | "fill"
  | "eoFill"
  | "fillStroke"
  | "eoFillStroke"
  | "closeFillStroke"
  | "closeEOFillStroke"
  | "beginMarkedContent"
  | "beginMarkedContentProps"
  | "endMarkedContent";

/**
 * Reads a page's drawing operations and gives every glyph with its place, look and visibility, in
 * the order drawn. Working from the operations instead of `getTextContent` costs one pass instead of
 * two and tells colour, rendering mode and true spacing, which decide what a reader could see.
 */
export async function readGlyphs(page: PdfPage): Promise<DrawnText> {
  const walker = new PageWalker(page);
  await page.walk((op, args) => walker.step(op, args));
  return {
    glyphs: walker.finish(),
    imageShare: walker.areas.imageShare(page.width, page.height),
    isPainted: walker.paths > outlinesFrom || walker.areas.hasImages,
  };
}

class PageWalker {
  readonly glyphs: Glyph[] = [];
  readonly areas = new PaintedAreas();
  paths = 0;
  private readonly dots = new PaintedDots();
  private state: TextState;
  private readonly stack: TextState[] = [];
  private readonly masks: Clip["box"][] = [];
  private clipping: "clip" | "eoClip" | undefined;
  private textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  private lineMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  private readonly fonts = new Map<string, FontFacts>();
  private compared = { ink: "", paper: "", close: false };
  private readonly parts = new WeakMap<Glyph, Set<DrawnGlyph>>();
  private readonly marked: (ActualText | undefined)[] = [];
  private readonly page: PdfPage;

  constructor(page: PdfPage) {
    this.page = page;
    this.state = {
      ctm: page.transform,
      fill: "#000000",
      fillAlpha: 1,
      font: "",
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      hScale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  step(op: number, args: unknown[] | null): void {
    // What lies beyond would be dropped in silence: no page that people read holds as much.
    if (this.glyphs.length > maxGlyphsPerPage) throw new UnreadableFileError("bomb");
    const s = this.state;
    const n = (i: number) => Number(args?.[i] ?? 0);
    switch (op) {
      case OPS.save:
        if (this.stack.length < 1_000) this.stack.push({ ...s });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.state = this.stack.pop() ?? s;
        break;
      case OPS.paintFormXObjectBegin:
        this.stack.push({ ...s });
        if (args?.[0]) s.ctm = multiply(s.ctm, Array.from(args[0] as ArrayLike<number>) as Matrix);
        break;
      case OPS.transform:
        s.ctm = multiply(s.ctm, (args as number[]).slice(0, 6) as Matrix);
        break;
      case OPS.setGState:
        for (const [key, value] of (args?.[0] ?? []) as [string, unknown][]) {
          if (key === "ca") s.fillAlpha = Number(value);
          if (key === "Font") this.setFont((value as unknown[])[0], (value as unknown[])[1]);
        }
        break;
      case OPS.setFillRGBColor:
        s.fill = String(args?.[0]);
        break;
      case OPS.setFillColorN:
        s.fill = "pattern";
        break;
      case OPS.setFont:
        this.setFont(args?.[0], args?.[1]);
        break;
      case OPS.setCharSpacing:
        s.charSpacing = n(0);
        break;
      case OPS.setWordSpacing:
        s.wordSpacing = n(0);
        break;
      case OPS.setHScale:
        s.hScale = n(0) / 100;
        break;
      case OPS.setLeading:
        s.leading = -n(0);
        break;
      case OPS.setTextRise:
        s.rise = n(0);
        break;
      case OPS.setTextRenderingMode:
        s.mode = n(0);
        break;
      case OPS.beginText:
        this.setMatrix([1, 0, 0, 1, 0, 0]);
        break;
      case OPS.setTextMatrix:
        this.setMatrix(Array.from(args?.[0] as ArrayLike<number>) as Matrix);
        break;
      case OPS.setLeadingMoveText:
        s.leading = n(1);
        this.move(n(0), n(1));
        break;
      case OPS.moveText:
        this.move(n(0), n(1));
        break;
      case OPS.nextLine:
        this.move(0, s.leading);
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        this.show(args?.[0] as unknown[]);
        break;
      case OPS.nextLineShowText:
        this.move(0, s.leading);
        this.show(args?.[0] as unknown[]);
        break;
      case OPS.nextLineSetSpacingShowText:
        s.wordSpacing = n(0);
        s.charSpacing = n(1);
        this.move(0, s.leading);
        this.show(args?.[2] as unknown[]);
        break;
      case OPS.clip:
      case OPS.eoClip:
        this.clipping = op === OPS.clip ? "clip" : "eoClip";
        break;
      case OPS.constructPath:
        this.paths++;
        this.paint(n(0), args);
        this.clipTo(args);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.marked.push(actualText(args?.[2], this.glyphs.length));
        break;
      case OPS.endMarkedContent:
        this.speak(this.marked.pop());
        break;
      case OPS.beginGroup:
        this.addMask(args?.[0] as { smask?: unknown; bbox?: ArrayLike<number> } | undefined);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintInlineImageXObjectGroup:
        this.areas.addImage(s.ctm);
        this.dots.add(s.ctm, [0, 0, 1, 1]);
        break;
      default:
        break;
    }
  }

  /** Every glyph, and the painted bullets beside them. */
  finish(): Glyph[] {
    for (const glyph of this.glyphs) if (this.isPaintedThrough(glyph)) delete glyph.hidden;
    return [...this.glyphs, ...this.dots.asBullets(this.glyphs)];
  }

  private setMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineMatrix = matrix;
  }

  private move(x: number, y: number): void {
    this.setMatrix(multiply(this.lineMatrix, [1, 0, 0, 1, x, y]));
  }

  private setFont(id: unknown, size: unknown): void {
    this.state.font = String(id ?? "");
    this.state.fontSize = Number(size ?? 0);
  }

  private paint(op: number, args: unknown[] | null): void {
    const box = args?.[2] as ArrayLike<number> | null;
    const fills = [
      OPS.fill,
      OPS.eoFill,
      OPS.fillStroke,
      OPS.eoFillStroke,
      OPS.closeFillStroke,
      OPS.closeEOFillStroke,
    ];
    if (!box || this.state.fillAlpha < 0.5) return;
    this.dots.add(this.state.ctm, box);
    if (!(fills as number[]).includes(op)) return;
    // A frame or a shadow around a box leaves its middle as it was.
    if (isFrame(pathOf(args))) return;
    this.areas.addFill(this.state.ctm, box, this.state.fill, this.state.clip);
  }

  /** Puts what a file says a stretch of glyphs spells in their place. */
  private speak(said: ActualText | undefined): void {
    if (!said) return;
    const drawn = this.glyphs.splice(said.from);
    const one = spokenGlyph(drawn, said.text);
    if (one) this.put(one, new Set(drawn.flatMap((glyph) => [...(this.parts.get(glyph) ?? [])])));
    else this.glyphs.push(...drawn.filter((glyph) => glyph.text));
  }

  private addMask(group: { smask?: unknown; bbox?: ArrayLike<number> } | undefined): void {
    const { smask, bbox } = group ?? {};
    if (!smask || !bbox || this.masks.length > 200) return;
    this.masks.push(boxOf(this.state.ctm, bbox[0] ?? 0, bbox[1] ?? 0, bbox[2] ?? 0, bbox[3] ?? 0));
  }

  /** Large type whose colour runs is painted through a mask, and lies over it transparent. */
  private isPaintedThrough({ hidden, size, x0, x1, y }: Glyph): boolean {
    if (hidden !== "hidden" || size < 14) return false;
    const x = (x0 + x1) / 2;
    return this.masks.some(
      (box) => x > box[0] && x < box[2] && y - size / 3 > box[1] && y - size / 3 < box[3],
    );
  }

  private clipTo(args: unknown[] | null): void {
    const box = args?.[2] as ArrayLike<number> | null;
    if (this.clipping && box) {
      const ring = this.clipping === "eoClip" && isFrame(pathOf(args));
      this.state.clip = narrow(this.state.clip, this.state.ctm, box, ring);
    }
    this.clipping = undefined;
  }

  private show(items: unknown[] | undefined): void {
    const s = this.state;
    const font = this.fontFacts(s.font);
    const trm = multiply(s.ctm, this.textMatrix);
    const size = Math.abs(s.fontSize) * Math.hypot(trm[2], trm[3]);
    const turn = Math.round(Math.atan2(trm[1], trm[0]) / (Math.PI / 2));
    let advance = 0;
    for (const item of items ?? []) {
      if (typeof item === "number") {
        advance += (-item * s.fontSize * s.hScale) / 1000;
        continue;
      }
      const glyph = item as DrawnGlyph | null;
      if (!glyph) continue;
      const glyphWidth = (glyph.width ?? 0) * s.fontSize * font.widthScale;
      const spacing = s.charSpacing + (glyph.isSpace ? s.wordSpacing : 0);
      const [x0, y] = apply(trm, advance, s.rise);
      const [x1, y1] = apply(trm, advance + glyphWidth * s.hScale, s.rise);
      if (!font.vertical) advance += (glyphWidth + spacing) * s.hScale;
      this.add(glyph, turn % 2 === 0 ? [x0, x1, y] : [y, y1, x0], size, font, turn);
      if (font.vertical) advance += 0;
    }
    if (!font.vertical) this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, advance, 0]);
  }

  private add(
    drawn: DrawnGlyph,
    [a, b, y]: [number, number, number],
    size: number,
    font: FontFacts,
    turn: number,
  ): void {
    const text = fromTexEncoding(drawn.unicode ?? "");
    // A glyph that spells nothing by itself still takes part in a cluster that does.
    const spells = text !== "" && text !== "\u0000";
    if (!spells && !this.marked.some(Boolean)) return;
    const x0 = Math.min(a, b);
    const x1 = Math.max(a, b);
    const glyph: Glyph = {
      text: spells ? text : "",
      x0,
      x1,
      y,
      size,
      font: font.name,
      bold: font.bold || this.state.mode === 2,
      italic: font.italic,
      turn: ((turn % 4) + 4) % 4,
      space: /^\s+$/.test(text),
    };
    const hidden = this.visibility(x0, x1, y, size);
    if (hidden) glyph.hidden = hidden;
    this.put(glyph, new Set([drawn]));
  }

  /**
   * Some producers give each glyph of a cluster the whole cluster's text: a text that was just put by
   * other glyphs right beside these is the same cluster's, and stays one.
   */
  private put(glyph: Glyph, parts: Set<DrawnGlyph>): void {
    const last = this.glyphs.at(-1);
    const others = last && this.parts.get(last);
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
      this.parts.set(glyph, parts);
    }
  }

  private visibility(x0: number, x1: number, y: number, size: number): Glyph["hidden"] {
    const s = this.state;
    if (s.mode === 3 || s.mode === 7 || s.fillAlpha < 0.05) return "hidden";
    if (size < 2.5) return "tiny";
    if (x1 < -1 || x0 > this.page.width + 1 || y < -1 || y > this.page.height + size) return "off_page";
    const paper = this.areas.colorAt((x0 + x1) / 2, y - size / 3);
    return paper && this.isTooClose(s.fill, paper) ? "invisible_color" : undefined;
  }

  /** Glyph after glyph has the same ink on the same paper: compared once. */
  private isTooClose(ink: string, paper: string): boolean {
    if (ink !== this.compared.ink || paper !== this.compared.paper)
      this.compared = { ink, paper, close: tooClose(ink, paper) };
    return this.compared.close;
  }

  private fontFacts(id: string): FontFacts {
    const known = this.fonts.get(id);
    if (known) return known;
    const font = this.page.fonts.get(id);
    const name = font?.name ?? "";
    const matrix = font?.fontMatrix;
    const facts: FontFacts = {
      name,
      bold: font?.bold === true || /bold|black|heavy|semibold|demi|-bd\b|cmbx|,b/i.test(name),
      italic: font?.italic === true || /italic|oblique|slanted|cmti|cmsl/i.test(name),
      vertical: font?.vertical === true,
      widthScale: matrix?.[0] || 0.001,
    };
    this.fonts.set(id, facts);
    return facts;
  }
}

function pathOf(args: unknown[] | null): ArrayLike<number> | null | undefined {
  return (args?.[1] as (ArrayLike<number> | null)[] | null)?.[0];
}

/** Whether text in `ink` can't be told from `paper`; patterns and images are taken as legible. */
function tooClose(ink: string, paper: string): boolean {
  const a = rgb(ink);
  const b = rgb(paper);
  return !!a && !!b && a.every((channel, i) => Math.abs(channel - (b[i] ?? 0)) < 18);
}

function rgb(color: string): number[] | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match ? match.slice(1).map((hex) => Number.parseInt(hex, 16)) : undefined;
}
