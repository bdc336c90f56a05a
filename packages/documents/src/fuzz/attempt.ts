import { resumeDocument } from "@tailorbird/contracts/resume-document";
import { readResume } from "../read/read-resume.ts";
import { UnreadableFileError } from "../read/unreadable.ts";

export interface Attempt {
  /** `read`, the reason it was refused for, or what else came. */
  outcome: string;
  /** What went wrong that should not have; undefined for a text or a typed reason. */
  fault?: string;
}

/** Reads once. A fault is an error without a type, `internal`, or a document that is not of the model's shape. */
export async function attempt(bytes: Uint8Array, fileName: string): Promise<Attempt> {
  try {
    const parsed = resumeDocument.safeParse(await readResume(bytes, { fileName }));
    if (parsed.success) return { outcome: "read" };
    return { outcome: "read", fault: `no document: ${JSON.stringify(parsed.error.issues).slice(0, 300)}` };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) return { outcome: "thrown", fault: String(error) };
    if (error.reason !== "internal") return { outcome: error.reason };
    const cause =
      error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause);
    return { outcome: "internal", fault: cause.slice(0, 600) };
  }
}
