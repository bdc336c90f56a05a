/** Reading files in a process of their own: a file that hangs or eats memory ends that process, never this one. */
import { type DocumentReader, FileRefused } from "@tailorbird/core/resumes/file-reader";
import { readIsolated } from "@tailorbird/documents/read/isolated";
import { UnreadableFileError } from "@tailorbird/documents/read/unreadable";

/** What a page of a scan may take, milliseconds, and the process that recognises it, MB of heap. */
const recognition = { timeoutMs: 60_000, memoryMb: 700 };

/** Recognises characters too. @param processFile the bundled entry of the recognising process. */
export function isolatedRecognizer(processFile: string | URL, assetsDir?: string): DocumentReader {
  return isolatedReader(processFile, assetsDir, recognition);
}

/** @param processFile the bundled entry of the reading process. */
export function isolatedReader(
  processFile: string | URL,
  assetsDir?: string,
  limits: { timeoutMs?: number; memoryMb?: number } = {},
): DocumentReader {
  return {
    async read(bytes, hint) {
      try {
        return await readIsolated(bytes, hint, { processFile, ...limits, ...(assetsDir && { assetsDir }) });
      } catch (error) {
        // `internal` is our own failure, so a further try may help.
        if (!(error instanceof UnreadableFileError) || error.reason === "internal") throw error;
        if (error.reason === "scanned") return "scanned";
        throw new FileRefused(error.reason, error.message);
      }
    },
  };
}
