/** The page, at the root of the gateway, beside the API as CloudFront has it. */
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { assetCaching, entryCaching, pageHeaders } from "@tailorbird/contracts/page-headers";
import type { LocalHandler } from "../gateway/gateway.ts";
import { sendMessage } from "../gateway/response.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
/** Of these the bytes are small already. */
const compressed = new Set([".png", ".woff2"]);

interface PageFile {
  type: string;
  caching: string;
  plain: Buffer;
  zipped: Buffer | undefined;
}

/**
 * @param folder What the page was built into; read once.
 * @param connect Origins that the page speaks to beside its own.
 * @returns handlers for whatever no route of the API is. A path without a file is a view of the page: it gets the
 * entry. What starts like the API or like an asset and isn't there stays a 404.
 */
export function servePage(folder: string, connect: readonly string[]): LocalHandler[] {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).replaceAll("\\", "/")}`, readPageFile(path));
  }
  const headers = pageHeaders(connect);
  return ["/", "/{path+}"].flatMap((path) =>
    ["GET", "HEAD"].map((method) => ({ method, path, handle: answer })),
  );

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url!.split("?")[0]!;
    const isView = !/^\/(v1|local|assets)(\/|$)/.test(path) && extname(path) === "";
    const file = files.get(path) ?? (isView ? files.get("/index.html") : undefined);
    if (file === undefined) {
      sendMessage(response, 404, "Not Found");
      return;
    }
    const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"])) ? file.zipped : undefined;
    const body = zipped ?? file.plain;
    response.writeHead(200, {
      ...headers,
      "content-type": file.type,
      "content-length": body.length,
      "cache-control": file.caching,
      ...(file.zipped && { vary: "accept-encoding" }),
      ...(zipped && { "content-encoding": "gzip" }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  }
}

function readPageFile(path: string): PageFile {
  const extension = extname(path);
  const plain = readFileSync(path);
  return {
    type: types[extension] ?? "application/octet-stream",
    caching: /\/assets\//.test(path) ? assetCaching : entryCaching,
    plain,
    zipped: compressed.has(extension) ? undefined : gzipSync(plain),
  };
}
