import { nextBlock, type SourceText } from "../read/lines.ts";
import { PageText } from "../read/pdf/page-text.ts";
import { UnreadableFileError } from "../read/unreadable.ts";
import { markWords } from "./mark-words.ts";
import { confidenceOf, judge, type RecognisedPage } from "./page.ts";
import { tidyPage } from "./tidy-page.ts";
import { toGlyphs } from "./to-glyphs.ts";

/**
 * Adds a recognised page to what is read of a file, in reading order.
 * @returns false, and adds nothing, for a page on which there is no text.
 * @throws UnreadableFileError illegible: text is there, but it can't be made out
 */
export function addRecognised(text: PageText, page: RecognisedPage, source: SourceText): boolean {
  const verdict = judge(page);
  if (verdict === "illegible") throw new UnreadableFileError("illegible");
  if (verdict === "empty") return false;
  const tidied = tidyPage(page);
  text.addGlyphs(toGlyphs(tidied));
  source.pages.push(text.text);
  source.lines.push(...text.lines);
  source.recognised ??= new Map();
  source.recognised.set(source.pages.length, {
    words: markWords(text, tidied),
    confidence: confidenceOf(page),
  });
  return true;
}

/**
 * Reads a picture of a resume, or several in one file.
 * @throws UnreadableFileError illegible, no_text
 */
export function readRecognised(pages: RecognisedPage[]): SourceText {
  const source: SourceText = { pages: [], lines: [], hidden: [] };
  pages.forEach((page, i) => {
    const text = new PageText(i + 1, nextBlock(source));
    if (!addRecognised(text, page, source)) source.pages.push("");
  });
  if (!source.recognised) throw new UnreadableFileError("no_text");
  return source;
}
