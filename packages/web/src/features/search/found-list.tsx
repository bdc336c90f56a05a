import { Autocomplete } from "@base-ui/react/autocomplete";
import type { Entry, EntryGroup } from "./entry.ts";

/** The groups that the combobox around it holds, each entry in a line. */
export function FoundList({ onChoose }: { onChoose: (entry: Entry) => void }) {
  return (
    <Autocomplete.List className="p-2 empty:hidden">
      {({ value, items }: EntryGroup) => (
        <Autocomplete.Group key={value} items={items} className="not-last:mb-2">
          <Autocomplete.GroupLabel className="px-2.5 pt-2 pb-1 text-xs font-semibold text-muted">
            {value}
          </Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(entry: Entry) => <OneEntry key={entry.id} entry={entry} onChoose={onChoose} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}

function OneEntry({ entry, onChoose }: { entry: Entry; onChoose: (entry: Entry) => void }) {
  const { label, detail, icon: Icon } = entry;
  return (
    <Autocomplete.Item
      value={entry}
      onClick={() => onChoose(entry)}
      className="flex min-h-10 scroll-my-2 items-center gap-3 rounded-md px-2.5 py-1.5 outline-none select-none data-highlighted:bg-accent-soft"
    >
      <Icon className="size-4.5 shrink-0 text-muted" aria-hidden />
      <span className="min-w-0">
        <span className="block truncate font-medium" dir="auto">
          {label}
        </span>
        {detail !== undefined && (
          <span className="block truncate text-sm text-muted" dir="auto">
            {detail}
          </span>
        )}
      </span>
    </Autocomplete.Item>
  );
}
