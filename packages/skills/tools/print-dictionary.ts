/** Prints the dictionary as functions carry it, one skill a line: `node tools/print-dictionary.ts`. */
import { brotliDecompressSync } from "node:zlib";
import dictionary from "../src/dictionary.json" with { type: "json" };

process.stdout.write(`${brotliDecompressSync(Buffer.from(dictionary.brotli, "base64"))}\n`);
