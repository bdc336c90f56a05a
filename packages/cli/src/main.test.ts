/** The command as a person types it: a process, its files, what it prints and how it ends. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const sample = (name: string) => fileURLToPath(new URL(`../../documents/samples/${name}`, import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tailorbird-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { MODEL_ID: _, ...environment } = process.env;
  return new Promise((resolve) => {
    // INIT_CWD is where the person stood; a package script runs elsewhere.
    const options = { env: { ...environment, INIT_CWD: folder }, maxBuffer: 16 * 1024 * 1024 };
    execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe("read", () => {
  it("prints plain JSON Resume beside tables keyed by JSON pointer", async () => {
    const { code, stdout } = await run("read", sample("resume.pdf"), "--json");
    expect(code).toBe(0);
    const { resume, spans, confidence, unplaced } = JSON.parse(stdout);
    const [role] = resume.work;
    expect(role).toMatchObject({ name: "Larkfield Logistics Ltd", startDate: "2021-03" });
    expect(role).not.toHaveProperty("endDate");
    expect(role.highlights.every((each: unknown) => typeof each === "string")).toBe(true);
    expect(spans["/work/0/name"]).toEqual([expect.objectContaining({ page: 1 })]);
    for (const pointer of [...Object.keys(spans), ...Object.keys(confidence)]) expect(pointer).toMatch(/^\//);
    expect(unplaced).toEqual([]);
  });

  it("says in one sentence what is wrong with a file", async () => {
    await writeFile(join(folder, "broken.pdf"), "%PDF-1.7 cut off");
    for (const name of ["broken.pdf", "nowhere.pdf", "."]) {
      const { code, stdout, stderr } = await run("read", name);
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr.trim()).toMatch(new RegExp(`^${name.replace(".", "\\.")}: [^\\n]+\\.$`));
    }
  });
});

describe("tailor", () => {
  it("writes the resume in four formats, and the report that proves each change", async () => {
    const { code, stdout } = await run(
      "tailor",
      sample("resume.docx"),
      sample("jobs/backend-engineer.txt"),
      "--out",
      "out",
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Score \d+ → \d+; \d+ changes/);
    const files = (await readdir(join(folder, "out"))).sort();
    expect(files).toEqual(["report.json", "resume.docx", "resume.json", "resume.md", "resume.pdf"]);
    const report = JSON.parse(await readFile(join(folder, "out", "report.json"), "utf8"));
    expect(report.writer).toBe("rules");
    expect(report.changes.length).toBeGreaterThan(0);
    for (const change of report.changes) {
      expect(change.verdict.outcome).toBe("supported");
      expect(change.evidence.length).toBeGreaterThan(0);
    }
  });

  it("writes nothing when the resume, the posting or the strength is not one", async () => {
    await writeFile(join(folder, "short.txt"), "too short");
    await writeFile(join(folder, "noise.pdf"), "no resume at all \0\u0001");
    const posting = sample("jobs/backend-engineer.txt");
    for (const args of [
      ["noise.pdf", posting],
      [sample("resume.txt"), "short.txt"],
      [sample("resume.txt"), posting, "--strength", "reckless"],
    ]) {
      const { code, stderr } = await run("tailor", ...args, "--out", "none");
      expect(code).toBe(1);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
    expect(await readdir(folder)).not.toContain("none");
  });
});
