/** Markup as text: paragraphs and lists keep their lines, and nothing else is kept. */
import { convert } from "html-to-text";

/** Characters of markup that are looked at; more is no posting. */
const maxMarkup = 2_000_000;

export function textOfHtml(html: string): string {
  const text = convert(html.slice(0, maxMarkup), {
    wordwrap: false,
    limits: { maxInputLength: maxMarkup, maxDepth: 60, maxChildNodes: 5_000 },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "script", format: "skip" },
      { selector: "style", format: "skip" },
      { selector: "noscript", format: "skip" },
      { selector: "template", format: "skip" },
      { selector: "svg", format: "skip" },
      { selector: "button", format: "skip" },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: "ul", options: { itemPrefix: "- " } },
    ],
  });
  return text
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[ \t\u00a0]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .toWellFormed();
}
