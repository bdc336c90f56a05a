import { unzipSync } from "fflate";
import { UnreadableFileError } from "../unreadable.ts";

// The largest genuine resume seen unpacked to 2 MB at 19:1 with 94 entries.
const maxEntries = 1_000;
const maxUnpackedBytes = 20_000_000;
const maxRatio = 100;

/**
 * Unpacks the parts of a Word file that hold text, in memory, after checking what the whole would
 * unpack to. Names are only compared, never used as paths.
 * @throws UnreadableFileError corrupt, bomb, encrypted, unsupported_type
 */
export function unzipDocx(bytes: Uint8Array): Map<string, string> {
  let entries = 0;
  let unpacked = 0;
  const wanted =
    /^word\/(?:document|styles|numbering|footnotes|header\d*|footer\d*|_rels\/(?:document|header\d*|footer\d*)\.xml)(?:\d*)\.(?:xml|rels)$/;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        entries++;
        unpacked += file.originalSize;
        const ratio = file.originalSize / Math.max(file.size, 1);
        const isBomb = file.originalSize > 1_000_000 && ratio > maxRatio;
        if (entries > maxEntries || unpacked > maxUnpackedBytes || isBomb)
          throw new UnreadableFileError("bomb");
        return wanted.test(file.name);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("corrupt", { cause: error });
  }
  const decoder = new TextDecoder();
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
  if (!texts.has("word/document.xml")) throw new UnreadableFileError("unsupported_type");
  return texts;
}
