import { UnreadableFileError } from "../unreadable.ts";
import { unzipTexts } from "../unzip.ts";

const wanted =
  /^word\/(?:document|styles|numbering|footnotes|header\d*|footer\d*|_rels\/(?:document|header\d*|footer\d*)\.xml)(?:\d*)\.(?:xml|rels)$/;

/**
 * The parts of a Word file that hold text.
 * @throws UnreadableFileError corrupt, bomb, unsupported_type
 */
export function unzipDocx(bytes: Uint8Array): Map<string, string> {
  const texts = unzipTexts(bytes, wanted);
  if (!texts.has("word/document.xml")) throw new UnreadableFileError("unsupported_type");
  return texts;
}
