/** JSON lines on standard output, for CloudWatch. Nothing personal is ever given to it: see `describeError`. */
import { Logger } from "@aws-lambda-powertools/logger";
import { config } from "./config.ts";

let shared: Logger | undefined;

/** The process's logger, made at its first use. */
export function logger(): Logger {
  shared ??= new Logger({ serviceName: "tailorbird", logLevel: config.logLevel });
  return shared;
}
