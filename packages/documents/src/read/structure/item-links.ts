import type { ResumeDocument, SourceSpan } from "@tailorbird/contracts/resume-document";
import type { SourceText } from "../lines.ts";
import { maxLine } from "./builder.ts";
import { linkify } from "./contact/web-addresses.ts";

interface Found {
  url: string;
  span: SourceSpan;
}

/**
 * Gives items the address that their own words lead to: a link laid over their name, and in a project, a publication
 * or a certificate a link or a printed address anywhere in them. What lies over a bullet of a role is not the employer's.
 */
export function keepItemLinks(doc: ResumeDocument, source: SourceText): void {
  const links = linksOf(source);
  const keep = (item: { id: string; url?: string | undefined }, names: string[], body: string[] = []) => {
    if (item.url) return;
    const spansOf = (address: string) => doc.spans[address] ?? [];
    const own = [...names.map((name) => `${item.id}/${name}`), ...body];
    const spans = own.flatMap(spansOf);
    const isWhole = body.length > 0;
    const found =
      links.find(({ span }) => spans.some((other) => overlaps(span, other))) ??
      (isWhole ? own.map((address) => printed(spansOf(address), source)).find(Boolean) : undefined);
    if (!found) return;
    item.url = found.url.slice(0, maxLine);
    doc.spans[`${item.id}/url`] = [found.span];
  };
  for (const item of doc.work) keep(item, ["name", "position"]);
  for (const item of doc.volunteer) keep(item, ["organization", "position"]);
  for (const item of doc.education) keep(item, ["institution", "studyType", "area"]);
  for (const item of doc.projects)
    keep(item, ["name"], [`${item.id}/description`, ...item.highlights.map(({ id }) => id)]);
  for (const item of doc.publications) keep(item, ["name"], [`${item.id}/publisher`, `${item.id}/summary`]);
  for (const item of doc.certificates) keep(item, ["name"], [`${item.id}/issuer`]);
}

function linksOf({ lines }: SourceText): Found[] {
  return lines.flatMap((line) =>
    line.links
      .filter(({ url }) => /^https?:\/\//i.test(url))
      .map(({ url, start, end }) => ({
        url,
        span: { page: line.page, start: line.start + start, end: line.start + end },
      })),
  );
}

function overlaps(a: SourceSpan, b: SourceSpan): boolean {
  return a.page === b.page && a.start < b.end && a.end > b.start;
}

/** The first address that is written out; one that runs to a line's end may go on below, and is left alone. */
function printed(spans: SourceSpan[], { pages }: SourceText): Found | undefined {
  for (const [i, { page, start, end }] of spans.entries()) {
    const text = pages[page - 1]?.slice(start, end) ?? "";
    for (const { index, 0: word } of text.matchAll(/[^\s<>"|()[\]]+/g)) {
      const address = word.replace(/[.,;:!?'’]+$/, "");
      const isCut = i < spans.length - 1 && index + word.length === text.length;
      if (isCut || !isAddress(address)) continue;
      const from = start + index;
      return {
        url: /^https?:/i.test(address) ? address : `https://${address}`,
        span: { page, start: from, end: from + address.length },
      };
    }
  }
  return undefined;
}

/** With a scheme or `www`, or a host in small letters with a path behind it: `Node.js` and `ASP.NET` are none. */
function isAddress(word: string): boolean {
  if (!/^(?:https?:\/\/|www\.|[a-z0-9.-]+\/.)/.test(word)) return false;
  const [match] = linkify.match(word) ?? [];
  return match?.raw === word && match.schema !== "mailto:";
}
