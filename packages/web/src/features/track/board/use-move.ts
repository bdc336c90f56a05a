import { ifRevision } from "@tailorbird/sdk/client";
import { applicationsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  type ApplicationFilter,
  type ApplicationStatus,
  applicationQueries,
} from "../../../api/applications.ts";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { describeError } from "../../../i18n/describe-error.ts";
import { useText } from "../../../i18n/locale.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { trackMessages } from "../messages.ts";
import { arrived, type List, withCard, withoutCard } from "./move-in-lists.ts";

export interface Move {
  card: ListedApplication;
  status: ApplicationStatus;
  /** The card it comes to lie below; null puts it first. */
  below: string | null;
}

/**
 * Moves a card at once, and puts it back with a word when the API says no: 412 when another browser was quicker.
 * @param columnOf The list that a column shows.
 */
export function useMove(columnOf: (status: ApplicationStatus) => ApplicationFilter) {
  const queries = useQueryClient();
  const text = useText(trackMessages);
  const common = useText(commonMessages);
  const keyOf = (status: ApplicationStatus) => applicationQueries.list(columnOf(status)).queryKey;
  const mutation = useMutation({
    // One after the other: the second move of a card needs the revision that the first has made.
    scope: { id: "board" },
    mutationFn: ({ card, status, below }: Move) =>
      applicationsUpdate({
        client: api,
        path: { id: card.id },
        headers: ifRevision(Math.max(revisions.get(card.id) ?? 0, card.revision)),
        body: { below, ...(status !== card.status && { status }) },
      }),
    onSuccess: ({ id, revision }) => {
      revisions.set(id, revision);
    },
    onError: (error, { card }) => {
      revisions.delete(card.id);
      const { title, detail } = describeError(error, common);
      toasts.add({ title: `${text.notMoved}: ${title}`, description: detail, type: "error" });
    },
    onSettled: (_, __, { card }) => {
      // While further moves wait, an answer of before them would put their cards back for a moment.
      if (queries.isMutating({ mutationKey: ["move"] }) > 1) return;
      queries.invalidateQueries({ queryKey: applicationQueries.lists });
      queries.invalidateQueries({ queryKey: applicationQueries.one(card.id).queryKey });
      queries.invalidateQueries({ queryKey: applicationQueries.events(card.id).queryKey });
    },
    mutationKey: ["move"],
  });
  return (move: Move) => {
    const { card, status, below } = move;
    for (const each of [card.status, status]) queries.cancelQueries({ queryKey: keyOf(each) });
    queries.setQueryData<List>(keyOf(card.status), (list) => list && withoutCard(list, card.id));
    queries.setQueryData<List>(keyOf(status), (list) => list && withCard(list, arrived(card, status), below));
    mutation.mutate(move);
  };
}

/** The newest revision this page has made of each card, for as long as its lists still show an older one. */
const revisions = new Map<string, number>();
