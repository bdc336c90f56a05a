import DOMPurify from "dompurify";
import { marked } from "marked";
import { useMemo } from "react";

/** HTML that was typed is shown as it was typed: a note is Markdown. */
marked.use({ renderer: { html: ({ text }) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") } });

/** What a note may hold. No image: it would tell its host that the note was read. */
const allowed = {
  ALLOWED_TAGS: [
    "p",
    "br",
    "strong",
    "em",
    "del",
    "ul",
    "ol",
    "li",
    "a",
    "code",
    "pre",
    "blockquote",
    "h3",
    "h4",
    "hr",
  ],
  ALLOWED_ATTR: ["href", "start"],
  ALLOWED_URI_REGEXP: /^(https?:|mailto:|tel:)/i,
};

/** @returns HTML that holds nothing but text, its emphasis and links that open elsewhere. */
export function renderMarkdown(source: string): string {
  const html = marked.parse(source, { async: false, gfm: true, breaks: true });
  const clean = DOMPurify.sanitize(html.replaceAll(/<(\/?)h[1-6]\b/g, "<$1h4"), {
    ...allowed,
    RETURN_DOM: true,
  });
  for (const link of clean.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noreferrer noopener nofollow";
  }
  return clean.innerHTML;
}

export function Markdown({ children }: { children: string }) {
  const html = useMemo(() => renderMarkdown(children), [children]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it has just been sanitised.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
