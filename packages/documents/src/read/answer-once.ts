import type { PageRecognizer } from "../ocr/page.ts";
import type { ReadingAnswer, ReadingTask } from "./isolated.ts";
import { readResume } from "./read-resume.ts";
import { UnreadableFileError } from "./unreadable.ts";

type OpenRecognizer = (assetsDir: string | undefined, onPage: () => void) => Promise<PageRecognizer>;

/** Reads the one file that the parent process sends, and answers it. */
export function answerOnce(openRecognizer?: OpenRecognizer): void {
  process.once("message", async (task: ReadingTask) => {
    process.send?.(await answer(task, openRecognizer), () => process.disconnect?.());
  });
}

async function answer(
  { bytes, hint, assetsDir }: ReadingTask,
  openRecognizer: OpenRecognizer | undefined,
): Promise<ReadingAnswer> {
  const tell = () => process.send?.({ goesOn: true } satisfies ReadingAnswer);
  try {
    const recognizer = openRecognizer && (() => openRecognizer(assetsDir, tell));
    return { document: await readResume(bytes, hint, { assetsDir, openRecognizer: recognizer }) };
  } catch (error) {
    return { reason: error instanceof UnreadableFileError ? error.reason : "internal" };
  }
}
