/** The little of the DOM that reading a page takes. */
import { parseHTML } from "linkedom";

export interface HtmlElement {
  readonly textContent: string | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
}

export interface HtmlDocument {
  readonly title: string;
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement> & { readonly length: number };
}

/** A fragment, or no markup at all, is a document's body. */
export function parseHtml(html: string): HtmlDocument {
  const { document } = parseHTML(html);
  const whole =
    document.documentElement?.localName === "html"
      ? document
      : parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
  return whole as unknown as HtmlDocument;
}
