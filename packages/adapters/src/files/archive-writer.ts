/** ZIP files on the disk, one entry in memory at a time. */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ArchiveEntry, ArchiveWriter } from "@tailorbird/core/accounts/account-archiver";
import yazl from "yazl";

export function zipWriter(): ArchiveWriter {
  return {
    async write(entries, use) {
      const folder = await mkdtemp(join(tmpdir(), "tailorbird-zip-"));
      const path = join(folder, "archive.zip");
      try {
        const zip = new yazl.ZipFile();
        const writing = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }));
        await Promise.all([writing, addAll(zip, entries)]);
        const { size } = await stat(path);
        await use(path);
        return size;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function addAll(zip: yazl.ZipFile, entries: AsyncIterable<ArchiveEntry>): Promise<void> {
  try {
    for await (const { path, read } of entries) {
      // Waited for, so that the next is read only when this one is on the disk.
      const bytes = Buffer.from(await read());
      await new Promise<void>((resolve, reject) => {
        const stream = Readable.from([bytes]);
        stream.once("end", resolve).once("error", reject);
        zip.addReadStream(stream, path, { size: bytes.byteLength, mode: 0o600 });
      });
    }
    zip.end();
  } catch (error) {
    (zip.outputStream as unknown as Readable).destroy(error as Error);
    throw error;
  }
}
