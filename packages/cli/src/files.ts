/** Files as the person who typed the command means them. */
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { readIsolated } from "@tailorbird/documents/read/isolated";
import { UnreadableFileError } from "@tailorbird/documents/read/unreadable";
import { CommandError } from "./command-error.ts";

/** What recognising the characters of one page may take. */
const pageTimeoutMs = 60_000;

/** A package script runs in the project's folder; its caller stood elsewhere. */
export function pathOf(given: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), given);
}

/** @throws CommandError when there is no such file or it can't be read. */
export async function readBytes(given: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(given));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EISDIR"
          ? "it is a folder"
          : "it can't be opened";
    throw new CommandError(`${given}: ${why}.`);
  }
}

/** @throws CommandError with the reason that a file can't be read as a resume. */
export async function readResumeFile(given: string): Promise<ResumeDocument> {
  const bytes = await readBytes(given);
  const read = (entry: string, options: { timeoutMs?: number } = {}) => {
    const processFile = new URL(import.meta.resolve(`@tailorbird/documents/${entry}`));
    return readIsolated(bytes, { fileName: basename(given) }, { processFile, ...options });
  };
  try {
    return await read("read/reader-process").catch((error: unknown) => {
      if (!(error instanceof UnreadableFileError) || error.reason !== "scanned") throw error;
      return read("ocr/recognizer-process", { timeoutMs: pageTimeoutMs });
    });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CommandError(`${given}: ${error.message}`);
    throw error;
  }
}
