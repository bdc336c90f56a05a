/**
 * `npx pnpm start` puts two or three processes between the terminal and the supervisor. When one of them is
 * killed outright nobody tells the supervisor, which would go on without an owner: so it looks.
 */
import { readFileSync } from "node:fs";

const lookEveryMs = 500;

/** Calls `onGone` once a package manager that started this process, or the shell between, has died. */
export function watchLaunchers(onGone: () => void): void {
  const launchers = findLaunchers();
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (launchers.every(({ pid, startedAt }) => readProcess(pid)?.startedAt === startedAt)) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
}

interface RunningProcess {
  pid: number;
  parent: number;
  /** In clock ticks since boot: tells a process from a later one with the same number. */
  startedAt: string;
  command: string;
}

function findLaunchers(): RunningProcess[] {
  const launchers: RunningProcess[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const found = readProcess(pid);
    if (
      found === undefined ||
      !/(^|[/ ])(pnpm|npm|npx|npx-cli\.js|npm-cli\.js|pnpm\.[cm]?js)( |$)|(^|\/)sh -c /.test(found.command)
    )
      break;
    launchers.push(found);
    pid = found.parent;
  }
  // A shell above the package manager is the person's own script, not part of the chain.
  while (launchers.at(-1)?.command.match(/(^|\/)sh -c /)) launchers.pop();
  return launchers;
}

/** Linux only: elsewhere nothing is known, and nothing is watched. */
function readProcess(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie is dead; only its parent has not looked yet.
    if (fields[0] === "Z") return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { pid, parent: Number(fields[1]), startedAt: fields[19]!, command };
  } catch {
    return undefined;
  }
}
