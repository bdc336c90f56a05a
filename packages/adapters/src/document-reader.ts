/** Reading files in a process of their own: a file that hangs or eats memory ends that process, never this one. */
import { type DocumentReader, FileRefused } from "@tailorbird/core/resumes/resume-ingester";
import { readIsolated } from "@tailorbird/documents/read/isolated";
import { UnreadableFileError } from "@tailorbird/documents/read/unreadable";

/** @param processFile the bundled entry of the reading process. */
export function isolatedReader(processFile: string | URL, assetsDir?: string): DocumentReader {
  return {
    async read(bytes, hint) {
      try {
        return await readIsolated(bytes, hint, { processFile, ...(assetsDir && { assetsDir }) });
      } catch (error) {
        // `internal` is our own failure, so a further try may help.
        if (!(error instanceof UnreadableFileError) || error.reason === "internal") throw error;
        if (error.reason === "scanned") throw new FileRefused("image_only", error.message);
        throw new FileRefused(error.reason, error.message);
      }
    },
  };
}
