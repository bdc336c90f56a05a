import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { maxScannedPages } from "../ocr/page.ts";
import type { FileHint } from "./sniff.ts";
import { UnreadableFileError, type UnreadableReason } from "./unreadable.ts";

export interface ReadingTask {
  bytes: Uint8Array;
  hint: FileHint;
  assetsDir?: string;
}

/** What the process says: that it goes on to the next page, and at last what came of it. */
export type ReadingAnswer = { document: ResumeDocument } | { reason: UnreadableReason } | { goesOn: true };

export interface IsolationOptions {
  /** `read/reader-process.ts` from source, or its bundle. */
  processFile: string | URL;
  /** How long the file may take, or each of its scanned pages, milliseconds; 8,000 when left out. */
  timeoutMs?: number;
  /** How much heap the reader may use, MB; its whole memory may be twice that. 512 when left out. */
  memoryMb?: number;
  /** Where the files of `listAssets("read")` were copied to, when not beside the process's file. */
  assetsDir?: string;
}

const memoryCheckMs = 50;

/**
 * Reads a resume in a process of its own that is killed when it takes too long or too much memory,
 * so that no file can hold or kill the process that serves others. A worker thread would not do: V8
 * ends the whole process when one large allocation misses a thread's heap limit, and no limit of a
 * thread counts buffers.
 * @throws UnreadableFileError `timeout` for a hang, `bomb` for memory that outgrew its limit, and
 * whatever `readResume` throws
 */
export async function readIsolated(
  bytes: Uint8Array,
  hint: FileHint,
  options: IsolationOptions,
): Promise<ResumeDocument> {
  const { timeoutMs = 8_000, memoryMb = 512 } = options;
  const task: ReadingTask = { bytes, hint, ...(options.assetsDir ? { assetsDir: options.assetsDir } : {}) };
  const child = fork(options.processFile, {
    env: {},
    execArgv: [`--max-old-space-size=${memoryMb}`, "--no-warnings"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const { promise, resolve, reject } = Promise.withResolvers<ResumeDocument>();
  const fail = (reason: UnreadableReason, cause?: unknown) =>
    reject(new UnreadableFileError(reason, { cause }));
  const timer = setTimeout(() => fail("timeout"), timeoutMs);
  const watch = setInterval(() => {
    if (residentMb(child) > 2 * memoryMb) fail("bomb");
  }, memoryCheckMs);
  let pages = 0;
  child.on("message", (answer: ReadingAnswer) => {
    if ("document" in answer) resolve(answer.document);
    else if ("reason" in answer) fail(answer.reason);
    else if (++pages <= maxScannedPages) timer.refresh();
  });
  child.once("error", (error) => fail("internal", error));
  // V8 aborts when its heap is full; the system kills when its memory is.
  child.once("exit", (code, signal) => fail(signal || code === 134 || code === 137 ? "bomb" : "internal"));
  child.send(task, (error) => error && fail("internal", error));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    child.kill("SIGKILL");
  }
}

/** Memory the child holds, MB; 0 where the system does not tell. */
function residentMb(child: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${child.pid}/statm`, "utf8").split(" ")[1];
    return (Number(pages) * 4_096) / 1e6;
  } catch {
    return 0;
  }
}
