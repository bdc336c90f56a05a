import { UnreadableFileError } from "../read/unreadable.ts";
import { firstValues } from "./tiff.ts";

export type ImageKind = "png" | "jpeg" | "webp" | "tiff";

/** What the header of a picture says, before anything of it is unpacked. */
export interface ImageFacts {
  width: number;
  height: number;
  /** How to turn it upright, as EXIF counts: 1 to 8. */
  orientation: number;
}

/** The kind of a picture by its first bytes. */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  if (head.startsWith("\u0089PNG")) return "png";
  if (head.startsWith("\u00ff\u00d8\u00ff")) return "jpeg";
  if (head.startsWith("RIFF") && head.endsWith("WEBP")) return "webp";
  return head.startsWith("II*\u0000") || head.startsWith("MM\u0000*") ? "tiff" : undefined;
}

/**
 * Reads the header of a PNG, JPEG or WebP file. (A TIFF file is a list of pages: see `tiff.ts`.)
 * @throws UnreadableFileError corrupt
 */
export function readImageFacts(bytes: Uint8Array, kind: Exclude<ImageKind, "tiff">): ImageFacts {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const facts = { png: readPng, jpeg: readJpeg, webp: readWebp }[kind](view);
    if (facts.width > 0 && facts.height > 0) return facts;
  } catch (cause) {
    // A RangeError: the file ends before its header does.
    throw new UnreadableFileError("corrupt", { cause });
  }
  throw new UnreadableFileError("corrupt");
}

const upright = { orientation: 1 };

function readPng(view: DataView): ImageFacts {
  return { width: view.getUint32(16), height: view.getUint32(20), ...upright };
}

/** Walks the segments up to the frame's header; a photograph says in EXIF how the camera was held. */
function readJpeg(view: DataView): ImageFacts {
  let orientation = 1;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) throw new UnreadableFileError("corrupt");
    const marker = view.getUint8(at + 1);
    // Fill bytes, and marks that stand alone.
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation };
    if (marker === 0xda || marker === 0xd9) throw new UnreadableFileError("corrupt");
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) orientation = orientationOf(view, at);
    at += 2 + view.getUint16(at + 2);
  }
}

/** EXIF is a TIFF file of its own inside the segment. A damaged one says nothing. */
function orientationOf(view: DataView, segment: number): number {
  const from = segment + 10;
  const length = view.getUint16(segment + 2) - 8;
  try {
    const exif = new Uint8Array(view.buffer, view.byteOffset + from, length);
    const value = firstValues(exif).get(0x0112) ?? 1;
    return value >= 1 && value <= 8 ? value : 1;
  } catch {
    return 1;
  }
}

function readWebp(view: DataView): ImageFacts {
  const chunk = view.getUint32(12);
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 0x56503858) return { width: uint24(24) + 1, height: uint24(27) + 1, ...upright };
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, ...upright };
  }
  if (chunk !== 0x56503820) throw new UnreadableFileError("corrupt");
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, ...upright };
}
