import type { SourceText } from "../lines.ts";
import { readHtml } from "../markup/read-html.ts";
import { readRtf } from "../markup/rtf/read-rtf.ts";
import { readText } from "../text.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { htmlOfMime } from "./mime.ts";

/** A Word file may hold one that holds one; nobody writes more. */
const maxDepth = 2;

/**
 * Reads a file that a program put into a Word file whole, to have Word turn it into text when it opens (`w:altChunk`):
 * HTML by itself or as a web archive, RTF, plain text, another Word file. What it is is told by its bytes.
 * @throws UnreadableFileError corrupt, bomb, too_large
 */
export function readEnclosed(
  bytes: Uint8Array,
  depth: number,
  readDocx: (bytes: Uint8Array, depth: number) => SourceText,
): SourceText {
  const text = decode(bytes);
  if (text.startsWith("PK\u0003\u0004")) {
    if (depth >= maxDepth) throw new UnreadableFileError("bomb");
    return readDocx(bytes, depth + 1);
  }
  if (text.startsWith("{\\rtf")) return readRtf(bytes);
  if (/^MIME-Version:|^Content-Type:/im.test(text.slice(0, 2_000))) return readHtml(htmlOfMime(text));
  return /^\s*(?:<[!?a-z]|<!--)/i.test(text) ? readHtml(text) : readText(text);
}

/** UTF-8, UTF-16 with a mark, or the code page that Windows writes. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
