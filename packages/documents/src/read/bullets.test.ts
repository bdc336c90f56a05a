import { expect, test } from "vitest";
import { readMarkdown } from "./markdown.ts";
import { readRtf } from "./markup/rtf/read-rtf.ts";
import { readText } from "./text.ts";

test("a `>` that was typed before a sentence is a list's mark, and one before a figure says more than it", () => {
  const [item, figure] = readText("> Cut the build from nine minutes to two.\n> 500 users\n").lines;
  expect(item).toMatchObject({ bullet: true, text: "Cut the build from nine minutes to two." });
  expect(figure).toMatchObject({ bullet: false, text: "> 500 users" });
});

test("in Markdown a `>` quotes and lists nothing", () => {
  const [line] = readMarkdown("> Cut the build from nine minutes to two.\n").lines;
  expect(line).toMatchObject({ bullet: false, text: "Cut the build from nine minutes to two." });
});

test("numbers typed before the lines of an RTF file mark items, without a slash of the way they are read", () => {
  const rtf =
    "{\\rtf1\\ansi \\pard 1.\\tab Oversees streets and water.\\par\\pard 2) Cut energy use by a sixth.\\par}";
  const { lines } = readRtf(new TextEncoder().encode(rtf));
  expect(lines.map(({ bullet, text }) => [bullet, text])).toEqual([
    [true, "Oversees streets and water."],
    [true, "Cut energy use by a sixth."],
  ]);
});
