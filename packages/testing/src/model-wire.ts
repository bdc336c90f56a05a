/** What a call to the model server is read as, and an answer on its way out. */

export interface ModelCall {
  model: string;
  system: string;
  /** The user message. */
  input: string;
  schemaName: string;
  idempotencyKey: string | null;
  authorization: string;
  temperature: number | null;
  cacheKey: string | null;
}

export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type Checked = { call: ModelCall } | { status: number; code: string; message: string; param?: string };
