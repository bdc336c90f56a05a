/** Stands in for SST's command line: what the program asks it for while it runs. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./program.ts";

interface BuildRequest {
  functionID: string;
  handler: string;
}

const ofAws = { asset: "sst-asset-test", state: "sst-state-test", assetEcrRegistryId: "", assetEcrUrl: "" };
const ofAppsync = { http: "appsync.example", realtime: "realtime.appsync.example" };

/** @param missing handlers to take for files that are not there. */
export async function startCli(missing: readonly string[]) {
  const bundles = mkdtempSync(join(tmpdir(), "tailorbird-render-"));
  const built: BuildRequest[] = [];

  function build(request: BuildRequest) {
    const file = request.handler.replace(/\.[^./]+$/, ".ts");
    if (missing.includes(request.handler) || !existsSync(join(root, file))) {
      throw new Error(`Handler not found: ${request.handler}`);
    }
    built.push(request);
    const out = join(bundles, request.functionID);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "bundle.mjs"), "");
    return { out, handler: "bundle.handler", errors: [], sourcemaps: [] };
  }

  const methods: Readonly<Record<string, (request: never) => unknown>> = {
    "Provider.Aws.Bootstrap": () => ofAws,
    "Provider.Aws.Appsync": () => ofAppsync,
    "Runtime.Build": build,
    "Runtime.AddTarget": () => null,
  };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, params } = JSON.parse(body);
    try {
      if (!methods[method]) throw new Error(`rpc: can't find method ${method}`);
      response.end(JSON.stringify({ result: methods[method](params[0] as never) }));
    } catch (error) {
      response.end(JSON.stringify({ error: (error as Error).message }));
    }
  });
  // On a busy machine the program is silent for longer than a server waits by itself.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    built,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(bundles, { recursive: true, force: true });
    },
  };
}
