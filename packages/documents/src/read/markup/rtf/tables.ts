const maxRows = 5_000;

/** The tables at the head of an RTF file: fonts with their letters, colours, and which styles are headings. */
export class RtfTables {
  /** Charset of each font, by its number. */
  readonly charsets = new Map<number, number>();
  /** Level of each style that is a heading, from 1. */
  readonly headings = new Map<number, number>();
  readonly #whites = new Set<number>();
  #font = 0;
  #style = 0;
  #color = { at: 0, red: -1, green: -1, blue: -1 };
  #styleName = "";

  /** Whether a colour of the table is white, so that on paper nothing is seen. */
  isWhite(color: number): boolean {
    return this.#whites.has(color);
  }

  word(table: "fonts" | "colors" | "styles", name: string, value = 0): void {
    if (table === "fonts") {
      if (name === "f") this.#font = value;
      if (name === "fcharset" && this.charsets.size < maxRows) this.charsets.set(this.#font, value);
    } else if (table === "colors") {
      if (name === "red" || name === "green" || name === "blue") this.#color[name] = value;
    } else if (name === "s") {
      this.#style = value;
      this.#styleName = "";
    }
  }

  text(table: "fonts" | "colors" | "styles", text: string): void {
    if (table === "styles") {
      this.#styleName = (this.#styleName + text).slice(0, 100);
      const level = /^\s*(?:heading|überschrift|titre|título|titolo|kop)\s*([1-9])\s*;/i.exec(
        this.#styleName,
      )?.[1];
      if (level && this.headings.size < maxRows) this.headings.set(this.#style, Number(level));
    } else if (table === "colors") {
      for (const char of text) if (char === ";") this.#endColor();
    }
  }

  #endColor(): void {
    const { at, red, green, blue } = this.#color;
    if (Math.min(red, green, blue) > 237 && this.#whites.size < maxRows) this.#whites.add(at);
    this.#color = { at: at + 1, red: -1, green: -1, blue: -1 };
  }
}
