/** The page an eval writes, and the goals it misses. */

/** So many of so many. */
export interface Share {
  good: number;
  all: number;
}

/** A share of 0 to 1 as the page has it. */
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** "9 of 10 (90.0 %)". */
export const shareCell = ({ good, all }: Share) => `${good} of ${all} (${percent(good / all)})`;

export interface Report {
  /** Adds to the page, and prints. */
  say(text: string): void;
  /** Notes a goal that was not met. */
  goal(met: boolean, text: string): void;
  /** Adds a table under a heading, with what there is to say before it. Columns that end in a colon are of numbers. */
  table(heading: string, columns: string, rows: readonly (readonly string[])[], before?: string): void;
  /** Says whether every goal was met; the whole page and what was missed. */
  end(): { page: string; missed: readonly string[] };
}

/** An empty report. */
export function newReport(): Report {
  const page: string[] = [];
  const missed: string[] = [];
  const say = (text: string) => {
    page.push(text);
    console.log(text);
  };
  return {
    say,
    goal: (met, text) => {
      if (!met) missed.push(text);
    },
    table: (heading, columns, rows, before) => {
      const names = columns.split(" | ");
      const head = `| ${names.map((name) => name.replace(/:$/, "")).join(" | ")} |`;
      const rule = `| ${names.map((name) => (name.endsWith(":") ? "---:" : "---")).join(" | ")} |`;
      say(`\n## ${heading}\n\n${before ? `${before}\n\n` : ""}${head}\n${rule}`);
      for (const row of rows) say(`| ${row.join(" | ")} |`);
    },
    end: () => {
      say(missed.length === 0 ? "\nEvery goal was met." : `\nMissed: ${missed.join("; ")}`);
      return { page: `${page.join("\n")}\n`, missed };
    },
  };
}
