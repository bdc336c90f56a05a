import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Objects' bytes as files, each written whole under its final name or not at all. The database says which
 * of them count: a file that no row names was never part of an object.
 */
export class BlobFiles {
  readonly #folder: string;
  readonly #fsync: boolean;

  constructor(dataDir: string, { fsync }: { fsync: boolean }) {
    this.#folder = join(dataDir, "objects");
    this.#fsync = fsync;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  /** @returns the file's name, for `read` and `remove`. */
  async write(data: Buffer): Promise<string> {
    const name = randomUUID();
    const path = this.#path(name);
    const parent = join(this.#folder, name.slice(0, 2));
    if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
    const file = await open(`${path}.part`, "wx", 0o600);
    try {
      await file.writeFile(data);
      if (this.#fsync) await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
    if (this.#fsync) await syncFolder(parent);
    return name;
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.#path(name));
  }

  async remove(names: (string | undefined)[]): Promise<void> {
    await Promise.all(names.map((name) => name && rm(this.#path(name), { force: true })));
  }

  /** Removes what a crash left between writing a file and naming it in the database. */
  removeAllBut(known: ReadonlySet<string>): void {
    for (const folder of readdirSync(this.#folder)) {
      for (const name of readdirSync(join(this.#folder, folder))) {
        if (!known.has(name)) rmSync(join(this.#folder, folder, name), { force: true });
      }
    }
  }

  #path(name: string): string {
    return join(this.#folder, name.slice(0, 2), name);
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
