/** Whether an attached file is what it says it is, and nothing that acts by itself. Nothing of it is unpacked or run. */
import { unzipSync } from "fflate";

export type ScanFailure = "wrong_type" | "macros" | "bomb" | "corrupt";

// As for resumes; presentations unpack to more, because of their pictures.
const maxEntries = 2_000;
const maxUnpackedBytes = 200_000_000;
const maxRatio = 200;

/** Parts that hold programs: macros of Office and OpenDocument, ActiveX controls, other embedded programs. */
const programs =
  /(^|\/)(vbaProject|vbaData)[^/]*$|(^|\/)activeX\/|(^|\/)(Basic|Scripts)\/|\.(exe|dll|js|vbs|hta|scr|bat|cmd|ps1|jar)$/i;

type Check = (bytes: Uint8Array) => ScanFailure | undefined;

const checks: Readonly<Record<string, Check>> = {
  "application/pdf": begins([0x25, 0x50, 0x44, 0x46, 0x2d]),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": packs("word/document.xml"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": packs("xl/workbook.xml"),
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": packs("ppt/presentation.xml"),
  "application/vnd.oasis.opendocument.text": packs("content.xml"),
  "text/plain": isText,
  "text/markdown": isText,
  "image/png": begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  "image/jpeg": begins([0xff, 0xd8, 0xff]),
  "image/webp": (bytes) =>
    begins([0x52, 0x49, 0x46, 0x46])(bytes) ?? begins([0x57, 0x45, 0x42, 0x50])(bytes.subarray(8)),
};

/**
 * @param contentType what it was declared as; a type that is not known here fails.
 * @returns why it may not stay, or undefined when it may.
 */
export function scanAttachment(bytes: Uint8Array, contentType: string): ScanFailure | undefined {
  const check = Object.hasOwn(checks, contentType) ? checks[contentType] : undefined;
  return check ? check(bytes) : "wrong_type";
}

function begins(magic: readonly number[]): Check {
  return (bytes) => (magic.every((byte, at) => bytes[at] === byte) ? undefined : "wrong_type");
}

/** A ZIP archive with this part. Its directory is read; no part is unpacked. */
function packs(part: string): Check {
  return (bytes) => {
    if (begins([0x50, 0x4b, 0x03, 0x04])(bytes)) return "wrong_type";
    const names: string[] = [];
    let unpacked = 0;
    let isBomb = false;
    try {
      unzipSync(bytes, {
        filter(file) {
          names.push(file.name);
          unpacked += file.originalSize;
          isBomb ||= file.originalSize > 1_000_000 && file.originalSize / Math.max(file.size, 1) > maxRatio;
          return false;
        },
      });
    } catch {
      return "corrupt";
    }
    if (isBomb || names.length > maxEntries || unpacked > maxUnpackedBytes) return "bomb";
    if (names.some((name) => programs.test(name))) return "macros";
    return names.includes(part) ? undefined : "wrong_type";
  };
}

/** UTF-8 without control bytes: what a browser is told is plain text, and what is. */
function isText(bytes: Uint8Array): ScanFailure | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what text does not hold
    return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? "wrong_type" : undefined;
  } catch {
    return "wrong_type";
  }
}
