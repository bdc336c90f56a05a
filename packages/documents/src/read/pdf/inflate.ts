import { inflateRawSync } from "node:zlib";
import { FlateStream } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { UnreadableFileError } from "../unreadable.ts";

/** The largest stream that is unpacked, bytes: a resume's largest, a font or a photo, is far below. */
const maxUnpacked = 64_000_000;

const readBlockInJs = FlateStream.prototype.readBlock;

/**
 * Lets pdf.js unpack with zlib in one call: its own code does it in JavaScript, or asks a
 * `DecompressionStream`, whose round trips through the thread pool take longer than reading the page.
 * A stream that is cut off or damaged is left to pdf.js, which saves what can be saved.
 */
export function unpackNatively(): void {
  FlateStream.prototype.readBlock = function (this: FlateStream) {
    if (this.bufferLength > 0 || this.codeSize > 0) {
      readBlockInJs.call(this);
      return;
    }
    const start = this.stream.pos;
    const unpacked = unpack(this.stream.getBytes());
    if (unpacked) {
      this.buffer = unpacked;
      this.bufferLength = unpacked.length;
      this.eof = true;
    } else {
      this.stream.pos = start;
      readBlockInJs.call(this);
    }
  };
  FlateStream.prototype.asyncGetBytes = async function (this: FlateStream, length?: number) {
    this.reset();
    return this.getBytes(length);
  };
}

/** @throws UnreadableFileError `bomb` when the stream grows beyond all measure */
function unpack(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: maxUnpacked });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new UnreadableFileError("bomb");
    return undefined;
  }
}
