import { idempotencyKey } from "@tailorbird/sdk/client";
import { useRef } from "react";

/**
 * Keys for a form that creates something: the same values sent again, after an answer that never came or by a click too
 * many, are the same creation; other values, or anything after `done`, are another.
 */
export function useIdempotency() {
  const last = useRef<{ body: string; key: string }>(undefined);
  return {
    headersFor(body: unknown) {
      const text = JSON.stringify(body);
      if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() };
      return idempotencyKey(last.current.key);
    },
    done() {
      last.current = undefined;
    },
  };
}
