import type { ResumeDocument, SourceSpan, TextItem } from "@tailorbird/contracts/resume-document";
import { emptyDocument } from "../../model.ts";
import type { Piece, SourceText } from "../lines.ts";
import { measureSpan } from "../marked-words.ts";
import { beginsWithDay } from "./dates.ts";
import { isDuration } from "./entries.ts";

export const maxLine = 1_000;
export const maxText = 4_000;

/**
 * Fills a document and remembers which characters of the source found a place, so that whatever did
 * not can be listed as unplaced: nothing a person wrote is dropped.
 */
export class DocumentBuilder {
  readonly doc: ResumeDocument;
  private readonly source: SourceText;
  private readonly placed: SourceSpan[] = [];
  private readonly trust: number;
  private overflow: Piece[] = [];
  private dayFirst: boolean | undefined;

  constructor(format: ResumeDocument["source"]["format"], source: SourceText) {
    this.doc = emptyDocument(format);
    this.source = source;
    this.trust = source.trust ?? 1;
    this.doc.source.pages = source.pages.map((text, i) => {
      const recognised = source.recognised?.get(i + 1);
      return {
        number: i + 1,
        text,
        ...(recognised && { confidence: round(recognised.confidence) }),
        ...(source.damaged?.includes(i + 1) && { isDamaged: true }),
      };
    });
    this.doc.hidden = source.hidden;
  }

  /** The file's dates between slashes begin with the day. */
  get beginsWithDay(): boolean {
    this.dayFirst ??= beginsWithDay(this.source.pages.join("\n"));
    return this.dayFirst;
  }

  /** Records where the value at `address` was read and how sure that is; gives the text back, cut to a line's length. */
  line(address: string, piece: Piece, confidence = 1): string {
    return this.put(address, piece, confidence, maxLine);
  }

  text(address: string, piece: Piece, confidence = 1): string {
    return this.put(address, piece, confidence, maxText);
  }

  item(id: string, piece: Piece, confidence = 1): TextItem {
    return { id, text: this.text(id, piece, confidence) };
  }

  /** Marks source text as accounted for although no value holds it: headings, labels, separators. */
  consume(...pieces: Piece[]): void {
    for (const piece of pieces) this.placed.push(...piece.spans);
  }

  setConfidence(address: string, confidence: number): void {
    const value = round(confidence * this.trust);
    if (value < 1) this.doc.confidence[address] = value;
    else delete this.doc.confidence[address];
  }

  /** Lists what found no place, in the order of the pages. */
  finish(): ResumeDocument {
    for (const [i, text] of this.source.pages.entries()) this.listUnplaced(text, i + 1);
    for (const piece of this.overflow) this.unplace(piece);
    return this.doc;
  }

  private put(address: string, piece: Piece, confidence: number, limit: number): string {
    const { spans, sure } = this.locate(piece.spans);
    this.doc.spans[address] = spans;
    this.placed.push(...spans);
    this.setConfidence(address, confidence * sure);
    if (piece.text.length <= limit) return piece.text;
    const at = piece.text.lastIndexOf(" ", limit);
    const end = at > limit / 2 ? at : limit;
    for (let start = end; start < piece.text.length; start += maxText) {
      this.overflow.push({ text: piece.text.slice(start, start + maxText).trim(), spans: piece.spans });
    }
    return piece.text.slice(0, end);
  }

  /** Gives spans on recognised pages the box of their words, and says how sure those were, 0–1. */
  private locate(spans: SourceSpan[]): { spans: SourceSpan[]; sure: number } {
    let sure = 1;
    const located = spans.map((span) => {
      const recognised = this.source.recognised?.get(span.page);
      const measured = recognised && measureSpan(recognised.words, span);
      if (!measured) return span;
      sure = Math.min(sure, measured.confidence);
      return { ...span, box: measured.box };
    });
    return { spans: located, sure };
  }

  private listUnplaced(text: string, page: number): void {
    const taken = new Uint8Array(text.length);
    for (const span of this.placed) if (span.page === page) taken.fill(1, span.start, span.end);
    for (const match of text.matchAll(/[^\t\n]+/g)) {
      let start = match.index;
      const end = start + match[0].length;
      while (start < end) {
        while (start < end && taken[start]) start++;
        let stop = start;
        while (stop < end && !taken[stop]) stop++;
        const part = text.slice(start, stop);
        const joins = start > match.index || stop < end;
        const isConnector =
          joins &&
          /^[\s,.;:|()–—-]*(?:\(?\d{1,2}[.)、．]|in|at|of|en|im|em|by|from|bei|chez|bij|presso|hos|im|am|an|beim|te|for|with|für|au|aux|na|nel|nella|zur|zum|de|di|del|da|na|no|à|the|der|des|als|and|und|et|y|och|@)[\s,.;:|()–—-]*$/i.test(
            part,
          );
        if (/[\p{L}\p{N}]/u.test(part) && !isConnector && !isDuration(part)) {
          const lead = part.length - part.trimStart().length;
          const tail = part.trimEnd().length;
          const spans = [{ page, start: start + lead, end: start + tail }];
          this.unplace({ text: part.trim(), spans });
        }
        start = stop;
      }
    }
  }

  private unplace(piece: Piece): void {
    for (let start = 0; start < piece.text.length; start += maxText) {
      const id = `unplaced-${this.doc.unplaced.length + 1}`;
      this.doc.unplaced.push({ id, text: piece.text.slice(start, start + maxText) });
      const { spans, sure } = this.locate(piece.spans);
      this.doc.spans[id] = spans;
      if (sure < 1) this.setConfidence(id, sure);
    }
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
