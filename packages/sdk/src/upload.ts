/** Sends a file with the presigned form that creating a resume answers. */
import { ApiError } from "./api-error.ts";
import type { UploadForm } from "./generated/types.gen.ts";

export interface UploadOptions {
  /** Between 0 and 1, as the file leaves; only where there is an XMLHttpRequest, as in browsers. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** @throws ApiError `network` or `aborted` when it did not arrive, `gateway` when the store refused it. */
export async function uploadFile(form: UploadForm, file: Blob, options: UploadOptions = {}): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  // The store reads the fields in order, and the file ends them.
  body.append("file", file);
  const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => Xhr };
  const status =
    XMLHttpRequest === undefined
      ? await sendByFetch(form.url, body, options)
      : await sendByXhr(new XMLHttpRequest(), form.url, body, options);
  if (status < 200 || status >= 300) {
    throw new ApiError({ code: "gateway", status, detail: "The file was refused. Ask for a fresh form." });
  }
}

async function sendByFetch(url: string, body: FormData, { signal }: UploadOptions): Promise<number> {
  try {
    return (await fetch(url, { method: "POST", body, ...(signal && { signal }) })).status;
  } catch (cause) {
    throw failure(signal?.aborted === true, cause);
  }
}

function sendByXhr(xhr: Xhr, url: string, body: FormData, { onProgress, signal }: UploadOptions) {
  return new Promise<number>((resolve, reject) => {
    xhr.open("POST", url);
    xhr.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    xhr.onload = () => {
      onProgress?.(1);
      resolve(xhr.status);
    };
    xhr.onerror = () => reject(failure(false));
    xhr.onabort = () => reject(failure(true));
    signal?.addEventListener("abort", () => xhr.abort(), { once: true });
    if (signal?.aborted) reject(failure(true));
    else xhr.send(body);
  });
}

function failure(wasAborted: boolean, cause?: unknown): ApiError {
  return wasAborted
    ? new ApiError({ code: "aborted", status: 0, detail: "The upload was stopped.", cause })
    : new ApiError({ code: "network", status: 0, detail: "The file did not arrive.", cause });
}

/** As much of XMLHttpRequest as is used: the only way a browser tells how much of a file has left. */
interface Xhr {
  status: number;
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  send(body: FormData): void;
  abort(): void;
}
