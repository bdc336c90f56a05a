/** `pnpm bench [startup] [page] [gateway] [tailoring] [batch] [tracker] [tables] [board] [--rounds N] [--url URL] [--check]`: prints the figures as Markdown. */
import { parseArgs } from "node:util";
import { describeSection, listMisses, type Section } from "./report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Ends with 1 when a goal is missed. */
    check: { type: "boolean", default: false },
    rounds: { type: "string" },
    /** A stack that runs already, for `tailoring` and `board`; otherwise one is started. */
    url: { type: "string" },
    /** For `tracker` and `tables`: accounts, applications of each, and where the database is kept for the next time. */
    accounts: { type: "string", default: "100" },
    rows: { type: "string", default: "10000" },
    data: { type: "string" },
  },
});
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);

const crowd = {
  rounds: rounds ?? 100,
  accounts: Number(values.accounts),
  rowsEach: Number(values.rows),
  folder: values.data,
};

const measurements: Record<string, () => Promise<Section>> = {
  startup: async () => (await import("./startup/startup.ts")).measureStartup(rounds ?? 11),
  page: async () => (await import("./page/page.ts")).measurePage(),
  gateway: async () => (await import("./gateway/gateway.ts")).measureGateway(rounds ?? 5),
  tailoring: async () =>
    (await import("./tailoring/tailoring.ts")).measureTailoring(rounds ?? 15, values.url),
  batch: async () => (await import("./tailoring/batch.ts")).measureBatch(rounds ?? 3),
  board: async () => (await import("./board/board.ts")).measureBoard(rounds ?? 7, values.url),
  tracker: async () => (await import("./tracker/tracker.ts")).measureTracker(crowd),
  tables: async () => (await import("./tracker/tables.ts")).measureTables(crowd),
};

const misses: string[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(measurements)) {
  const measure = measurements[name];
  if (measure === undefined)
    throw new Error(`There is no "${name}": ${Object.keys(measurements).join(", ")}.`);
  const section = await measure();
  misses.push(...listMisses(section));
  console.log(describeSection(section));
}
for (const miss of misses) console.error(`Missed. ${miss}`);
if (values.check && misses.length > 0) process.exitCode = 1;
