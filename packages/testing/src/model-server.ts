/** A local server that speaks the OpenAI chat completions API, as strictly as the real one, and misbehaves on request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type BatchLane, createBatchLane } from "./model-batch-lane.ts";
import type { Checked, ModelCall, Sent } from "./model-wire.ts";
import { strictSchemaProblem } from "./strict-schema.ts";

/** What the server does with a call. A value is sent as the JSON the model "wrote". */
export type ModelReply =
  | {
      kind: "answer";
      value: unknown;
      usage?: { input: number; cached?: number; output: number };
      delayMs?: number;
    }
  | { kind: "status"; status: number; retryAfterSeconds?: number; code?: string }
  | { kind: "refuse" }
  | { kind: "broken" }
  | { kind: "truncate" }
  | { kind: "stall" }
  | { kind: "hang_up" };

export type ModelScript = (call: ModelCall, index: number) => ModelReply | Promise<ModelReply>;

export interface ModelServer {
  /** Base URL for a client, with `/v1`. */
  url: string;
  /** Every well-formed call, in order, replays included. */
  calls: ModelCall[];
  /** Calls that were worked on; a replay of an idempotency key is not. */
  billedCalls: number;
  /** Calls that were refused before any work. */
  refused: number;
  /** What is asked for by file, and is answered when a test lets it. */
  batches: BatchLane;
  /** Says what to answer from now on. */
  script(next: ModelScript): void;
  close(): Promise<void>;
}

interface ChatBody {
  model?: unknown;
  messages?: { role?: unknown; content?: unknown }[];
  response_format?: { type?: unknown; json_schema?: { name?: unknown; strict?: unknown; schema?: unknown } };
  max_completion_tokens?: unknown;
  temperature?: unknown;
  prompt_cache_key?: unknown;
}

const mostBytes = 8_000_000;

