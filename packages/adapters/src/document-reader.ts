/** Reading files in a thread of their own: a file that hangs or eats memory ends its thread, never the process. */
import { type DocumentReader, FileRefused } from "@tailorbird/core/resumes/resume-ingester";
import { readInThread } from "@tailorbird/documents/read/in-thread";
import { UnreadableFileError } from "@tailorbird/documents/read/unreadable";

/** @param threadFile the bundled entry of the reading thread. */
export function threadedReader(threadFile: string | URL, assetsDir?: string): DocumentReader {
  return {
    async read(bytes, hint) {
      try {
        return await readInThread(bytes, hint, { threadFile, ...(assetsDir && { assetsDir }) });
      } catch (error) {
        // `internal` is our own failure, so a further try may help.
        if (!(error instanceof UnreadableFileError) || error.reason === "internal") throw error;
        throw new FileRefused(error.reason, error.message);
      }
    },
  };
}
