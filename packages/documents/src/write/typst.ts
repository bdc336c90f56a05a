/** Setting text with Typst. What is set enters as JSON through `sys.inputs`, never as markup. */
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { findFonts } from "../assets.ts";

const compilers = new Map<string, NodeCompiler>();

export function setText(
  compiler: NodeCompiler,
  mainFileContent: string,
  inputs: Record<string, string>,
): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent, inputs });
  if (compiled.result) return compiled.result;
  throw new Error("Typst could not set the text", { cause: diagnostics(compiled.takeDiagnostics()) });
}

/** PDF/UA refuses characters that no font has (an emoji, a rare script); such a text is still written, tagged, as PDF 1.7. */
export function exportPdf(compiler: NodeCompiler, result: NodeTypstDocument): Uint8Array {
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

/** Loading the fonts is the slow part: one compiler serves every text. */
export function compilerFor(assetsDir: string | undefined): NodeCompiler {
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
