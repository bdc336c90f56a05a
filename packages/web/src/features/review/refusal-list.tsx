import { resumesCorrect } from "@tailorbird/sdk/generated/sdk.gen";
import type { ResumeDocument, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/page.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { refusedWords } from "../../ui/use-draft.ts";
import { useShowError } from "../../ui/use-show-error.ts";
import { ChangeTitle } from "./change-title.tsx";
import { EditForm } from "./edit-form.tsx";
import { reviewMessages } from "./messages.ts";
import { RefusalReasons, RefusedWording } from "./refused-words.tsx";
import { Side } from "./side.tsx";
import type { useReview } from "./use-review.ts";
import { whereIs } from "./where.ts";

type Refused = Tailoring["refusals"][number];

/** What was proposed and was not taken: shown, so that nobody has to take our word; and a start for the person's own. */
export function RefusalList({
  tailoring,
  document,
  review,
}: {
  tailoring: Tailoring;
  document: ResumeDocument | undefined;
  review: ReturnType<typeof useReview>;
}) {
  const text = useText(reviewMessages);
  const { refusals } = tailoring;
  if (refusals.length === 0) return null;
  return (
    <Section title={text.refusedTitle} className="mt-12 mb-0">
      <p className="mb-4 text-muted">{text.refusedLead}</p>
      <ul className="flex flex-col gap-3">
        {refusals.map((refusal) => (
          <li key={`${refusal.itemId}-${refusal.proposed}`} className="card p-5">
            <RefusedProposal refusal={refusal} tailoring={tailoring} document={document} review={review} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RefusedProposal({
  refusal,
  tailoring,
  document,
  review,
}: {
  refusal: Refused;
  tailoring: Tailoring;
  document: ResumeDocument | undefined;
  review: ReturnType<typeof useReview>;
}) {
  const text = useText(reviewMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const [isEditing, setIsEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { itemId } = refusal;
  // The same line may have been changed in another way: then the words take the place of that change.
  const change = review.changes.find((each) => each.itemId === itemId && each.after !== null);
  const state = useMutation({
    mutationFn: (value: string) =>
      resumesCorrect({
        client: api,
        path: { id: tailoring.resumeId },
        body: { corrections: [{ op: "replace", address: itemId, value }] },
      }),
    onError: showError,
    onSuccess() {
      setIsEditing(false);
      toasts.add({ title: text.ownStatement });
      return queryClient.invalidateQueries({ queryKey: resumeQueries.all });
    },
  });
  const isLine =
    refusal.before !== null && !["skills", "reorder", "hide", "merge", "split"].includes(refusal.kind);
  const canStart = change !== undefined ? tailoring.acceptedVersion === null : isLine;
  function save(words: string): void {
    if (change === undefined) {
      state.mutate(words);
      return;
    }
    setIsEditing(false);
    review.decide(change.id, { decision: "edited", text: words });
  }
  return (
    <>
      <h3 className="mb-3">
        <ChangeTitle kind={refusal.kind} where={whereIs(document, itemId, text)} />
      </h3>
      <div className="mb-4 grid gap-x-6 gap-y-4 md:grid-cols-2">
        {refusal.before !== null && <Side label={text.refusedStays}>{refusal.before}</Side>}
        <Side label={text.refusedProposal} look="refused">
          <RefusedWording wording={refusal.proposed} reasons={refusal.reasons} />
        </Side>
      </div>
      <RefusalReasons wording={refusal.proposed} reasons={refusal.reasons} />
      {isEditing && (
        <div className="mt-4">
          <EditForm
            initial={(change && refusedWords.of(change.id)) ?? refusal.proposed}
            hint={text.startFromHint}
            onSave={save}
            onCancel={() => {
              setIsEditing(false);
              requestAnimationFrame(() => opener.current?.focus());
            }}
          />
        </div>
      )}
      {canStart && !isEditing && (
        <Button
          ref={opener}
          size="small"
          className="mt-4"
          busy={state.isPending}
          icon={<Pencil aria-hidden />}
          onClick={() => setIsEditing(true)}
        >
          {text.startFrom}
        </Button>
      )}
    </>
  );
}
