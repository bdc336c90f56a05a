/**
 * The entry of the process that `readIsolated` starts: reads one file and answers with the document
 * or with the reason it can't be read. Bundled to a file of its own beside the function that uses it;
 * what it needs beside it is named by `listAssets("read")`.
 */
import type { ReadingAnswer, ReadingTask } from "./isolated.ts";
import { readResume } from "./read-resume.ts";
import { UnreadableFileError } from "./unreadable.ts";

async function answer(task: ReadingTask): Promise<ReadingAnswer> {
  try {
    const options = task.assetsDir ? { assetsDir: task.assetsDir } : {};
    return { document: await readResume(task.bytes, task.hint, options) };
  } catch (error) {
    return { reason: error instanceof UnreadableFileError ? error.reason : "internal" };
  }
}

process.once("message", async (task: ReadingTask) => {
  process.send?.(await answer(task), () => process.disconnect?.());
});
