import type { SourceText } from "../lines.ts";
import { readMarkdown } from "../markdown.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { thinnest } from "../unseen.ts";
import { MarkdownWriter } from "./markdown-writer.ts";
import { decodeBytes, encodingOfCharset, encodingOfCodePage, western } from "./rtf-encoding.ts";
import { RtfTables } from "./rtf-tables.ts";
import { type RtfToken, rtfTokens } from "./rtf-tokens.ts";

type Hidden = SourceText["hidden"][number]["reason"];

/** What a group changes ends with it. */
interface Group {
  /** What text in it is for: to be read, nothing, the same as a group beside it, a table, or the address of a link. */
  use: "text" | "nothing" | "twice" | "fonts" | "colors" | "styles" | "instruction";
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  size: number;
  /** Width of the letters in percent. */
  stretch: number;
  color: number;
  onColor: boolean;
  font: number | undefined;
  /** Characters that stand in for one `\u` to readers that do not know it. */
  fallback: number;
  isLink: boolean;
}

const maxDepth = 500;
const maxChars = 2_000_000;

const signs: Record<string, string> = {
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** Groups that hold no text of the page. What begins with `\*` and is not known here is passed over as well. */
const passedOver = new Set(
  "info pict object objdata nonshppict sp listtext pntext pn filetbl revtbl rsidtbl generator xe tc ftnsep aftnsep themedata datastore latentstyles listtable listoverridetable userprops annotation atnid atnauthor template keycode falt panose fname bkmkstart bkmkend fldtype ffdata formfield".split(
    " ",
  ),
);
const entered = new Set(["shpinst", "shptxt", "dptxbxtext", "fldinst"]);

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
  readonly #hidden: SourceText["hidden"] = [];
  readonly #tables = new RtfTables();
  readonly #stack: Group[] = [];
  #group: Group = {
    use: "text",
    bold: false,
    hidden: false,
    deleted: false,
    size: 24,
    stretch: 100,
    color: 0,
    onColor: false,
    font: undefined,
    fallback: 1,
    isLink: false,
  };
  #bytes: number[] = [];
  #encoding = western;
  #toSkip = 0;
  #isStarred = false;
  #isFirst = false;
  #chars = 0;
  #address = "";
  #paragraph = { isOpen: false, level: 0, isItem: false, heading: 0 };

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
      const reason = this.#unseen();
      if (reason) {
        if (text.trim()) this.#hidden.push({ reason, text: text.trim().slice(0, 4_000) });
        return;
      }
      if (text.trim()) this.#begin();
      this.#writer.text(text, bold);
    }
  }

  #unseen(): Hidden | undefined {
    const { hidden, size, stretch, color, onColor } = this.#group;
    if (hidden) return "hidden";
    if (size < 4 || stretch <= thinnest) return "tiny";
    return this.#tables.isWhite(color) && !onColor ? "invisible_color" : undefined;
  }

  /** The first text of a paragraph tells what it is by then. */
  #begin(): void {
    const { isOpen, isItem, level, heading } = this.#paragraph;
    if (isOpen) return;
    this.#paragraph.isOpen = true;
    if (heading > 0) this.#writer.block(`${"#".repeat(Math.min(heading, 6))} `);
    else if (isItem) this.#writer.block(`${"  ".repeat(Math.min(level, 8))}- `);
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
    else if (!this.#layOut(name)) this.#look(name, value);
  }

  /** The first word of a group says what the group is for. */
  #enter(name: string): void {
    if (this.#group.use !== "text") {
      if (this.#isStarred)
        this.#group.use = this.#group.use === "twice" && name === "ud" ? "text" : "nothing";
      return;
    }
    if (name === "listtext" || name === "pntext") this.#paragraph.isItem = true;
    if (name === "fonttbl") this.#group.use = "fonts";
    else if (name === "colortbl") this.#group.use = "colors";
    else if (name === "stylesheet") this.#group.use = "styles";
    else if (name === "fldinst") {
      this.#group.use = "instruction";
      this.#address = "";
    } else if (name === "fldrslt") {
      const url = /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"/i.exec(this.#address)?.[1];
      if (url) {
        this.#begin();
        this.#writer.openLink(url);
        this.#group.isLink = true;
      }
      this.#address = "";
    } else if (name === "upr") this.#group.use = "twice";
    else if (passedOver.has(name) || (this.#isStarred && !entered.has(name))) this.#group.use = "nothing";
  }

  #unicode(value: number): void {
    this.#toSkip = 0;
    if (value >= -32_768 && value <= 65_535)
      this.#text(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#toSkip = this.#group.fallback;
  }

  /** @returns false for a word that moves nothing. */
  #layOut(name: string): boolean {
    const writer = this.#writer;
    if (this.#group.use !== "text") return false;
    switch (name) {
      case "par":
      case "sect":
      case "page":
      case "row":
      case "nestrow":
      case "\n":
      case "\r":
        writer.block();
        this.#paragraph.isOpen = false;
        return true;
      case "line":
        writer.lineBreak();
        return true;
      case "tab":
      case "cell":
      case "nestcell":
        writer.cell();
        return true;
      case "pard":
        this.#paragraph = { isOpen: this.#paragraph.isOpen, level: 0, isItem: false, heading: 0 };
        return true;
      default:
        return false;
    }
  }

  #look(name: string, value: number | undefined): void {
    const group = this.#group;
    const isOn = value !== 0;
    switch (name) {
      case "b":
        group.bold = isOn;
        break;
      case "v":
        group.hidden = isOn;
        break;
      case "deleted":
        group.deleted = isOn;
        break;
      case "plain":
        Object.assign(group, {
          bold: false,
          hidden: false,
          size: 24,
          stretch: 100,
          color: 0,
          onColor: false,
        });
        break;
      case "fs":
        group.size = value ?? 24;
        break;
      case "charscalex":
        group.stretch = value ?? 100;
        break;
      case "cf":
        group.color = value ?? 0;
        break;
      case "cb":
      case "chcbpat":
      case "highlight":
        group.onColor = (value ?? 0) > 0;
        break;
      case "f":
        group.font = value;
        break;
      case "uc":
        group.fallback = Math.max(0, Math.min(value ?? 1, 10));
        break;
      case "ansicpg":
        this.#encoding = encodingOfCodePage(value ?? 1252);
        break;
      case "mac":
        this.#encoding = "macintosh";
        break;
      case "ls":
        this.#paragraph.isItem = (value ?? 0) > 0;
        break;
      case "ilvl":
        this.#paragraph.level = Math.max(0, value ?? 0);
        break;
      case "outlinelevel":
        this.#paragraph.heading = value !== undefined && value < 9 ? value + 1 : 0;
        break;
      case "s":
        this.#paragraph.heading = this.#tables.headings.get(value ?? -1) ?? 0;
        break;
      default:
        break;
    }
  }
}
