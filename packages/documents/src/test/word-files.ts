/** Word files of a few invented lines, made part by part as different programs make them. */
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../read/docx/read-docx.ts";

const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A run of text, with what says how it looks. */
export const run = (text: string, look = "") =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of a text, or of runs. */
export const paragraph = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;

/** A content control. */
export const control = (content: string, properties = "") =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** What a part refers to: `rId1 hyperlink https://… External`. */
export function relations(...lines: string[]): string {
  const one = (line: string) => {
    const [id, type, target, mode] = line.split(" ");
    return `<Relationship Id="${id}" Type="${kinds}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  };
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.map(one).join("")}</Relationships>`;
}

/** A file of a body and other parts by name. */
export function wordFile(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all = { "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`, ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The lines that a file gives, in order, and what it sets apart. */
export function linesOf(file: Uint8Array): { lines: string[]; hidden: string[] } {
  const { lines, hidden } = readDocx(file);
  return {
    lines: lines.map(({ text }) => text),
    hidden: hidden.map(({ reason, text }) => `${reason}: ${text}`),
  };
}
