/**
 * `pnpm eval:tailor`: the engine's promises measured, deterministically and without a network. Writes docs/quality.md; exits 1
 * when a goal is missed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reportGrounding } from "./grounding-tables.ts";
import { intro, sightsTable } from "./quality-page.ts";
import { newReport, percent } from "./report.ts";
import { reportTailoring } from "./tailoring-tables.ts";

const asOf = "2026-11";
const report = newReport();
report.say(intro(percent));
report.say(sightsTable(percent));
await reportGrounding(report, asOf);
await reportTailoring(report, asOf);
const { page, missed } = report.end();
process.exitCode = missed.length === 0 ? 0 : 1;
writeFileSync(fileURLToPath(new URL("../../../../docs/quality.md", import.meta.url)), page);
