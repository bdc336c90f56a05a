import type { Block, Run, Sheet } from "./sheet.ts";
import { random } from "./sheet.ts";

interface Drawn {
  x: number;
  y: number;
  size: number;
  font: "F1" | "F2" | "F3";
  text: string;
}

const pageWidth = 595;
const margin = 50;
/** Advance widths of Helvetica, thousandths of the size, by rough classes: enough to break lines. */
const narrow = /[iljtf.,;:'|! ()-]/;
const widthOf = (text: string, size: number) =>
  [...text].reduce(
    (sum, char) => sum + (narrow.test(char) ? 0.3 : /[A-Zmw@%]/.test(char) ? 0.78 : 0.556),
    0,
  ) * size;

/** The sheet as hand-made content streams: no producer, standard fonts, lines drawn in shuffled order. */
export function renderStreams(
  sheet: Sheet,
  options: { shuffle: boolean; pieces: "lines" | "words" | "letters" },
): Uint8Array {
  const drawn: Drawn[] = [];
  let y = place(sheet.head, margin, pageWidth - margin, 780, drawn, sheet);
  if (sheet.columns) {
    const { columns } = sheet;
    const inner = pageWidth - 2 * margin;
    const cut = margin + inner * (columns.sideOn === "left" ? columns.share : 1 - columns.share);
    const [left, right] =
      columns.sideOn === "left" ? [columns.side, columns.main] : [columns.main, columns.side];
    const a = place(left, margin, cut - 10, y - 8, drawn, sheet);
    const b = place(right, cut + 10, pageWidth - margin, y - 8, drawn, sheet);
    y = Math.min(a, b);
  }
  place(sheet.body, margin, pageWidth - margin, y, drawn, sheet);
  const next = random(sheet.head.map((block) => block.kind).join() + drawn.length);
  const parts = drawn.flatMap((item) => cutUp(item, options.pieces));
  if (options.shuffle) parts.sort(() => next() - 0.5);
  return toPdf(parts);
}

function place(blocks: Block[], x0: number, x1: number, top: number, drawn: Drawn[], sheet: Sheet): number {
  const size = sheet.look.sizePt;
  let y = top;
  const line = (text: string, x: number, at: number, font: Drawn["font"], points: number) =>
    drawn.push({ text, x, y: at, font, size: points });
  const lines = (text: string, x: number, right: number, font: Drawn["font"]) => {
    for (const part of wrap(text, right - x, size)) {
      y -= size * 1.3;
      line(part, x, y, font, size);
    }
  };
  for (const block of blocks) {
    switch (block.kind) {
      case "name":
        y -= 24;
        line(block.text, x0, y, "F2", 22);
        break;
      case "heading":
        y -= size * 2.2;
        line(sheet.look.capitals ? block.text.toUpperCase() : block.text, x0, y, "F2", size + 2);
        y -= 3;
        break;
      case "bullet":
        line(sheet.look.bullet === "–" ? "-" : "•", x0 + 4, y - size * 1.3, "F1", size);
        lines(block.text, x0 + 14, x1, "F1");
        break;
      case "contact":
        if (block.sign === "lines") for (const run of block.runs) lines(run.text, x0, x1, "F1");
        else
          lines(
            block.runs.map((run) => run.text).join(block.sign === "·" ? " • " : ` ${block.sign} `),
            x0,
            x1,
            "F1",
          );
        break;
      case "row":
        if (block.opens) y -= 5;
        y -= size * 1.3;
        drawRuns(block.runs, x0, y, size, line);
        if (block.right) line(block.right.text, x1 - widthOf(block.right.text, size), y, "F1", size);
        break;
      case "paragraph":
        lines(block.runs.map((run) => run.text).join(""), x0, x1, "F1");
        break;
      case "beside":
        y -= 5;
        line(block.left, x0, y - size * 1.3, "F1", size);
        y = place(block.blocks, x0 + 120, x1, y, drawn, sheet);
        break;
      default:
        lines(block.text, x0, x1, "F1");
    }
  }
  return y;
}

function drawRuns(
  runs: Run[],
  x: number,
  y: number,
  size: number,
  line: (text: string, x: number, y: number, font: Drawn["font"], size: number) => void,
): void {
  let at = x;
  for (const run of runs) {
    line(
      run.text.trim(),
      at + (/^\s/.test(run.text) ? size * 0.28 : 0),
      y,
      run.bold ? "F2" : run.italic ? "F3" : "F1",
      size,
    );
    at += widthOf(run.text, size) * (run.bold ? 1.06 : 1);
  }
}

function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Words or letters each placed on its own, as some producers do. */
function cutUp(item: Drawn, pieces: "lines" | "words" | "letters"): Drawn[] {
  if (pieces === "lines") return [item];
  const parts = pieces === "words" ? item.text.split(/(?<= )/) : [...item.text];
  let x = item.x;
  return parts.map((text) => {
    const part = { ...item, text, x };
    x += helvetica(text, item.size, item.font === "F2");
    return part;
  });
}

const regular =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);

function helvetica(text: string, size: number, bold: boolean): number {
  const width = [...text].reduce(
    (sum, char) => sum + (regular[char.charCodeAt(0) - 32] ?? (char === "•" ? 350 : 556)),
    0,
  );
  return (width / 1000) * size * (bold ? 1.06 : 1);
}

const winAnsi: Record<string, number> = { "•": 0x95, "–": 0x96, "—": 0x97, "’": 0x92, "€": 0x80 };

function literal(text: string): string {
  const bytes = [...text].map(
    (char) => winAnsi[char] ?? (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 0x3f),
  );
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
}

function toPdf(parts: Drawn[]): Uint8Array {
  const stream = parts
    .map(
      (part) =>
        `BT /${part.font} ${part.size} Tf 1 0 0 1 ${part.x.toFixed(2)} ${part.y.toFixed(2)} Tm ${literal(part.text)} Tj ET`,
    )
    .join("\n");
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    font("Helvetica-Oblique"),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, "latin1"));
}
