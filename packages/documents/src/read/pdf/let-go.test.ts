import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readPdf } from "./read-pdf.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("nothing is kept of a file that can't be read", async () => {
  const broken = new Uint8Array(300_000);
  broken.set(Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"));
  const read = async (files: number) => {
    for (let n = 0; n < files; n++) await expect(readPdf(broken)).rejects.toThrow();
  };
  const keptMb = () => {
    collect();
    return process.memoryUsage().arrayBuffers / 1e6;
  };
  await read(1);
  const before = keptMb();
  await read(10);
  // What is let go of at the end of a turn is collected in a later one.
  await expect.poll(() => keptMb() - before, { timeout: 10_000 }).toBeLessThan(1.5);
});
