/** Whether a line of the evidence shows a skill that a clause names. */
import { stemOf } from "../../text/words.ts";
import type { Source } from "../sources.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

/** Whether the line shows the skill: by its name, as another name of it, or in the words of a practice. */
export function supportsSkill(source: Source, skill: { name: string; text: string }): boolean {
  if (source.skills.has(skill.name) || standsIn(source.text, skill.text)) return true;
  if (source.header.toLowerCase().includes(skill.text.toLowerCase()) && skill.text.length > 3) return true;
  // A practice named in ordinary words ("data pipelines") may be worded otherwise; a product's name may not.
  const words = skill.text.split(/[\s-]+/);
  const isPractice = skill.text === skill.text.toLowerCase() || words.length > 1;
  return (
    isPractice &&
    words.length > 1 &&
    /^[\p{L}\s-]+$/u.test(skill.text) &&
    words.every((word) => saysNoMore(stemOf(word.toLowerCase()), source.stems))
  );
}

/** The very name, as a word of its own. */
function standsIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || name.length < 3) return false;
  return (
    !/[\p{L}\p{N}.+#]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}+#]/u.test(text[at + name.length] ?? " ")
  );
}
