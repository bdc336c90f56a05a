import { widthOf } from "./helvetica.ts";
import type { Block, Sheet } from "./sheet.ts";
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
        y -= size * 0.9;
        for (const part of wrap(
          sheet.look.capitals ? block.text.toUpperCase() : block.text,
          (x1 - x0) * 0.9,
          size + 2,
        )) {
          y -= size * 1.4;
          line(part, x0, y, "F2", size + 2);
        }
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
        y = drawRow(block, x0, x1, y, size, line);
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

/** Words of a row from left to right, over as many lines as the column needs; returns the last baseline. */
function drawRow(
  { runs, right }: Extract<Block, { kind: "row" }>,
  x0: number,
  x1: number,
  top: number,
  size: number,
  line: (text: string, x: number, y: number, font: Drawn["font"], size: number) => void,
): number {
  let y = top - size * 1.3;
  let x = x0;
  const space = widthOf(" ", size);
  const pieces: { text: string; x: number; y: number; font: Drawn["font"] }[] = [];
  const put = (word: string, font: Drawn["font"], isGlued: boolean) => {
    const width = widthOf(word, size, font === "F2");
    if (x > x0 && !isGlued && x + space + width > x1) {
      x = x0;
      y -= size * 1.3;
    }
    const last = pieces.at(-1);
    const gap = x > x0 && !isGlued ? space : 0;
    if (last && last.font === font && last.y === y && !isGlued) last.text += ` ${word}`;
    else pieces.push({ text: word, x: x + gap, y, font });
    x += gap + width;
  };
  for (const run of runs) {
    const font = run.bold ? "F2" : run.italic ? "F3" : "F1";
    const words = run.text.split(" ").filter(Boolean);
    words.forEach((word, i) => {
      put(word, font, i === 0 && !/^\s/.test(run.text) && run !== runs[0]);
    });
  }
  for (const piece of pieces) line(piece.text, piece.x, piece.y, piece.font, size);
  if (!right) return y;
  const width = widthOf(right.text, size);
  if (x + 2 * space + width > x1) y -= size * 1.3;
  line(right.text, x1 - width, y, "F1", size);
  return y;
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
    x += widthOf(text, item.size, item.font === "F2");
    return part;
  });
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
