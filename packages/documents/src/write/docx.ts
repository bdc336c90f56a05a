import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { unzipSync, type Zippable, zipSync } from "fflate";
import type { LaidEntry, Layout, Linked } from "./layout/laid.ts";
import { layOut } from "./layout/layout.ts";
import type { RenderOptions } from "./render-options.ts";

// Twips: a twentieth of a point.
const papers = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } };

/** The templates as Word styles: sizes in half-points, space and margins in twips. */
const looks = {
  classic: { accent: "1F3A5F", size: 21, name: 44, heading: 25, above: 240, margin: 1_020, allCaps: false },
  modern: { accent: "0F6B63", size: 20, name: 52, heading: 22, above: 280, margin: 1_130, allCaps: true },
  compact: { accent: "2B2B2B", size: 19, name: 36, heading: 22, above: 160, margin: 850, allCaps: false },
} as const;
/** Characters of the contact details that fit on a line in each of them. */
const contactChars = 84;
type Look = (typeof looks)[keyof typeof looks];

/** Writes a resume as a Word file with real headings, lists and links, to be edited further. */
export async function writeDocx(doc: ResumeDocument, options: RenderOptions): Promise<Uint8Array> {
  const layout = layOut(doc);
  const paper = papers[options.paper ?? "a4"];
  const look = looks[options.template ?? "classic"];
  const { margin } = look;
  const right = paper.width - 2 * margin;
  const file = new Document({
    title: titleOf(layout),
    creator: layout.name || "Tailorbird",
    lastModifiedBy: "Tailorbird",
    styles: styles(layout, look),
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: paper,
            margin: { top: margin - 120, bottom: margin - 120, left: margin, right: margin },
          },
        },
        children: [
          ...head(layout),
          ...(layout.letter ?? []).map(
            (text) => new Paragraph({ spacing: { before: 200, after: 0, line: 276 }, children: [run(text)] }),
          ),
          ...layout.sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(section.heading)] }),
            ...section.entries.flatMap((entry) =>
              entry.title ? titled(entry, right) : listed(entry, layout.comma),
            ),
          ]),
        ],
      },
    ],
  });
  return steady(new Uint8Array(await Packer.toBuffer(file)));
}

function titleOf({ name, letter }: Layout): string {
  const what = letter ? "letter" : "resume";
  return name ? `${name}: ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
}

function styles(layout: Layout, look: Look) {
  const rtl = /^(?:ar|he|fa|ur)\b/.test(layout.language);
  const heading = { color: look.accent, bold: true };
  return {
    default: {
      document: {
        run: {
          font: "Calibri",
          size: look.size,
          language: { value: layout.language, bidirectional: rtl ? layout.language : "ar" },
        },
        paragraph: { spacing: { after: 40, line: 259 } },
      },
      title: { run: { size: look.name, ...heading }, paragraph: { spacing: { after: 20 } } },
      heading1: {
        run: { size: look.heading, allCaps: look.allCaps, ...heading },
        paragraph: {
          spacing: { before: look.above, after: 80 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "B8C4D4", space: 2 } },
        },
      },
      heading2: {
        run: { size: look.size + 1, bold: true, color: "000000" },
        paragraph: { spacing: { before: 120, after: 10 }, keepNext: true },
      },
    },
  };
}

function head(layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (layout.name)
    paragraphs.push(new Paragraph({ heading: HeadingLevel.TITLE, children: [run(layout.name)] }));
  if (layout.label)
    paragraphs.push(
      new Paragraph({ children: [new TextRun({ text: layout.label, size: 24, color: "444444" })] }),
    );
  for (const line of contactLines(layout.contact)) {
    const children = line.flatMap(({ text, url }, i): ParagraphChild[] => {
      const separator = i > 0 ? [run("  |  ")] : [];
      return [...separator, url ? link(text, url) : run(text)];
    });
    paragraphs.push(new Paragraph({ children }));
  }
  if (layout.summary) {
    paragraphs.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(layout.summary.heading)] }),
    );
    for (const text of layout.summary.paragraphs) paragraphs.push(new Paragraph({ children: [run(text)] }));
  }
  return paragraphs;
}

/** Items stay whole, and no line ends with the sign between two; Word itself would break at any hyphen. */
function contactLines(items: Linked[]): Linked[][] {
  const lines: Linked[][] = [];
  let length = 0;
  for (const item of items) {
    length += item.text.length + 5;
    if (lines.length === 0 || length > contactChars) {
      lines.push([]);
      length = item.text.length;
    }
    lines.at(-1)?.push(item);
  }
  return lines;
}

function titled(entry: LaidEntry, right: number): Paragraph[] {
  const title = entry.title ?? "";
  const first: ParagraphChild[] = [entry.url ? link(title, entry.url) : run(title)];
  if (entry.dates) first.push(new TextRun({ children: [new Tab(), clean(entry.dates)], bold: false }));
  const second: ParagraphChild[] = [];
  if (entry.subtitle) second.push(new TextRun({ text: entry.subtitle, italics: true }));
  if (entry.place)
    second.push(new TextRun({ children: [...(entry.subtitle ? [new Tab()] : []), clean(entry.place)] }));
  const tabStops = [{ type: TabStopType.RIGHT, position: right }];
  const paragraphs = [new Paragraph({ heading: HeadingLevel.HEADING_2, tabStops, children: first })];
  const more = entry.prose.length + entry.bullets.length > 0;
  if (second.length > 0) paragraphs.push(new Paragraph({ tabStops, children: second, keepNext: more }));
  for (const text of entry.prose) paragraphs.push(new Paragraph({ children: [run(text)] }));
  return [...paragraphs, ...entry.bullets.map(bullet)];
}

function listed(entry: LaidEntry, comma: string): Paragraph[] {
  const list = entry.list?.join(comma);
  if (!list) return entry.bullets.map(bullet);
  const label = entry.label ? [new TextRun({ text: `${entry.label}: `, bold: true })] : [];
  return [new Paragraph({ children: [...label, run(list)] })];
}

function bullet(text: string): Paragraph {
  return new Paragraph({ numbering: { reference: "bullets", level: 0 }, children: [run(text)] });
}

function run(text: string): TextRun {
  return new TextRun({ text: clean(text) });
}

/** XML 1.0 has no place for control characters. */
function clean(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "");
}

function link(text: string, url: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: "Hyperlink" })] });
}

/** Packs the file again with fixed times and ids, so that equal input gives equal bytes. */
function steady(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1),
  );
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const ids = new Map<string, string>();
  const out: Zippable = {};
  for (const name of names) {
    const text = decoder
      .decode(parts[name])
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, "$12000-01-01T00:00:00Z")
      .replace(/\brId[A-Za-z0-9_-]{8,}/g, (id) => stable(ids, id, "rIdLink"))
      .replace(/((?:w:nsid|w15:durableId)[^"]*")[^"]*"/g, '$100000001"');
    out[name] = [encoder.encode(text), { mtime: new Date(2000, 0, 1), level: 6 }];
  }
  return zipSync(out);
}

function stable(ids: Map<string, string>, id: string, prefix: string): string {
  const known = ids.get(id);
  if (known) return known;
  const next = `${prefix}${ids.size + 1}`;
  ids.set(id, next);
  return next;
}
