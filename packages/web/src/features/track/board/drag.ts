/** Cards that can be dragged and places they can be dropped, by the browser's own drag and drop. */
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  type ElementEventBasePayload,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge";
import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { type RefObject, useEffect, useState } from "react";
import type { ApplicationStatus } from "../../../api/applications.ts";

const kind = Symbol("application");

/** The card that is being dragged, if it is one of this board's. */
export function draggedCard(data: Record<string | symbol, unknown>): ListedApplication | undefined {
  return data[kind] as ListedApplication | undefined;
}

/** Where a card was dropped: on a card's upper or lower half, or on a column. */
export interface Drop {
  card: ListedApplication;
  status: ApplicationStatus;
  onCard: { id: string; edge: Edge } | undefined;
}

export function dropOf({ source, location }: ElementEventBasePayload): Drop | undefined {
  const card = draggedCard(source.data);
  const targets = location.current.dropTargets.map(({ data }) => data);
  const column = targets.find((data) => "status" in data);
  if (card === undefined || column === undefined) return undefined;
  const target = targets.find((data) => "cardId" in data);
  const edge = target && extractClosestEdge(target);
  return {
    card,
    status: column["status"] as ApplicationStatus,
    onCard: target && edge ? { id: String(target["cardId"]), edge } : undefined,
  };
}

/** Lets a card be picked up, and others be dropped above or below it. */
export function useDraggableCard(ref: RefObject<HTMLElement | null>, card: ListedApplication) {
  const [isDragged, setIsDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ [kind]: card }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => draggedCard(source.data) !== undefined,
        getData: ({ input }) =>
          attachClosestEdge({ cardId: card.id }, { element, input, allowedEdges: ["top", "bottom"] }),
        onDrag: ({ self, source }) => {
          setEdge(draggedCard(source.data)?.id === card.id ? null : extractClosestEdge(self.data));
        },
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [ref, card]);
  return { isDragged, edge };
}

/** Lets cards be dropped on a column, below its last card. */
export function useDropColumn(ref: RefObject<HTMLElement | null>, status: ApplicationStatus): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => draggedCard(source.data) !== undefined,
      getData: () => ({ status }),
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    });
  }, [ref, status]);
  return isOver;
}
