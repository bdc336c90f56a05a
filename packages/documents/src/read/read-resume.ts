import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { fromJsonResume, listTexts } from "../model.ts";
import type { SourceText } from "./lines.ts";
import { withPictures } from "./pictures.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { type FileHint, sniff } from "./sniff.ts";
import { forgetTexts } from "./structure/per-text.ts";
import { structure } from "./structure/structure.ts";
import { UnreadableFileError } from "./unreadable.ts";

/**
 * Reads a resume from the bytes of a PDF, DOCX, OpenDocument, RTF, HTML, Markdown, plain text or JSON Resume
 * file, of LinkedIn's export, or of a picture. The kind is
 * told by the bytes; `hint` only serves to refuse a file that is not what it says it is. Run it
 * through `readIsolated` for files of strangers: a hostile file can hold this process for long.
 * @throws UnreadableFileError with a closed `reason` and a `message` to show
 */
export async function readResume(
  bytes: Uint8Array,
  hint: FileHint,
  { assetsDir, openRecognizer }: ReadingOptions = {},
): Promise<ResumeDocument> {
  const { kind, text = "" } = sniff(bytes, hint);
  try {
    switch (kind) {
      case "pdf": {
        const { readPdf } = await import("./pdf/read-pdf.ts");
        return structure(await readPdf(bytes, { assetsDir, openRecognizer }), "pdf");
      }
      case "image": {
        if (!openRecognizer) throw new UnreadableFileError("scanned");
        const { readRecognised } = await import("../ocr/recognised-text.ts");
        return structure(readRecognised(await (await openRecognizer()).readImage(bytes)), "image");
      }
      case "docx": {
        const { readDocx } = await import("./docx/read-docx.ts");
        return structure(await withPictures(readDocx(bytes), bytes, kind, { openRecognizer }), "docx");
      }
      case "odt": {
        const { readOdt } = await import("./markup/read-odt.ts");
        return structure(await withPictures(readOdt(bytes), bytes, kind, { openRecognizer }), "odt");
      }
      case "rtf": {
        const { readRtf } = await import("./markup/rtf/read-rtf.ts");
        return structure(requireText(readRtf(bytes), /\\pict\b/.test(latin1(bytes))), "rtf");
      }
      case "html": {
        const { readHtml } = await import("./markup/read-html.ts");
        return structure(requireText(readHtml(text), /<(?:img|svg|picture)\b/i.test(text)), "html");
      }
      case "linkedin": {
        const { readLinkedIn } = await import("./linkedin/read-linkedin.ts");
        return readLinkedIn(bytes);
      }
      case "json":
        return readJson(text);
      case "markdown": {
        const { readMarkdown } = await import("./markdown.ts");
        return structure(readMarkdown(text), "markdown");
      }
      default: {
        const { readText } = await import("./text.ts");
        return structure(readText(text), "text");
      }
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("internal", { cause: error });
  } finally {
    forgetTexts();
  }
}

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

/** A page of nothing but pictures is no empty resume. @throws UnreadableFileError image_only, no_text */
function requireText(source: SourceText, hasPictures: boolean): SourceText {
  if (source.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))) return source;
  throw new UnreadableFileError(hasPictures ? "image_only" : "no_text");
}

function readJson(text: string): ResumeDocument {
  if (text.length > 2_000_000) throw new UnreadableFileError("too_large");
  const json = JSON.parse(text) as Record<string, unknown>;
  const known = ["basics", "work", "education", "skills", "projects"];
  if (!known.some((key) => key in json)) throw new UnreadableFileError("unsupported_type");
  const doc = fromJsonResume(json);
  if (listTexts(doc).length === 0) throw new UnreadableFileError("no_text");
  return doc;
}
