import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { ApplicationStatus } from "../../../api/applications.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select, TextInput } from "../../../ui/field.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { trackMessages } from "../messages.ts";
import { statuses } from "../statuses.ts";
import { useChangeMany } from "../use-change-many.ts";

const route = getRouteApi("/_app/applications");
/** The API takes so many in one call. */
const mostAtOnce = 200;

/** What can be done to all that are selected, at the foot of the window. */
export function BulkBar({
  ids,
  onDone,
}: {
  ids: readonly string[];
  onDone: (ids: readonly string[]) => void;
}) {
  const text = useText(trackMessages);
  const { archived } = route.useSearch();
  const [tag, setTag] = useState("");
  const change = useChangeMany();
  const run = (what: Omit<Parameters<typeof change.mutate>[0], "ids">) => {
    const now = ids.slice(0, mostAtOnce);
    change.mutate(
      { ids: now, ...what },
      {
        onSuccess: ({ changed }) => {
          toasts.add({ title: text.bulkDone(changed) });
          // More than one call takes stay selected, for another.
          onDone(now);
        },
      },
    );
  };
  return (
    <section
      aria-label={text.selected(ids.length)}
      data-print="hide"
      className="sticky bottom-20 z-10 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-lg border border-line bg-float px-4 py-3 shadow-float lg:bottom-6"
    >
      <strong className="figures text-sm max-sm:order-1 max-sm:flex-1">{text.selected(ids.length)}</strong>
      <Select
        label={text.bulkMove}
        isLabelHidden
        className="w-44 max-sm:order-3 max-sm:w-auto max-sm:grow max-sm:basis-3/5"
        value="none"
        disabled={change.isPending}
        options={[
          { value: "none" as const, label: text.bulkMove },
          ...statuses.map((value) => ({ value, label: text.statuses[value] })),
        ]}
        onChange={(status: ApplicationStatus | "none") => status !== "none" && run({ status })}
      />
      <form
        className="flex items-center gap-1.5 max-sm:order-5 max-sm:w-full"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== "") run({ addTags: [tag.trim()] });
        }}
      >
        <TextInput
          label={text.bulkTag}
          isLabelHidden
          placeholder={text.bulkTag}
          className="w-40 max-sm:flex-1"
          maxLength={40}
          pattern="[^,]*"
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <Button type="submit" busy={change.isPending}>
          {text.addTag}
        </Button>
      </form>
      <Button
        className="max-sm:order-4"
        busy={change.isPending}
        onClick={() => run({ archived: archived !== true })}
      >
        {archived ? text.bulkRestore : text.bulkArchive}
      </Button>
      <Button look="quiet" className="max-sm:order-2" onClick={() => onDone(ids)}>
        {text.clearSelection}
      </Button>
    </section>
  );
}
