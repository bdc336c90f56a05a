/** `ModelBatches` over OpenAI's Batch and Files APIs (openai's `resources/batches` and `files`, read 2026-11-27). */
import type { BatchReply, ModelBatches } from "@tailorbird/core/models/model-batches";
import { ModelError } from "@tailorbird/tailor/model";
import OpenAI, { toFile } from "openai";
import type { ChatCompletion } from "openai/resources/chat/completions";
import {
  asModelError,
  completionBody,
  lowTemperature,
  type OpenAiModelOptions,
  openAiClient,
  readCompletion,
} from "./model-openai.ts";

const endpoint = "/v1/chat/completions";
/** Files are removed when their answers are taken; what nobody came back for goes by itself. */
const expiry = { anchor: "created_at", seconds: 3 * 86_400 } as const;
/** The newest batches of the key's project that are looked through for one that was made of a file. */
const mostListed = 500;

/** One line of an answer file. */
interface OutputLine {
  custom_id?: string;
  response?: { status_code?: number; body?: ChatCompletion } | null;
}

/** Whatever fails is a `ModelError`. */
export function openAiBatches(options: OpenAiModelOptions): ModelBatches {
  const client = openAiClient(options);
  const call = { timeout: options.timeoutMs };
  const temperature = options.temperature === undefined ? lowTemperature : options.temperature;
  const asked = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw asModelError(error);
    });
  return {
    upload: (lines) =>
      asked(
        (async () => {
          const jsonl = lines.map(({ customId, request }) =>
            JSON.stringify({
              custom_id: customId,
              method: "POST",
              url: endpoint,
              body: completionBody(options.model, request, temperature),
            }),
          );
          const file = await toFile(Buffer.from(`${jsonl.join("\n")}\n`), "questions.jsonl");
          return (await client.files.create({ file, purpose: "batch", expires_after: expiry }, call)).id;
        })(),
      ),
    create: (fileId, name) =>
      asked(
        client.batches
          .create(
            {
              input_file_id: fileId,
              endpoint,
              completion_window: "24h",
              output_expires_after: expiry,
              metadata: { name },
            },
            call,
          )
          .then(({ id }) => id),
      ),
    findByFile: (fileId) =>
      asked(
        (async () => {
          let seen = 0;
          for await (const batch of client.batches.list({ limit: 100 }, call)) {
            if (batch.input_file_id === fileId) return batch.id;
            seen += 1;
            if (seen >= mostListed) break;
          }
          return undefined;
        })(),
      ),
    poll: async (batchId) => {
      const { status } = await asked(client.batches.retrieve(batchId, call));
      return ["completed", "failed", "expired", "cancelled"].includes(status) ? "ended" : "running";
    },
    collect: (batchId) =>
      asked(
        (async () => {
          const { output_file_id } = await client.batches.retrieve(batchId, call);
          const replies = new Map<string, BatchReply>();
          if (!output_file_id) return replies;
          const text = await (await client.files.content(output_file_id, call)).text();
          for (const line of text.split("\n")) {
            const [customId, reply] = readLine(line, options) ?? [];
            if (customId !== undefined && reply !== undefined) replies.set(customId, reply);
          }
          return replies;
        })(),
      ),
    discard: (batchId) =>
      asked(
        (async () => {
          const batch = await client.batches.retrieve(batchId, call);
          const files = [batch.input_file_id, batch.output_file_id, batch.error_file_id];
          for (const id of files) if (id) await client.files.delete(id, call).catch(ignoreAbsent);
        })(),
      ),
  };
}

/** @returns undefined for what holds no answer that was charged: an empty line, an error, what is no JSON. */
function readLine(line: string, options: OpenAiModelOptions): [string, BatchReply] | undefined {
  let parsed: OutputLine | null;
  try {
    parsed = JSON.parse(line) as OutputLine | null;
  } catch {
    return undefined;
  }
  const { custom_id, response } = parsed ?? {};
  if (typeof custom_id !== "string" || response?.status_code !== 200 || !response.body) return undefined;
  try {
    return [custom_id, readCompletion(response.body, { parse: (value) => value }, options, "overnight")];
  } catch (error) {
    if (!(error instanceof ModelError) || !error.usage) return undefined;
    const { kind, message, usage } = error;
    return [custom_id, { failure: { kind, message }, usage }];
  }
}

function ignoreAbsent(error: unknown): void {
  if (!(error instanceof OpenAI.APIError && error.status === 404)) throw error;
}
