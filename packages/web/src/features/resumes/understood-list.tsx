import type { Resume, ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { CheckCheck, Plus, Undo2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { type Correction, confirmationsOf } from "./corrections.ts";
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

/**
 * What was read, doubtful lines first. Each line can be pointed at, confirmed and put right. Keys work while the focus is
 * within: single letters must not act from elsewhere on the page.
 */
export function UnderstoodList({
  resume,
  document,
  shown,
  onSelect,
}: {
  resume: Resume;
  document: ResumeDocument;
  shown: { version: number; origin: string };
  onSelect: (line: UnderstoodLine) => void;
}) {
  const text = useText(resumeMessages);
  const { correct, undo, canUndo, isUndoing } = useCorrections(resume, shown);
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Place>();
  const [opened, setOpened] = useState<Opened>();
  const [isAdding, setIsAdding] = useState(false);

  const sections = understand(document, text.present);
  const all = sections.flatMap(({ lines }) => lines);
  const doubted = all
    .filter((line) => isUnsure(document, line))
    .toSorted((a, b) => confidenceOf(document, a) - confidenceOf(document, b));
  const lists = [
    ...(doubted.length > 0 ? [{ key: "doubted", heading: text.toCheck, lines: doubted }] : []),
    ...sections,
  ];
  const places = lists.flatMap(({ key, lines }) => lines.map((line) => ({ list: key, line })));
  const at = places.findIndex(
    ({ list, line }) => list === selected?.list && line.address === selected.address,
  );

  const focus = (index: number) => {
    const place = places[index];
    if (place === undefined) return;
    select(place.list, place.line);
    requestAnimationFrame(() => {
      const buttons = root.current?.querySelectorAll<HTMLElement>("[data-line]");
      buttons?.[index]?.focus({ preventScroll: true });
      buttons?.[index]?.scrollIntoView({ block: "nearest" });
    });
  };
  function select(list: string, line: UnderstoodLine): void {
    if (selected?.list !== list || selected.address !== line.address) setOpened(undefined);
    setSelected({ list, address: line.address });
    onSelect(line);
  }
  function save(corrections: Correction[]): void {
    if (corrections.length === 0) return;
    correct.mutate(corrections, {
      onSuccess() {
        setOpened(undefined);
        setIsAdding(false);
        // A line that has left the list of doubts hands the focus to the one that took its place.
        const left = Math.min(at, places.length - 2);
        if (at >= 0) requestAnimationFrame(() => focusButton(selected?.list === "doubted" ? left : at));
      },
    });
  }
  function focusButton(index: number): void {
    root.current?.querySelectorAll<HTMLElement>("[data-line]")[index]?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    const isTyping = (event.target as HTMLElement).closest("input, textarea, select") !== null;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const line = places[at]?.line;
    const actions: Record<string, () => void> = {
      j: () => focus(at + 1),
      arrowdown: () => focus(at + 1),
      k: () => focus(at - 1),
      arrowup: () => focus(at - 1),
      u: undo,
      ...(line !== undefined && {
        c: () => (isUnsure(document, line) ? save(confirmationsOf(line)) : announce(text.allSure)),
        e: () => setOpened(line.isUnplaced === true ? "place" : "correct"),
      }),
    };
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: short cuts for the buttons within.
    <div ref={root} onKeyDown={onKeyDown}>
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
            const isSelected = selected?.list === key && selected.address === line.address;
            return (
              <UnderstoodEntry
                key={line.address}
                line={line}
                document={document}
                isSelected={isSelected}
                isAmongDoubted={key === "doubted"}
                opened={isSelected ? opened : undefined}
                busy={correct.isPending}
                onSelect={() => select(key, line)}
                onOpen={(what) => {
                  select(key, line);
                  setOpened(what);
                  if (what === undefined) focusButton(at);
                }}
                onSave={save}
              />
            );
          })}
        </Lines>
      ))}
      {isAdding ? (
        <AddForm
          document={document}
          busy={correct.isPending}
          onSave={save}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <Button size="small" icon={<Plus aria-hidden />} onClick={() => setIsAdding(true)}>
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
