/**
 * Makes the files of `corpus/` that other programs print: Chromium, LaTeX, LibreOffice. Run it where
 * `chromium`, `pdflatex` and `soffice` are installed; what it makes is committed, since they are not
 * everywhere: `node packages/documents/src/evals/make-corpus.ts [name part]`.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compose } from "./compose/compose.ts";
import type { Layout } from "./compose/layouts.ts";
import { type CorpusCase, habitsOf, listCases, printers } from "./corpus.ts";
import { renderHtml } from "./render-html.ts";
import { type LatexClass, renderLatex } from "./render-latex.ts";
import { renderModerncv } from "./render-moderncv.ts";
import { dateForms } from "./truth.ts";
import { renderDocx } from "./word/render-docx.ts";

const out = fileURLToPath(new URL("../../corpus/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-"));
mkdirSync(out, { recursive: true });
const cases = listCases().filter(
  ({ producer, name }) =>
    (printers as readonly string[]).includes(producer) && name.includes(process.argv[2] ?? ""),
);
for (const one of cases) {
  try {
    await print(one);
  } catch (error) {
    console.error(
      one.name,
      readFileSync(join(folder, `${one.name}.log`), "utf8").match(/^!.*$/m)?.[0],
      error,
    );
    continue;
  }
  const made = join(folder, `${one.name}.pdf`);
  cpSync(made, join(out, one.fileName));
  console.log(one.fileName, Math.round(statSync(made).size / 1000), "KB");
}

async function print(one: CorpusCase): Promise<void> {
  const sheet =
    one.layout === "class" ? undefined : compose(one.person, one.layout as Layout, one.name).sheet;
  const write = (extension: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, `${one.name}.${extension}`), content);
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      stdio: "ignore",
    });
  if (one.producer === "browser" && sheet) {
    write("html", renderHtml(sheet));
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
    run("chromium", [...flags, `--print-to-pdf=${one.name}.pdf`, `${one.name}.html`]);
  } else if (one.producer === "libreoffice" && sheet) {
    write("docx", await renderDocx(sheet, habitsOf(one)));
    run("soffice", ["--headless", "--convert-to", "pdf", `${one.name}.docx`]);
  } else {
    const how = (["article", "tabular"] as LatexClass[])[one.turn % 2] ?? "article";
    const style = (["casual", "classic", "banking"] as const)[Math.floor(one.turn / 2) % 3] ?? "classic";
    const form = dateForms[one.turn % 3] as (typeof dateForms)[number];
    write("tex", sheet ? renderLatex(sheet, how) : renderModerncv(one.person, form, style));
    run("pdflatex", ["-interaction=nonstopmode", `${one.name}.tex`]);
  }
  readFileSync(join(folder, `${one.name}.pdf`));
}
