/** Deciding: shown at once, sent one after the other, taken back with a word when somebody else was quicker. */
import { ApiError } from "@tailorbird/sdk/api-error";
import { idempotencyKey, ifRevision } from "@tailorbird/sdk/client";
import {
  tailoringsAccept,
  tailoringsDecide,
  tailoringsDecideMany,
  tailoringsUndo,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useMutationState, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useText } from "../../i18n/locale.tsx";
import { announce } from "../../ui/live-region.tsx";
import { refusedWords } from "../../ui/use-draft.ts";
import { useShowError } from "../../ui/use-show-error.ts";
import { reviewMessages } from "./messages.ts";

export type Change = Tailoring["changes"][number];

export type Choice = { decision: "pending" | "accepted" | "rejected" } | { decision: "edited"; text: string };

interface Step {
  changeId: string;
  choice: Choice;
}

export function useReview(tailoring: Tailoring) {
  const { id } = tailoring;
  const text = useText(reviewMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const { queryKey } = tailoringQueries.one(id);
  const decideKey = useMemo(() => ["review", id], [id]);
  /** As the newest answer says: steps are sent one after the other, each on top of the last. */
  const revision = () =>
    ifRevision(queryClient.getQueryData<Tailoring>(queryKey)?.revision ?? tailoring.revision);
  const common = {
    scope: { id: `review-${id}` },
    onSuccess: (answer: Tailoring) => queryClient.setQueryData(queryKey, answer),
    onError(error: unknown) {
      if (!ApiError.is(error, "nothing_to_undo")) showError(error);
      return queryClient.invalidateQueries({ queryKey });
    },
  };

  const decide = useMutation({
    ...common,
    mutationKey: decideKey,
    mutationFn: ({ changeId, choice }: Step) =>
      tailoringsDecide({ client: api, path: { id, changeId }, headers: revision(), body: choice }),
    onError(error, { changeId, choice }) {
      if (choice.decision === "edited") refusedWords.keep(changeId, choice.text);
      return common.onError(error);
    },
    onSuccess(answer, { changeId, choice }) {
      if (choice.decision === "edited") refusedWords.forget(changeId);
      queryClient.setQueryData(queryKey, answer);
      announce(text.announce[choice.decision](String(answer.score?.after ?? "")));
    },
  });
  const acceptRest = useMutation({
    ...common,
    mutationFn: () =>
      tailoringsDecideMany({
        client: api,
        path: { id },
        headers: revision(),
        body: { decision: "accepted" },
      }),
  });
  const undo = useMutation({
    ...common,
    mutationFn: () => tailoringsUndo({ client: api, path: { id }, headers: revision(), body: {} }),
  });
  const finish = useMutation({
    scope: common.scope,
    mutationFn: () =>
      tailoringsAccept({
        client: api,
        path: { id },
        headers: { ...idempotencyKey(`accept-${id}`), ...revision() },
        body: {},
      }),
    onError: common.onError,
    async onSuccess({ version }) {
      // Nothing else of it has changed; lists and the resume are asked for again when somebody looks at them.
      queryClient.setQueryData<Tailoring>(queryKey, (old) => old && { ...old, acceptedVersion: version });
      await Promise.all(
        [tailoringQueries.all, resumeQueries.all].map((stale) =>
          queryClient.invalidateQueries({ queryKey: stale, refetchType: "none" }),
        ),
      );
    },
  });

  const waiting = useMutationState({
    filters: { mutationKey: decideKey, status: "pending" },
    select: (mutation) => mutation.state.variables as Step,
  });
  return {
    changes: tailoring.changes.map((change) => overlay(change, waiting)),
    /** Also while something is on its way: undoing waits behind it, and takes that back. */
    canUndo: tailoring.canUndo || waiting.length > 0,
    decide: (changeId: string, choice: Choice) => decide.mutate({ changeId, choice }),
    acceptRest,
    undo,
    finish,
  };
}

/** What has been decided here and not been answered yet. */
function overlay(change: Change, waiting: readonly Step[]): Change {
  const step = waiting.findLast(({ changeId }) => changeId === change.id);
  if (step === undefined) return change;
  const { choice } = step;
  if (choice.decision !== "edited") return { ...change, decision: choice.decision };
  const verdict: Change["verdict"] = { outcome: "supported", reasons: [] };
  return {
    ...change,
    decision: "edited",
    edit: { text: choice.text, isEvidence: false, verdict, evidence: [] },
  };
}
