import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderResume } from "@tailorbird/documents/write/render";
import { tailorOnce } from "@tailorbird/tailor/steps";
import { CommandError } from "./command-error.ts";
import { pathOf, readBytes, readResumeFile } from "./files.ts";
import { chooseWriters } from "./rewriter.ts";

const formats = ["pdf", "docx", "md", "json"] as const;
const strengths = ["nudge", "balanced", "bold"] as const;
type Strength = (typeof strengths)[number];

/** `tailor RESUME JOB --out FOLDER`: the tailored resume in four formats, and the report that proves it. */
export async function tailorCommand(
  resumeFile: string,
  jobFile: string,
  options: { out: string; strength: string },
): Promise<void> {
  if (!isStrength(options.strength)) throw new CommandError("--strength is nudge, balanced or bold.");
  const [resume, description] = await Promise.all([readResumeFile(resumeFile), readPosting(jobFile)]);
  const { rewriter, ...reading } = chooseWriters();
  const { strength } = options;
  const tailored = await tailorOnce(resume, { description }, rewriter, { strength, ...reading });
  const folder = pathOf(options.out);
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    formats.map(async (format) => {
      const { bytes, extension } = await renderResume(tailored.composed.document, format);
      const file = join(folder, `resume.${extension}`);
      await writeFile(file, bytes);
      return file;
    }),
  );
  const { composed, ...said } = tailored;
  const report = { ...said, provenance: composed.provenance };
  const reportFile = join(folder, "report.json");
  await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  const { score, changes, refusals } = tailored;
  console.log(
    `Score ${score.before} → ${score.after}; ${changes.length} changes, each with its proof; ${refusals.length} refused.`,
  );
  for (const warning of tailored.warnings) console.log(warning.detail);
  for (const file of [...files, reportFile]) console.log(file);
}

function isStrength(value: string): value is Strength {
  return (strengths as readonly string[]).includes(value);
}

async function readPosting(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes.byteLength > 1024 * 1024)
    throw new CommandError(`${file}: larger than 1 MB; paste the posting alone.`);
  const text = new TextDecoder().decode(bytes).trim();
  if (text.length < 40 || text.includes("\0"))
    throw new CommandError(
      `${file}: does not hold the text of a posting (40 characters at least, plain text).`,
    );
  return text;
}
