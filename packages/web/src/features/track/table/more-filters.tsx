import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { resumeQueries } from "../../../api/resumes.ts";
import { dayAfter, dayOfInstant, startOfDay } from "../../../i18n/local-time.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select, TextInput } from "../../../ui/field.tsx";
import { trackMessages } from "../messages.ts";
import { moreFilters, type TrackSearch } from "../track-search.ts";
import { PersonChoice } from "./person-choice.tsx";

type Changes = { [Name in keyof TrackSearch]?: TrackSearch[Name] | undefined };

/** When it was kept and last moved, what was sent, and who it has to do with. */
export function MoreFilters({
  search,
  onChange,
}: {
  search: TrackSearch;
  onChange: (changes: Changes) => void;
}) {
  const text = useText(trackMessages);
  const set = moreFilters.filter((name) => search[name] !== undefined);
  const [isOpen, setIsOpen] = useState(set.length > 0);
  return (
    <details
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className="order-last w-full"
    >
      <summary className="w-fit py-1 text-sm font-medium text-accent">{text.moreFilters(set.length)}</summary>
      {isOpen && (
        <div className="mt-2 grid gap-4 rounded-lg border border-line bg-well p-4 sm:grid-cols-2 lg:grid-cols-4">
          <Days label={text.kept} from="createdFrom" before="createdBefore" {...{ search, onChange }} />
          <Days
            label={text.columns.changed}
            from="movedFrom"
            before="movedBefore"
            {...{ search, onChange }}
          />
          <SentResume search={search} onChange={onChange} />
          <PersonChoice chosen={search.contactId} onChoose={(contactId) => onChange({ contactId })} />
          {set.length > 0 && (
            <Button
              size="small"
              className="w-fit self-end"
              onClick={() => onChange(Object.fromEntries(set.map((name) => [name, undefined])))}
            >
              {text.clearMore}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}

/** Both days are within. */
function Days({
  label,
  from,
  before,
  search,
  onChange,
}: {
  label: string;
  from: "createdFrom" | "movedFrom";
  before: "createdBefore" | "movedBefore";
  search: TrackSearch;
  onChange: (changes: Changes) => void;
}) {
  const text = useText(trackMessages);
  const first = search[from];
  const end = search[before];
  return (
    <fieldset className="contents">
      <TextInput
        type="date"
        label={text.fromDay(label)}
        value={first === undefined ? "" : dayOfInstant(first)}
        onChange={({ target }) => onChange({ [from]: startOfDay(target.value) })}
      />
      <TextInput
        type="date"
        label={text.untilDay(label)}
        value={end === undefined ? "" : dayOfInstant(end, -1)}
        onChange={({ target }) => onChange({ [before]: startOfDay(dayAfter(target.value)) })}
      />
    </fieldset>
  );
}

function SentResume({ search, onChange }: { search: TrackSearch; onChange: (changes: Changes) => void }) {
  const text = useText(trackMessages);
  const { data: resumes = [] } = useQuery(resumeQueries.every());
  const newest = resumes.find(({ id }) => id === search.resumeId)?.currentVersion ?? 0;
  const versions = Array.from({ length: newest }, (_, index) => String(newest - index));
  return (
    <>
      <Select
        label={text.sentResume}
        value={search.resumeId ?? ""}
        options={[
          { value: "", label: text.anyResume },
          ...resumes.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(id) => onChange({ resumeId: id === "" ? undefined : id, resumeVersion: undefined })}
      />
      <Select
        label={text.sentVersion}
        disabled={search.resumeId === undefined}
        value={search.resumeVersion ?? ""}
        options={[
          { value: "", label: text.anyVersion },
          ...versions.map((version) => ({ value: version, label: version })),
        ]}
        onChange={(version) => onChange({ resumeVersion: version === "" ? undefined : version })}
      />
    </>
  );
}
