import type { ResumeDocument, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useRef, useState } from "react";
import { isPlain, useListKeys } from "../../ui/list-keys.ts";
import { ChangeCard } from "./change-card.tsx";
import type { Change, Choice } from "./use-review.ts";

/** Every change, one of them selected. */
export function ChangeList({
  changes,
  tailoring,
  document,
  isFinal,
  selectedId,
  canUndo,
  onSelect,
  onDecide,
  onUndo,
  onShowProof,
}: {
  changes: readonly Change[];
  tailoring: Tailoring;
  document: ResumeDocument | undefined;
  isFinal: boolean;
  selectedId: string | undefined;
  canUndo: boolean;
  onSelect: (id: string) => void;
  onDecide: (id: string, choice: Choice) => void;
  onUndo: () => void;
  /** The person wants to see where the words stand. */
  onShowProof: (evidence: Change["evidence"][number]) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const cards = useRef(new Map<string, HTMLElement>());
  const [editingId, setEditingId] = useState<string>();
  const at = changes.findIndex(({ id }) => id === selectedId);

  const focus = (index: number) => {
    const change = changes[index];
    if (change === undefined) return;
    onSelect(change.id);
    // After the card has grown to its whole.
    requestAnimationFrame(() => {
      const card = cards.current.get(change.id);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    });
  };

  function decide(change: Change, choice: Choice) {
    onDecide(change.id, choice);
    setEditingId(undefined);
    const here = changes.indexOf(change);
    const next = changes.findIndex((each, index) => index > here && each.decision === "pending");
    // With everything after it decided, the focus stays where it is.
    if (choice.decision !== "pending") focus(next === -1 ? here : next);
  }

  function act(event: KeyboardEvent) {
    const change = changes[at];
    if (!isPlain(event) || change === undefined) return;
    const actions: Record<string, () => void> = {
      j: () => focus(at + 1),
      arrowdown: () => focus(at + 1),
      k: () => focus(at - 1),
      arrowup: () => focus(at - 1),
      ...(!isFinal && {
        a: () => decide(change, { decision: "accepted" }),
        r: () => decide(change, { decision: "rejected" }),
        e: () => change.after !== null && setEditingId(change.id),
        u: onUndo,
      }),
    };
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }
  useListKeys(root, { act, heir: () => cards.current.get(selectedId ?? "") });

  return (
    <div ref={root} className="flex flex-col gap-3">
      {changes.map((change) => (
        <ChangeCard
          key={change.id}
          ref={(element) => {
            if (element !== null) cards.current.set(change.id, element);
          }}
          change={change}
          requirements={tailoring.brief?.requirements ?? []}
          document={document}
          isFinal={isFinal}
          isSelected={change.id === selectedId}
          isEditing={change.id === editingId}
          onSelect={() => onSelect(change.id)}
          onDecide={(choice) => decide(change, choice)}
          onUndo={canUndo ? onUndo : undefined}
          onShowProof={(evidence) => {
            onSelect(change.id);
            onShowProof(evidence);
          }}
          onEdit={(isEditing) => setEditingId(isEditing ? change.id : undefined)}
        />
      ))}
    </div>
  );
}
