import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { layOut } from "./layout/layout.ts";
import type { RenderOptions } from "./render-options.ts";
import { template } from "./template.ts";
import { compilerFor, exportPdf, setText } from "./typst.ts";

/**
 * Writes a resume as a tagged PDF (PDF/UA-1) with Typst. The resume enters as JSON through
 * `sys.inputs`, never as markup, and the compiler sees no folder of ours.
 */
export function writePdf(doc: ResumeDocument, options: RenderOptions): Uint8Array {
  const compiler = compilerFor(options.assetsDir);
  const result = setWell(compiler, {
    resume: JSON.stringify(layOut(doc)),
    template: options.template ?? "classic",
    paper: options.paper === "letter" ? "us-letter" : "a4",
  });
  const bytes = exportPdf(compiler, result);
  compiler.evictCache(10);
  return new Uint8Array(bytes);
}

const leastDensity = 0.91;

/** Set as designed, or a little denser when that saves a last page that would hold but a few lines. */
function setWell(compiler: NodeCompiler, inputs: Record<string, string>): NodeTypstDocument {
  const designed = set(compiler, inputs, 1);
  const { page, y } = end(compiler, designed);
  if (page === 1) return designed;
  // Text takes less height by nearly the square of its size; what would have to shrink by a tenth stays as it is.
  const surplus = Math.max(y - 0.06, 0) / 0.88;
  const needed = ((page - 1) / (page - 1 + surplus)) ** 0.55;
  for (const density of [needed, needed - 0.03]) {
    if (density < leastDensity) break;
    const denser = set(compiler, inputs, density);
    if (end(compiler, denser).page < page) return denser;
  }
  return designed;
}

function set(compiler: NodeCompiler, inputs: Record<string, string>, density: number): NodeTypstDocument {
  return setText(compiler, template, { ...inputs, density: density.toFixed(2) });
}

/** The last page, and how far down it the text goes, 0 to 1. */
function end(compiler: NodeCompiler, document: NodeTypstDocument): { page: number; y: number } {
  return compiler.query(document, { selector: "<end>" })[0].value;
}
