/** EventBridge Scheduler's API, as far as one-off schedules to our queues go; the rest is refused aloud. */
import type { Server } from "node:http";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import { createRestJsonServer, type RestRequest } from "../aws/rest-json.ts";
import type { Signer } from "../aws/signing-key.ts";
import type { ScheduleStore } from "./schedule-store.ts";

export interface SchedulerContext {
  readonly store: ScheduleStore;
  readonly region: string;
  readonly accountId: string;
  readonly hasQueue: (name: string) => boolean;
}

const invalid = (message: string) => new AwsError(400, "ValidationException", message);
const knownFields = new Set([
  "ActionAfterCompletion",
  "ClientToken",
  "FlexibleTimeWindow",
  "GroupName",
  "ScheduleExpression",
  "ScheduleExpressionTimezone",
  "Target",
]);

export function createSchedulerServer(
  signer: Signer,
  context: SchedulerContext,
  log: (line: string) => void,
): Server {
  return createRestJsonServer(signer, (request) => answer(request, context), log);
}

function answer({ method, path, body }: RestRequest, context: SchedulerContext): unknown {
  const [noun, name = "", ...more] = path;
  if (noun !== "schedules" || more.length > 0 || name === "")
    throw notImplemented(`${method} /${path.join("/")}`);
  if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(name))
    throw invalid("A schedule's name is no more than 64 characters of [0-9a-zA-Z-_.].");
  if (method === "POST") return create(name, body, context);
  const found = context.store.find(name);
  if (!found) throw new AwsError(404, "ResourceNotFoundException", `Schedule ${name} does not exist.`);
  if (method === "DELETE") {
    context.store.delete(name);
    return {};
  }
  if (method !== "GET") throw notImplemented(`${method} of a schedule`);
  const at = new Date(found.at).toISOString().slice(0, 19);
  return { Name: name, ScheduleExpression: `at(${at})`, Target: { Input: found.body } };
}

function create(
  name: string,
  body: RestRequest["body"],
  { store, region, accountId, hasQueue }: SchedulerContext,
) {
  const unknown = Object.keys(body).find((field) => !knownFields.has(field));
  if (unknown !== undefined) throw notImplemented(`${unknown} of a schedule`);
  const {
    FlexibleTimeWindow: window,
    Target: target,
    ActionAfterCompletion: after,
  } = body as {
    FlexibleTimeWindow?: { Mode?: unknown };
    Target?: { Arn?: unknown; RoleArn?: unknown; Input?: unknown };
    ActionAfterCompletion?: unknown;
  };
  if (window?.Mode !== "OFF") throw notImplemented("a flexible time window");
  if (after !== "DELETE") throw notImplemented("a schedule that stays");
  const at = readTime(body.ScheduleExpression, body.ScheduleExpressionTimezone);
  if (typeof target?.RoleArn !== "string" || !/^arn:aws:iam::\d{12}:role\/.+/.test(target.RoleArn))
    throw invalid("RoleArn must be the ARN of a role.");
  const queue = String(target.Arn).split(":").at(-1) as string;
  if (target.Arn !== `arn:aws:sqs:${region}:${accountId}:${queue}` || !hasQueue(queue))
    throw notImplemented("a target that is no queue of the stack");
  if (typeof target.Input !== "string") throw invalid("Input must be text.");
  if (!store.create({ name, at, queue, body: target.Input }))
    throw new AwsError(409, "ConflictException", `Schedule ${name} already exists.`);
  return { ScheduleArn: `arn:aws:scheduler:${region}:${accountId}:schedule/default/${name}` };
}

function readTime(expression: unknown, zone: unknown): number {
  const [, time] = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(String(expression)) ?? [];
  const at = Date.parse(`${time}Z`);
  if (Number.isNaN(at)) throw invalid(`Invalid Schedule Expression ${String(expression)}.`);
  if (zone !== undefined && zone !== "UTC") throw notImplemented("a schedule in another zone than UTC");
  // As AWS does: what is over can't be scheduled.
  if (at <= Date.now()) throw invalid("The schedule's time is in the past.");
  return at;
}
