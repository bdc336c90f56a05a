/** A program to run, and what it may see. The port through which everything here touches the world. */
import { spawn } from "node:child_process";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Beside the environment of this process; never printed. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps what it prints from the terminal, for output that holds secrets. */
  readonly quiet?: boolean;
}

export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

export type Run = (command: Command) => Promise<Outcome>;

/** As a person would type it. */
export function lineOf({ program, args }: Command): string {
  return [program.split("/").at(-1), ...args].join(" ");
}

/** Runs it below `root`. What it prints is shown as it comes, unless it is quiet. */
export function runIn(root: string): Run {
  return ({ program, args, env = {}, quiet = false }) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ["inherit", "pipe", "pipe"],
      });
      let output = "";
      const keep = (chunk: Buffer, stream: NodeJS.WriteStream) => {
        output += chunk;
        if (!quiet) stream.write(chunk);
      };
      child.stdout.on("data", (chunk) => keep(chunk, process.stdout));
      child.stderr.on("data", (chunk) => keep(chunk, process.stderr));
      child.once("error", reject);
      child.once("close", (code) => resolve({ exitCode: code ?? 1, output }));
    });
}
