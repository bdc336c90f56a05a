import type { Resume, ResumesVersionResponse } from "@tailorbird/sdk/generated/types.gen";
import { CheckCheck, Plus, Undo2 } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { isPlain, useListKeys } from "../../ui/list-keys.ts";
import { announce } from "../../ui/live-region.tsx";
import { type Correction, confirmationsOf } from "./corrections.ts";
import { DateNotes } from "./date-notes.tsx";
import { HiddenNotes } from "./hidden-notes.tsx";
import { resumeMessages } from "./messages.ts";
import { AddForm } from "./place-form.tsx";
import { confidenceOf, isUnsure, type UnderstoodLine, understand } from "./understood.ts";
import { type Opened, UnderstoodEntry } from "./understood-entry.tsx";
import { useCorrections } from "./use-corrections.ts";

/** A line of one of the two lists: what is doubted stands in both. */
interface Place {
  list: string;
  address: string;
}

/** What is open: below a line, where it stays when another is looked at; or at the end of all. Each opening is another. */
type Form = (Place & { what: Opened }) | { what: "new" };

const isAt = (place: Partial<Place> | undefined, list: string, { address }: UnderstoodLine) =>
  place?.list === list && place.address === address;

/** What was read, doubtful lines first. Each line can be pointed at, confirmed and put right. */
export function UnderstoodList({
  resume,
  shown,
  onSelect,
}: {
  resume: Resume;
  shown: ResumesVersionResponse;
  onSelect: (line: UnderstoodLine) => void;
}) {
  const { document, warnings } = shown;
  const text = useText(resumeMessages);
  const formats = useFormats();
  const { correct, undo, canUndo, isUndoing } = useCorrections(resume, shown);
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Place>();
  const [form, setForm] = useState<Form>();
  /** The form that has been sent: a key too many must not add the same twice. */
  const sent = useRef<Form>(undefined);

  const damaged = document.source.pages.flatMap(({ number, isDamaged }) => (isDamaged ? [number] : []));
  const sections = understand(document, text.present, formats.partialDate);
  const all = sections.flatMap(({ lines }) => lines);
  const doubted = all
    .filter((line) => isUnsure(document, line))
    .toSorted((a, b) => confidenceOf(document, a) - confidenceOf(document, b));
  const lists = [
    ...(doubted.length > 0 ? [{ key: "doubted", heading: text.toCheck, lines: doubted }] : []),
    ...sections,
  ];
  const places = lists.flatMap(({ key, lines }) => lines.map((line) => ({ list: key, line })));
  const at = places.findIndex(({ list, line }) => isAt(selected, list, line));
  /** Where the person is, also when the line itself has gone. */
  const place = useRef({ at: 0, list: "" });
  useLayoutEffect(() => {
    if (at >= 0) place.current = { at, list: selected?.list ?? "" };
  });
  const buttons = () => root.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [];
  const focus = (index: number) => {
    const line = buttons()[index];
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "nearest" });
  };
  function select(list: string, line: UnderstoodLine): void {
    setSelected({ list, address: line.address });
    onSelect(line);
  }
  /** Pointing is enough to choose, but not while keys or a form are at another: a mouse at rest must not draw them away. */
  function point(list: string, line: UnderstoodLine): void {
    const isBusy = form !== undefined || root.current?.matches(":focus-within") === true;
    if (!isBusy) select(list, line);
  }
  const open = (list: string, { address }: UnderstoodLine, what: Opened) => setForm({ list, address, what });
  /** @param from The form that is done when the corrections are taken. */
  function save(corrections: Correction[], from?: Form): void {
    if (from !== undefined && sent.current === from) return;
    if (corrections.length === 0) {
      setForm(undefined);
      return;
    }
    if (from !== undefined) sent.current = from;
    correct.mutateAsync(corrections).then(
      // Another that was opened meanwhile stays, with what has been typed into it.
      () => setForm((now) => (now === from ? undefined : now)),
      () => {
        if (sent.current === from) sent.current = undefined;
      },
    );
  }

  function act(event: KeyboardEvent) {
    if (!isPlain(event)) return;
    const chosen = places[at];
    const line = chosen?.line;
    const actions: Record<string, () => void> = {
      j: () => focus(at + 1),
      arrowdown: () => focus(at + 1),
      k: () => focus(at - 1),
      arrowup: () => focus(at - 1),
      u: undo,
      ...(chosen !== undefined &&
        line !== undefined && {
          c: () => (isUnsure(document, line) ? save(confirmationsOf(line)) : announce(text.allSure)),
          e: () => open(chosen.list, line, line.isUnplaced === true ? "place" : "correct"),
        }),
    };
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }
  useListKeys(root, {
    act,
    // Among what is doubted for as long as something is.
    heir() {
      const isDoubted = place.current.list === "doubted" && doubted.length > 0;
      return [...buttons()].at(Math.min(place.current.at, (isDoubted ? doubted : places).length - 1));
    },
  });

  return (
    <div ref={root}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <p className="hidden text-sm text-muted lg:block">{text.understoodKeys}</p>
        <Button
          size="small"
          look="quiet"
          icon={<Undo2 aria-hidden />}
          disabled={!canUndo}
          busy={isUndoing}
          onClick={undo}
        >
          {text.undoCorrection}
        </Button>
      </div>
      {damaged.length > 0 && (
        <p role="status" className="mb-4 text-sm text-removed">
          {text.damagedPages(damaged)}
        </p>
      )}
      <HiddenNotes hidden={document.hidden} />
      <DateNotes
        warnings={warnings}
        lineOf={(id) => all.find(({ address }) => address === id)}
        onGo={(id) => focus(places.findLastIndex(({ line }) => line.address === id))}
      />
      {lists.map(({ key, lines, ...rest }) => (
        <Lines
          key={key}
          heading={
            ("heading" in rest ? rest.heading : undefined) ??
            text.sections[key as keyof typeof text.sections] ??
            key
          }
          isDoubted={key === "doubted"}
          actions={
            key === "doubted" &&
            lines.length > 1 && (
              <Button
                size="small"
                busy={correct.isPending}
                icon={<CheckCheck aria-hidden />}
                onClick={() => save(lines.flatMap((line) => confirmationsOf(line)))}
              >
                {text.confirmAll}
              </Button>
            )
          }
        >
          {lines.map((line) => {
            const here =
              form !== undefined && form.what !== "new" && isAt(form, key, line) ? form : undefined;
            return (
              <UnderstoodEntry
                key={line.address}
                line={line}
                document={document}
                isSelected={isAt(selected, key, line)}
                isAmongDoubted={key === "doubted"}
                opened={here?.what}
                busy={correct.isPending}
                onSelect={() => select(key, line)}
                onHover={() => point(key, line)}
                onOpen={(what) => {
                  select(key, line);
                  if (what === undefined) setForm(undefined);
                  else open(key, line, what);
                }}
                onSave={(corrections) => save(corrections, here)}
              />
            );
          })}
        </Lines>
      ))}
      {form?.what === "new" ? (
        <AddForm
          document={document}
          busy={correct.isPending}
          onSave={(corrections) => save(corrections, form)}
          onCancel={() => setForm(undefined)}
        />
      ) : (
        <Button size="small" icon={<Plus aria-hidden />} onClick={() => setForm({ what: "new" })}>
          {text.addEntry}
        </Button>
      )}
    </div>
  );
}

function Lines({
  heading,
  isDoubted,
  actions,
  children,
}: {
  heading: string;
  isDoubted: boolean;
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={isDoubted ? "mb-6 rounded-lg border border-proof p-3" : "mb-6"}>
      <div className="mb-1 flex flex-wrap items-center justify-between gap-2 px-3">
        <h3 className="text-sm font-semibold text-muted">{heading}</h3>
        {actions}
      </div>
      <ul>{children}</ul>
    </section>
  );
}
