import type { SourceText } from "../../lines.ts";
import { readMarkdown } from "../../markdown.ts";
import { UnreadableFileError } from "../../unreadable.ts";
import { MarkdownWriter } from "../markdown-writer.ts";
import { decodeBytes, encodingOfCharset, encodingOfCodePage, western } from "./encoding.ts";
import { firstGroup, type Group, setLook, whyUnseen } from "./group.ts";
import { RtfParagraph } from "./paragraph.ts";
import { RtfTables } from "./tables.ts";
import { type RtfToken, rtfTokens } from "./tokens.ts";
import { isPassedOver, signs } from "./words.ts";

const maxDepth = 500;
const maxChars = 2_000_000;

/**
 * Reads RTF (of WordPad, TextEdit, Word, LibreOffice): paragraphs, lists, tables, text boxes, links, bold and hidden
 * text, in whatever code page. Pictures, objects and macros are passed over, and nothing is fetched.
 * @throws UnreadableFileError corrupt, bomb, too_large
 */
export function readRtf(bytes: Uint8Array): SourceText {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.step(token);
  return reader.finish();
}

class RtfReader {
  readonly #writer = new MarkdownWriter();
  readonly #paragraph = new RtfParagraph(this.#writer);
  readonly #hidden: SourceText["hidden"] = [];
  readonly #tables = new RtfTables();
  readonly #stack: Group[] = [];
  #group: Group = firstGroup();
  #bytes: number[] = [];
  #encoding = western;
  #toSkip = 0;
  #isStarred = false;
  #isFirst = false;
  #chars = 0;
  #address = "";

  step(token: RtfToken): void {
    if (token.type === "byte") this.#byte(token.byte);
    else {
      this.#flush();
      if (token.type === "open") this.#open();
      else if (token.type === "close") this.#close();
      else this.#word(token.name, token.value);
    }
  }

  finish(): SourceText {
    this.#flush();
    if (this.#stack.length > 0) throw new UnreadableFileError("corrupt");
    const text = this.#writer.toString();
    return { ...readMarkdown(text), hidden: this.#hidden.slice(0, 200) };
  }

  #open(): void {
    if (this.#stack.length >= maxDepth) throw new UnreadableFileError("bomb");
    this.#stack.push(this.#group);
    this.#group = { ...this.#group, isLink: false };
    this.#isFirst = true;
    this.#isStarred = false;
    this.#toSkip = 0;
  }

  #close(): void {
    const outer = this.#stack.pop();
    // What follows the end of the file's own group is no part of it.
    if (!outer) return;
    if (this.#group.isLink) this.#writer.closeLink();
    this.#group = outer;
    this.#toSkip = 0;
  }

  #byte(byte: number): void {
    this.#isFirst = false;
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(byte);
  }

  /** Bytes become text together: a letter may take two of them. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const own = this.#group.font === undefined ? undefined : this.#tables.charsets.get(this.#group.font);
    const encoding = (own !== undefined && encodingOfCharset(own)) || this.#encoding;
    const text = own === 2 ? "•" : decodeBytes(this.#bytes, encoding);
    this.#bytes = [];
    this.#text(text);
  }

  #text(text: string): void {
    const { use, deleted, bold } = this.#group;
    if (use === "nothing" || use === "twice" || deleted || this.#stack.length === 0) return;
    if (use === "instruction") this.#address += text;
    else if (use !== "text") this.#tables.text(use, text);
    else {
      this.#chars += text.length;
      if (this.#chars > maxChars) throw new UnreadableFileError("too_large");
      const reason = whyUnseen(this.#group, this.#tables);
      if (reason) {
        if (text.trim()) this.#hidden.push({ reason, text: text.trim().slice(0, 4_000) });
        return;
      }
      if (text.trim()) this.#paragraph.begin();
      this.#writer.text(text, bold);
    }
  }

  #word(name: string, value: number | undefined): void {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (name === "*") {
      this.#isStarred = true;
      this.#isFirst = isFirst;
      return;
    }
    if (this.#toSkip > 0 && name !== "u") this.#toSkip--;
    if (isFirst) this.#enter(name);
    if (this.#group.use === "nothing" || this.#group.use === "twice") return;
    if (name in signs) this.#text(signs[name] as string);
    else if (name === "u") this.#unicode(value ?? 0);
    else if (this.#group.use !== "text" && this.#group.use !== "instruction")
      this.#tables.word(this.#group.use, name, value);
    else if (this.#group.use === "instruction" || !this.#paragraph.layOut(name)) this.#set(name, value);
  }

  /** The first word of a group says what the group is for. */
  #enter(name: string): void {
    if (this.#group.use !== "text") {
      if (this.#isStarred)
        this.#group.use = this.#group.use === "twice" && name === "ud" ? "text" : "nothing";
      return;
    }
    if (name === "listtext" || name === "pntext") this.#paragraph.markItem();
    if (name === "fonttbl") this.#group.use = "fonts";
    else if (name === "colortbl") this.#group.use = "colors";
    else if (name === "stylesheet") this.#group.use = "styles";
    else if (name === "fldinst") {
      this.#group.use = "instruction";
      this.#address = "";
    } else if (name === "fldrslt") {
      const url = /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"/i.exec(this.#address)?.[1];
      if (url) {
        this.#paragraph.begin();
        this.#writer.openLink(url);
        this.#group.isLink = true;
      }
      this.#address = "";
    } else if (name === "upr") this.#group.use = "twice";
    else if (isPassedOver(name, this.#isStarred)) this.#group.use = "nothing";
  }

  #unicode(value: number): void {
    this.#toSkip = 0;
    if (value >= -32_768 && value <= 65_535)
      this.#text(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#toSkip = this.#group.fallback;
  }

  #set(name: string, value: number | undefined): void {
    if (name === "ansicpg") this.#encoding = encodingOfCodePage(value ?? 1252);
    else if (name === "mac") this.#encoding = "macintosh";
    else {
      setLook(this.#group, name, value);
      this.#paragraph.set(name, value, this.#tables);
    }
  }
}
