/**
 * The entry of the process that reads files with pictures of text: as `read/reader-process.ts`, with character
 * recognition. What it needs beside it is named by `listAssets("read")` and `listAssets("recognise")`.
 */
import { answerOnce } from "../read/answer-once.ts";
import { openRecognizer } from "./recognizer.ts";

answerOnce(openRecognizer);
