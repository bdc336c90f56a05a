import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

/** A zip of texts by their names, such as LinkedIn's export is. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/**
 * Many mebibytes of one byte, deflated without making them: one is packed, and its block said again and again.
 * @param raw without zlib's header and checksum, as a zip holds it
 */
export function deflatedRun(mebibytes: number, byte: number, { raw = false } = {}): Uint8Array {
  const size = 2 ** 20;
  const block = deflateRawSync(Buffer.alloc(size, byte), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const blocks = Array.from({ length: mebibytes }, () => block);
  const end = deflateRawSync(Buffer.alloc(0));
  if (raw) return new Uint8Array(Buffer.concat([...blocks, end]));
  // Adler-32 of n equal bytes, by the sum of the first n numbers.
  const n = BigInt(mebibytes * size);
  const [a, b] = [1n + n * BigInt(byte), n + (BigInt(byte) * n * (n + 1n)) / 2n];
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(Number((b % 65_521n) * 65_536n + (a % 65_521n)));
  return new Uint8Array(Buffer.concat([Buffer.of(0x78, 0xda), ...blocks, end, checksum]));
}

/** A zip of one part that unpacks to many mebibytes of zeros. @param said what its directory says instead, bytes */
export function zipBomb(name: string, mebibytes: number, said = mebibytes * 2 ** 20): Uint8Array {
  const packed = deflatedRun(mebibytes, 0, { raw: true });
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(said, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, Buffer.from(name)]);
  const entry = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.of(20, 0),
    facts,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length + packed.length, 12);
  return new Uint8Array(Buffer.concat([local, packed, entry, Buffer.from("PK\u0005\u0006"), end]));
}
