/** Tables to import, as they lie in a test's bucket. */

import type { Actor } from "@tailorbird/contracts/actor";
import { importKey } from "@tailorbird/core/imports/import-keys";
import type { Stack } from "./stack.ts";
import { seedImport } from "./tracker-seeds.ts";
import { putVersion } from "./versions.ts";

/** An import of the person's whose file has come. @returns its id */
export async function seedTable(stack: Stack, person: Actor, file: string | Uint8Array): Promise<string> {
  const id = await seedImport(stack, person);
  await putVersion(importKey(person.accountId, id), file);
  return id;
}

/** Exports of other trackers, with invented rows. Their headings are those that public code reads them by. */
export const exportsOfTrackers = {
  huntr: `Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes
Ink & Quill,Copy editor,Wishlist,https://jobs.example.com/1,London,£40k,2026-10-15,"Ask Kim, who works there"
Invented Freight,Planner,Interview,https://jobs.example.com/2,Rotterdam,,2026-10-16,`,
  teal: `Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement
Gardener,Green Squares,"$52,000",Remote,Bookmarked,10/15/2026,12/01/2026,N/A,N/A,4
Florist,Tulip & Co,,Lyon,Not Selected,10/16/2026,,10/20/2026,,5`,
  simplify: `Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes
Welder,Steel Birds,https://jobs.example.com/3,2026-10-20,APPLIED,2026-10-21,false,,
Painter,Blue Doors,https://jobs.example.com/4,2026-10-22,REJECTED,2026-11-01,true,2026-11-02,Too far`,
  spreadsheet: `Firma;Stelle;Stand;Datum;Bemerkung\r\nBäckerei Korn;Bäcker;beworben;24.12.2026;"früh; sehr früh"\r\n`,
} as const;
