import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { config } from "@tailorbird/lambda/config";
import { type Reply, rawReply } from "@tailorbird/lambda/reply";

const headers = { "cache-control": "public, max-age=86400", vary: "accept-encoding" };
const type = "text/javascript; charset=utf-8";

/** Scalar's script, which the bundle carries as `scalar.js` beside its entry. */
export async function docsScript() {
  const plain = await readFile(config.docsScriptFile ?? new URL("./scalar.js", import.meta.url));
  // A quarter of the size; every browser takes it. The rest get it as it is, just below Lambda's limit of 6 MB.
  const packed = await promisify(gzip)(plain);
  return {
    reply(acceptEncoding = ""): Reply {
      if (!acceptsGzip(acceptEncoding)) return rawReply(200, plain.toString(), type, headers);
      return rawReply(200, packed, type, { ...headers, "content-encoding": "gzip" });
    },
  };
}

function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding
    .toLowerCase()
    .split(",")
    .map((each) => each.trim().split(/\s*;\s*/))
    .some(([name, weight]) => (name === "gzip" || name === "*") && !/^q=0(?:\.0*)?$/.test(weight ?? ""));
}
