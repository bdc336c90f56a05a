/** What a function's process has used, as Linux tells. */
import { readdirSync, readFileSync } from "node:fs";

/** Of Linux's clock: a hundred in a second everywhere that this runs. */
const ticksPerSecond = 100;
const sampleEveryMs = 50;

/** Seconds of one CPU, of the process and of its children that have ended. */
export function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  // user, system, and both of ended children: fields 14 to 17, of which the first two were cut off.
  return fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0) / ticksPerSecond;
}

/** Watches the memory of a process and of its children. @returns the most so far, in megabytes. */
export function watchMemory(pid: number): { peakMb(): number; stop(): void } {
  let peak = 0;
  const look = () => {
    const own = field(pid, "VmHWM");
    const children = childrenOf(pid).reduce((sum, child) => sum + field(child, "VmRSS"), 0);
    peak = Math.max(peak, own, field(pid, "VmRSS") + children);
  };
  const timer = setInterval(look, sampleEveryMs);
  return {
    peakMb() {
      look();
      return Math.round(peak / 1024);
    },
    stop: () => clearInterval(timer),
  };
}

/** Kilobytes; none of a process that has ended. */
function field(pid: number, name: string): number {
  try {
    return Number(
      new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0,
    );
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
