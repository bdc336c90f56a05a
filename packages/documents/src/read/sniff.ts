import { imageKind } from "../ocr/image-facts.ts";
import { isLinkedInExport } from "./linkedin/is-linkedin-export.ts";
import { UnreadableFileError } from "./unreadable.ts";
import { listZip } from "./unzip.ts";

export type FileKind =
  | "pdf"
  | "docx"
  | "odt"
  | "linkedin"
  | "html"
  | "rtf"
  | "text"
  | "markdown"
  | "json"
  | "image";

/** What the sender said about a file; it is checked, never believed. */
export interface FileHint {
  fileName?: string;
  contentType?: string;
}

export const maxFileBytes = 10_000_000;

const declared: [FileKind, RegExp][] = [
  ["pdf", /\.pdf$|^application\/pdf\b/i],
  ["docx", /\.docx$|wordprocessingml/i],
  ["odt", /\.odt$|opendocument\.text$/i],
  ["linkedin", /\.zip$|^application\/(?:x-)?zip/i],
  ["image", /\.(?:png|jpe?g|webp|tiff?)$|^image\/(?:png|jpe?g|webp|tiff)\b/i],
  ["rtf", /\.rtf$|^(?:application|text)\/(?:x-)?rtf\b/i],
  ["html", /\.(?:html?|xhtml)$|^text\/html\b|^application\/xhtml/i],
  ["markdown", /\.(md|markdown)$|^text\/markdown\b/i],
  ["json", /\.json$|[/+]json\b/i],
  ["text", /\.(txt|text)$|^text\/plain\b/i],
];

const binary = new Set<FileKind>(["pdf", "docx", "odt", "linkedin", "image"]);

const foreign: [number, number[]][] = [
  [0, [0xd0, 0xcf, 0x11, 0xe0]], // Word 97
  [0, [0x47, 0x49, 0x46, 0x38]], // GIF
  [0, [0x52, 0x49, 0x46, 0x46]], // RIFF that is no WebP: sound, film
  [0, [0x1f, 0x8b]], // gzip
  [0, [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  [0, [0x52, 0x61, 0x72, 0x21]], // RAR
  [0, [0x7f, 0x45, 0x4c, 0x46]], // ELF
  [0, [0x4d, 0x5a]], // PE
];

/**
 * Tells what a file is from its bytes, and refuses one whose bytes are not what was declared.
 * A resume declared as text may well be Markdown or JSON Resume; those three count as one family.
 */
export function sniff(bytes: Uint8Array, hint: FileHint): { kind: FileKind; text?: string } {
  if (bytes.length === 0) throw new UnreadableFileError("empty");
  if (bytes.length > maxFileBytes) throw new UnreadableFileError("too_large");
  const claims = [hint.fileName, hint.contentType]
    .map((claim) => claimedKind(claim))
    .filter((kind) => !!kind);
  const found = byMagic(bytes);
  if (isEncryptedWord(bytes)) throw new UnreadableFileError("encrypted");
  if (found === "other") throw new UnreadableFileError(claims.length > 0 ? "wrong_type" : "unsupported_type");
  if (found) {
    if (claims.length > 0 && !claims.includes(found)) throw new UnreadableFileError("wrong_type");
    return { kind: found };
  }
  if (claims.some((claim) => claim && binary.has(claim))) {
    throw new UnreadableFileError(looksBinary(bytes) ? "corrupt" : "wrong_type");
  }
  const text = decodeText(bytes);
  if (!text.trim()) throw new UnreadableFileError("empty");
  return { kind: textKind(text, claims), text };
}

function claimedKind(claim: string | undefined): FileKind | undefined {
  return claim ? declared.find(([, pattern]) => pattern.test(claim.trim()))?.[0] : undefined;
}

function byMagic(
  bytes: Uint8Array,
): Exclude<FileKind, "text" | "html" | "markdown" | "json"> | "other" | undefined {
  if (imageKind(bytes)) return "image";
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.startsWith("PK\u0003\u0004")) return zipKind(bytes, head);
  if (head.startsWith("PK\u0005\u0006")) return "other";
  if (head.startsWith("{\\rtf")) return "rtf";
  const pdfAt = head.indexOf("%PDF-");
  if (pdfAt === 0 || (pdfAt > 0 && !/^[\t\r\n -~]*$/.test(head.slice(0, pdfAt)))) return "pdf";
  if (pdfAt > 0 && /^\s*$/.test(head.slice(0, pdfAt))) return "pdf";
  const isForeign = foreign.some(([at, magic]) => magic.every((byte, i) => bytes[at + i] === byte));
  return isForeign ? "other" : undefined;
}

/** What a zip holds is told by the names in it; one that can't be listed counts as a damaged Word file. */
function zipKind(bytes: Uint8Array, head: string): "docx" | "odt" | "linkedin" {
  if (head.slice(30, 90).startsWith("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  return isLinkedInExport(listZip(bytes)) ? "linkedin" : "docx";
}

/** Word packs a file with a password into the old container format. */
function isEncryptedWord(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0xd0 &&
    bytes[1] === 0xcf &&
    Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"))
  );
}

function textKind(text: string, claims: (FileKind | undefined)[]): FileKind {
  if (/^\s*\{/.test(text)) {
    try {
      JSON.parse(text);
      return "json";
    } catch {
      if (claims.includes("json")) throw new UnreadableFileError("corrupt");
    }
  }
  if (claims.includes("json")) throw new UnreadableFileError("wrong_type");
  if (looksLikeHtml(text)) return "html";
  if (claims.includes("html")) return "html";
  if (claims.includes("markdown")) return "markdown";
  const marks = text.match(/^#{1,4} \S|^\s*[-*] \*\*|\]\(https?:|\*\*\S[^*\n]*\*\*/gm);
  return marks && marks.length >= 2 && /^#{1,4} \S/m.test(text) ? "markdown" : "text";
}

/** A page says so in its first words; a resume in plain text does not begin with a tag. */
function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta|article|main|section|div|h1|table)\b/i.test(
    text.slice(0, 5_000),
  );
}

/** UTF-8, UTF-16 with a mark, or Windows-1252; anything with control bytes is not text. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (looksBinary(bytes)) throw new UnreadableFileError("not_text");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const sample = bytes.subarray(0, 65_536);
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > sample.length / 200;
}
