/** A number that counts a list given beside it: "two areas, onboarding and billing". */
import { isFunctionWord, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";
import type { Quantity } from "./quantity.ts";

const listAfter = /^ (?:[\p{L}-]+ ){0,3}[\p{L}-]+(?:,|:|;| \() ?([^,;:.()]+(?:, [^,;:.()]+)*)/u;

/** Whether the text itself lists as many things as the number says, each of them in the line. */
export function isCountOfList(claimed: Quantity, claims: ClauseClaims, source: Source): boolean {
  if (claimed.dimension !== "count" || claimed.value < 2 || claimed.value > 9) return false;
  const list = listAfter.exec(claims.whole.slice(claimed.end))?.[1];
  if (!list) return false;
  const ends = [...list.matchAll(/,|$/gu)].map((match) => match.index);
  return ends.some((end) => isListOf(list.slice(0, end), claimed.value, source));
}

function isListOf(list: string, count: number, source: Source): boolean {
  const members = list.split(/,\s*(?:and\s+)?|\s+(?:and|und|et|y)\s+/u).filter((each) => each.trim() !== "");
  return (
    members.length === count &&
    members.every((member) => {
      const words = wordsOf(member).filter((word) => !isFunctionWord(word));
      return (
        words.length > 0 && words.length <= 4 && words.every((word) => saysNoMore(word.stem, source.stems))
      );
    })
  );
}
