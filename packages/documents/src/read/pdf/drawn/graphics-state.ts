import type { Matrix } from "../matrix.ts";
import type { Clip } from "./clip.ts";

/** What `save` keeps and `restore` brings back. */
export interface GraphicsState {
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

export function initialState(ctm: Matrix): GraphicsState {
  return {
    ctm,
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
