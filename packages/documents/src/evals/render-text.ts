import type { Block, Run, Sheet } from "./sheet.ts";

const width = 78;
const plain = (runs: Run[]) => runs.map((run) => run.text).join("");

/** The sheet as plain text: capitals for headings, blanks before what stands at the right. */
export function renderText(sheet: Sheet): string {
  const blocks = [
    ...sheet.head,
    ...(sheet.columns?.main ?? []),
    ...(sheet.columns?.side ?? []),
    ...sheet.body,
  ];
  return `${blocks.map((block) => textBlock(block, sheet)).join("\n")}\n`;
}

function textBlock(block: Block, sheet: Sheet): string {
  switch (block.kind) {
    case "heading":
      return `\n${sheet.look.capitals ? block.text.toUpperCase() : block.text}${sheet.look.rule ? `\n${"-".repeat(block.text.length)}` : ""}`;
    case "bullet":
      return wrap(block.text, `${sheet.look.bullet} `, "  ");
    case "contact":
      return block.runs.map((run) => run.text).join(block.sign === "lines" ? "\n" : ` ${block.sign} `);
    case "row": {
      const left = plain(block.runs);
      const gap = Math.max(5, width - left.length - (block.right?.text.length ?? 0));
      return `${block.opens ? "\n" : ""}${left}${block.right ? " ".repeat(gap) + block.right.text : ""}`;
    }
    case "paragraph":
      return wrap(plain(block.runs), "", "");
    case "beside":
      return `\n${block.left}\n${block.blocks.map((inner) => textBlock(inner, sheet)).join("\n")}`;
    default:
      return block.text;
  }
}

function wrap(text: string, first: string, hang: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    if (line.length + word.length > width && line.trim()) {
      lines.push(line.trimEnd());
      line = hang;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}

/** The sheet as Markdown. */
export function renderMarkdown(sheet: Sheet): string {
  const blocks = [
    ...sheet.head,
    ...(sheet.columns?.main ?? []),
    ...(sheet.columns?.side ?? []),
    ...sheet.body,
  ];
  return `${blocks.map(markdownBlock).join("\n")}\n`;
}

function markdownBlock(block: Block): string {
  const run = (one: Run) =>
    one.bold
      ? `**${one.text.trim()}**${/\s$/.test(one.text) ? " " : ""}`
      : one.italic
        ? `*${one.text}*`
        : one.url && /^http/.test(one.url)
          ? `[${one.text}](${one.url})`
          : one.text;
  switch (block.kind) {
    case "name":
      return `# ${block.text}\n`;
    case "heading":
      return `\n## ${block.text}\n`;
    case "bullet":
      return `- ${block.text}`;
    case "contact":
      return `${block.runs.map(run).join(block.sign === "lines" ? "  \n" : ` ${block.sign} `)}\n`;
    case "row":
      return `${block.opens ? "\n### " : ""}${block.runs.map(run).join("")}${block.right ? ` | ${run(block.right)}` : ""}\n`;
    case "beside":
      return `\n### ${block.left}\n${block.blocks.map(markdownBlock).join("\n")}`;
    case "paragraph":
      return `${block.runs.map(run).join("")}\n`;
    default:
      return `${block.text}\n`;
  }
}
