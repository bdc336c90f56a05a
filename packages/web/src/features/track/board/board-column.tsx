import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import {
  type ApplicationFilter,
  type ApplicationStatus,
  applicationQueries,
} from "../../../api/applications.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { classes } from "../../../ui/classes.ts";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { trackMessages } from "../messages.ts";
import { StatusDot } from "../status-dot.tsx";
import { BoardCard } from "./board-card.tsx";
import type { CardAction } from "./card-action.ts";
import { useDropColumn } from "./drag.ts";
import { cardsOf } from "./move-in-lists.ts";
import type { NextStep } from "./use-next-steps.ts";

export function BoardColumn({
  status,
  filter,
  nextSteps,
  onAction,
}: {
  status: ApplicationStatus;
  filter: ApplicationFilter;
  nextSteps: ReadonlyMap<string, NextStep>;
  onAction: (card: ListedApplication, action: CardAction) => void;
}) {
  const text = useText(trackMessages);
  const column = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isOver = useDropColumn(column, status);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    applicationQueries.list(filter),
  );
  const cards = cardsOf(data);
  useEffect(() => {
    if (scroller.current !== null) return autoScrollForElements({ element: scroller.current });
    return undefined;
  }, []);
  return (
    <section
      ref={column}
      data-column={status}
      aria-labelledby={`column-${status}`}
      className={classes(
        "flex max-h-full min-h-48 w-72 shrink-0 snap-start flex-col rounded-lg bg-well lg:w-auto lg:min-w-52 lg:flex-1",
        isOver && "ring-2 ring-accent",
      )}
    >
      <h2 id={`column-${status}`} className="flex items-center gap-2 px-3 pt-3 pb-2 text-sm font-semibold">
        <StatusDot status={status} />
        {text.statuses[status]}
        {data && (
          <span className="figures font-normal text-muted">
            {cards.length}
            {hasNextPage && "+"}
          </span>
        )}
      </h2>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {error && <ErrorLine error={error} retry={refetch} />}
        {!data && !error && <Loading className="px-1" />}
        {data && cards.length === 0 && (
          <p className="rounded-md border border-dashed border-line px-3 py-4 text-center text-sm text-muted">
            {text.emptyColumn}
          </p>
        )}
        <ul className="flex flex-col gap-2">
          {cards.map((card) => (
            <BoardCard key={card.id} card={card} next={nextSteps.get(card.id)} onAction={onAction} />
          ))}
        </ul>
        {hasNextPage && (
          <Button
            size="small"
            look="quiet"
            className="mt-2 w-full"
            busy={isFetchingNextPage}
            onClick={() => fetchNextPage()}
          >
            {text.more}
          </Button>
        )}
      </div>
    </section>
  );
}
