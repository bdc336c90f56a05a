/** Moving a card in what a board holds, before the API has answered. Pure: a failed move puts the old lists back. */
import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import type { InfiniteData } from "@tanstack/react-query";
import type { ApplicationStatus } from "../../../api/applications.ts";

export interface ListPage {
  items: ListedApplication[];
  nextCursor: string | null;
}
export type List = InfiniteData<ListPage, unknown>;

export function withoutCard(list: List, id: string): List {
  return {
    ...list,
    pages: list.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) })),
  };
}

/** Right below the card `below`; first when it is null. A list that does not hold `below` gets it first. */
export function withCard(list: List, card: ListedApplication, below: string | null): List {
  const bare = withoutCard(list, card.id);
  const at = bare.pages.findIndex(({ items }) => items.some(({ id }) => id === below));
  return {
    ...bare,
    pages: bare.pages.map((page, index) => {
      if (index !== Math.max(at, 0)) return page;
      const after = page.items.findIndex(({ id }) => id === below) + 1;
      return { ...page, items: [...page.items.slice(0, after), card, ...page.items.slice(after)] };
    }),
  };
}

export function cardsOf(list: List | undefined): ListedApplication[] {
  return list?.pages.flatMap(({ items }) => items) ?? [];
}

/** The card that another is to lie below when it is moved by steps in its column; undefined when it can't go there. */
export function belowAfterStep(
  cards: readonly { id: string }[],
  id: string,
  step: -1 | 1,
): string | null | undefined {
  const at = cards.findIndex((card) => card.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= cards.length) return undefined;
  return step === 1 ? (cards[to]?.id ?? null) : (cards[to - 1]?.id ?? null);
}

/** What a column's list becomes when a card comes to it with a status. */
export function arrived(card: ListedApplication, status: ApplicationStatus): ListedApplication {
  return card.status === status ? card : { ...card, status, statusAt: new Date().toISOString() };
}
