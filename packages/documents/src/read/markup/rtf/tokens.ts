import { UnreadableFileError } from "../../unreadable.ts";

/** What an RTF file is made of. Bytes are characters of Latin-1 until their code page is known. */
export type RtfToken =
  | { type: "open" }
  | { type: "close" }
  | { type: "word"; name: string; value: number | undefined }
  /** `\'e9`, or a byte that stands for itself. */
  | { type: "byte"; byte: number };

const word = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/**
 * Cuts a file into tokens, and leaves out what `\bin` says is no text.
 * @throws UnreadableFileError corrupt
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const text = Buffer.from(bytes).toString("latin1");
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "{") yield { type: "open" };
    else if (char === "}") yield { type: "close" };
    else if (char === "\\") {
      word.lastIndex = at + 1;
      const found = word.exec(text);
      const sign = text[at + 1];
      if (found) {
        const value = found[2] === undefined ? undefined : Number(found[2]);
        at = word.lastIndex - 1;
        if (found[1] === "bin") at += skipped(value, text.length - at);
        else yield { type: "word", name: found[1] as string, value };
      } else if (sign === "'") {
        const byte = Number.parseInt(text.slice(at + 2, at + 4), 16);
        if (!Number.isNaN(byte)) yield { type: "byte", byte };
        at += 3;
      } else {
        if (sign !== undefined) yield { type: "word", name: sign, value: undefined };
        at += 1;
      }
    } else if (char !== "\r" && char !== "\n") yield { type: "byte", byte: text.charCodeAt(at) };
  }
}

function skipped(length = 0, left: number): number {
  if (length < 0 || length > left) throw new UnreadableFileError("corrupt");
  return length;
}
