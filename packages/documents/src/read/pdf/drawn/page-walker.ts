import { UnreadableFileError } from "../../unreadable.ts";
import type { Glyph } from "../glyph.ts";
import { type Matrix, multiply } from "../matrix.ts";
import type { PdfPage } from "../pdf-file.ts";
import { GlyphList } from "./glyph-list.ts";
import { type GraphicsState, initialState } from "./graphics-state.ts";
import { OPS } from "./operations.ts";
import { clipTo, Paper } from "./paper.ts";
import { TextPen } from "./text-pen.ts";

const maxGlyphs = 60_000;
const maxSaved = 1_000;

/** Goes through a page's operations one after the other, and keeps what they set and draw. */
export class PageWalker {
  readonly paper: Paper;
  readonly #list = new GlyphList();
  readonly #pen: TextPen;
  readonly #saved: GraphicsState[] = [];
  #state: GraphicsState;
  #clipping: "clip" | "eoClip" | undefined;

  constructor(page: PdfPage) {
    this.#state = initialState(page.transform);
    this.paper = new Paper(page);
    this.#pen = new TextPen(page, this.#list, this.paper);
  }

  /** @throws UnreadableFileError bomb */
  step(op: number, args: unknown[] | null): void {
    // What lies beyond would be dropped in silence: no page that people read holds as much.
    if (this.#list.glyphs.length > maxGlyphs) throw new UnreadableFileError("bomb");
    if (this.#setState(op, args) || this.#write(op, args)) return;
    const s = this.#state;
    switch (op) {
      case OPS.clip:
      case OPS.eoClip:
        this.#clipping = op === OPS.clip ? "clip" : "eoClip";
        break;
      case OPS.constructPath:
        this.paper.addPath(args, s);
        if (this.#clipping) clipTo(args, this.#clipping, s);
        this.#clipping = undefined;
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#list.beginMarked(args?.[2]);
        break;
      case OPS.endMarkedContent:
        this.#list.endMarked();
        break;
      case OPS.beginGroup:
        this.paper.addMask(args?.[0], s.ctm);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintInlineImageXObjectGroup:
        this.paper.addImage(s.ctm);
        break;
      default:
        break;
    }
  }

  finish(): Glyph[] {
    return this.paper.finish(this.#list.glyphs);
  }

  /** @returns false for an operation that sets nothing. */
  #setState(op: number, args: unknown[] | null): boolean {
    const s = this.#state;
    switch (op) {
      case OPS.save:
        if (this.#saved.length < maxSaved) this.#saved.push({ ...s });
        return true;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? s;
        return true;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...s });
        if (args?.[0]) s.ctm = multiply(s.ctm, Array.from(args[0] as ArrayLike<number>) as Matrix);
        return true;
      case OPS.transform:
        s.ctm = multiply(s.ctm, (args as number[]).slice(0, 6) as Matrix);
        return true;
      case OPS.setGState:
        for (const [key, value] of (args?.[0] ?? []) as [string, unknown][]) {
          if (key === "ca") s.fillAlpha = Number(value);
          if (key === "Font") setFont(s, value as unknown[]);
        }
        return true;
      case OPS.setFillRGBColor:
        s.fill = String(args?.[0]);
        return true;
      case OPS.setFillColorN:
        s.fill = "pattern";
        return true;
      case OPS.setFont:
        setFont(s, args);
        return true;
      case OPS.setCharSpacing:
        s.charSpacing = number(args, 0);
        return true;
      case OPS.setWordSpacing:
        s.wordSpacing = number(args, 0);
        return true;
      case OPS.setHScale:
        s.hScale = number(args, 0) / 100;
        return true;
      case OPS.setLeading:
        s.leading = -number(args, 0);
        return true;
      case OPS.setTextRise:
        s.rise = number(args, 0);
        return true;
      case OPS.setTextRenderingMode:
        s.mode = number(args, 0);
        return true;
      default:
        return false;
    }
  }

  /** @returns false for an operation that neither moves the pen nor writes. */
  #write(op: number, args: unknown[] | null): boolean {
    const [s, pen] = [this.#state, this.#pen];
    switch (op) {
      case OPS.beginText:
        pen.set();
        return true;
      case OPS.setTextMatrix:
        pen.set(Array.from(args?.[0] as ArrayLike<number>) as Matrix);
        return true;
      case OPS.setLeadingMoveText:
        s.leading = number(args, 1);
        pen.move(number(args, 0), number(args, 1));
        return true;
      case OPS.moveText:
        pen.move(number(args, 0), number(args, 1));
        return true;
      case OPS.nextLine:
        pen.move(0, s.leading);
        return true;
      case OPS.showText:
      case OPS.showSpacedText:
        pen.show(args?.[0] as unknown[], s);
        return true;
      case OPS.nextLineShowText:
        pen.move(0, s.leading);
        pen.show(args?.[0] as unknown[], s);
        return true;
      case OPS.nextLineSetSpacingShowText:
        s.wordSpacing = number(args, 0);
        s.charSpacing = number(args, 1);
        pen.move(0, s.leading);
        pen.show(args?.[2] as unknown[], s);
        return true;
      default:
        return false;
    }
  }
}

function number(args: unknown[] | null, i: number): number {
  return Number(args?.[i] ?? 0);
}

function setFont(state: GraphicsState, args: unknown[] | null): void {
  state.font = String(args?.[0] ?? "");
  state.fontSize = Number(args?.[1] ?? 0);
}
