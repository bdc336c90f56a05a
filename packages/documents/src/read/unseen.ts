/** What a reader can't see, in whatever way a format says it. */

/** Letters no wider than this share of their width, in percent, are a line of dots. */
export const thinnest = 10;

const named = /^(?:white|snow|ghostwhite|ivory|mintcream|floralwhite|azure|transparent)$/;

/** Whether a colour of CSS can't be told from white paper: `#fefefe`, `rgb(255 255 255)`, `hsl(0, 0%, 100%)`, `transparent`. */
export function isWhite(color: string): boolean {
  const css = color.trim().toLowerCase();
  if (named.test(css)) return true;
  const hex = /^#([0-9a-f]{3,8})$/.exec(css)?.[1];
  if (hex) {
    const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const [red, green, blue, alpha = 255] = long.match(/../g)?.map((two) => Number.parseInt(two, 16)) ?? [];
    return alpha < 13 || Math.min(red ?? 0, green ?? 0, blue ?? 0) >= 0xf8;
  }
  const [, model = "", list = ""] = /^(rgb|hsl)a?\(([^)]{1,100})\)$/.exec(css) ?? [];
  const [first = "", second = "", third = "", alpha = "1"] = list.split(/[\s,/]+/).filter(Boolean);
  if (model === "") return false;
  if (share(alpha, 1) < 0.05) return true;
  if (model === "hsl") return share(third, 100) >= 0.97;
  return [first, second, third].every((part) => share(part, 255) >= 0.97);
}

/** A number of so many, or a percentage, as 0–1. */
function share(text: string, whole: number): number {
  return text.endsWith("%") ? Number.parseFloat(text) / 100 : Number.parseFloat(text) / whole;
}
