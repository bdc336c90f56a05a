import { expect, test } from "vitest";
import type { Glyph } from "./glyph.ts";
import { toSegments } from "./segments.ts";

const look = { font: "Sample", bold: false, italic: false, turn: 0, space: false };

/** Letters half as wide as they are high, one after the other; a blank is room that nothing is drawn in. */
function set(text: string, { x = 50, y = 100, size = 10, blank = 2, font = "Sample" } = {}): Glyph[] {
  let at = x;
  return [...text].flatMap((letter) => {
    if (letter === " ") {
      at += blank;
      return [];
    }
    at += size / 2;
    return [{ ...look, font, text: letter, x0: at - size / 2, x1: at, y, size }];
  });
}

const textOf = (glyphs: Glyph[]) => toSegments(glyphs).map(({ text }) => text);

test("words of a justified line stay apart, however little room was left between them", () => {
  const text = "Measured the tides and wrote to the newspapers about them";
  expect(textOf(set(text, { blank: 1.5 }))).toEqual([text]);
});

test("a blank that was left out among drawn ones still parts two words", () => {
  const [before, after] = [
    set("the harbour office", { blank: 2.8 }),
    set("of the town", { x: 138.2, blank: 2.8 }),
  ];
  const drawn = before.map((glyph, i) =>
    i === 3 ? [{ ...glyph, text: " ", x0: glyph.x0 - 2, x1: glyph.x0, space: true }, glyph] : [glyph],
  );
  expect(textOf([...drawn.flat(), ...after])).toEqual(["the harbour office of the town"]);
});

test("what stands raised or lowered within a line is read within it", () => {
  const place = [
    ...set("2017 2"),
    ...set("nd", { x: 77.2, y: 96.5, size: 7 }),
    ...set("/150 teams", { x: 84.4 }),
  ];
  expect(textOf(place)).toEqual(["2017 2nd/150 teams"]);
  const tex = [...set("Java, T"), ...set("E", { x: 81.5, y: 102.8 }), ...set("X, Rust", { x: 86 })];
  expect(textOf(tex)).toEqual(["Java, TEX, Rust"]);
});

test("a sign of a font of icons is an icon, whatever character it is coded as", () => {
  const contact = [...set("±", { font: "ABCDEF+FontAwesome5Free" }), ...set("Bristol", { x: 58 })];
  expect(textOf(contact)).toEqual(["• Bristol"]);
  expect(textOf([...set("≥", { font: "Symbol" }), ...set("95 percent", { x: 58 })])).toEqual([
    "≥ 95 percent",
  ]);
});
