import type { Font } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** What reading needs to know of a font. */
export interface FontFacts {
  name: string;
  bold: boolean;
  italic: boolean;
  vertical: boolean;
  /** From the font's own units to those of text, usually a thousandth. */
  widthScale: number;
}

/** By the names that a page gives its fonts; each is looked at once. */
export class KnownFonts {
  readonly #known = new Map<string, FontFacts>();
  readonly #fonts: ReadonlyMap<string, Font>;

  constructor(fonts: ReadonlyMap<string, Font>) {
    this.#fonts = fonts;
  }

  of(id: string): FontFacts {
    const known = this.#known.get(id);
    if (known) return known;
    const facts = factsOf(this.#fonts.get(id));
    this.#known.set(id, facts);
    return facts;
  }
}

function factsOf(font: Font | undefined): FontFacts {
  const name = font?.name ?? "";
  return {
    name,
    bold: font?.bold === true || /bold|black|heavy|semibold|demi|-bd\b|cmbx|,b/i.test(name),
    italic: font?.italic === true || /italic|oblique|slanted|cmti|cmsl/i.test(name),
    vertical: font?.vertical === true,
    widthScale: font?.fontMatrix?.[0] || 0.001,
  };
}
