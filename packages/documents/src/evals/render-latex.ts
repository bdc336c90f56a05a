import type { Block, Run, Sheet } from "./sheet.ts";

export type LatexClass = "article" | "tabular" | "moderncv";

const signs: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\^{}",
  "€": "\\texteuro{}",
};
const tex = (text: string) => text.replace(/[\\&%$#_{}~^€]/g, (sign) => signs[sign] ?? sign);

/** The sheet as LaTeX source, for pdflatex. */
export function renderLatex(sheet: Sheet, how: LatexClass): string {
  const { look, columns } = sheet;
  const body = (blocks: Block[]) => renderBlocks(blocks, sheet, how);
  const share = columns?.share ?? 0;
  const width = (part: number) => (part * 0.96).toFixed(3);
  const side = columns
    ? `\\begin{minipage}[t]{${width(share)}\\textwidth}\\raggedright\n${body(columns.side)}\n\\end{minipage}`
    : "";
  const main = columns
    ? `\\begin{minipage}[t]{${width(1 - share)}\\textwidth}\n${body(columns.main)}\n\\end{minipage}`
    : "";
  const halves = columns?.sideOn === "left" ? `${side}\\hfill\n${main}` : `${main}\\hfill\n${side}`;
  return `\\documentclass[${Math.round(look.sizePt)}pt,${look.paper}paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern,textcomp,enumitem,tabularx,xcolor,fontawesome5}
\\usepackage[margin=1.7cm]{geometry}\\usepackage[hidelinks]{hyperref}
\\setlength\\parindent{0pt}\\pagestyle{empty}\\definecolor{accent}{HTML}{${look.color.toUpperCase()}}
${look.font === "sans" ? "\\renewcommand\\familydefault{\\sfdefault}" : ""}
\\setlist[itemize]{leftmargin=14pt,nosep,label={${look.bullet === "–" ? "--" : "\\textbullet"}}}
\\begin{document}
${look.centeredHead ? `\\begin{center}${body(sheet.head)}\\end{center}` : body(sheet.head)}
${columns ? `\\vspace{6pt}\\noindent ${halves}` : ""}
${body(sheet.body)}
\\end{document}`;
}

function renderBlocks(blocks: Block[], sheet: Sheet, how: LatexClass): string {
  return blocks
    .map((block, i) => {
      const text = renderBlock(block, sheet, how);
      if (block.kind !== "bullet") return text;
      return `${blocks[i - 1]?.kind === "bullet" ? "" : "\\begin{itemize}\n"}${text}${blocks[i + 1]?.kind === "bullet" ? "" : "\n\\end{itemize}"}`;
    })
    .join("\n");
}

function renderBlock(block: Block, sheet: Sheet, how: LatexClass): string {
  const { look } = sheet;
  switch (block.kind) {
    case "name":
      return `{\\Huge\\bfseries ${tex(block.text)}}\\par`;
    case "heading": {
      const text = tex(block.text);
      const shown = look.capitals ? `\\textsc{${text}}` : text;
      return `\\vspace{8pt}{\\Large\\bfseries\\color{accent} ${shown}}\\par${look.rule ? "\\vspace{-6pt}\\rule{\\linewidth}{0.4pt}\\par" : ""}`;
    }
    case "bullet":
      return `\\item ${tex(block.text)}`;
    case "contact":
      return contact(block.runs, block.sign);
    case "row": {
      const left = block.runs.map(renderRun).join("");
      const gap = block.opens ? "\\vspace{4pt}" : "";
      if (!block.right) return `${gap}${left}\\par`;
      // In a narrow column a cell that can't break would run over its edge and the column beside it.
      return how === "tabular" && !sheet.columns
        ? `${gap}\\begin{tabular*}{\\linewidth}{@{}l@{\\extracolsep{\\fill}}r@{}}${left} & ${renderRun(block.right)}\\\\\\end{tabular*}\\par`
        : `${gap}${left}\\hfill ${renderRun(block.right)}\\par`;
    }
    case "paragraph":
      return `${block.runs.map(renderRun).join("")}\\par`;
    case "beside":
      return `\\vspace{4pt}\\begin{minipage}[t]{0.2\\textwidth}${tex(block.left)}\\end{minipage}\\hfill\\begin{minipage}[t]{0.78\\textwidth}${renderBlocks(block.blocks, sheet, how)}\\end{minipage}\\par`;
    default:
      return `${tex(block.text)}\\par`;
  }
}

/** With the icons that resume classes put before a detail. */
function contact(runs: Run[], sign: string): string {
  const icon = (run: Run) =>
    run.url?.startsWith("mailto:")
      ? "\\faEnvelope\\ "
      : /^\+?[\d(]/.test(run.text)
        ? "\\faPhone\\ "
        : /github/.test(run.text)
          ? "\\faGithub\\ "
          : "";
  const parts = runs.map((run) => icon(run) + renderRun(run));
  if (sign === "lines") return parts.map((part) => `${part}\\par`).join("\n");
  return `${parts.join(sign === "|" ? " $|$ " : " \\textbullet{} ")}\\par`;
}

function renderRun(run: Run): string {
  let text = tex(run.text);
  if (run.bold) text = `\\textbf{${text}}`;
  if (run.italic) text = `\\textit{${text}}`;
  return run.url ? `\\href{${run.url}}{${text}}` : text;
}
