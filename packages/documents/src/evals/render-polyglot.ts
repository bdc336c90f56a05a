import { strToU8, zipSync } from "fflate";
import { renderStreams } from "./render-streams.ts";
import type { Sheet } from "./sheet.ts";

/** Somebody else's resume, as a page that a browser would show and as a Word file that an unpacker would find. */
const others = {
  page: strToU8(
    "\n<html><body><h1>Alex Other</h1><p>alex.other@example.com</p><script>alert(1)</script></body></html>\n",
  ),
  word: zipSync({
    "word/document.xml": strToU8(
      "<w:document><w:body><w:p><w:r><w:t>Alex Other, alex.other@example.com</w:t></w:r></w:p></w:body></w:document>",
    ),
  }),
};

/** A PDF that is a second file as well: what stands behind its end, or between its head and its objects, is no part of it. */
export function renderPolyglot(sheet: Sheet, turn: number): Uint8Array {
  const pdf = renderStreams(sheet, { shuffle: false, pieces: "words" });
  return new Uint8Array(Buffer.concat([pdf, turn % 2 === 0 ? others.word : others.page]));
}
