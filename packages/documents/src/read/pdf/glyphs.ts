import { OPS, type PDFPageProxy } from "unpdf/pdfjs";
import { type Clip, isFrame, narrow } from "./clip.ts";
import { PaintedDots } from "./dots.ts";
import type { Glyph } from "./glyph.ts";
import { apply, boxOf, type Matrix, multiply } from "./matrix.ts";
import { PaintedAreas } from "./painted.ts";
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

const maxGlyphsPerPage = 60_000;

/**
 * Reads a page's drawing operations and gives every glyph with its place, look and visibility, in
 * the order drawn. Working from the operations instead of `getTextContent` costs one pass instead of
 * two and tells colour, rendering mode and true spacing, which decide what a reader could see.
 */
export async function readGlyphs(page: PDFPageProxy): Promise<{ glyphs: Glyph[]; imageArea: number }> {
  const operators = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const walker = new PageWalker(page, viewport.transform as Matrix, viewport.width, viewport.height);
  for (let i = 0; i < operators.fnArray.length; i++) {
    walker.step(operators.fnArray[i] as number, operators.argsArray[i] as unknown[] | null);
    if (walker.glyphs.length > maxGlyphsPerPage) break;
  }
  return { glyphs: walker.finish(), imageArea: walker.areas.imageShare(viewport.width, viewport.height) };
}

class PageWalker {
  readonly glyphs: Glyph[] = [];
  readonly areas = new PaintedAreas();
  private readonly dots = new PaintedDots();
  private state: TextState;
  private readonly stack: TextState[] = [];
  private readonly masks: Clip["box"][] = [];
  private clipping: "clip" | "eoClip" | undefined;
  private textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  private lineMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  private readonly fonts = new Map<string, FontFacts>();
  private readonly page: PDFPageProxy;
  private readonly width: number;
  private readonly height: number;

  constructor(page: PDFPageProxy, base: Matrix, width: number, height: number) {
    this.page = page;
    this.width = width;
    this.height = height;
    this.state = {
      ctm: base,
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
        this.paint(n(0), args);
        this.clipTo(args);
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
      const glyph = item as { unicode?: string; width?: number; isSpace?: boolean } | null;
      if (!glyph) continue;
      const glyphWidth = (glyph.width ?? 0) * s.fontSize * font.widthScale;
      const spacing = s.charSpacing + (glyph.isSpace ? s.wordSpacing : 0);
      const [x0, y] = apply(trm, advance, s.rise);
      const [x1, y1] = apply(trm, advance + glyphWidth * s.hScale, s.rise);
      if (!font.vertical) advance += (glyphWidth + spacing) * s.hScale;
      this.add(
        fromTexEncoding(glyph.unicode ?? ""),
        turn % 2 === 0 ? [x0, x1, y] : [y, y1, x0],
        size,
        font,
        turn,
      );
      if (font.vertical) advance += 0;
    }
    if (!font.vertical) this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, advance, 0]);
  }

  private add(
    text: string,
    [a, b, y]: [number, number, number],
    size: number,
    font: FontFacts,
    turn: number,
  ): void {
    if (!text || text === "\u0000") return;
    const x0 = Math.min(a, b);
    const x1 = Math.max(a, b);
    const glyph: Glyph = {
      text,
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
    this.glyphs.push(glyph);
  }

  private visibility(x0: number, x1: number, y: number, size: number): Glyph["hidden"] {
    const s = this.state;
    if (s.mode === 3 || s.mode === 7 || s.fillAlpha < 0.05) return "hidden";
    if (size < 2.5) return "tiny";
    if (x1 < -1 || x0 > this.width + 1 || y < -1 || y > this.height + size) return "off_page";
    const paper = this.areas.colorAt((x0 + x1) / 2, y - size / 3);
    return paper && tooClose(s.fill, paper) ? "invisible_color" : undefined;
  }

  private fontFacts(id: string): FontFacts {
    const known = this.fonts.get(id);
    if (known) return known;
    let font: Record<string, unknown> = {};
    try {
      font = this.page.commonObjs.get(id) as Record<string, unknown>;
    } catch {
      // A font that failed to load still has glyphs with widths; only its name is unknown.
    }
    const name = String(font["name"] ?? "");
    const matrix = font["fontMatrix"] as number[] | undefined;
    const facts: FontFacts = {
      name,
      bold: font["bold"] === true || /bold|black|heavy|semibold|demi|-bd\b|cmbx|,b/i.test(name),
      italic: font["italic"] === true || /italic|oblique|slanted|cmti|cmsl/i.test(name),
      vertical: font["vertical"] === true,
      widthScale: matrix?.[0] && font["isType3Font"] === true ? matrix[0] : 0.001,
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