/** Starts the server on 127.0.0.1. Without a script it answers `{ "changes": [] }`. */
export async function startModelServer(options: { port?: number } = {}): Promise<ModelServer> {
  const replays = new Map<string, { body: string; answered: Promise<Sent> }>();
  let script: ModelScript = () => ({ kind: "answer", value: { changes: [] } });
  const state: ModelServer = {
    url: "",
    calls: [],
    billedCalls: 0,
    refused: 0,
    batches: undefined as never,
    script(next) {
      script = next;
    },
    close: () => close(server),
  };
  const lane = createBatchLane({
    check: (body) => checkBody(JSON.stringify(body), "", null),
    async work(call) {
      const reply = await script(call, state.calls.push(call) - 1);
      if (reply.kind === "stall" || reply.kind === "hang_up") return undefined;
      return answer(reply, call);
    },
  });
  state.batches = lane;
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readBytes(request);
    if (/^\/v1\/(?:files|batches)\b/.test(request.url ?? "")) {
      const denied = checkKey(request);
      return send(
        response,
        denied ? errorOf(denied.status, denied.code, denied.message) : await lane.handle(request, bytes),
      );
    }
    const body = bytes.toString("utf8");
    const checked = check(request, body);
    if ("status" in checked) {
      state.refused++;
      return send(response, errorOf(checked.status, checked.code, checked.message, checked.param));
    }
    const { call } = checked;
    state.calls.push(call);
    const index = state.calls.length - 1;
    const key = call.idempotencyKey === null ? null : `${call.authorization}\0${call.idempotencyKey}`;
    const known = key === null ? undefined : replays.get(key);
    if (known && known.body !== body)
      return send(
        response,
        errorOf(400, "idempotency_error", "The idempotency key was used with another body."),
      );
    if (known) return send(response, await known.answered);
    const reply = await script(call, index);
    if (reply.kind === "stall") return;
    if (reply.kind === "hang_up") {
      response.destroy();
      return;
    }
    const answered = answer(reply, call);
    // As with the real API only what was worked on is kept; an error may be tried again with the same key.
    if (reply.kind !== "status") {
      state.billedCalls++;
      if (key !== null) replays.set(key, { body, answered });
    }
    send(response, await answered);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return state;
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new Error("The body is too large.");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

const bad = (message: string, code = "invalid_request_error") => ({ status: 400, code, message });

function checkKey(request: IncomingMessage) {
  const authorization = request.headers.authorization ?? "";
  if (/^Bearer \S+$/.test(authorization) && !/\binvalid\b/.test(authorization)) return undefined;
  return { status: 401, code: "invalid_api_key", message: "Incorrect API key provided." };
}

/** Refuses what the real API refuses. */
function check(request: IncomingMessage, text: string): Checked {
  if (request.method !== "POST" || request.url !== "/v1/chat/completions")
    return { status: 404, code: "not_found", message: "Unknown request URL." };
  const denied = checkKey(request);
  if (denied) return denied;
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
    return bad("The content type must be application/json.");
  const key = request.headers["idempotency-key"];
  return checkBody(text, request.headers.authorization ?? "", typeof key === "string" ? key : null);
}

function checkBody(text: string, authorization: string, idempotencyKey: string | null): Checked {
  let body: ChatBody;
  try {
    body = JSON.parse(text);
  } catch {
    return bad("The body is not JSON.");
  }
  if (typeof body.model !== "string" || body.model === "") return bad("You must provide a model parameter.");
  if (body.model === "no-such-model")
    return { status: 404, code: "model_not_found", message: "The model does not exist." };
  const messages = body.messages;
  if (!Array.isArray(messages) || messages.length === 0) return bad("messages must be a non-empty array.");
  if (
    messages.some(
      (each) =>
        typeof each.content !== "string" ||
        !["system", "developer", "user", "assistant"].includes(String(each.role)),
    )
  )
    return bad("Each message needs a role and content.");
  if (!Number.isInteger(body.max_completion_tokens) || Number(body.max_completion_tokens) < 1)
    return bad("max_completion_tokens must be a positive integer.");
  const { temperature = null } = body;
  if (temperature !== null && (typeof temperature !== "number" || temperature < 0 || temperature > 2))
    return { ...bad("Invalid 'temperature'."), param: "temperature" };
  if (temperature !== null && body.model === "no-temperature")
    return {
      ...bad("Unsupported value: only the default is supported.", "unsupported_value"),
      param: "temperature",
    };
  const format = body.response_format;
  const schema = format?.json_schema;
  if (format?.type !== "json_schema" || !schema || schema.strict !== true)
    return bad("response_format must be a strict json_schema.");
  if (typeof schema.name !== "string" || !/^[a-zA-Z0-9_-]{1,64}$/.test(schema.name))
    return bad("Invalid json_schema name.");
  const problem = strictSchemaProblem(schema.schema);
  if (problem) return bad(`Invalid schema for response_format: ${problem}`);
  const contents = (role: RegExp) =>
    messages
      .filter((each) => role.test(String(each.role)))
      .map((each) => String(each.content))
      .join("\n");
  return {
    call: {
      model: body.model,
      system: contents(/^(?:system|developer)$/),
      input: contents(/^user$/),
      schemaName: schema.name,
      idempotencyKey,
      authorization,
      temperature: temperature as number | null,
      cacheKey: typeof body.prompt_cache_key === "string" ? body.prompt_cache_key : null,
    },
  };
}

async function answer(
  reply: Exclude<ModelReply, { kind: "stall" | "hang_up" }>,
  call: ModelCall,
): Promise<Sent> {
  if (reply.kind === "status") {
    const sent = errorOf(
      reply.status,
      reply.code ?? (reply.status === 429 ? "rate_limit_exceeded" : "server_error"),
      "The server was told to answer so.",
    );
    if (reply.retryAfterSeconds !== undefined) sent.headers["retry-after"] = String(reply.retryAfterSeconds);
    return sent;
  }
  if (reply.kind === "answer" && reply.delayMs)
    await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
  const content = contentOf(reply);
  const usage = reply.kind === "answer" ? reply.usage : undefined;
  const input = usage?.input ?? Math.ceil((call.system.length + call.input.length) / 4);
  const output = usage?.output ?? Math.ceil((content ?? "").length / 4);
  return {
    status: 200,
    headers: {},
    body: JSON.stringify({
      id: `chatcmpl-${call.idempotencyKey ?? "test"}`,
      object: "chat.completion",
      created: 1_790_000_000,
      model: call.model,
      choices: [
        {
          index: 0,
          finish_reason: reply.kind === "truncate" ? "length" : "stop",
          logprobs: null,
          message: {
            role: "assistant",
            content,
            refusal: reply.kind === "refuse" ? "I can't help with that." : null,
          },
        },
      ],
      usage: {
        prompt_tokens: input,
        completion_tokens: output,
        total_tokens: input + output,
        prompt_tokens_details: { cached_tokens: usage?.cached ?? 0 },
      },
    }),
  };
}

function contentOf(reply: ModelReply): string | null {
  if (reply.kind === "answer") return JSON.stringify(reply.value);
  if (reply.kind === "broken") return '{"changes": [{"itemId": "work-1-h1", ';
  if (reply.kind === "truncate") return '{"changes": [{"itemId": "work-1';
  return null;
}

export function errorOf(status: number, code: string, message: string, param: string | null = null): Sent {
  return { status, headers: {}, body: JSON.stringify({ error: { message, type: code, param, code } }) };
}

function send(response: ServerResponse, { status, headers, body }: Sent): void {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
