/** What is drawn on a page is in its text, and what is in its text is in a field or listed as unplaced. */
import { expect, test } from "vitest";
import { listCases, loadCase } from "../../evals/corpus.ts";
import { listTexts } from "../../model.ts";
import { findDates } from "../structure/dates.ts";
import { findHeading } from "../structure/headings.ts";
import { countryCode } from "../structure/places.ts";
import { structure } from "../structure/structure.ts";
import { readGlyphs } from "./glyphs.ts";
import { PdfFile } from "./pdf-file.ts";
import { readPdf } from "./read-pdf.ts";
import { isSymbolFont } from "./segment-text.ts";

const letters = (text: string) => text.normalize("NFKC").match(/[\p{L}\p{N}]/gu) ?? [];
const printed = listCases().filter((one) => /^(?:browser|latex|moderncv|libreoffice)$/.test(one.producer));
const sample = printed.filter((_, i) => i % 5 === 0);

test.each(sample.map((one) => [one.name, one] as const))("%s loses no letter on its way", async (_, one) => {
  const bytes = await loadCase(one);
  const pdf = await PdfFile.open(bytes);
  const source = await readPdf(bytes);
  for (let number = 1; number <= pdf.pageCount; number++) {
    const { glyphs } = await readGlyphs(await pdf.page(number));
    const drawn = letters(
      glyphs
        // A letter of a font of pictures is a telephone or an envelope.
        .filter((glyph) => !glyph.hidden && !isSymbolFont(glyph.font))
        .map((glyph) => glyph.text)
        .join(""),
    );
    expect(letters(source.pages[number - 1] ?? "").sort()).toEqual(drawn.sort());
  }
  pdf.close();
  const doc = structure(source, "pdf");
  const squeeze = (text: string) => letters(text).join("").toLowerCase();
  const kept = squeeze(
    listTexts(doc)
      .map(({ text }) => text)
      .join(" "),
  );
  const words = source.lines.flatMap((line) => {
    const cells = line.text.split("\t");
    if (cells.every((cell) => findHeading(cell))) return [];
    return cells.flatMap((cell) => withoutDates(cell).split(/[\s,;:|/–—-]+/));
  });
  // A date is kept as ISO, and a country as its code.
  const isKept = (word: string) => kept.includes(squeeze(word)) || countryCode(word) !== undefined;
  expect(words.filter((word) => letters(word).length > 4 && !isKept(word))).toEqual([]);
});

function withoutDates(text: string): string {
  return findDates(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}
