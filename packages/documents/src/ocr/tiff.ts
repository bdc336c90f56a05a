import { UnreadableFileError } from "../read/unreadable.ts";

/** One page of a TIFF file: where its directory stands, and those of its values that are single whole numbers. */
export interface Directory {
  offset: number;
  values: Map<number, number>;
}

const maxEntries = 500;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const isLittle = (view: DataView) => view.getUint8(0) === 0x49;
const firstOffset = (view: DataView) => view.getUint32(4, isLittle(view));

/**
 * Follows the chain of directories, one per page.
 * @throws UnreadableFileError corrupt, too_many_pages
 */
export function listDirectories(bytes: Uint8Array, maxPages: number): Directory[] {
  const found: Directory[] = [];
  const seen = new Set<number>();
  try {
    const view = viewOf(bytes);
    for (let offset = firstOffset(view); offset !== 0; ) {
      // A chain that bites its own tail has no last page.
      if (seen.has(offset)) throw new UnreadableFileError("corrupt");
      if (found.length >= maxPages) throw new UnreadableFileError("too_many_pages");
      seen.add(offset);
      const { values, next } = readDirectory(view, offset);
      found.push({ offset, values });
      offset = next;
    }
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    // A RangeError: a directory stands beyond the end of the file.
    throw new UnreadableFileError("corrupt", { cause });
  }
  return found;
}

/** The first directory alone, as EXIF needs it. @throws RangeError when it is not whole */
export function firstValues(bytes: Uint8Array): Map<number, number> {
  const view = viewOf(bytes);
  return readDirectory(view, firstOffset(view)).values;
}

function readDirectory(view: DataView, offset: number): { values: Map<number, number>; next: number } {
  const little = isLittle(view);
  const count = view.getUint16(offset, little);
  if (count > maxEntries) throw new UnreadableFileError("corrupt");
  const values = new Map<number, number>();
  for (let at = offset + 2; at < offset + 2 + 12 * count; at += 12) {
    const isShort = view.getUint16(at + 2, little) === 3;
    const value = isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little);
    values.set(view.getUint16(at, little), value);
  }
  return { values, next: view.getUint32(offset + 2 + 12 * count, little) };
}

/** The same file with another of its pages as the first: readers that know one page only read that one. */
export function startAt(bytes: Uint8Array, { offset }: Directory): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(4, offset, bytes[0] === 0x49);
  return copy;
}
