/** An answer whose status, headers or bytes a handler chooses itself. Everything else it just returns. */

export interface Reply {
  readonly kind: "reply";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, held against the route's schema for `status`; or bytes, sent as they are. */
  readonly content:
    | { readonly type: "json"; readonly body: unknown }
    | { readonly type: "raw"; readonly bytes: string | Uint8Array; readonly contentType: string };
}

const replies = new WeakSet<object>();

/** @param headers names in lower case; they win over the ones every answer carries. */
export function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return remember({ kind: "reply", status, headers, content: { type: "json", body } });
}

/** An answer that is not JSON of the contract: a page, a script, a document. Text is sent as UTF-8. */
export function rawReply(
  status: number,
  bytes: string | Uint8Array,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return remember({ kind: "reply", status, headers, content: { type: "raw", bytes, contentType } });
}

/** True of what the two functions above made only, so that no stored document can pass for a reply. */
export function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && replies.has(value);
}

function remember(made: Reply): Reply {
  replies.add(made);
  return made;
}
