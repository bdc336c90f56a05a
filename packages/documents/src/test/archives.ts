import { strToU8, zipSync } from "fflate";

/** A zip of texts by their names, such as LinkedIn's export is. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
