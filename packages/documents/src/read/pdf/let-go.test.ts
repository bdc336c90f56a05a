import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readPdf } from "./read-pdf.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("nothing is kept of a file that can't be read", async () => {
  const broken = new Uint8Array(300_000);
  broken.set(Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"));
  const keptMb = async (files: number) => {
    for (let n = 0; n < files; n++) await expect(readPdf(broken)).rejects.toThrow();
    collect();
    return process.memoryUsage().arrayBuffers / 1e6;
  };
  const before = await keptMb(1);
  expect((await keptMb(10)) - before).toBeLessThan(1.5);
});
