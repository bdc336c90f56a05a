import { useText } from "../../i18n/locale.tsx";
import { Select } from "../../ui/field.tsx";
import { importMessages } from "./messages.ts";
import type { ImportField, Preview } from "./queries.ts";

/** Each column with what is in it, and what it is taken for. */
export function ColumnMapping({
  data,
  chosen,
  onChange,
}: {
  data: Preview;
  /** What the person has said so far; the preview that is shown may be of before it. */
  chosen: Record<string, ImportField> | undefined;
  onChange: (columns: Record<string, ImportField>) => void;
}) {
  const text = useText(importMessages);
  const fields = Object.keys(text.fields) as ImportField[];
  const heldBy = ({ name, field }: Preview["columns"][number]) =>
    chosen === undefined ? field : (chosen[name] ?? null);
  const choose = (name: string, field: ImportField | "none") => {
    const columns = data.columns.flatMap((column) => {
      const held = column.name === name ? (field === "none" ? null : field) : heldBy(column);
      // A field is held by one column: choosing it here takes it from there.
      const isTaken = column.name !== name && held === field;
      return held === null || isTaken ? [] : [[column.name, held] as const];
    });
    onChange(Object.fromEntries(columns));
  };
  return (
    <section>
      <h2 className="text-lg font-semibold">{text.columns}</h2>
      <p className="mb-3 text-sm text-muted">{text.columnsHint}</p>
      <ul className="card divide-y divide-line">
        {data.columns.map((column) => (
          <li
            key={column.name}
            className="grid items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:grid-cols-[1fr_14rem]"
          >
            <div className="min-w-0 text-sm">
              <p className="truncate font-medium" dir="auto">
                {column.name}
              </p>
              <p className="truncate text-muted" dir="auto">
                {column.samples.join(" · ")}
              </p>
            </div>
            <Select
              label={text.holdsOf(column.name)}
              isLabelHidden
              value={heldBy(column) ?? "none"}
              options={[
                { value: "none" as const, label: text.leftOut },
                ...fields.map((value) => ({ value, label: text.fields[value] })),
              ]}
              onChange={(value: ImportField | "none") => choose(column.name, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
