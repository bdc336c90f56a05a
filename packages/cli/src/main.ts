/** The `tailorbird` command: `read` and `tailor`, in this process, with no service and no account. */
import { Command } from "commander";
import { CommandError } from "./command-error.ts";

const formats =
  "PDF, DOCX, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn's ZIP, or a scan or photograph of it";

const program = new Command("tailorbird")
  .description("Tailor a resume to a job without inventing anything.")
  .showHelpAfterError();

program
  .command("read")
  .description("Read a resume and show what was understood.")
  .argument("<file>", `the resume: ${formats}`)
  .option("--json", "print { resume, spans, confidence, unplaced } as JSON")
  .action(async (file, options) => (await import("./read-command.ts")).readCommand(file, options));

program
  .command("tailor")
  .description("Tailor a resume to one posting; writes PDF, DOCX, Markdown, JSON Resume and report.json.")
  .argument("<resume>", `the resume: ${formats}`)
  .argument("<job>", "a file with the text of the posting")
  .option("--out <folder>", "where to write", "tailored")
  .option("--strength <strength>", "nudge, balanced or bold", "balanced")
  .action(async (resume, job, options) =>
    (await import("./tailor-command.ts")).tailorCommand(resume, job, options),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
