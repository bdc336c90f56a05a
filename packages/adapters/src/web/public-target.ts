/**
 * A stranger's address, made safe to ask: resolved once, every address of it checked, and that very address
 * connected to. Postings are fetched and webhooks delivered by this.
 */
import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** A checked address, and the name it was found by. */
export interface Target {
  readonly url: URL;
  readonly hostname: string;
  readonly address: string;
  readonly port: number;
}

/** `forbidden`: it may not be asked. `failed`: it has no address. */
export class TargetRefused extends Error {
  override readonly name = "TargetRefused";
  readonly reason: "forbidden" | "failed";
  constructor(reason: "forbidden" | "failed", cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

export interface TargetOptions {
  readonly protocols: RegExp;
  /** Every address of a host. */
  readonly resolve?: ((hostname: string) => Promise<readonly string[]>) | undefined;
  /** Local stack and tests alone: the loopback port that serves this host, instead of what its name resolves to. */
  readonly loopbackPort?: ((url: URL, hostname: string) => number | undefined) | undefined;
}

/** @throws TargetRefused */
export async function findTarget(address: string, options: TargetOptions): Promise<Target> {
  const { protocols, resolve = resolveAll, loopbackPort } = options;
  const url = URL.parse(address);
  if (!url || !protocols.test(url.protocol)) throw new TargetRefused("forbidden");
  if (url.username || url.password) throw new TargetRefused("forbidden");
  // WHATWG has normalized every spelling of an IPv4 address; what is left of a name is a name.
  const hostname = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const local = loopbackPort?.(url, hostname);
  if (local !== undefined) return { url, hostname, address: "127.0.0.1", port: local };
  if (url.port !== "") throw new TargetRefused("forbidden");
  const addresses = isIP(hostname)
    ? [hostname]
    : await resolve(hostname).catch((cause) => {
        throw new TargetRefused("failed", cause);
      });
  // One bad address among good ones is an attempt to be let in by turns.
  if (addresses.length === 0) throw new TargetRefused("failed");
  if (!addresses.every(isPublicAddress)) throw new TargetRefused("forbidden");
  return { url, hostname, address: addresses[0] as string, port: url.protocol === "https:" ? 443 : 80 };
}

export interface Asking {
  readonly method?: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Asks the checked address; the name is only said, in `Host` and in TLS. Nothing is resolved here again. */
export function askTarget(
  { url, hostname, address, port }: Target,
  { method = "GET", headers, body, signal }: Asking,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === "https:" && port === 443;
  const request = isSecure ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    request({
      host: address,
      port,
      method,
      path: url.pathname + url.search,
      headers: { ...headers, host: url.host },
      ...(isSecure && { servername: isIP(hostname) ? "" : hostname }),
      agent: false,
      maxHeaderSize: 16 * 1024,
      signal,
    })
      .on("response", resolve)
      .on("error", reject)
      .end(body);
  });
}

async function resolveAll(hostname: string): Promise<string[]> {
  const found: LookupAddress[] = await lookup(hostname, { all: true });
  return found.map(({ address }) => address);
}

/** A look-up can't be aborted, but it need not be waited for. @param late what it then fails with. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(late());
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
