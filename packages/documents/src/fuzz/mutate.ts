import { strToU8, unzipSync, zipSync } from "fflate";

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// What parsers trip over: ends, references, numbers out of range, marks of other formats.
const words = [
  "endstream endobj",
  "/Filter[/FlateDecode/FlateDecode]",
  "/Length 99999999",
  "/Kids[1 0 R 2 0 R 3 0 R]",
  "1 0 R",
  "startxref 0",
  "-1",
  "4294967296",
  "1e309",
  "NaN",
  "\u0000",
  "\uffff",
  "</w:p></w:tbl>",
  "<w:tbl><w:tr><w:tc><w:p>",
  "<w:instrText>HYPERLINK",
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
  "<div><table><tr><td><ul><li>",
  "<![CDATA[",
  "<!--",
  '","',
  '"\n"',
  "[](((((((((",
  "****____****",
  "| | | | | |\n|-|-|-|",
  "2019 – 2021 – 2023 – heute – Present",
  "\u202e\u2066\u200b\u0301\u0301\u0301",
  "[[[[[[[[{{{{{{{{",
];

type Change = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array;

const at = (bytes: Uint8Array, random: () => number) => Math.floor(random() * bytes.length);

function spliced(bytes: Uint8Array, from: number, to: number, insert: Uint8Array): Uint8Array {
  const end = Math.max(from, to);
  const out = new Uint8Array(from + insert.length + bytes.length - end);
  out.set(bytes.subarray(0, from));
  out.set(insert, from);
  out.set(bytes.subarray(end), from + insert.length);
  return out;
}

const changes: Change[] = [
  // Bits, a few or many.
  (bytes, random) => {
    const out = bytes.slice();
    for (let n = 2 ** Math.floor(random() * 9); n > 0 && out.length > 0; n--) {
      const place = at(out, random);
      out[place] = (out[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return out;
  },
  // Cut off.
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  // A stretch is lost.
  (bytes, random) => {
    const from = at(bytes, random);
    return spliced(
      bytes,
      from,
      Math.min(bytes.length, from + Math.floor(random() * 2_000)),
      new Uint8Array(),
    );
  },
  // A stretch comes again, up to a hundred times.
  (bytes, random) => {
    const from = at(bytes, random);
    const part = bytes.subarray(from, from + 1 + Math.floor(random() * 300));
    const times = 1 + Math.floor(random() * 100);
    const many = new Uint8Array(part.length * times);
    for (let n = 0; n < times; n++) many.set(part, n * part.length);
    return spliced(bytes, from, from, many);
  },
  // Words that parsers trip over.
  (bytes, random) => {
    const from = at(bytes, random);
    return spliced(bytes, from, from, strToU8(words[Math.floor(random() * words.length)] ?? ""));
  },
  // A number becomes another.
  (bytes, random) => {
    const out = bytes.slice();
    const start = at(out, random);
    for (let i = start; i < out.length; i++) {
      const byte = out[i] ?? 0;
      if (byte >= 48 && byte <= 57) {
        out[i] = 48 + Math.floor(random() * 10);
        if (random() < 0.3) break;
      }
    }
    return out;
  },
  // The head of one file and the tail of another.
  (bytes, random, other) =>
    spliced(bytes, at(bytes, random), bytes.length, other.subarray(at(other, random))),
];

/** A damaged copy of a file; what is packed in a zip is damaged inside as often as the zip itself. */
export function mutate(bytes: Uint8Array, random: () => number, other: Uint8Array): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && random() < 0.6) return mutateInside(bytes, random, other);
  let out = bytes;
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    const change = changes[Math.floor(random() * changes.length)] as Change;
    if (out.length > 0) out = change(out, random, other);
  }
  return out;
}

function mutateInside(bytes: Uint8Array, random: () => number, other: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = Math.floor(random() * parts.length);
  const changed = parts.map(([name, part], i): [string, Uint8Array] =>
    i === chosen && part.length > 0 ? [name, mutate(part, random, other)] : [name, part],
  );
  return zipSync(Object.fromEntries(changed), { level: 1 });
}
