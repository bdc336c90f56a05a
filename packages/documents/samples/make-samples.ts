/** Writes the sample resumes from `resume.json` with our own writers. Everything in them is invented. */
import { readFileSync, writeFileSync } from "node:fs";
import { fromJsonResume } from "../src/model.ts";
import { layOut } from "../src/write/layout/layout.ts";
import { type RenderFormat, renderResume } from "../src/write/render.ts";

const here = new URL(".", import.meta.url);
const doc = fromJsonResume(JSON.parse(readFileSync(new URL("resume.json", here), "utf8")));
doc.language = "en";

for (const format of ["pdf", "docx", "md"] satisfies RenderFormat[]) {
  const { bytes, extension } = await renderResume(doc, format);
  writeFileSync(new URL(`resume.${extension}`, here), bytes);
}

const layout = layOut(doc);
const lines = [layout.name, layout.label ?? "", layout.contact.map((item) => item.text).join(" | "), ""];
if (layout.summary) lines.push(layout.summary.heading.toUpperCase(), ...layout.summary.paragraphs, "");
for (const section of layout.sections) {
  lines.push(section.heading.toUpperCase());
  for (const entry of section.entries) {
    if (entry.title)
      lines.push([entry.title, entry.subtitle, entry.place, entry.dates].filter(Boolean).join(" | "));
    if (entry.list)
      lines.push(entry.label ? `${entry.label}: ${entry.list.join(", ")}` : entry.list.join(", "));
    lines.push(...entry.prose, ...entry.bullets.map((text) => `- ${text}`));
    if (entry.title) lines.push("");
  }
  if (lines.at(-1) !== "") lines.push("");
}
writeFileSync(new URL("resume.txt", here), `${lines.join("\n").trim()}\n`);
