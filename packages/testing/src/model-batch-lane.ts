/** OpenAI's Files and Batch APIs, as far as a batch of chat completions needs them, and as strict. */
import type { IncomingMessage } from "node:http";
import type { Checked, ModelCall, Sent } from "./model-wire.ts";

type Ending = "completed" | "expired" | "failed" | "cancelled";

export interface BatchLane {
  /** Batches that were made, in order; each costs what its answered lines cost. */
  readonly created: readonly { id: string; inputFileId: string; metadata: unknown; status: string }[];
  /** Files that are there, by name: a lane that is left tidy has none. */
  readonly files: ReadonlyMap<string, { purpose: string; text: string; expiresAfter: number | undefined }>;
  /** Lines that were answered, which is what is charged. */
  answered: number;
  /** Refuses every request with this status, as while the lane is away; undefined: works again. */
  failWith: number | undefined;
  /** Ends every batch under way; all but the first `only` lines are left unanswered where it did not complete. */
  end(how?: Ending, only?: number): Promise<void>;
  handle(request: IncomingMessage, body: Buffer): Promise<Sent>;
}

interface Line {
  custom_id: string;
  body: unknown;
}
interface Made {
  id: string;
  inputFileId: string;
  metadata: unknown;
  status: string;
  lines: Line[];
  outputFileId?: string;
  errorFileId?: string;
  total: number;
  done: number;
}
interface Parts {
  check: (body: unknown) => Checked;
  /** Answers a line; undefined for one that never ends. */
  work: (call: ModelCall) => Promise<Sent | undefined>;
}

const mostLines = 50_000;
const mostFileBytes = 200 * 1024 * 1024;

export function createBatchLane({ check, work }: Parts): BatchLane {
  const files = new Map<string, { purpose: string; text: string; expiresAfter: number | undefined }>();
  const created: Made[] = [];
  let names = 0;
  const nameOf = (kind: string) => `${kind}${String(++names).padStart(4, "0")}`;
  const lane: BatchLane = { created, files, answered: 0, failWith: undefined, end, handle };
  return lane;

  async function end(how: Ending = "completed", only = Number.POSITIVE_INFINITY): Promise<void> {
    for (const batch of created.filter(({ status }) => status === "in_progress")) {
      const answers: string[] = [];
      const errors: string[] = [];
      for (const [at, line] of batch.lines.entries()) {
        const isReached = at < only && how !== "failed";
        const { isAnswer, text } = isReached ? await answerLine(line) : missed(line, how);
        (isAnswer ? answers : errors).push(text);
      }
      if (answers.length > 0) batch.outputFileId = keep(answers);
      if (errors.length > 0 && how !== "failed") batch.errorFileId = keep(errors);
      batch.done = answers.length;
      batch.status = how;
    }
  }

  function keep(lines: string[]): string {
    const id = nameOf("file-out");
    files.set(id, { purpose: "batch_output", text: `${lines.join("\n")}\n`, expiresAfter: undefined });
    return id;
  }

  async function answerLine(line: Line): Promise<LineResult> {
    const checked = check(line.body);
    const about = { id: nameOf("batch_req_"), custom_id: line.custom_id };
    if ("status" in checked) {
      const { status, message, code } = checked;
      const body = { error: { message, type: code, param: null, code } };
      const response = { status_code: status, request_id: nameOf("req_"), body };
      return { isAnswer: false, text: JSON.stringify({ ...about, response, error: null }) };
    }
    const sent = await work(checked.call);
    if (!sent) return missed(line, "expired");
    const response = {
      status_code: sent.status,
      request_id: nameOf("req_"),
      body: JSON.parse(sent.body) as unknown,
    };
    if (sent.status === 200) lane.answered += 1;
    return { isAnswer: sent.status === 200, text: JSON.stringify({ ...about, response, error: null }) };
  }

  async function handle(request: IncomingMessage, body: Buffer): Promise<Sent> {
    if (lane.failWith !== undefined) return refuse(lane.failWith, "The lane was told to answer so.");
    const { method } = request;
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const [, , noun, id, verb] = pathname.split("/");
    if (noun === "files" && method === "POST" && !id) return upload(request, body);
    if (noun === "files" && method === "GET" && id && verb === "content") {
      const file = files.get(id);
      return file
        ? { status: 200, headers: { "content-type": "application/octet-stream" }, body: file.text }
        : absent(id);
    }
    if (noun === "files" && method === "DELETE" && id)
      return files.delete(id) ? answer({ id, object: "file", deleted: true }) : absent(id);
    if (noun === "batches" && method === "POST" && !id) return create(body);
    if (noun === "batches" && method === "GET" && !id) return list(searchParams);
    if (noun === "batches" && method === "GET" && id && !verb) {
      const batch = created.find((each) => each.id === id);
      return batch ? answer(show(batch)) : absent(id);
    }
    return refuse(404, "Unknown request URL.");
  }

  async function upload(request: IncomingMessage, body: Buffer): Promise<Sent> {
    if (body.length > mostFileBytes) return refuse(413, "The file is too large.");
    const contentType = request.headers["content-type"] ?? "";
    if (!contentType.startsWith("multipart/form-data")) return refuse(400, "Expected multipart/form-data.");
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": contentType },
    }).formData();
    const [file, purpose] = [form.get("file"), form.get("purpose")];
    if (!(file instanceof File) || file.size === 0) return refuse(400, "'file' is required and not empty.");
    if (purpose !== "batch") return refuse(400, "Invalid value for purpose.");
    if (!file.name.endsWith(".jsonl"))
      return refuse(400, "Invalid file format for Batch API. Must be .jsonl");
    const seconds = form.get("expires_after[seconds]");
    const isRange = seconds === null || (Number(seconds) >= 3_600 && Number(seconds) <= 2_592_000);
    if (!isRange || (seconds !== null && form.get("expires_after[anchor]") !== "created_at"))
      return refuse(400, "Invalid expires_after.");
    const id = nameOf("file-in");
    files.set(id, {
      purpose,
      text: await file.text(),
      expiresAfter: seconds === null ? undefined : Number(seconds),
    });
    const object = {
      id,
      object: "file",
      bytes: file.size,
      created_at: 1_790_000_000,
      filename: file.name,
      purpose,
    };
    return answer({ ...object, status: "processed" });
  }

  function create(body: Buffer): Sent {
    let asked: Record<string, unknown>;
    try {
      asked = JSON.parse(body.toString("utf8")) as Record<string, unknown>;
    } catch {
      return refuse(400, "The body is not JSON.");
    }
    const { input_file_id: inputFileId, endpoint, completion_window, metadata = null } = asked;
    if (completion_window !== "24h") return refuse(400, "completion_window must be 24h.");
    if (endpoint !== "/v1/chat/completions") return refuse(400, "Unsupported endpoint.");
    const file = files.get(String(inputFileId));
    if (file?.purpose !== "batch") return refuse(400, "No such file with purpose batch.");
    const values = Object.values((metadata ?? {}) as object);
    if (values.length > 16 || values.some((value) => typeof value !== "string" || value.length > 512))
      return refuse(400, "Invalid metadata.");
    const read = readLines(file.text, endpoint);
    const id = nameOf("batch_");
    const made = { id, inputFileId: String(inputFileId), metadata, total: 0, done: 0 };
    // As with the real one, a file's contents are looked at when the batch is made, and fail it then.
    if (typeof read === "string") created.push({ ...made, status: "failed", lines: [] });
    else created.push({ ...made, status: "in_progress", lines: read, total: read.length });
    return answer({ ...show(created.at(-1)!), status: "validating" });
  }

  function list(query: URLSearchParams): Sent {
    const limit = Number(query.get("limit") ?? 20);
    if (!(limit >= 1 && limit <= 100)) return refuse(400, "limit must be 1 to 100.");
    const newest = created.toReversed();
    const after = query.get("after");
    const from = after === null ? 0 : newest.findIndex(({ id }) => id === after) + 1;
    const page = newest.slice(from, from + limit);
    return answer({ object: "list", data: page.map(show), has_more: from + limit < newest.length });
  }
}

