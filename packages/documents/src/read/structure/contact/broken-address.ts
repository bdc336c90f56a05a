import type { SourceLine } from "../../lines.ts";
import { emailIn, isEmail } from "./emails.ts";
import { isWebAddress } from "./web-addresses.ts";

/** An address that does not end with its line: where it begins there, how far it goes on in the next, and the whole. */
export interface BrokenAddress {
  from: number;
  next: SourceLine;
  length: number;
  text: string;
}

/**
 * `linkedin.com/in/robin-` above `vale`, `robin.vale@` above `post.example`, `robin-` above `vale.example`: the last word of a
 * line and the first of the next, where they are an address together, and a sign at the break or a link over both says so.
 */
export function brokenAddress(line: SourceLine, next: SourceLine | undefined): BrokenAddress | undefined {
  if (!next || next.page !== line.page || next.block !== line.block || next.gap > 0.6) return undefined;
  const lead = /^.*(?:[\s|•·，、()<>]|[：:](?!\/\/))/u.exec(line.text)?.[0].length ?? 0;
  const last = line.text.slice(lead);
  const first = /^[^\s|•·，、()<>]+/u.exec(next.text)?.[0].replace(/[,;]$/, "") ?? "";
  if (!last || !first || last.length + first.length > 300) return undefined;
  const text = last + first;
  const found = { from: lead, next, length: first.length, text };
  if (isOneLink(line, next, first.length)) return found;
  const isBroken = /[-/_.@=?&+%]$/.test(last) || /^[-/_.@?&=]/.test(first);
  // `vale.example` or `Leeds` above `@robin_draws`
  const isMailbox = last.length > 2 && last === last.toLowerCase() && !isWebAddress(last);
  if (/^@/.test(first) && !isMailbox) return undefined;
  if (!isBroken || isEmail(first) || (emailIn(last) && !/[-.]$/.test(last))) return undefined;
  if (isEmail(text)) return found;
  // What is broken in an address in small letters goes on in small letters: `anna.example-` above `London`.
  if (last === last.toLowerCase() && first !== first.toLowerCase()) return undefined;
  const isOpen = /[./]/.test(last) || isWebAddress(first);
  return isOpen && isWebAddress(text) ? found : undefined;
}

function isOneLink(line: SourceLine, next: SourceLine, length: number): boolean {
  const link = line.links.find(({ end, url }) => end >= line.text.trimEnd().length && /^https?:/i.test(url));
  const rest = link && next.links.find(({ start, url }) => start <= 1 && url === link.url);
  return rest !== undefined && rest.end <= length + 1;
}
