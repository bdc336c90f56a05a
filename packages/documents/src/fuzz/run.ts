/**
 * `pnpm fuzz:documents [--seconds N] [--seed N]`: damages every file of the corpus in turn and reads it, for ten
 * minutes of CPU unless said. The seed is printed, and gives the same damage again. Exits 1 when a file held the
 * reader for more than ten seconds, ended it, or got neither a text nor a typed reason; that file is kept.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusSeeds } from "./corpus-seeds.ts";
import type { FuzzAnswer } from "./fuzz-process.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { seeds } from "./seeds.ts";

const timeoutMs = 10_000;
const { values } = parseArgs({
  args: process.argv.slice(2).filter((each) => each !== "--"),
  options: { seconds: { type: "string", default: "600" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const budgetMs = Number(values.seconds) * 1_000;
const random = randomFrom(seed);
const files = [...seeds(), ...(await corpusSeeds())];
const faults: string[] = [];
const outcomes = new Map<string, number>();
let child = start();
let cpuMs = 0;
let count = 0;
let folder: string | undefined;

console.log(`seed ${seed}: ${files.length} files, ${budgetMs / 1_000} s of CPU`);
while (cpuMs < budgetMs) {
  const file = files[count % files.length] as (typeof files)[number];
  const other = files[Math.floor(random() * files.length)] as (typeof files)[number];
  const bytes = mutate(file.bytes, random, other.bytes);
  const answer = await ask(bytes, file.fileName);
  cpuMs += Math.max(answer.cpuMs, 1);
  outcomes.set(answer.outcome, (outcomes.get(answer.outcome) ?? 0) + 1);
  if (answer.fault) keep(bytes, file.fileName, answer.fault);
  count++;
  if (count % 1_000 === 0)
    console.log(
      `${count} files, ${Math.round(cpuMs / 1_000)} s, the reader holds ${Math.round(answer.heldBytes / 1e6)} MB`,
    );
}
child.kill("SIGKILL");
for (const [outcome, times] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${outcome}: ${times}`);
console.log(`${count} files, ${faults.length} faults${folder ? `, kept in ${folder}` : ""}`);
if (faults.length > 0) process.exitCode = 1;

function start(): ChildProcess {
  return fork(new URL("fuzz-process.ts", import.meta.url), {
    env: {},
    execArgv: ["--max-old-space-size=1024", "--no-warnings"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

async function ask(bytes: Uint8Array, fileName: string): Promise<FuzzAnswer> {
  const { promise, resolve } = Promise.withResolvers<FuzzAnswer>();
  const lost = (outcome: string) => resolve({ outcome, fault: outcome, cpuMs: timeoutMs, heldBytes: 0 });
  const [before, asked] = [cpuMsOf(child), performance.now()];
  let timer = setTimeout(check, timeoutMs);
  // On a machine that others use too, ten seconds on the wall may be one of the reader's.
  function check(): void {
    const spent = cpuMsOf(child) - before;
    const isWaiting = performance.now() - asked < 6 * timeoutMs;
    if (spent < timeoutMs && isWaiting) timer = setTimeout(check, Math.max(timeoutMs - spent, 100));
    else lost("took more than ten seconds");
  }
  const ended = (code: number | null, signal: string | null) => lost(`ended the process: ${signal ?? code}`);
  child.once("message", resolve);
  child.once("exit", ended);
  child.send({ bytes, fileName });
  const answer = await promise;
  clearTimeout(timer);
  child.removeAllListeners();
  if (answer.cpuMs === timeoutMs && answer.fault) {
    child.kill("SIGKILL");
    child = start();
  }
  return answer;
}

/** CPU that a process has spent, milliseconds; the time on the wall where the system does not tell. */
function cpuMsOf({ pid }: ChildProcess): number {
  try {
    const [user, system] =
      readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ").slice(11) ?? [];
    return (Number(user) + Number(system)) * 10;
  } catch {
    return performance.now();
  }
}

function keep(bytes: Uint8Array, fileName: string, fault: string): void {
  folder ??= mkdtempSync(join(tmpdir(), "fuzz-documents-"));
  faults.push(fault);
  writeFileSync(join(folder, `${count}-${fileName}`), bytes);
  if (faults.length <= 20) console.error(`${count}-${fileName}: ${fault}`);
}
