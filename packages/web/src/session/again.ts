/**
 * Signing in again in a window of its own, while this page stays with all that is typed on it. That window hands the
 * tokens over to the page that has asked, named by a secret of one use, and keeps none.
 */
import type { Tokens } from "./issuer.ts";

export interface Asked {
  /** Opens the window. */
  href: string;
  /** Gives up: what waits fails. */
  cancel(): void;
}

let asked: (Asked & { tokens: Promise<Tokens | undefined> }) | undefined;
const listeners = new Set<() => void>();
const parameter = "again";
const channelOf = (secret: string) => new BroadcastChannel(`tailorbird.again.${secret}`);

/** For showing what is asked of the person. */
export const signInAgain = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  now: (): Asked | undefined => asked,
};

/** One window for all that waits. @returns undefined when the person does not want to. */
export function askForTokensAgain(): Promise<Tokens | undefined> {
  if (asked !== undefined) return asked.tokens;
  const secret = crypto.randomUUID();
  const channel = channelOf(secret);
  const { promise, resolve } = Promise.withResolvers<Tokens | undefined>();
  const end = (tokens: Tokens | undefined) => {
    channel.close();
    asked = undefined;
    for (const tell of listeners) tell();
    resolve(tokens);
  };
  channel.addEventListener("message", ({ data }: MessageEvent<Tokens>) => end(data));
  asked = { href: `/?${parameter}=${secret}`, cancel: () => end(undefined), tokens: promise };
  for (const tell of listeners) tell();
  return promise;
}

/** In the other window: for whom it signs in. */
export function askedIn(query: URLSearchParams): string | undefined {
  return query.get(parameter) ?? undefined;
}

/** In the other window, at its end. */
export function handOver(secret: string, tokens: Tokens): void {
  const channel = channelOf(secret);
  channel.postMessage(tokens);
  channel.close();
  window.close();
}
