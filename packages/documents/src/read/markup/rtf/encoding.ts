/** Names that TextDecoder knows, by the number a font gives for the letters it has. */
const byCharset: Record<number, string> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

const byCodePage: Record<number, string> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

export const western = "windows-1252";

/** The encoding of a font; undefined where the font leaves it to the file. */
export function encodingOfCharset(charset: number): string | undefined {
  return byCharset[charset];
}

export function encodingOfCodePage(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return byCodePage[page] ?? western;
}

/** Text of bytes; what their encoding does not know becomes U+FFFD. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}
