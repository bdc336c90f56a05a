/** The part of a page that is read, without its menus and footers. */
import { Readability } from "@mozilla/readability";
import type { HtmlDocument } from "./html-document.ts";
import { textOfHtml } from "./html-text.ts";
import { lineOf } from "./posting-fields.ts";

/** Beyond this the time grows out of proportion; such a page is taken whole. */
const maxElements = 20_000;

/** @returns undefined for a page without text. Changes the document. */
export function readableText(
  document: HtmlDocument,
): { title: string | undefined; text: string } | undefined {
  const title = lineOf(document.querySelector("h1")?.textContent) ?? lineOf(document.title);
  const main = document.querySelector("main, [role=main], article")?.innerHTML ?? document.body?.innerHTML;
  const article = articleOf(document);
  const text = article ? textOfHtml(article) : "";
  const whole = text.length >= 200 ? text : textOfHtml(main ?? "");
  return whole ? { title, text: whole } : undefined;
}

function articleOf(document: HtmlDocument): string | undefined {
  if (document.querySelectorAll("*").length > maxElements) return undefined;
  try {
    return new Readability(document as never, { charThreshold: 200 }).parse()?.content ?? undefined;
  } catch {
    // It expects a browser's document; what it can't read is read as a whole.
    return undefined;
  }
}
