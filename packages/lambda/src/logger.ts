/** JSON lines on standard output, for CloudWatch. Nothing personal is ever given to it: see `describeError`. */
import { config, type LogLevel } from "./config.ts";

/** From what is of least weight; SILENT lets nothing through. */
const weights: Readonly<Record<LogLevel, number>> = {
  TRACE: 0,
  DEBUG: 1,
  INFO: 2,
  WARN: 3,
  ERROR: 4,
  CRITICAL: 5,
  SILENT: 6,
};

type Write = (message: string, fields: Readonly<Record<string, unknown>>) => void;

/** @param message the same words for whatever is alike: what differs is among the fields. */
export const logger: Readonly<Record<"info" | "warn" | "error", Write>> = {
  info: (message, fields) => write("INFO", message, fields),
  warn: (message, fields) => write("WARN", message, fields),
  error: (message, fields) => write("ERROR", message, fields),
};

function write(level: LogLevel, message: string, fields: Readonly<Record<string, unknown>>): void {
  if (weights[level] < weights[config.logLevel]) return;
  const line = { level, message, timestamp: new Date().toISOString(), service: "tailorbird", ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
