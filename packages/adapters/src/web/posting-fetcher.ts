/** A stranger's page by HTTP. The address is resolved once, checked, and that very address is connected to. */
import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import {
  type FetchedPage,
  type PostingFetcher,
  PostingUnreachable,
} from "@tailorbird/core/jobs/posting-fetcher";
import { decodePage } from "./page-encoding.ts";
import { askTarget, findTarget, orAbort, type Target, TargetRefused } from "./public-target.ts";

export interface PostingFetcherOptions {
  /** Every address of a host, asked for once per hop. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
  /** Serves hosts below `postings.test` from this loopback port: invented postings, in the local stack alone. */
  readonly samplePort?: number | undefined;
  /** Asks an address that has been checked. */
  readonly ask?: (target: Target, signal: AbortSignal) => Promise<IncomingMessage>;
  readonly timeoutMilliseconds?: number;
  readonly maxBytes?: number;
}

const maxRedirects = 5;
const webTypes = /^(text\/html|application\/xhtml\+xml|text\/plain)\b/i;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Headers of a page that says who asks; some sites answer nothing to a client without a language. */
const headers = {
  accept: "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "en,*;q=0.5",
  "user-agent": "Mozilla/5.0 (compatible; Tailorbird/1.0; a person asked for this page once)",
};

export function httpPostingFetcher({
  resolve,
  samplePort,
  ask = (target, signal) => askTarget(target, { headers, signal }),
  timeoutMilliseconds = 6_000,
  maxBytes = 3 * 1024 * 1024,
}: PostingFetcherOptions = {}): PostingFetcher {
  const loopbackPort = (_: URL, hostname: string) =>
    /(^|\.)postings\.test$/.test(hostname) ? samplePort : undefined;
  const targetOf = (address: string) =>
    findTarget(address, { protocols: /^https?:$/, resolve, loopbackPort }).catch((error) => {
      throw error instanceof TargetRefused ? new PostingUnreachable(error.reason, { cause: error }) : error;
    });

  return {
    async fetch(address) {
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      try {
        let next = address;
        for (let hop = 0; hop <= maxRedirects; hop += 1) {
          const target = await orAbort(targetOf(next), signal, () => new PostingUnreachable("timeout"));
          const response = await ask(target, signal);
          const location = response.headers.location;
          if (!redirectStatuses.has(response.statusCode ?? 0) || location === undefined)
            return await read(response, target.url, maxBytes, signal);
          response.destroy();
          const onward = URL.parse(location, target.url.href);
          if (!onward) throw new PostingUnreachable("failed");
          // What was asked for in secret is not asked for in the open.
          if (target.url.protocol === "https:" && onward.protocol === "http:") onward.protocol = "https:";
          next = onward.href;
        }
        throw new PostingUnreachable("too_many_redirects");
      } catch (error) {
        if (error instanceof PostingUnreachable) throw error;
        throw new PostingUnreachable(signal.aborted ? "timeout" : "failed", { cause: error });
      }
    },
  };
}

async function read(
  response: IncomingMessage,
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
): Promise<FetchedPage> {
  try {
    const contentType = response.headers["content-type"]?.slice(0, 200) ?? "text/html";
    if (!webTypes.test(contentType)) throw new PostingUnreachable("wrong_type");
    const declared = Number(response.headers["content-length"] ?? 0);
    if (declared > maxBytes) throw new PostingUnreachable("too_large");
    const bytes = await unpack(response, maxBytes, signal);
    return {
      url: url.href,
      status: response.statusCode ?? 0,
      contentType,
      bytes,
      text: decodePage(bytes, contentType),
    };
  } finally {
    response.destroy();
  }
}

/** Counts what comes out, so that a page that unpacks without end is cut off where it exceeds the limit. */
async function unpack(response: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new PostingUnreachable("too_large");
      chunks.push(chunk);
    }
  };
  const decoder = decoderOf(response.headers["content-encoding"]);
  if (decoder) await pipeline(response, decoder, collect, { signal });
  else await pipeline(response, collect, { signal });
  return Buffer.concat(chunks);
}

function decoderOf(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case "":
    case "identity":
      return undefined;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new PostingUnreachable("wrong_type");
  }
}
