import { expect, it, vi } from "vitest";
import { remembering } from "./remembering.ts";

it("makes each text once, and none that is too long to keep", () => {
  const make = vi.fn((text: string) => text.toUpperCase());
  const made = remembering(make, { most: 2, longest: 20 });
  for (const text of ["a", "a", "sixteen letters!", "sixteen letters!"])
    expect(made(text)).toBe(text.toUpperCase());
  expect(make).toHaveBeenCalledTimes(2);
  for (let n = 0; n < 2; n++) made("more letters than twenty");
  expect(make).toHaveBeenCalledTimes(4);
});

it("starts anew when it knows as many texts as it may", () => {
  const make = vi.fn((text: string) => text.length);
  const length = remembering(make, { most: 2, longest: 20 });
  for (const text of ["a", "bb", "ccc", "a"]) length(text);
  expect(make).toHaveBeenCalledTimes(4);
});

it("keeps what is no well-formed text as it is", () => {
  const same = remembering((text) => text, { most: 2, longest: 40 });
  const torn = `${"half a pair: ".repeat(2)}\ud83d`;
  expect(same(torn)).toBe(torn);
});
