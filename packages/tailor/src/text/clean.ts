/**
 * Text as the engine compares it. People, PDF readers and attackers write the same word in many code points;
 * everything is brought to one form before anything is compared.
 */

import { remembering } from "./remembering.ts";

const invisible = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

/** The longest text the engine looks at in one piece, in UTF-16 units: beyond it is an attack, not a line. */
export const longestText = 200_000;

const lines = { most: 2_000, longest: 1_000 };

/** One code point per meaning: compatibility forms folded, invisible characters dropped, quotes and dashes plain. Case stays. */
export const clean = remembering(
  (text) =>
    text
      .slice(0, longestText)
      .normalize("NFKC")
      .replace(invisible, "")
      .replace(/[\u2018\u2019\u201B\u2032\u02BC]/g, "'")
      .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
      .replace(/[\u2010-\u2015\u2212\u2043]/g, "-")
      .replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " "),
  lines,
);

/** `clean`, in lower case, with white space collapsed: for comparing quotes with what they quote. */
export const fold = remembering((text) => clean(text).toLowerCase().replace(/\s+/g, " ").trim(), lines);

/** Only letters and digits: for comparing lines across layout, bullets and hyphenation. */
export function squeeze(text: string): string {
  return (
    clean(text)
      .toLowerCase()
      // Greek has two small forms of one letter, and a heading in capitals no longer tells which it was.
      .replaceAll("ς", "σ")
      .replace(/[^\p{L}\p{M}\p{N}+#%$€£]/gu, "")
  );
}
