/** Reads damaged files one after another for `fuzz/run.ts`, which ends this process when one holds it. */
import { type Attempt, attempt } from "./attempt.ts";

export interface FuzzAnswer extends Attempt {
  cpuMs: number;
  /** What the process holds after it, bytes. */
  heldBytes: number;
}

process.on("message", async ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => {
  const before = process.cpuUsage();
  const answer = await attempt(bytes, fileName);
  const { user, system } = process.cpuUsage(before);
  const held = { cpuMs: (user + system) / 1_000, heldBytes: process.memoryUsage.rss() };
  process.send?.({ ...answer, ...held } satisfies FuzzAnswer);
});
