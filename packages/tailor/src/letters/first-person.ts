/** A line of a resume as a sentence of a letter: the same words, said by the person. Null when that takes other words. */
import { occupations } from "../grounding/lexicons.ts";
import { strengthenOpening } from "../rules/rewrite-line.ts";
import { irregularForms, openingVerbs } from "../text/verbs.ts";
import { wordsOf } from "../text/words.ts";

const longest = 300;
const bases = new Set(openingVerbs);

/** "Cut latency by half" → "I cut latency by half"; a present form only where the role goes on. */
export function sayLine(text: string, goesOn: boolean): string | null {
  const line = strengthenOpening(text.trim()).replace(/[.;,\s]+$/, "");
  if (line.length > longest || /\n/.test(line)) return null;
  // Who "he" is stood in the line before, which a letter leaves out.
  if (/\b(?:he|him|she)\b/i.test(line)) return null;
  if (/^I(?:'ve)?\s/.test(line)) return line;
  const [first] = wordsOf(line);
  if (!first || first.start > 0) return null;
  const past = /ed$/.test(first.lower) || irregularForms.has(first.lower);
  const present = goesOn && bases.has(first.lower);
  if (!past && !present && !isUnchangedPast(first.lower)) return null;
  // "Certified …", "Experienced …": said of the person, not done by them.
  if (/^(?:certified|experienced|skilled|qualified|licensed|based|known)$/.test(first.lower)) return null;
  return `I ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

/** "Cut", "set", "led": one form for both times, or a past that no list of endings shows. */
function isUnchangedPast(word: string): boolean {
  return /^(?:cut|set|put|led|ran|built|won|held|kept|wrote|taught|grew|made|took|sold|bought|brought|rebuilt|rewrote|met|sent|paid|drew|did|gave|found|spoke|chose|fed|hit|split|let|shut)$/.test(
    word,
  );
}

/** "Backend engineer with nine years …" → "I am a backend engineer with nine years …". */
export function sayWhoIAm(sentence: string): string | null {
  const text = sentence.trim().replace(/[.\s]+$/, "");
  if (text.length > longest) return null;
  if (/^I(?:'m| am)\s/.test(text)) return text;
  const words = wordsOf(text).slice(0, 6);
  const at = words.findIndex((word) => occupations.has(word.lower));
  const [first] = words;
  if (!first || at < 0) return null;
  if (/^(?:works|mentors|builds|leads|manages|writes|i)$/.test(first.lower)) return null;
  if (words.slice(0, at).some((word) => /^(?:with|in|for|of|at|and|to|who|by)$/.test(word.lower)))
    return null;
  const isName = /^\p{Lu}{2,}|^\p{Lu}\p{Ll}*\p{Lu}/u.test(first.text) || first.text !== text.split(/\s/)[0];
  const said = isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return `I am ${article(first.text)} ${said}`;
}

function article(word: string): "a" | "an" {
  if (/^\p{Lu}{2,}/u.test(word)) return /^[AEFHILMNORSX]/.test(word) ? "an" : "a";
  return /^(?:[aeio]|un(?!i)|um|up|hour|honest)/i.test(word) && !/^(?:one|once)\b/i.test(word) ? "an" : "a";
}
