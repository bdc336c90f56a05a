import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { findFonts } from "../assets.ts";
import { layOut } from "./layout.ts";
import type { RenderOptions } from "./render-options.ts";
import { template } from "./template.ts";

const compilers = new Map<string, NodeCompiler>();

/**
 * Writes a resume as a tagged PDF (PDF/UA-1) with Typst. The resume enters as JSON through
 * `sys.inputs`, never as markup, and the compiler sees no folder of ours.
 */
export function writePdf(doc: ResumeDocument, options: RenderOptions): Uint8Array {
  const compiler = compilerFor(options.assetsDir);
  const inputs = {
    resume: JSON.stringify(layOut(doc)),
    template: options.template ?? "classic",
    paper: options.paper === "letter" ? "us-letter" : "a4",
  };
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  const result = compiled.result;
  if (!result)
    throw new Error("Typst could not set the resume", { cause: diagnostics(compiled.takeDiagnostics()) });
  const bytes = exportPdf(compiler, result);
  compiler.evictCache(10);
  return new Uint8Array(bytes);
}

/** PDF/UA refuses characters that no font has (an emoji, a rare script); such a resume is still written, tagged, as PDF 1.7. */
function exportPdf(compiler: NodeCompiler, result: NodeTypstDocument): Uint8Array {
  const creationTimestamp = 946_684_800;
  try {
    return compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp });
  } catch {
    return compiler.pdf(result, { pdfTags: true, creationTimestamp });
  }
}

function diagnostics(error: { shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? []).slice(0, 500);
}

/** Loading the fonts is the slow part: one compiler serves every resume. */
function compilerFor(assetsDir: string | undefined): NodeCompiler {
  const key = assetsDir ?? "";
  const known = compilers.get(key);
  if (known) return known;
  const compiler = NodeCompiler.create({
    workspace: "/nonexistent",
    fontArgs: [{ fontPaths: findFonts(assetsDir) }],
  });
  compilers.set(key, compiler);
  return compiler;
}
