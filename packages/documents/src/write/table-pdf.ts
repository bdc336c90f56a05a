/** A table on paper: what is shown to an office, with a line to sign. */
import { compilerFor, exportPdf, setText } from "./typst.ts";

export interface PrintedTable {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Lines below the title. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  /** As many cells in each as there are headings. */
  readonly rows: readonly (readonly string[])[];
  /** What stands in the place of no row at all. */
  readonly none: string;
}

/** @param options.assetsDir where the fonts are; beside the running file when it is not given. */
export function writeTablePdf(table: PrintedTable, options: { assetsDir?: string } = {}): Uint8Array {
  const compiler = compilerFor(options.assetsDir);
  const bytes = exportPdf(compiler, setText(compiler, template, { table: JSON.stringify(table) }));
  compiler.evictCache(10);
  return new Uint8Array(bytes);
}

const template = `
#let it = json(bytes(sys.inputs.table))
#set document(title: it.title, date: none)
#set page(paper: "a4", margin: (x: 1.6cm, y: 1.8cm), numbering: "1 / 1")
#set text(
  font: ("Source Sans 3", "IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans SC", "BIZ UDPGothic", "NanumGothic", "Libertinus Serif"),
  fallback: false, size: 9pt, lang: it.language.split("-").first(), hyphenate: false,
)
// A word longer than its cell may break anywhere.
#show regex("[^\\s/-]{18,}"): it => it.text.clusters().chunks(6).map(chunk => box(chunk.join())).join()
#heading(level: 1, text(size: 15pt, it.title))
#for line in it.lines { block(above: 0.6em, below: 0.6em, line) }
#v(0.6em)
#if it.rows.len() == 0 { it.none } else {
  table(
    columns: it.headings.map(_ => 1fr),
    stroke: 0.4pt + rgb("#9aa4b1"), inset: 4pt,
    table.header(..it.headings.map(each => table.cell(fill: rgb("#eef1f5"), strong(each)))),
    ..it.rows.flatten(),
  )
}
`;
