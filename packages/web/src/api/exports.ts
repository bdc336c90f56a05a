/** Files that are made to order: asked for again until they are there. */
import { ApiError } from "@tailorbird/sdk/api-error";
import { resumesExport, tailoringsExport } from "@tailorbird/sdk/generated/sdk.gen";
import { api } from "./client.ts";

export const exportFormats = ["pdf", "docx", "md", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const pollMs = 900;
/** Rendering takes a second or two; after a minute something is wrong. */
const giveUpMs = 60_000;

/** What can be downloaded beside the resume. */
export type LetterKind = "cover_letter" | "outreach";

/** How a PDF or a Word file looks. */
export interface ExportLook {
  template: "classic" | "modern" | "compact";
  paper: "a4" | "letter";
}

type Answer = { url: string } | { status: string };

async function waitForFile(ask: () => Promise<Answer>, signal?: AbortSignal): Promise<string> {
  const giveUpAt = Date.now() + giveUpMs;
  for (;;) {
    const answer = await ask();
    if ("url" in answer) return answer.url;
    if (Date.now() > giveUpAt)
      throw new ApiError({ code: "unavailable", status: 503, detail: "The file takes too long to make." });
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    signal?.throwIfAborted();
  }
}

/** @returns where the file can be fetched, for some minutes. */
export function exportTailoringFile(
  id: string,
  format: ExportFormat,
  look: ExportLook,
  { kind = "resume", signal }: { kind?: LetterKind | "resume" | undefined; signal?: AbortSignal } = {},
): Promise<string> {
  const query = { format, ...look, kind };
  return waitForFile(
    () => tailoringsExport({ client: api, path: { id }, query, ...(signal && { signal }) }),
    signal,
  );
}

/** @returns where a version of a resume can be fetched, for some minutes. */
export function exportResumeFile(id: string, version: number, format: ExportFormat): Promise<string> {
  const query = { format, version: String(version) };
  return waitForFile(() => resumesExport({ client: api, path: { id }, query }));
}

/** The bytes behind a presigned link. It names its own permission, so nothing of ours goes with it. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal, credentials: "omit", referrerPolicy: "no-referrer" }).catch(
    (cause: unknown) => {
      throw new ApiError({ code: "network", status: 0, detail: "The file could not be fetched.", cause });
    },
  );
  if (!response.ok)
    throw new ApiError({
      code: "gateway",
      status: response.status,
      detail: "The file could not be fetched.",
    });
  return response.arrayBuffer();
}
