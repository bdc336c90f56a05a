import { boxOf, type Matrix } from "../matrix.ts";
import { type Clip, intersect } from "./clip.ts";

interface Area {
  box: [number, number, number, number];
  /** `#rrggbb`, or undefined where the colour can't be known (a picture, a pattern). */
  color: string | undefined;
}

const maxAreas = 2_000;

/** Remembers what was painted on the page so far, to tell the colour of the paper under a glyph. */
export class PaintedAreas {
  private readonly areas: Area[] = [];
  private readonly images: Area[] = [];

  addFill(ctm: Matrix, box: ArrayLike<number>, color: string, clip: Clip | undefined): void {
    if (clip?.ring) return;
    const whole = boxOf(ctm, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
    const area = clip ? intersect(whole, clip.box) : whole;
    // Rules and bullets are no paper.
    if (area[2] - area[0] < 8 || area[3] - area[1] < 4) return;
    this.push({ box: area, color: color.startsWith("#") ? color : undefined });
  }

  addImage(ctm: Matrix): void {
    const area = { box: boxOf(ctm, 0, 0, 1, 1), color: undefined };
    this.images.push(area);
    this.push(area);
  }

  /** The colour under a point; white paper when nothing was painted there, undefined when unknown. */
  colorAt(x: number, y: number): string | undefined {
    for (let i = this.areas.length - 1; i >= 0; i--) {
      const { box, color } = this.areas[i] as Area;
      if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) return color;
    }
    return "#ffffff";
  }

  /** How much of the page pictures cover, 0–1: one, or the strips that some scanners cut it into. */
  imageShare(width: number, height: number): number {
    const covered = this.images.reduce(
      (sum, { box }) => sum + Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]),
      0,
    );
    return Math.min(1, covered / (width * height));
  }

  get hasImages(): boolean {
    return this.images.length > 0;
  }

  private push(area: Area): void {
    if (this.areas.length < maxAreas) this.areas.push(area);
  }
}
