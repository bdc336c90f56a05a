/** Signs that Word's own typing turns into letters of a symbol font, and those that stand in contact lines. */
const known: Record<string, Record<number, string>> = {
  symbol: {
    163: "≤",
    167: "♣",
    174: "→",
    176: "°",
    177: "±",
    179: "≥",
    180: "×",
    183: "•",
    187: "≈",
    215: "·",
  },
  wingdings: { 74: "☺", 75: "😐", 76: "☹", 223: "←", 224: "→", 225: "↑", 226: "↓", 243: "↔", 251: "✗" },
};
/** The places of ASCII that Symbol sets as ASCII does. */
const asAscii = /^[ !#%&()+,./0-9:;<=>?[\]_{|}]$/;

/** Whether letters of a font are pictures: `l` is a dot, `(` a telephone. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/i.test(font.trim());
}

/**
 * What a character of a symbol font shows. Where no sign is like it, it stays in the private area as icons of any
 * font do: it is taken for a list's mark at the start of a line and read over elsewhere.
 */
export function symbolOf(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (place < 0x20 || place > 0xff || !isSymbolFont(font)) return fromCode(code);
  const family = font.trim().toLowerCase();
  const sign = known[family]?.[place];
  if (sign) return sign;
  const ascii = String.fromCharCode(place);
  return place === 0x20 || (family === "symbol" && asAscii.test(ascii)) ? ascii : fromCode(0xf000 + place);
}

/** Text that is set in a symbol font, as what it shows. */
export function symbolsOf(text: string, font: string): string {
  return [...text].map((char) => (char < "\u0100" ? symbolOf(char.charCodeAt(0), font) : char)).join("");
}

function fromCode(code: number): string {
  const isLetter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : " ";
}
