import { unzipSync } from "fflate";
import { UnreadableFileError } from "./unreadable.ts";

// The largest genuine resume seen unpacked to 2 MB at 19:1 with 94 entries.
const maxEntries = 1_000;
const maxUnpackedBytes = 20_000_000;
const maxRatio = 100;

/** As `unzipParts`, each part decoded from UTF-8. @throws UnreadableFileError corrupt, bomb */
export function unzipTexts(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map([...unzipParts(bytes, wanted)].map(([name, part]) => [name, decoder.decode(part)]));
}

/**
 * Unpacks those parts of a zip whose names are wanted, in memory, after checking what they would
 * unpack to. Names are only compared, never used as paths.
 * @throws UnreadableFileError corrupt, bomb
 */
export function unzipParts(bytes: Uint8Array, wanted: RegExp): Map<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: (file) => {
        entries++;
        if (entries > maxEntries) throw new UnreadableFileError("bomb");
        if (!wanted.test(file.name)) return false;
        unpacked += file.originalSize;
        const ratio = file.originalSize / Math.max(file.size, 1);
        const isBomb = file.originalSize > 1_000_000 && ratio > maxRatio;
        if (isBomb || unpacked > maxUnpackedBytes) throw new UnreadableFileError("bomb");
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("corrupt", { cause: error });
  }
}

/** The names of a zip's entries, at most a thousand, without unpacking any. */
export function listZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (names.length < maxEntries) names.push(file.name);
        return false;
      },
    });
  } catch {
    // What can't be listed is told to be damaged by whoever unpacks it.
  }
  return names;
}
