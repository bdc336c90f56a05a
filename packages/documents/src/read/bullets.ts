const signs =
  "\u2022\u2023\u25e6\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25b8\u25b9\u25b6\u25ba\u27a2\u27a4\u2794\u279c\u2192\u21d2\u00bb\u203a\u00b7\u2027\u22c5\u2726\u2727\u25c6\u25c7\u2756\u2713\u2714\u2605\u2606\u2612\u2610\u2611\u29bf\u2b25\u2b29\u25fe\u25fd\u25fc\u30fb\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d";
const mark = new RegExp(
  `^\\s*(?:[${signs}]+[\\s\\t]*|[-\\u2013\\u2014*+][\\s\\t]+|[-\\u2013\\u2014](?=\\p{Lu}[\\p{L}\\s].{10})|o[\\s\\t]+(?=[\\p{Lu}\\d])|>[\\s\\t]+(?=\\p{Lu}\\p{Ll})|[\\ue000-\\uf8ff]+[\\s\\t]*)`,
  "u",
);
const numbered =
  /^\s*(?:(?:\(?\d{1,2}[.)]|\(?[a-z][.)])[\s\t]+(?=\p{L})|\d{1,2}[、．.]\s*(?=\p{Script=Han}))/u;

/**
 * Tells how long the list marker at a line's start is. `isBullet` is false for a private-use glyph of
 * an icon font (a telephone, an envelope), which is taken off as well but makes no list item.
 */
export function stripBullet(
  text: string,
  symbolFont = false,
  numbers = true,
): { length: number; isBullet: boolean } {
  const found = mark.exec(text) ?? (symbolFont ? /^\s*\S[\s\t]+/u.exec(text) : null);
  if (found && found[0].length < text.length) {
    const sign = found[0].trim();
    const isIcon =
      /^[\ue000-\uf8ff]+$/u.test(sign) && !/^[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d]+$/.test(sign);
    return { length: found[0].length, isBullet: !isIcon };
  }
  const number = numbers ? numbered.exec(text) : null;
  if (number && text.length > 12) return { length: number[0].length, isBullet: true };
  return { length: 0, isBullet: false };
}
