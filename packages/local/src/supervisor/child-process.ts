/** What runs inside a child of the supervisor: start when told how, say so, stop when told, never outlive the parent. */
import { StackError } from "../stack-error.ts";

export type ToChild<Settings> =
  | { type: "start"; settings: Settings }
  | { type: "stop" }
  | { type: "call"; name: string };

export type FromChild<Report> =
  | { type: "ready"; report: Report }
  | { type: "failed"; message: string; isForPeople: boolean };

export interface RunningPart<Report> {
  /** Told to the supervisor, which gives it back when it starts the part again: ports above all. */
  report: Report;
  calls?: Record<string, () => void>;
  stop(): Promise<void>;
}

/** Runs one part of the stack as a child process. */
export function runAsChild<Settings, Report>(
  start: (settings: Settings) => Promise<RunningPart<Report>>,
): void {
  let part: Promise<RunningPart<Report>> | undefined;
  const tell = (message: FromChild<Report>) => process.send?.(message);
  // The parent is gone, even by SIGKILL: nobody is left to stop this process later.
  process.once("disconnect", () => process.exit(1));
  process.on("message", (message: ToChild<Settings>) => {
    if (message.type === "start") {
      part = start(message.settings);
      part.then(
        ({ report }) => tell({ type: "ready", report }),
        (error) => {
          console.error(error);
          tell({
            type: "failed",
            message: error?.message ?? String(error),
            isForPeople: error instanceof StackError,
          });
        },
      );
    } else if (message.type === "call") {
      part?.then(({ calls }) => calls?.[message.name]?.()).catch(console.error);
    } else {
      Promise.resolve(part)
        .then((running) => running?.stop())
        .catch(console.error)
        .finally(() => process.exit(0));
    }
  });
}
