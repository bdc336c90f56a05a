import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { crc32 } from "node:zlib";
import { AwsError, notImplemented } from "./aws-error.ts";

/** A checksum the sender gave with an object, kept with it and given back on request. */
export interface Checksum {
  algorithm: "CRC32" | "CRC32C" | "SHA1" | "SHA256";
  value: string;
}

const digests: Record<Checksum["algorithm"], (data: Buffer) => string> = {
  CRC32: (data) => base64OfNumber(crc32(data)),
  CRC32C: (data) => base64OfNumber(crc32c(data)),
  SHA1: (data) => createHash("sha1").update(data).digest("base64"),
  SHA256: (data) => createHash("sha256").update(data).digest("base64"),
};

/**
 * Checks every checksum that came with the data.
 * @returns the `x-amz-checksum-*` one, if any.
 * @throws AwsError BadDigest when one is wrong.
 */
export function verifyChecksums(
  headers: IncomingHttpHeaders | Record<string, string>,
  data: Buffer,
): Checksum | undefined {
  const md5 = headers["content-md5"];
  if (md5 !== undefined && md5 !== createHash("md5").update(data).digest("base64")) {
    throw new AwsError(400, "BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
  const named = Object.entries(headers).filter(([name]) =>
    /^x-amz-checksum-(?!algorithm|type|mode)/.test(name),
  );
  if (named.length > 1)
    throw new AwsError(400, "InvalidRequest", "Expecting a single x-amz-checksum- header.");
  const [name, value] = named[0] ?? [];
  if (name === undefined) return undefined;
  const algorithm = name.slice("x-amz-checksum-".length).toUpperCase();
  if (!(algorithm in digests)) throw notImplemented(`checksum ${algorithm}`);
  const checksum = { algorithm: algorithm as Checksum["algorithm"], value: String(value) };
  if (digests[checksum.algorithm](data) !== checksum.value) {
    throw new AwsError(
      400,
      "BadDigest",
      `The ${algorithm} you specified did not match the calculated checksum.`,
    );
  }
  return checksum;
}

function base64OfNumber(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes.toString("base64");
}

const castagnoli = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

function crc32c(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) value = (value >>> 8) ^ castagnoli[(value ^ byte) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}
