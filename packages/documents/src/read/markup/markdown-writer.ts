/** A hyphen or an asterisk that was typed before an item, as against the end of a range (`- 2019`). */
const typedItem = /^(?:(?:\\\*|-)\s+(?=[\p{L}\p{N}"“„«])(?!(?:19|20)\d\d(?!\d))|\+\s+(?=\p{L}))/u;

/**
 * Builds Markdown out of what a tree of markup says, piece by piece, so that HTML and OpenDocument are read
 * by the reader of Markdown. Text is escaped: what looks like a mark in the source stays text. A number that was
 * typed before a line is left as it stands: it marks an item in every format, and so do a hyphen and an asterisk.
 */
export class MarkdownWriter {
  readonly #lines: string[] = [];
  #prefix = "";
  #line = "";
  #link: { url: string; from: number } | undefined;

  /** Ends the line at hand; what follows is a paragraph, an item (`- `) or a heading (`## `) of its own. */
  block(prefix = "", { follows = false } = {}): void {
    const text = this.#line.replace(/[ \u00a0]+/g, " ").trim();
    if (text) {
      const typed = this.#prefix === "" ? typedItem.exec(text)?.[0] : undefined;
      if (typed) this.#prefix = "- ";
      const own = typed ? text.slice(typed.length) : text;
      const isMark = /^(?:[#+>-](?=\s)|[-_]{3,}$)/.test(own) && !this.#prefix.startsWith("#");
      this.#lines.push(`${this.#prefix}${isMark ? "\\" : ""}${own}${follows ? "<br>" : ""}`);
      if (!follows) this.#lines.push("");
    }
    if (text || prefix) this.#prefix = prefix;
    this.#line = "";
    this.#link = undefined;
  }

  /** A new line of the same paragraph. */
  lineBreak(): void {
    const prefix = this.#prefix;
    this.block("", { follows: true });
    if (!prefix.startsWith("#")) this.#prefix = "";
  }

  /** What follows stands apart on the same line. */
  cell(): void {
    if (this.#line.trim()) this.#line += "\t";
  }

  text(raw: string, bold = false): void {
    const text = raw.replace(/[\s\u200b]+/g, " ");
    if (!text.trim()) {
      if (this.#line && !/\s$/.test(this.#line)) this.#line += " ";
      return;
    }
    const escaped = text.replace(/[\\`*_[\]<>|~&]/g, "\\$&");
    if (!bold || this.#prefix.startsWith("#")) this.#line += escaped;
    else {
      const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(escaped) as RegExpExecArray;
      this.#line = this.#line.endsWith("**")
        ? `${this.#line.slice(0, -2)}${before}${inner}**${after}`
        : `${this.#line}${before}**${inner}**${after}`;
    }
  }

  openLink(url: string): void {
    this.#link = { url, from: this.#line.length };
  }

  /** Only web and mail addresses are links; any other address is dropped and its text kept. */
  closeLink(): void {
    const { url, from } = this.#link ?? { url: "", from: 0 };
    this.#link = undefined;
    const text = this.#line.slice(from);
    if (!text.trim() || text.includes("\t") || !/^(?:https?:\/\/|mailto:|tel:)[^\s<>]+$/i.test(url)) return;
    const label = text.trim().replaceAll("**", "");
    this.#line = `${this.#line.slice(0, from)}[${label}](${url.replace(/[()]/g, encodeURIComponent)})`;
  }

  toString(): string {
    this.block();
    return this.#lines.join("\n");
  }
}
