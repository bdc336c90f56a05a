/** What a number counts, and whether it counts at all. */
import { wordsOf } from "../../text/words.ts";

const stops = new Set(
  "and or in on at by for from to with across within per using while through over under into each a an the who that which was were is are und et y e mit für in bei pour avec con para per por via as after before during between than including daily weekly monthly quarterly annually hourly nightly yearly each every respectively total together overall altogether manually auf à".split(
    " ",
  ),
);

/** Stems of the noun phrase that is counted: up to four words, ending where grammar starts. */
export function countedAfter(text: string, from: number): string[] {
  const rest = /^[\s-]*((?:[\p{L}\p{N}'/+#.-]+ ?){0,6})/u.exec(text.slice(from))?.[1] ?? "";
  const stems: string[] = [];
  for (const word of wordsOf(rest)) {
    if (/^(of|the|different|distinct|separate|new|other)$/.test(word.lower) && stems.length === 0) continue;
    if (
      stops.has(word.lower) ||
      /^(?:them|these|those|it|which|\p{N}+)$/u.test(word.lower) ||
      stems.length === 4
    )
      break;
    stems.push(word.stem);
  }
  return stems;
}

/** "Year 8", "Key Stage 3", "ResNet-50": the number names what stands before it and counts nothing. */
export function isName(text: string, start: number): boolean {
  return (
    /(?:^|[^.!?] |\()\p{Lu}[\p{L}]+(?:-| )$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /(?:Years?|Stages?|Levels?|Grades?|Phases?|Tiers?|Class(?:es)?|Groups?|Units?|Parts?|Steps?) $|\p{L}-$/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}
