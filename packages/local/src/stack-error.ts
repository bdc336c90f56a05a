/** A failure of the local stack that a person can act on: the message is one sentence saying what to do. */
export class StackError extends Error {
  override readonly name = "StackError";
}

/** The reason inside a system error, in words (`EACCES` → "permission denied"). */
export function describeSystemError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code !== undefined && code in reasons) return reasons[code]!;
  return error instanceof Error ? error.message : String(error);
}

const reasons: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it is on a read-only file system",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "it is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  EADDRINUSE: "the port is taken",
};
