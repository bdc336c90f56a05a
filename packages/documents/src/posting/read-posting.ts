/** A web page as a job posting: what its own data says, then what its site's pages look like, then what reads as text. */

import { type UnreadablePosting, whyUnreadable } from "./gates.ts";
import { parseHtml } from "./html-document.ts";
import { postingInData } from "./json-ld.ts";
import type { PostingFields } from "./posting-fields.ts";
import { readableText } from "./readable.ts";
import { postingOfSite } from "./sites.ts";

/** The page is a stranger's: every field is text to show and to search, never markup. */
export interface ReadPosting extends PostingFields {
  readonly description: string;
}

export type PostingRead =
  | { readonly kind: "posting"; readonly method: "data" | "site" | "text"; readonly posting: ReadPosting }
  | { readonly kind: "unreadable"; readonly reason: UnreadablePosting };

/** Below this a page's text is a frame without a picture. */
const minTextLength = 200;

/**
 * Reads a page. Never throws on any content.
 * @param page.today for postings that say until when they are open; `YYYY-MM-DD`.
 */
export function readPosting(page: {
  html: string;
  url: string;
  status?: number;
  today?: string;
}): PostingRead {
  const { html, url, status = 200, today = new Date().toISOString().slice(0, 10) } = page;
  const unreadable = whyUnreadable({ html, url, status });
  if (unreadable) return { kind: "unreadable", reason: unreadable };
  const document = parseHtml(html);
  const data = postingInData(document);
  const site = postingOfSite(document, html, url);
  // A page's data is exact where it speaks; its site's shape fills in what it leaves out.
  const found = { ...site, ...data };
  if (found.deadline && data?.deadline && found.deadline < today)
    return { kind: "unreadable", reason: "closed" };
  if (found.description && found.description.length >= 40)
    return {
      kind: "posting",
      method: data?.description ? "data" : "site",
      posting: { ...found, description: found.description },
    };
  const readable = readableText(document);
  if (readable === undefined || readable.text.length < minTextLength)
    return { kind: "unreadable", reason: looksLikeProgram(html) ? "browser" : "no_posting" };
  const title = found.title ?? readable.title;
  return {
    kind: "posting",
    method: "text",
    posting: { ...found, ...(title && { title }), description: readable.text },
  };
}

/** A page that is drawn by its scripts has next to no words of its own. */
function looksLikeProgram(html: string): boolean {
  return (
    /<script\b/i.test(html) &&
    /<(div|main)[^>]+id=["']?(root|app|__next|__nuxt|main-app)\b|<noscript\b/i.test(html)
  );
}
