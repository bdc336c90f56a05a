/** Somebody whom the account knows, found by the words of their name, company or notes, however many there are. */
import { Autocomplete } from "@base-ui/react/autocomplete";
import { ApiError } from "@tailorbird/sdk/api-error";
import { contactsGet, contactsList, searchAll } from "@tailorbird/sdk/generated/sdk.gen";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { api } from "../../../api/client.ts";
import { trackerQueries } from "../../../api/tracker.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Field, inputClasses } from "../../../ui/field.tsx";
import { ErrorLine } from "../../../ui/states.tsx";
import { usePaused } from "../../../ui/use-paused.ts";
import { trackMessages } from "../messages.ts";

interface Person {
  id: string;
  name: string;
  /** Where they are, or what was found. */
  about: string;
}

export function PersonChoice({
  chosen,
  onChoose,
}: {
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}) {
  const text = useText(trackMessages);
  const known = useQuery(personQuery(chosen));
  const person = chosen === undefined || known.data === undefined ? null : known.data;
  return (
    <Field label={text.person}>
      {(control) => (
        // Its words begin anew with whom is chosen, here, in the address or by the way back.
        <Choice key={person?.id ?? ""} {...{ control, person, onChoose }} isSet={chosen !== undefined} />
      )}
    </Field>
  );
}

function Choice({
  control,
  person,
  isSet,
  onChoose,
}: {
  control: { id: string };
  person: Person | null;
  isSet: boolean;
  onChoose: (id: string | undefined) => void;
}) {
  const text = useText(trackMessages);
  const [words, setWords] = useState(person?.name ?? "");
  const [isOpen, setIsOpen] = useState(false);
  const isTyped = words.trim() !== "" && words !== person?.name;
  const asked = usePaused(isTyped ? words.trim().slice(0, 200) : "");
  const { data, error, refetch, isFetching } = useQuery({ ...peopleQuery(asked), enabled: isOpen });
  const close = () => {
    setIsOpen(false);
    setWords(person?.name ?? "");
  };
  const choose = (next: Person | undefined) => {
    close();
    onChoose(next?.id);
  };
  return (
    // Its own list, and not one that floats above the page: that would hide the page from a screen reader meanwhile.
    <Autocomplete.Root
      inline
      open={isOpen}
      mode="none"
      items={data ?? []}
      autoHighlight
      value={words}
      onValueChange={(next, { reason }) => {
        if (reason === "item-press") return;
        setWords(next);
        setIsOpen(true);
        if (next === "" && isSet) onChoose(undefined);
      }}
      itemToStringValue={({ name }: Person) => name}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what its input lets through. */}
      <div
        className="relative"
        onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && close()}
        onKeyDown={({ key }) => key === "Escape" && close()}
      >
        <Autocomplete.Input
          {...control}
          placeholder={text.anybody}
          maxLength={200}
          data-typed="idle"
          dir="auto"
          className={`${inputClasses} min-h-10 py-1.5 pe-9`}
          onClick={() => setIsOpen(true)}
          onKeyDown={({ key }) => key === "ArrowDown" && setIsOpen(true)}
        />
        {isSet && (
          <button
            type="button"
            aria-label={text.anybody}
            onClick={() => choose(undefined)}
            className="absolute inset-y-0 end-2 my-auto grid size-6 place-items-center rounded-sm text-muted hover:text-ink"
          >
            <X className="size-4" aria-hidden />
          </button>
        )}
        <div
          hidden={!isOpen}
          className="absolute inset-x-0 top-full z-30 mt-1.5 rounded-lg border border-line bg-float p-1.5 shadow-float"
        >
          {error && <ErrorLine error={error} retry={refetch} />}
          <Autocomplete.Status className="px-2.5 text-sm text-muted empty:hidden">
            {isOpen && !error && !isFetching && data?.length === 0 ? text.nobodyFound : ""}
          </Autocomplete.Status>
          <Autocomplete.List
            aria-label={text.person}
            className="max-h-80 overflow-y-auto"
            // The focus stays with the words, so that the list is still there when the button is let go.
            onMouseDown={(event) => event.preventDefault()}
          >
            {(each: Person) => (
              <Autocomplete.Item
                key={each.id}
                value={each}
                onClick={() => choose(each)}
                className="rounded-md px-2.5 py-1.5 outline-none select-none data-highlighted:bg-accent-soft"
              >
                <span className="block truncate font-medium" dir="auto">
                  {each.name}
                </span>
                {each.about !== "" && (
                  <span className="block truncate text-sm text-muted" dir="auto">
                    {each.about}
                  </span>
                )}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </div>
      </div>
    </Autocomplete.Root>
  );
}

const mostShown = "50";

/** The newest while nothing is asked; else those whose words begin with what is. */
function peopleQuery(words: string) {
  return {
    queryKey: [...trackerQueries.all, "people", words],
    placeholderData: keepPreviousData,
    async queryFn({ signal }: { signal: AbortSignal }): Promise<Person[]> {
      if (words === "") {
        const { items } = await contactsList({ client: api, signal, query: { limit: mostShown } });
        return items.map(({ id, name, company }) => ({ id, name, about: company ?? "" }));
      }
      const query = { q: words, kind: "contact" as const, limit: mostShown };
      const { items } = await searchAll({ client: api, signal, query });
      return items.map(({ id, title, excerpt }) => ({ id, name: title, about: excerpt }));
    },
  };
}

/** Null for somebody who was deleted, or never was. */
function personQuery(id: string | undefined) {
  return {
    queryKey: [...trackerQueries.all, "person", id],
    enabled: id !== undefined,
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Person | null> =>
      contactsGet({ client: api, signal, path: { id: id ?? "" } }).then(
        ({ id, name, company }) => ({ id, name, about: company ?? "" }),
        (error: unknown) => {
          if (ApiError.is(error, "not_found")) return null;
          throw error;
        },
      ),
  };
}