/** @returns what is wrong, in words. */
function readLines(text: string, endpoint: string): Line[] | string {
  const ids = new Set<string>();
  const models = new Set<unknown>();
  const lines: Line[] = [];
  for (const raw of text.split("\n").filter((each) => each.trim() !== "")) {
    let line: { custom_id?: unknown; method?: unknown; url?: unknown; body?: { model?: unknown } };
    try {
      line = JSON.parse(raw) as typeof line;
    } catch {
      return "a line is not JSON";
    }
    const { custom_id, method, url, body } = line;
    if (typeof custom_id !== "string" || custom_id === "" || custom_id.length > 64)
      return "invalid custom_id";
    if (ids.has(custom_id)) return "duplicate custom_id";
    if (method !== "POST" || url !== endpoint) return "mismatched method or url";
    if (typeof body !== "object" || body === null) return "no body";
    ids.add(custom_id);
    models.add(body.model);
    lines.push({ custom_id, body });
  }
  if (lines.length === 0 || lines.length > mostLines) return "too few or too many lines";
  return models.size === 1 ? lines : "mismatched model";
}

function show({ id, inputFileId, metadata, status, outputFileId, errorFileId, total, done }: Made) {
  return {
    ...{ id, object: "batch", endpoint: "/v1/chat/completions", completion_window: "24h", status, metadata },
    ...{
      input_file_id: inputFileId,
      output_file_id: outputFileId ?? null,
      error_file_id: errorFileId ?? null,
    },
    ...{ created_at: 1_790_000_000, expires_at: 1_790_086_400 },
    request_counts: { total, completed: done, failed: 0 },
  };
}

interface LineResult {
  isAnswer: boolean;
  text: string;
}

function missed({ custom_id }: Line, how: Ending): LineResult {
  const code = how === "expired" ? "batch_expired" : "batch_cancelled";
  const message = "This request could not be executed before the completion window expired.";
  const line = { id: "batch_req_", custom_id, response: null, error: { code, message } };
  return { isAnswer: false, text: JSON.stringify(line) };
}

function answer(value: unknown): Sent {
  return { status: 200, headers: {}, body: JSON.stringify(value) };
}

function absent(id: string): Sent {
  return refuse(404, `No such object: ${id}`);
}

function refuse(status: number, message: string): Sent {
  const error = { message, type: "invalid_request_error", param: null, code: null };
  return { status, headers: {}, body: JSON.stringify({ error }) };
}
