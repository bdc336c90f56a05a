/** Numbers as they are written with digits of any script. */

/** "1,200", "1.200", "1 200", "1.2", "1,2" → the number; null when it is none. */
export function parseNumber(written: string): number | null {
  const ascii = [...written].map((char) => (/\p{Nd}/u.test(char) ? String(digitValue(char)) : char)).join("");
  const groups = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(ascii);
  if (groups && !ascii.startsWith("0")) {
    const separator = groups[1]!;
    const rest = ascii.split(separator).join("");
    return Number(rest.replace(",", "."));
  }
  const plain = Number(ascii.replace(/[' ]/g, "").replace(",", "."));
  return Number.isFinite(plain) ? plain : null;
}

function digitValue(char: string): number {
  // Decimal digits stand in runs of ten in Unicode, each run starting at a zero.
  const code = char.codePointAt(0)!;
  for (let back = 0; back <= 9; back++) {
    const before = String.fromCodePoint(code - back - 1);
    if (!/\p{Nd}/u.test(before)) return back % 10;
  }
  return (code - 0x30) % 10;
}
