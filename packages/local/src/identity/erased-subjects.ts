/** Whom this issuer has forgotten. Whoever signs up again with the same address is somebody else, as with Cognito. */
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

export interface ErasedSubjects {
  list(): Promise<ReadonlySet<string>>;
  add(subject: string): Promise<void>;
}

/** Kept below `dataDir`, or with this process. Read at each use, so that processes which share the folder agree. */
export function openErasedSubjects(dataDir: string | undefined): ErasedSubjects {
  const kept = new Set<string>();
  const path = dataDir && join(dataDir, "erased-subjects.json");
  const list = async () => {
    if (path === undefined) return kept;
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "[]";
      throw error;
    });
    return new Set(JSON.parse(text) as string[]);
  };
  return {
    list,
    async add(subject) {
      const subjects = [...(await list()), subject];
      if (path === undefined) return void kept.add(subject);
      await mkdir(dataDir as string, { recursive: true, mode: 0o700 });
      const file = await open(`${path}.part`, "w", 0o600);
      try {
        await file.writeFile(JSON.stringify(subjects));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
  };
}
