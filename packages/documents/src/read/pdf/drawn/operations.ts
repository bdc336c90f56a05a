import { OPS as numbers } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

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

/** Numbers of a page's drawing operations; pdf.js counts them in a table without types. */
export const OPS = numbers as Record<Operation, number>;

const fills = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Whether a path is painted inside, and not drawn along its edge alone. */
export function isFill(op: number): boolean {
  return fills.has(op);
}
