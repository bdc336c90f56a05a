import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import {
  type ApplicationFilter,
  type ApplicationStatus,
  applicationQueries,
} from "../../../api/applications.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { useListKeys } from "../../../ui/list-keys.ts";
import { announce } from "../../../ui/live-region.tsx";
import { trackMessages } from "../messages.ts";
import { openStatuses, statuses } from "../statuses.ts";
import { useChangeMany } from "../use-change-many.ts";
import { BoardColumn } from "./board-column.tsx";
import { actionOfKey, type CardAction } from "./card-action.ts";
import { type Drop, dropOf } from "./drag.ts";
import { belowAfterStep, cardsOf, type List } from "./move-in-lists.ts";
import { useMove } from "./use-move.ts";
import { useNextSteps } from "./use-next-steps.ts";

/** @param words What the cards shown must hold. */
export function Board({ words, withEnded }: { words: string; withEnded: boolean }) {
  const text = useText(trackMessages);
  const common = useText(commonMessages);
  const queries = useQueryClient();
  const changeMany = useChangeMany();
  const nextSteps = useNextSteps();
  const columnOf = (status: ApplicationStatus): ApplicationFilter => ({
    status,
    sort: "board",
    archived: "false",
    ...(words !== "" && { q: words }),
  });
  const move = useMove(columnOf);
  const shown: readonly ApplicationStatus[] = withEnded ? statuses : openStatuses;
  const columnsCards = (status: ApplicationStatus) =>
    cardsOf(queries.getQueryData<List>(applicationQueries.list(columnOf(status)).queryKey));

  const root = useRef<HTMLDivElement>(null);
  /** The card that has the keyboard, also while it is on its way from one column to another. */
  const focused = useRef<string>(undefined);
  const claim = useListKeys(root, {
    onFocus(target) {
      focused.current = target.closest<HTMLElement>("[data-card]")?.dataset["card"];
    },
    act(event) {
      const action = event.altKey ? actionOfKey(event.key) : undefined;
      if (action === undefined) return;
      // Also at an edge: to the browser it means to leave the page.
      event.preventDefault();
      const card = shown.flatMap(columnsCards).find(({ id }) => id === focused.current);
      if (card !== undefined) act(card, action);
    },
    heir: () =>
      root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(focused.current ?? "")}"] a`),
  });

  const act = (card: ListedApplication, action: CardAction) => {
    const title = card.title ?? common.untitledJob;
    if (action.kind === "archive") {
      const cards = columnsCards(card.status);
      const at = cards.findIndex(({ id }) => id === card.id);
      focused.current = (cards[at + 1] ?? cards[at - 1])?.id;
      claim();
      changeMany.mutate({ ids: [card.id], archived: true });
      announce(text.archived(title));
      return;
    }
    const status =
      action.kind === "to"
        ? action.status
        : action.kind === "side"
          ? shown[shown.indexOf(card.status) + action.step]
          : card.status;
    const cards = columnsCards(card.status);
    const below = action.kind === "step" ? belowAfterStep(cards, card.id, action.step) : null;
    if (status === undefined || below === undefined) return;
    if (action.kind === "to" && status === card.status) return;
    move({ card, status, below });
    if (status !== card.status) announce(text.moved(title, text.statuses[status]));
    else {
      const place = below === null ? 1 : columnsCards(status).findIndex(({ id }) => id === card.id) + 1;
      announce(text.movedWithin(title, place, cards.length));
    }
    focused.current = card.id;
    claim();
  };
  const drop = ({ card, status, onCard }: Drop) => {
    const others = columnsCards(status).filter(({ id }) => id !== card.id);
    const at = others.findIndex(({ id }) => id === onCard?.id);
    // On no card: below the last.
    const place = at < 0 ? others.length : onCard?.edge === "top" ? at : at + 1;
    if (onCard?.id === card.id) return;
    move({ card, status, below: others[place - 1]?.id ?? null });
    announce(text.moved(card.title ?? common.untitledJob, text.statuses[status]));
  };

  // The cards are given functions that never change; what these do is always the newest.
  const newest = useRef({ act, drop });
  useEffect(() => {
    newest.current = { act, drop };
  });
  const onAction = useCallback((card: ListedApplication, action: CardAction) => {
    newest.current.act(card, action);
  }, []);
  useEffect(
    () =>
      monitorForElements({
        onDrop(event) {
          const dropped = dropOf(event);
          if (dropped !== undefined) newest.current.drop(dropped);
        },
      }),
    [],
  );
  return (
    <>
      <p className="sr-only">{text.keyboardHint}</p>
      <div
        ref={root}
        className="-mx-4 flex h-[calc(100dvh-17rem)] min-h-96 snap-x snap-mandatory scroll-ps-4 gap-3 overflow-x-auto px-4 pb-2 sm:-mx-8 sm:scroll-ps-8 sm:px-8 lg:snap-none"
      >
        {shown.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            filter={columnOf(status)}
            nextSteps={nextSteps}
            onAction={onAction}
          />
        ))}
      </div>
    </>
  );
}
