import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { findFonts } from "../assets.ts";
import type { Block, Run, Sheet } from "./sheet.ts";

const compiler = NodeCompiler.create({ workspace: "/nonexistent", fontArgs: [{ fontPaths: findFonts() }] });
const text = (value: string) => `#${JSON.stringify(value)}`;

/** The sheet as a PDF set by Typst, by plain markup that is not the templates'. */
export function renderTypst(sheet: Sheet): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: markup(sheet) });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
}

function markup(sheet: Sheet): string {
  const { look, columns } = sheet;
  const body = (blocks: Block[]) => blocks.map((block) => renderBlock(block, sheet)).join("\n");
  const head = look.centeredHead ? `#align(center)[${body(sheet.head)}]` : body(sheet.head);
  const side = columns
    ? `[#block(${columns.dark ? 'fill: rgb("#1f3a5f"), inset: 8pt, width: 100%' : ""})[${columns.dark ? "#set text(fill: white)\n" : ""}${body(columns.side)}]]`
    : "";
  const main = columns ? `[${body(columns.main)}]` : "";
  const widths =
    columns?.sideOn === "left"
      ? [columns.share, 1 - columns.share]
      : [1 - (columns?.share ?? 0), columns?.share ?? 0];
  const grid = columns
    ? `#grid(columns: (${widths.map((width) => `${width}fr`).join(", ")}), column-gutter: 18pt, ${columns.sideOn === "left" ? `${side}, ${main}` : `${main}, ${side}`})`
    : "";
  return `#set document(title: "Resume")
#set page(paper: "${look.paper === "a4" ? "a4" : "us-letter"}", margin: 1.7cm)
#set text(font: ("Source Sans 3", "Noto Sans SC", "IBM Plex Sans Arabic", "Noto Sans Devanagari"), size: ${look.sizePt}pt, lang: "${sheet.language}"${sheet.rightToLeft ? ", dir: rtl" : ""})
#set par(spacing: 0.65em)
#set list(marker: [${look.bullet}])
${head}
${grid}
${body(sheet.body)}`;
}

function renderBlock(block: Block, sheet: Sheet): string {
  const { look } = sheet;
  switch (block.kind) {
    case "name":
      return `#text(22pt)[*${text(block.text)}*]\n`;
    case "heading": {
      const shown = look.capitals ? block.text.toUpperCase() : block.text;
      return `#v(5pt)\n#text(1.2em, tracking: ${look.spacedHeadings ? 2 : 0}pt)[*${text(shown)}*]\n${look.rule ? "#v(-6pt)\n#line(length: 100%, stroke: 0.5pt)\n" : ""}`;
    }
    case "bullet":
      return `- ${text(block.text)}`;
    case "contact":
      return `${block.runs.map(renderRun).join(block.sign === "lines" ? "\n\n" : ` ${block.sign} `)}\n`;
    case "row":
      return `${block.opens ? "#v(4pt)\n" : ""}${block.runs.map(renderRun).join("")}${block.right ? ` #h(1fr) ${renderRun(block.right)}` : ""}\n`;
    case "paragraph":
      return `${block.runs.map(renderRun).join("")}\n`;
    case "beside":
      return `#v(4pt)\n#grid(columns: (105pt, 1fr), column-gutter: 8pt, [${text(block.left)}], [${block.blocks.map((inner) => renderBlock(inner, sheet)).join("\n")}])`;
    default:
      return `${text(block.text)}\n`;
  }
}

function renderRun(run: Run): string {
  let shown = text(run.text);
  if (run.bold) shown = `#strong[${shown}]`;
  if (run.italic) shown = `#emph[${shown}]`;
  return run.url ? `#link(${JSON.stringify(run.url)})[${shown}]` : shown;
}
