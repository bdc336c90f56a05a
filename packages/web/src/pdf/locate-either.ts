import { type Box, locate, type Piece } from "./locate.ts";

export interface LitText {
  page: number;
  /** All the words; where they do not stand so, the first line of them. */
  all: string;
  first: string;
}

export function locateEither(pieces: readonly Piece[], { all, first }: LitText): Box[] {
  const boxes = locate(pieces, all, measure);
  return boxes.length > 0 ? boxes : locate(pieces, first, measure);
}

/** By a common typeface: how wide characters are beside each other differs little from one to the next. */
function measure(text: string): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler === null) return text.length;
  ruler.font = "16px sans-serif";
  return ruler.measureText(text).width;
}
let ruler: CanvasRenderingContext2D | null | undefined;
