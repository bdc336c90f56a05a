import fc from "fast-check";
import { expect, it } from "vitest";
import { positionBetween } from "./board.ts";

it("always finds a place between two others, wherever cards are dropped, and keeps it short", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (drops) => {
      const board: string[] = [];
      for (const drop of drops) {
        const at = drop % (board.length + 1);
        const position = positionBetween(board[at - 1] ?? null, board[at] ?? null);
        expect(position > (board[at - 1] ?? "")).toBe(true);
        if (board[at] !== undefined) expect(position < board[at]).toBe(true);
        board.splice(at, 0, position);
      }
      expect(board).toEqual([...board].sort());
    }),
  );
});

it("gives two browsers that drop at the same place positions of their own", () => {
  const positions = Array.from({ length: 50 }, () => positionBetween("a0", "a1"));
  expect(new Set(positions).size).toBeGreaterThan(40);
  const [one, other] = positions.sort() as [string, string];
  expect(positionBetween(one, other) > one).toBe(true);
});

it("finds a place below a card that stands exactly where the next one does", () => {
  expect(positionBetween("a1", "a1") > "a1").toBe(true);
});
