/**
 * The entry of the process that `readIsolated` starts: reads one file and answers with the document
 * or with the reason it can't be read. Bundled to a file of its own beside the function that uses it;
 * what it needs beside it is named by `listAssets("read")`. It recognises no characters: see
 * `ocr/recognizer-process.ts`.
 */
import { answerOnce } from "./answer-once.ts";

answerOnce();
