/** What measurements found, next to what they may find. */
export interface Column {
  readonly title: string;
  /** The most a value of it may be; absent for what is only told. */
  readonly goal?: number;
}

export interface Section {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly method: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each column; absent where there is nothing to measure. */
    readonly values: readonly (number | undefined)[];
    /** Held against no goal, because there is no like to compare. */
    readonly isOnlyTold?: boolean;
  }[];
}

/** As a Markdown table, ready for the README; a value beyond its goal is bold. */
export function describeSection({ title, method, columns, rows }: Section): string {
  const head = [
    "",
    ...columns.map(({ title, goal }) => (goal === undefined ? title : `${title} (≤ ${goal})`)),
  ];
  const body = rows.map(({ name, values, isOnlyTold }) => [
    name,
    ...values.map((value, at) => {
      if (value === undefined) return "";
      return !isOnlyTold && isBeyond(value, columns[at]) ? `**${format(value)}**` : format(value);
    }),
  ]);
  const lines = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  return [`## ${title}`, "", method, "", ...lines, ""].join("\n");
}

/** A sentence for each goal that was missed. */
export function listMisses({ columns, rows }: Section): string[] {
  return rows
    .filter(({ isOnlyTold }) => !isOnlyTold)
    .flatMap(({ name, values }) =>
      values.flatMap((value, at) =>
        value !== undefined && isBeyond(value, columns[at])
          ? [`${name}: ${columns[at]?.title} is ${format(value)}, and may be ${columns[at]?.goal}.`]
          : [],
      ),
    );
}

function isBeyond(value: number, column: Column | undefined): boolean {
  return column?.goal !== undefined && value > column.goal;
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
