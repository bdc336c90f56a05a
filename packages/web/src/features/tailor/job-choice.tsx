import { keepPreviousData, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { jobQueries } from "../../api/jobs.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { TextInput } from "../../ui/field.tsx";
import { More } from "../../ui/more.tsx";
import { usePaused } from "../../ui/use-paused.ts";
import { tailorMessages } from "./messages.ts";

/** Jobs to tick: those chosen that the list below does not show come first, so that none is chosen unseen. */
export function JobChoice({
  jobIds,
  most,
  onToggle,
}: {
  jobIds: readonly string[];
  most: number;
  onToggle: (id: string) => void;
}) {
  const text = useText(tailorMessages);
  const [words, setWords] = useState("");
  const list = useInfiniteQuery({
    ...jobQueries.list(usePaused(words.trim())),
    placeholderData: keepPreviousData,
  });
  const listed = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const unlisted = list.isPending ? [] : jobIds.filter((id) => listed.every((job) => job.id !== id));
  const others = useQueries({ queries: unlisted.map((id) => jobQueries.one(id)) });
  const isLong = list.hasNextPage || listed.length > 10 || words !== "";
  const rows = [
    ...unlisted.map((id, at) => ({ id, title: others[at]?.data?.title, company: others[at]?.data?.company })),
    ...listed,
  ];
  return (
    <fieldset>
      <legend className="mb-3 text-lg font-semibold">{text.jobs}</legend>
      {isLong && (
        <TextInput
          type="search"
          label={text.findJob}
          isLabelHidden
          placeholder={text.findJob}
          maxLength={200}
          className="mb-3"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          // The form is sent by its button alone.
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      )}
      {rows.length > 0 && (
        <ul className="card divide-y divide-line">
          {rows.map((job) => (
            <li key={job.id}>
              <JobBox
                {...job}
                isChosen={jobIds.includes(job.id)}
                isFull={jobIds.length >= most}
                onToggle={() => onToggle(job.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {listed.length === 0 && !list.isPending && (
        <p role="status" className="mt-3 text-sm text-muted">
          {text.noJobFound}
        </p>
      )}
      <More list={list} className="mt-3" />
    </fieldset>
  );
}

function JobBox({
  title,
  company,
  isChosen,
  isFull,
  onToggle,
}: {
  title: string | null | undefined;
  company: string | null | undefined;
  isChosen: boolean;
  isFull: boolean;
  onToggle: () => void;
}) {
  const common = useText(commonMessages);
  return (
    <label className="flex min-h-14 cursor-pointer items-center gap-4 px-5 py-2.5 hover:bg-well has-disabled:opacity-55">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={!isChosen && isFull}
        onChange={onToggle}
        className="size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        <span className="block truncate font-medium">{title ?? common.untitledJob}</span>
        {company && <span className="block truncate text-sm text-muted">{company}</span>}
      </span>
    </label>
  );
}
