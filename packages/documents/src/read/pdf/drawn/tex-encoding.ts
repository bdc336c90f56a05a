/**
 * Where TeX puts ligatures and dashes in fonts that say nothing of Unicode: 0x0b–0x0f as in OT1,
 * 0x10–0x1f as in T1 (the "Cork" encoding). Control characters have no other meaning in a text.
 */
const signs: Record<string, string> = {
  "\u000b": "ff",
  "\u000c": "fi",
  "\u000d": "fl",
  "\u000e": "ffi",
  "\u000f": "ffl",
  "\u0010": "“",
  "\u0011": "”",
  "\u0012": "„",
  "\u0013": "«",
  "\u0014": "»",
  "\u0015": "–",
  "\u0016": "—",
  "\u0019": "ı",
  "\u001b": "ff",
  "\u001c": "fi",
  "\u001d": "fl",
  "\u001e": "ffi",
  "\u001f": "ffl",
};

/** The text of a glyph; a control character is read as TeX would have it. */
export function fromTexEncoding(text: string): string {
  return text.length === 1 && text < " " ? (signs[text] ?? text) : text;
}
