import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BuildOptions, build, type Metafile, stop } from "esbuild";
import { StackError } from "../stack-error.ts";
import { bundleSettings } from "./settings.ts";

const run = promisify(execFile);

/**
 * Bundles one entry into `outdir`, by esbuild's own program: its JavaScript API keeps one process for all
 * builds, which for 43 functions grew to 4.9 GB and took twice the time.
 * @throws StackError when it does not compile.
 */
export async function compile(id: string, name: string, entry: string, outdir: string): Promise<Metafile> {
  const scratch = await mkdtemp(join(tmpdir(), "tailorbird-bundle-"));
  const metafile = join(scratch, "meta.json");
  try {
    const args = [
      `${name}=${entry}`,
      `--outdir=${outdir}`,
      `--metafile=${metafile}`,
      ...toArguments(bundleSettings),
    ];
    await run(findProgram(), args, { cwd: "/" });
    return JSON.parse(await readFile(metafile, "utf8")) as Metafile;
  } catch (error) {
    throw await describeFailure(id, entry, error);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function findProgram(): string {
  const esbuild = createRequire(createRequire(import.meta.url).resolve("esbuild"));
  const name = `@esbuild/${process.platform}-${process.arch}`;
  return esbuild.resolve(process.platform === "win32" ? `${name}/esbuild.exe` : `${name}/bin/esbuild`);
}

/** `{ format: "esm", external: ["a"] }` → `--format=esm --external:a` */
function toArguments(settings: Readonly<Record<string, unknown>>): string[] {
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const all: Record<string, unknown> = { logLevel: "silent", ...settings };
  return Object.entries(all).flatMap(([name, value]) => {
    const option = `--${dashed(name)}`;
    if (value === true) return [option];
    if (name === "external") return (value as string[]).map((each) => `${option}:${each}`);
    if (Array.isArray(value)) return [`${option}=${value.join(",")}`];
    if (typeof value === "object" && value !== null)
      return Object.entries(value).map(([key, each]) => `${option}:${key}=${each}`);
    return [`${option}=${value}`];
  });
}

/** What went wrong, in a sentence; for its place the API is asked, which reports it as data. */
async function describeFailure(id: string, entry: string, failure: unknown): Promise<StackError> {
  const options = {
    ...bundleSettings,
    entryPoints: [entry],
    outdir: "/",
    write: false,
    absWorkingDir: "/",
    logLevel: "silent",
  };
  try {
    await build(options as unknown as BuildOptions);
    return new StackError(
      `The function ${id} could not be bundled: ${failure instanceof Error ? failure.message : String(failure)}`,
    );
  } catch (error) {
    const [first] =
      (error as { errors?: { text: string; location: { file: string; line: number } | null }[] }).errors ??
      [];
    const where = first?.location ? ` at /${first.location.file}:${first.location.line}` : "";
    return new StackError(`The function ${id} does not compile${where}: ${first?.text ?? String(error)}`);
  } finally {
    await stop();
  }
}
