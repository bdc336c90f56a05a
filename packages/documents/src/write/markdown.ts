import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { LaidEntry, Linked } from "./layout/laid.ts";
import { layOut } from "./layout/layout.ts";

/** Writes a resume as Markdown that reads well as plain text too. */
export function writeMarkdown(doc: ResumeDocument): string {
  const layout = layOut(doc);
  const blocks: string[] = [];
  if (layout.name) blocks.push(`# ${escapeMarks(layout.name)}`);
  if (layout.label) blocks.push(`**${escapeMarks(layout.label)}**`);
  if (layout.contact.length > 0) blocks.push(layout.contact.map(link).join(" | "));
  if (layout.summary) {
    blocks.push(`## ${escapeMarks(layout.summary.heading)}`, ...layout.summary.paragraphs.map(escapeMarks));
  }
  blocks.push(...(layout.letter ?? []).map(escapeMarks));
  for (const section of layout.sections) {
    blocks.push(`## ${escapeMarks(section.heading)}`);
    const isList = section.entries.every((entry) => !entry.title);
    if (isList)
      blocks.push(
        section.entries
          .map((entry) => listEntry(entry, layout.comma))
          .filter(Boolean)
          .join("\n"),
      );
    else for (const entry of section.entries) blocks.push(...titledEntry(entry));
  }
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function titledEntry(entry: LaidEntry): string[] {
  const title = escapeMarks(entry.title ?? "");
  const head = `### ${entry.url ? `[${title}](${encodeUrl(entry.url)})` : title}`;
  const line = [
    entry.subtitle && `**${escapeMarks(entry.subtitle)}**`,
    entry.place && escapeMarks(entry.place),
    entry.dates && escapeMarks(entry.dates),
  ]
    .filter(Boolean)
    .join(" | ");
  const bullets = entry.bullets.map((text) => `- ${escapeMarks(text)}`).join("\n");
  return [head, line, ...entry.prose.map(escapeMarks), bullets].filter(Boolean);
}

function listEntry(entry: LaidEntry, comma: string): string {
  const list = entry.list?.map(escapeMarks).join(comma);
  if (list) return entry.label ? `- **${escapeMarks(entry.label)}:** ${list}` : `- ${list}`;
  return entry.bullets.map((text) => `- ${escapeMarks(text)}`).join("\n");
}

function link({ text, url }: Linked): string {
  return url ? `[${escapeMarks(text)}](${encodeUrl(url)})` : escapeMarks(text);
}

function encodeUrl(url: string): string {
  return url.replace(/[()\s<>]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/** Only what would be read as a mark is escaped, so that the text stays readable. */
function escapeMarks(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^([#+-])(?=\s)|^(\d+)([.)])(?=\s)/, (_, sign, digits, stop) =>
      sign ? `\\${sign}` : `${digits}\\${stop}`,
    );
}
