/** Files that are out to hurt whoever reads them, each made here, small, by construction. */
import { deflateSync } from "node:zlib";

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const pdfType = "application/pdf";
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A PDF of `pages` empty pages, or of one page that draws `content`, a stream packed by `filters`. */
function pdf({ pages = 1, content = Buffer.from(""), filters = "", trailer = "" }): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => `${10 + n} 0 R`).join(" ");
  const page = "/Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>";
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n`),
    Buffer.from(`2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages}>>endobj\n`),
    ...Array.from({ length: pages }, (_, n) => Buffer.from(`${10 + n} 0 obj<<${page}>>endobj\n`)),
    Buffer.from(`5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n`),
    Buffer.from(`4 0 obj<</Length ${content.length}/Filter[${filters}]>>stream\n`),
    content,
    Buffer.from(`\nendstream endobj\ntrailer<</Root 1 0 R${trailer}>>\n%%EOF`),
  ]);
}

/** A zip of one stored or deflated entry, with sizes as claimed. */
function zip(name: string, unpacked: Buffer): Uint8Array {
  const packed = deflateSync(unpacked, { level: 9 }).subarray(2, -4);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(unpacked.length, 8);
  const shared = Buffer.concat([
    Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    sizes,
    Buffer.from([name.length, 0, 0, 0]),
  ]);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), shared, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002", "latin1"),
    Buffer.from([20, 0]),
    shared,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const blanks = Buffer.alloc(300_000_000, 0x20);
const operators = Buffer.from(`BT/F 9 Tf ${"(a)Tj ".repeat(500_000)}`);

export const hostileFiles: readonly HostileFile[] = [
  {
    what: "a program named .pdf",
    name: "a.pdf",
    contentType: pdfType,
    bytes: Buffer.from("MZ\u0090\u0000\u0003 not a PDF", "latin1"),
  },
  { what: "a PDF cut off", name: "b.pdf", contentType: pdfType, bytes: pdf({}).subarray(0, 60) },
  { what: "two hundred pages", name: "c.pdf", contentType: pdfType, bytes: pdf({ pages: 200 }) },
  { what: "a page without text", name: "d.pdf", contentType: pdfType, bytes: pdf({}) },
  {
    what: "half a million letters on one page, most of them beside it",
    name: "e.pdf",
    contentType: pdfType,
    bytes: pdf({ content: deflateSync(operators, { level: 9 }), filters: "/FlateDecode" }),
  },
  {
    what: "a stream packed twice",
    name: "f.pdf",
    contentType: pdfType,
    bytes: pdf({
      content: deflateSync(deflateSync(blanks, { level: 9 })),
      filters: "/FlateDecode/FlateDecode",
    }),
  },
  {
    what: "a zip bomb named .docx",
    name: "g.docx",
    contentType: docxType,
    bytes: zip("word/document.xml", blanks),
  },
  {
    what: "rubbish named .docx",
    name: "h.docx",
    contentType: docxType,
    bytes: Buffer.from("PK\u0003\u0004rubbish", "latin1"),
  },
  {
    what: "bytes named .txt",
    name: "i.txt",
    contentType: "text/plain",
    bytes: Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]),
  },
  { what: "blanks alone", name: "j.txt", contentType: "text/plain", bytes: Buffer.from("   \n\t ") },
  {
    what: "broken JSON",
    name: "k.json",
    contentType: "application/json",
    bytes: Buffer.from('{"basics": {"name": '),
  },
];
