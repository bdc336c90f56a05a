/** What the functions of this machine seal secrets with: made at the first start, kept beside the database and not in it. */
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeSystemError, StackError } from "../stack-error.ts";

/** @returns `local:BASE64`. @throws StackError when the folder can't be used. */
export async function openSealingKeys(dataDir: string): Promise<string> {
  const path = join(dataDir, "sealing-keys");
  try {
    await mkdir(dataDir, { recursive: true });
    const made = `local:${randomBytes(32).toString("base64")}`;
    // Never over one that is there: what it has sealed would be lost.
    const file = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return undefined;
      throw error;
    });
    if (file === undefined) return (await readFile(path, "utf8")).trim();
    try {
      await file.writeFile(made);
      await file.sync();
    } finally {
      await file.close();
    }
    return made;
  } catch (error) {
    throw new StackError(
      `The keys in ${path} can't be used (${describeSystemError(error)}): make the folder writable, or choose another with TAILORBIRD_DATA.`,
    );
  }
}
