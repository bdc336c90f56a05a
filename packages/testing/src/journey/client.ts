/** A client of the HTTP API that knows nothing of the code behind it. */
import { setTimeout as sleep } from "node:timers/promises";

export interface Answer<Body = never> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Client {
  request<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  /** Uploads a file as a new resume and answers it once it has been read or has failed. */
  uploadResume(file: { name: string; contentType: string; bytes: Uint8Array }): Promise<ResumeBody>;
  /** Asks until the status is one that lasts. */
  settle<Body extends { status: string }>(path: string): Promise<Body>;
}

export interface ResumeBody {
  id: string;
  status: string;
  failure: { code: string; detail: string } | null;
  currentVersion: number | null;
}

const giveUpMs = 60_000;

/** Signs in as a person of the local issuer. */
export async function signIn(url: string, email: string): Promise<Client> {
  const answer = await fetch(`${url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return clientOf(url, accessToken);
}

export function clientOf(url: string, token: string | undefined): Client {
  const request: Client["request"] = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : undefined };
  };
  const settle: Client["settle"] = async <Body extends { status: string }>(path: string) => {
    const giveUpAt = Date.now() + giveUpMs;
    for (;;) {
      const { status, body } = await request<Body>("GET", path);
      if (status === 200 && ["ready", "failed", "cancelled"].includes(body.status)) return body;
      if (Date.now() > giveUpAt)
        throw new Error(`${path} is still ${status} ${JSON.stringify(body).slice(0, 200)}`);
      await sleep(100);
    }
  };
  return {
    request,
    settle,
    async uploadResume({ name, contentType, bytes }) {
      const { body } = await request<
        ResumeBody & { upload: { url: string; fields: Record<string, string> } }
      >("POST", "/v1/resumes", { fileName: name, contentType, byteSize: bytes.byteLength });
      const form = new FormData();
      for (const [field, value] of Object.entries(body.upload.fields)) form.append(field, value);
      form.append("file", new Blob([Uint8Array.from(bytes)], { type: contentType }));
      const uploaded = await fetch(body.upload.url, { method: "POST", body: form });
      if (!uploaded.ok)
        throw new Error(`the upload was refused: ${uploaded.status} ${await uploaded.text()}`);
      return settle<ResumeBody>(`/v1/resumes/${body.id}`);
    },
  };
}
