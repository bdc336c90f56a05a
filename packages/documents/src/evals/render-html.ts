import type { Block, Run, Sheet } from "./sheet.ts";

const quote = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The sheet as a web page, for a browser's print to PDF and for the HTML reader. */
export function renderHtml(sheet: Sheet): string {
  const { look, columns } = sheet;
  const family = look.font === "serif" ? "Liberation Serif" : "Liberation Sans";
  const dark = columns?.dark ? `.side{background:#1f3a5f;color:#fff;padding:8pt} .side h2{color:#fff}` : "";
  const grid =
    columns?.sideOn === "left"
      ? `${columns.share}fr ${1 - columns.share}fr`
      : `${1 - (columns?.share ?? 0)}fr ${columns?.share ?? 0}fr`;
  const html = (blocks: Block[]) => renderBlocks(blocks, sheet);
  const side = columns ? `<div class="side">${html(columns.side)}</div>` : "";
  const main = columns ? `<div>${html(columns.main)}</div>` : "";
  return `<!doctype html><html lang="${sheet.language}" dir="${sheet.rightToLeft ? "rtl" : "ltr"}"><meta charset="utf-8"><title>Resume</title><style>
@page{size:${look.paper};margin:16mm} *{margin:0;padding:0;box-sizing:border-box}
body{font:${look.sizePt}pt/1.35 "${family}","Noto Sans CJK SC",sans-serif}
h1{font-size:2.1em} header{${look.centeredHead ? "text-align:center;" : ""}margin-bottom:8pt}
h2{font-size:1.2em;color:#${look.color};margin:10pt 0 3pt;${look.capitals ? "text-transform:uppercase;" : ""}${look.spacedHeadings ? "letter-spacing:2px;" : ""}${look.rule ? "border-bottom:1px solid;" : ""}}
.row{display:flex;justify-content:space-between;gap:12pt}.opens{margin-top:6pt} ul{list-style:none;margin-inline-start:12pt} li::before{content:"${look.bullet} ";display:inline-block;width:12pt;margin-inline-start:-12pt}
.columns{display:grid;grid-template-columns:${grid};gap:18pt}.beside{display:grid;grid-template-columns:105pt 1fr;gap:8pt;margin-top:6pt} a{color:inherit} ${dark}
</style><header>${html(sheet.head)}</header>${columns ? `<div class="columns">${columns.sideOn === "left" ? side + main : main + side}</div>` : ""}${html(sheet.body)}</html>`;
}

function renderBlocks(blocks: Block[], sheet: Sheet): string {
  return blocks
    .map((block, i) => {
      const html = renderBlock(block, sheet);
      if (block.kind !== "bullet") return html;
      return `${blocks[i - 1]?.kind === "bullet" ? "" : "<ul>"}${html}${blocks[i + 1]?.kind === "bullet" ? "" : "</ul>"}`;
    })
    .join("\n");
}

function renderBlock(block: Block, sheet: Sheet): string {
  switch (block.kind) {
    case "name":
      return `<h1>${quote(block.text)}</h1>`;
    case "heading":
      return `<h2>${quote(block.text)}</h2>`;
    case "bullet":
      return `<li>${quote(block.text)}</li>`;
    case "contact":
      return block.sign === "lines"
        ? block.runs.map((run) => `<p>${renderRun(run)}</p>`).join("")
        : `<p>${block.runs.map(renderRun).join(` ${block.sign} `)}</p>`;
    case "row":
      return `<div class="row${block.opens ? " opens" : ""}"><span>${block.runs.map(renderRun).join("")}</span>${block.right ? `<span>${renderRun(block.right)}</span>` : ""}</div>`;
    case "paragraph":
      return `<p>${block.runs.map(renderRun).join("")}</p>`;
    case "beside":
      return `<div class="beside"><div>${quote(block.left)}</div><div>${renderBlocks(block.blocks, sheet)}</div></div>`;
    default:
      return `<p>${quote(block.text)}</p>`;
  }
}

function renderRun(run: Run): string {
  let html = quote(run.text);
  if (run.bold) html = `<b>${html}</b>`;
  if (run.italic) html = `<i>${html}</i>`;
  return run.url ? `<a href="${quote(run.url)}">${html}</a>` : html;
}
