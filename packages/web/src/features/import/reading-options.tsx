import { useText } from "../../i18n/locale.tsx";
import { Select } from "../../ui/field.tsx";
import { importMessages } from "./messages.ts";
import type { Preview, Reading } from "./queries.ts";

export function ReadingOptions({
  data,
  reading,
  onChange,
}: {
  data: Preview;
  reading: Reading;
  onChange: (changes: Reading) => void;
}) {
  const text = useText(importMessages);
  const isUnsure = data.dateOrderIsGuessed && reading.dateOrder === undefined;
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{text.options}</h2>
      <div className="card grid items-start gap-4 p-5 sm:grid-cols-2">
        <Select
          label={text.dateOrder}
          {...(isUnsure && { hint: text.dateOrderGuessed })}
          value={data.dateOrder}
          options={(["day_first", "month_first"] as const).map((value) => ({
            value,
            label: text.dateOrders[value],
          }))}
          onChange={(dateOrder) => onChange({ dateOrder })}
        />
        <Select
          label={text.duplicates}
          value={reading.duplicates ?? "skip"}
          options={(["skip", "keep"] as const).map((value) => ({
            value,
            label: text.duplicateChoices[value],
          }))}
          onChange={(duplicates) => onChange({ duplicates })}
        />
      </div>
    </section>
  );
}
