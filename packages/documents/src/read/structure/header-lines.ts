import type { SourceLine } from "../lines.ts";
import { isContactLine } from "./contact/contact-line.ts";
import { isAddressLine } from "./contact/location.ts";
import { isWebAddress } from "./contact/web-addresses.ts";
import { bodySize } from "./heading-style.ts";
import type { Section } from "./section.ts";
import { titleScore } from "./words.ts";

/** Gathers the header's lines that stand elsewhere: the name below other headings, the address at the foot or at a column's top. */
export function gatherHeader(sections: Section[], name: SourceLine | undefined): void {
  const [header] = sections;
  if (!header) return;
  if (name) takeName(sections, header, name);
  takeFooter(sections, header);
  takeColumnTops(sections, header);
}

/** In a layout with a sidebar the name may stand after the first headings: its lines are taken out there. */
function takeName(sections: Section[], header: Section, name: SourceLine): void {
  const owner = sections.find((section) => section.lines.includes(name));
  if (!owner || owner.kind === "header") return;
  const at = owner.lines.indexOf(name);
  const end = owner.lines.findIndex((line, i) => i > at && line.block !== name.block);
  const moved = owner.lines.splice(at, (end < 0 ? owner.lines.length : end) - at);
  const rest = owner.lines.splice(at);
  header.lines.push(...moved);
  owner.lines.push(...rest);
}

/** Some classes print the address at the page's foot, far below the last section: it is the header's. */
function takeFooter(sections: Section[], header: Section): void {
  for (const section of sections.slice(1)) {
    const from = section.lines.findLastIndex((line) => line.gap > 4);
    const foot = from > 0 ? section.lines.slice(from) : [];
    if (foot.length === 0 || foot.length > 4 || !foot.some((line) => /\S@\S+\.\p{L}{2,}/u.test(line.text)))
      continue;
    section.lines.splice(from);
    header.lines.push(...foot);
  }
}

/** A column that begins with addresses, or with what the person is, and no heading: the section before it has ended. */
function takeColumnTops(sections: Section[], header: Section): void {
  const body = bodySize(sections.flatMap(({ lines }) => lines));
  for (const section of sections.slice(1)) {
    if (section.kind === "contact" || section.kind === "references") continue;
    for (let at = section.lines.length - 1; at > 0; at--) {
      const line = section.lines[at] as SourceLine;
      const before = section.lines[at - 1] as SourceLine;
      if (line.block === before.block || line.page > 1) continue;
      let end = at;
      while (end < section.lines.length && end - at < 8 && isOwn(section.lines[end] as SourceLine)) end++;
      const tail = section.lines.slice(at);
      // `4 Net Loft Cottages` above a postal town, a number and an address: all that stands before the next heading.
      const isWhole = tail.length < 7 && tail.every(({ text, bullet }) => text.length < 50 && !bullet);
      const run = isWhole && tail.some((one) => isContactLine(one)) ? tail : section.lines.slice(at, end);
      const isTitle =
        end === at && at === section.lines.length - 1 && line.size > body + 1 && titleScore(line.text) >= 1;
      if (isTitle) header.lines.push(...section.lines.splice(at));
      else if (run.some((one) => isContactLine(one) || isWebAddresses(one.text)))
        header.lines.push(...section.lines.splice(at, run.length));
    }
  }
}

function isWebAddresses(text: string): boolean {
  return text.split(/\t|\s[|·•]\s/).every((part) => isWebAddress(part.trim()));
}

function isOwn(line: SourceLine): boolean {
  return isContactLine(line) || isWebAddresses(line.text) || isAddressLine(line.text);
}
