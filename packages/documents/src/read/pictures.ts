import { imageKind, readImageFacts } from "../ocr/image-facts.ts";
import { addRecognised } from "../ocr/recognised-text.ts";
import { nextBlock, type SourceText } from "./lines.ts";
import { PageText } from "./pdf/page-text.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { UnreadableFileError } from "./unreadable.ts";
import { unzipParts } from "./unzip.ts";

/** With more letters than this a file says in text what it says; its pictures are a photograph, a logo, a signature. */
const fewChars = 200;
const minChars = 20;
/** A page scanned at 72 dots per inch has half a million pixels. */
const minPagePixels = 400_000;

/** Where a kind of file keeps its pictures, and how its text names them in the order in which they are shown. */
const places = {
  docx: {
    parts: /^word\/(?:document\.xml|_rels\/document\.xml\.rels|media\/[^/]+)$/,
    text: "word/document.xml",
    shown: /<(?:a:blip|v:imagedata)\b[^>]*?\sr:(?:embed|id)="([^"]{1,200})"/g,
  },
  odt: {
    parts: /^(?:content\.xml|Pictures\/[^/]+)$/,
    text: "content.xml",
    shown: /<draw:image\b[^>]*?\sxlink:href="(?:\.\/)?([^"]{1,200})"/g,
  },
} as const;

/**
 * Has the pictures recognised of a file that holds no text to speak of: somebody who has only a scan puts it into a
 * letter. They become pages of their own, after what there is of text.
 * @throws UnreadableFileError scanned where no characters are recognised; image_only, no_text, illegible, too_many_pages, bomb
 */
export async function withPictures(
  source: SourceText,
  bytes: Uint8Array,
  kind: keyof typeof places,
  { openRecognizer }: ReadingOptions,
): Promise<SourceText> {
  const chars = source.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (chars >= fewChars) return source;
  const { pictures, others } = picturesOf(bytes, kind);
  if (pictures.length > 0) {
    if (!openRecognizer) throw new UnreadableFileError("scanned");
    const recognizer = await openRecognizer();
    if (source.lines.length === 0) source.pages = [];
    for (const picture of pictures)
      for (const page of await recognizer.readImage(picture))
        addRecognised(new PageText(source.pages.length + 1, nextBlock(source)), page, source);
  }
  if (chars < minChars && !source.recognised)
    throw new UnreadableFileError(pictures.length + others > 0 ? "image_only" : "no_text");
  return source;
}

/** Pictures that may be pages, as the file shows them, and how many others there are: small ones, drawings. */
function picturesOf(
  bytes: Uint8Array,
  kind: keyof typeof places,
): { pictures: Uint8Array[]; others: number } {
  const { parts: wanted, text, shown } = places[kind];
  const parts = unzipParts(bytes, wanted);
  const read = (name: string) => new TextDecoder().decode(parts.get(name));
  const targets = new Map(
    [...read("word/_rels/document.xml.rels").matchAll(/<Relationship\b[^>]{1,1000}>/g)].map(([rel]) => [
      /\sId="([^"]+)"/.exec(rel)?.[1],
      `word/${/\sTarget="([^"]+)"/.exec(rel)?.[1]}`,
    ]),
  );
  const names = new Set([...read(text).matchAll(shown)].map(([, name = ""]) => targets.get(name) ?? name));
  const pictures = [...names].flatMap((name) => parts.get(name) ?? []);
  const pages = pictures.filter(isPage);
  return { pictures: pages, others: names.size - pages.length };
}

function isPage(picture: Uint8Array): boolean {
  const kind = imageKind(picture);
  if (!kind || kind === "tiff") return kind === "tiff";
  try {
    const { width, height } = readImageFacts(picture, kind);
    return width * height >= minPagePixels;
  } catch {
    return false;
  }
}
