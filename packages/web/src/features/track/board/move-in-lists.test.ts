import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arrived, belowAfterStep, cardsOf, type List, withCard, withoutCard } from "./move-in-lists.ts";

const card = (id: string) => ({ id, status: "saved", statusAt: "2026-01-01T00:00:00Z" }) as ListedApplication;
const listOf = (...pages: string[][]): List => ({
  pages: pages.map((ids) => ({ items: ids.map(card), nextCursor: null })),
  pageParams: pages.map(() => null),
});
const idsOf = (list: List) => cardsOf(list).map(({ id }) => id);

it("puts a card right below another, on whichever page that is", () => {
  expect(idsOf(withCard(listOf(["a", "b"], ["c"]), card("x"), "b"))).toEqual(["a", "b", "x", "c"]);
  expect(idsOf(withCard(listOf(["a", "b"], ["c"]), card("x"), "c"))).toEqual(["a", "b", "c", "x"]);
  expect(idsOf(withCard(listOf(["a"], ["c"]), card("x"), null))).toEqual(["x", "a", "c"]);
});

it("fills an empty column", () => {
  expect(idsOf(withCard(listOf([]), card("x"), null))).toEqual(["x"]);
});

it("neither loses nor doubles a card, wherever it goes", () => {
  const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), fc.nat(), (all, cut, from, to) => {
      const at = cut % (all.length + 1);
      const list = listOf(all.slice(0, at), all.slice(at));
      const moved = all[from % all.length] as string;
      const below = [null, ...all.filter((id) => id !== moved)][to % all.length] ?? null;
      const after = idsOf(withCard(list, card(moved), below));
      expect([...after].sort()).toEqual([...all].sort());
      expect(after.indexOf(moved)).toBe(below === null ? 0 : after.indexOf(below) + 1);
    }),
  );
});

it("takes a card out of the column it has left", () => {
  expect(idsOf(withoutCard(listOf(["a", "b"], ["c"]), "b"))).toEqual(["a", "c"]);
});

it("knows what a card lies below after a step, and where the column ends", () => {
  const cards = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(belowAfterStep(cards, "b", -1)).toBe(null);
  expect(belowAfterStep(cards, "c", -1)).toBe("a");
  expect(belowAfterStep(cards, "b", 1)).toBe("c");
  expect(belowAfterStep(cards, "a", -1)).toBeUndefined();
  expect(belowAfterStep(cards, "c", 1)).toBeUndefined();
});

it("dates a move to another column, and leaves the date of a move within one", () => {
  expect(arrived(card("a"), "saved").statusAt).toBe("2026-01-01T00:00:00Z");
  expect(arrived(card("a"), "applied")).toMatchObject({ status: "applied" });
  expect(arrived(card("a"), "applied").statusAt).not.toBe("2026-01-01T00:00:00Z");
});
