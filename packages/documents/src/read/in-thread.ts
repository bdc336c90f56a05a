import { Worker } from "node:worker_threads";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { FileHint } from "./sniff.ts";
import { UnreadableFileError, type UnreadableReason } from "./unreadable.ts";

export interface ThreadTask {
  bytes: Uint8Array;
  hint: FileHint;
  assetsDir?: string;
}

export type ThreadAnswer = { document: ResumeDocument } | { reason: UnreadableReason };

export interface InThreadOptions {
  /** `read/thread.ts` from source, or its bundle. */
  threadFile: string | URL;
  /** How long the file may take, milliseconds; 8,000 when left out. */
  timeoutMs?: number;
  /** The thread's heap, MB; buffers are not counted in it. 512 when left out. */
  memoryMb?: number;
  /** Where the files of `listAssets("read")` were copied to, when not beside the thread's file. */
  assetsDir?: string;
}

/**
 * Reads a resume in a worker thread that is ended when it takes too long or too much memory, so that
 * no file can hold or kill the process that serves others.
 * @throws UnreadableFileError `timeout` for a hang, `bomb` for a heap that outgrew its limit, and
 * whatever `readResume` throws
 */
export async function readInThread(
  bytes: Uint8Array,
  hint: FileHint,
  options: InThreadOptions,
): Promise<ResumeDocument> {
  const { timeoutMs = 8_000, memoryMb = 512 } = options;
  const task: ThreadTask = { bytes, hint, ...(options.assetsDir ? { assetsDir: options.assetsDir } : {}) };
  const worker = new Worker(options.threadFile, {
    workerData: task,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ResumeDocument>();
  const fail = (reason: UnreadableReason, cause?: unknown) =>
    reject(new UnreadableFileError(reason, { cause }));
  const timer = setTimeout(() => fail("timeout"), timeoutMs);
  worker.once("message", (answer: ThreadAnswer) => {
    if ("document" in answer) resolve(answer.document);
    else fail(answer.reason);
  });
  worker.once("error", (error: NodeJS.ErrnoException) => {
    fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "bomb" : "internal", error);
  });
  worker.once("exit", () => fail("internal"));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
