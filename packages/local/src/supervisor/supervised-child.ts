import { type ChildProcess, fork } from "node:child_process";
import { closeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { StackError } from "../stack-error.ts";
import type { FromChild, ToChild } from "./child-process.ts";
import { openLog } from "./log-file.ts";
import { createRestarts } from "./restarts.ts";

export interface ChildOptions<Settings, Report> {
  name: string;
  /** A module that calls `runAsChild`. */
  module: URL;
  environment: Record<string, string>;
  logDir: string;
  /** @param previous What it reported when it last ran, so that it comes back on the same ports. */
  settings(previous: Report | undefined): Settings;
  /** Called when it has died, before it is started again. */
  onDeath?: () => void;
  log: (line: string) => void;
}

export interface SupervisedChild<Report> {
  /** Starts it; from then on it is started again whenever it dies. @throws StackError when the first start fails. */
  start(): Promise<Report>;
  call(name: string): void;
  /** Asks it to stop, and ends it when it has not within the grace. */
  stop(graceSeconds: number): Promise<void>;
}

/** Keeps one part of the stack running in a process, and a process group, of its own. */
export function superviseChild<Settings, Report>(
  options: ChildOptions<Settings, Report>,
): SupervisedChild<Report> {
  const { name, log } = options;
  let child: ChildProcess | undefined;
  let report: Report | undefined;
  let isStopping = false;
  const restarts = createRestarts();

  async function launch(): Promise<Report> {
    const output = openLog(options.logDir, name);
    // The folder as an argument tells whoever lists processes which stack this one belongs to.
    const started = fork(options.module, [options.logDir], {
      // A group of its own: Ctrl-C reaches the supervisor only, which stops the parts in their order.
      detached: true,
      env: options.environment,
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", output, output, "ipc"],
      serialization: "advanced",
    });
    closeSync(output);
    child = started;
    const { promise, resolve, reject } = Promise.withResolvers<Report>();
    started.once("error", reject);
    started.on("message", (message: FromChild<Report>) => {
      if (message.type === "ready") resolve(message.report);
      else if (message.isForPeople) reject(new StackError(message.message));
      else
        reject(
          new StackError(
            `The ${name} did not start (${message.message}): see ${options.logDir}/${name}.log.`,
          ),
        );
    });
    started.once("exit", (code, signal) => {
      reject(
        new StackError(
          `The ${name} ended while starting (${signal ?? `code ${code}`}): see ${options.logDir}/${name}.log.`,
        ),
      );
      if (child === started) child = undefined;
    });
    started.send({ type: "start", settings: options.settings(report) } satisfies ToChild<Settings>);
    try {
      report = await promise;
    } catch (error) {
      kill(started);
      throw error;
    }
    started.once("exit", (code, signal) => void revive(signal ?? `code ${code}`));
    return report;
  }

  async function revive(how: string): Promise<void> {
    if (isStopping) return;
    log(`The ${name} died (${how}); starting it again.`);
    options.onDeath?.();
    while (!isStopping) {
      await sleep(restarts.nextDelayMs());
      try {
        if (!isStopping) await launch();
        return;
      } catch (error) {
        log(`The ${name} did not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  return {
    start: launch,
    call(what) {
      if (child?.connected) child.send({ type: "call", name: what } satisfies ToChild<Settings>);
    },
    async stop(graceSeconds) {
      isStopping = true;
      const stopping = child;
      if (stopping === undefined || stopping.exitCode !== null || stopping.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => stopping.once("exit", () => resolve()));
      if (stopping.connected) stopping.send({ type: "stop" } satisfies ToChild<Settings>);
      const timer = setTimeout(() => kill(stopping), graceSeconds * 1_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Ends a child with everything it started. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
