import type { SourceText } from "./lines.ts";

/** Radicals of Kangxi's dictionary and their supplement, and doubles of ideographs kept for older encodings. */
const double = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const doubles = new RegExp(double, "g");

/**
 * Radicals that Unicode names no equal of, and the ideograph that is drawn with the same glyph in Noto Sans SC:
 * a producer that asks a font which character a glyph is gets either.
 */
const sameGlyph =
  "⺉刂⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺭礻⺯糹⺰纟⺱罓⺹耂⺺肀⺾艹⻂衤⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀";
const plain = new Map(
  Array.from(sameGlyph.matchAll(/(.)(.)/g), ([, radical = "", same = ""]) => [radical, same]),
);

/**
 * The ordinary ideographs for radicals and doubles, which look the same and are other characters: `⽇本` for `日本`.
 * One unit becomes one, so that every span stays where it was.
 */
export function plainIdeographs(source: SourceText): SourceText {
  if (!source.pages.some((page) => double.test(page))) return source;
  return {
    ...source,
    pages: source.pages.map(toPlain),
    lines: source.lines.map((line) => ({ ...line, text: toPlain(line.text) })),
  };
}

function toPlain(text: string): string {
  return text.replace(doubles, (char) => {
    const same = plain.get(char) ?? char.normalize("NFKC");
    return same.length === 1 ? same : char;
  });
}
