import type { DateWarning } from "@tailorbird/contracts/resumes";
import { listDateWarnings } from "@tailorbird/documents/date-warnings";
import { listTexts, toJsonResume } from "@tailorbird/documents/model";
import { readResumeFile } from "./files.ts";

/** `read FILE`: what was understood, each value with its address; with `--json`, all of it for programs. */
export async function readCommand(file: string, { json }: { json?: true }): Promise<void> {
  const document = await readResumeFile(file);
  if (json) {
    console.log(JSON.stringify(toJsonResume(document), null, 2));
    return;
  }
  for (const { address, text } of listTexts(document)) console.log(`${address.padEnd(24)} ${text}`);
  for (const { number, isDamaged } of document.source.pages)
    if (isDamaged) console.log(`${`page ${number}`.padEnd(24)} is damaged: nothing on it could be read`);
  for (const { code, itemIds } of listDateWarnings(document))
    console.log(`${"check".padEnd(24)} ${itemIds.join(" and ")} ${said[code]}`);
  for (const { text } of document.unplaced) console.log(`${"unplaced".padEnd(24)} ${text}`);
}

const said: Record<DateWarning["code"], string> = {
  ends_before_it_begins: "ends before it begins",
  roles_overlap: "overlap",
};
