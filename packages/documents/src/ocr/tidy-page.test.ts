import { describe, expect, test } from "vitest";
import type { RecognisedLine, RecognisedPage, RecognisedWord } from "./page.ts";
import { tidyPage } from "./tidy-page.ts";

/** Words of 5 points a letter from `x`, 3 apart unless `|` says how far. */
function line(baseline: number, x: number, text: string, height = 10): RecognisedLine {
  let at = x;
  const words = text.split(" ").flatMap((part): RecognisedWord[] => {
    if (/^\|\d+$/.test(part)) {
      at += Number(part.slice(1)) - 3;
      return [];
    }
    const [x0, x1] = [at, at + 5 * part.length];
    at = x1 + 3;
    return [{ text: part, x0, x1, y0: baseline - 7, y1: baseline, confidence: 0.95 }];
  });
  return { words, baseline, height };
}
const page = (...lines: RecognisedLine[]): RecognisedPage => ({
  width: 595,
  height: 842,
  turned: 0,
  quarters: 0,
  lines,
});
const textsOf = (...lines: RecognisedLine[]) =>
  tidyPage(page(...lines)).lines.map(({ words }) => words.map(({ text }) => text).join(" "));
const wordsOf = (...lines: RecognisedLine[]) => tidyPage(page(...lines)).lines.flatMap(({ words }) => words);

describe("an e-mail address", () => {
  test.each([
    ["conceicao.m&Ocaixa.example", "conceicao.m@caixa.example"],
    ["inigo.penalver(Dcorreo.example", "inigo.penalver@correo.example"],
    ["robin.sampleOmail.example", "robin.sample@mail.example"],
    ["priyanka. r@inbox.example", "priyanka.r@inbox.example"],
    ["eloise.garconnet@ courrier.example", "eloise.garconnet@courrier.example"],
    ["eloise.garconnet @ courrier.example", "eloise.garconnet@courrier.example"],
  ])("%s is put together, and marked to be checked", (written, meant) => {
    const [word] = wordsOf(line(100, 50, written));
    expect(word).toMatchObject({ text: meant });
    expect(word?.confidence).toBeLessThanOrEqual(0.5);
  });

  test("of which a part may be missing is marked, and not made up", () => {
    const words = wordsOf(line(100, 50, "morgan tallis@mail.example"));
    expect(words.map(({ text }) => text)).toEqual(["morgan", "tallis@mail.example"]);
    expect(words[1]?.confidence).toBeLessThanOrEqual(0.5);
  });

  test.each([
    "robin@example.com",
    "E-mail: robin@example.com",
    "github.com/RobinOsample",
    "Wrote Ruby. Then Go.",
    "OWASP.org and OAuth.net",
    "(D. C.)",
    "www.Ohio.example",
  ])("%s is left as it is", (text) => {
    const words = wordsOf(line(100, 50, text));
    expect(words.map((word) => word.text).join(" ")).toBe(text);
    for (const { confidence } of words) expect(confidence).toBe(0.95);
  });
});

describe("columns that stand at one height", () => {
  test("are parted at a wide gap", () => {
    expect(textsOf(line(60, 50, "Kontakt |60 Robin Sample"))).toEqual(["Kontakt", "Robin Sample"]);
  });
  test("are parted at a narrow gap where many lines begin", () => {
    const column = [80, 100, 120, 140, 160].map((y) => line(y, 211, "Projektleiter"));
    const wide = line(60, 50, "robin.sample@post.example |36 Projektleiter");
    // 25 letters of 5 points from 50, and 36 more.
    expect(textsOf(wide, ...column)[0]).toBe("robin.sample@post.example");
  });
  test("are no columns where words are as far apart as in any line", () => {
    expect(textsOf(line(60, 50, "Built the booking service"))).toEqual(["Built the booking service"]);
  });
});

describe("what a dot before a line is taken for", () => {
  test("is a mark when it is far from its text, twice", () => {
    const lines = [
      line(60, 50, "e |7 Direzione dei lavori"),
      line(75, 50, "e |7 Coordinamento di un gruppo"),
    ];
    expect(textsOf(...lines)).toEqual(["• Direzione dei lavori", "• Coordinamento di un gruppo"]);
  });
  test("is a word where the text stands as near as any other", () => {
    const lines = [
      line(60, 50, "Direzione dei lavori"),
      line(75, 50, "e restauro di palazzi"),
      line(90, 50, "e computi metrici"),
    ];
    expect(textsOf(...lines).slice(1)).toEqual(["e restauro di palazzi", "e computi metrici"]);
  });
});

test("no letter is lost or made up but at signs and marks", () => {
  const lines = [
    line(60, 50, "e |7 One two |90 three"),
    line(75, 50, "o |7 Four, five"),
    line(90, 50, "six"),
  ];
  expect(textsOf(...lines).join(" ")).toBe("• One two three • Four, five six");
});
