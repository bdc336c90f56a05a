import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { getDocs, getDocsScript, getHealth, getOpenApi } from "@tailorbird/contracts/system";
import { endpoint } from "@tailorbird/testing/endpoint";
import { httpEvent, lambdaContext } from "@tailorbird/testing/events";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { handler as docs } from "./docs.ts";
import { handler as docsScript } from "./docs-script.ts";
import { handler as health } from "./health.ts";
import { handler as openapi } from "./openapi.ts";

const scalar = createRequire(import.meta.url)
  .resolve("@scalar/api-reference")
  .replace(/index\.js$/, "browser/standalone.js");
beforeAll(() => {
  vi.stubEnv("LOG_LEVEL", "SILENT");
  vi.stubEnv("METRICS_DISABLED", "true");
  vi.stubEnv("DOCS_SCRIPT_FILE", scalar);
  vi.stubEnv("STAGE", "sample");
});

it("GET /v1/health tells anybody that it answers, and for which stage", async () => {
  const { body } = await endpoint(getHealth, health).ok({});
  expect(body).toEqual({ status: "ok", stage: "sample" });
});

it("GET /v1/openapi.json is the committed document", async () => {
  const { status, headers, body } = await endpoint(getOpenApi, openapi).send({});
  const committed = await readFile(
    new URL("../../../packages/contracts/openapi.json", import.meta.url),
    "utf8",
  );
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/json");
  expect(body).toEqual(JSON.parse(committed));
});

describe("GET /v1/docs", () => {
  it("is a page whose every address is of this origin", async () => {
    const { headers, body } = await endpoint(getDocs, docs).send({});
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain('<script src="/v1/docs/scalar.js"></script>');
    expect(body).toContain("/v1/openapi.json");
    expect(body).not.toMatch(/https?:|"\/\//);
  });

  it("lets nothing run or load that is not ours, by its policy", async () => {
    const { headers, body } = await endpoint(getDocs, docs).send({});
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    // The policy refuses inline scripts, so the page must not rely on one.
    expect(body).not.toMatch(/<script[^>]*>[^<]/);
  });
});

describe("GET /v1/docs/scalar.js", () => {
  const get = (acceptEncoding?: string) =>
    docsScript(
      httpEvent(
        getDocsScript,
        acceptEncoding === undefined ? {} : { headers: { "accept-encoding": acceptEncoding } },
      ),
      lambdaContext("docs-script"),
    );

  it.each(["gzip", "br, GZIP;q=0.5", "*"])("is packed for who accepts %s", async (acceptEncoding) => {
    const { headers, body, isBase64Encoded } = await get(acceptEncoding);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "content-encoding": "gzip",
      vary: "accept-encoding",
    });
    expect(isBase64Encoded).toBe(true);
    expect(gunzipSync(Buffer.from(body ?? "", "base64")).equals(await readFile(scalar))).toBe(true);
  });

  it.each([undefined, "", "br", "gzip;q=0", "gzip; q=0.0, br"])(
    "is sent as it is to who accepts %j",
    async (header) => {
      const { headers, body } = await get(header);
      expect(headers).not.toHaveProperty("content-encoding");
      expect(body).toBe(await readFile(scalar, "utf8"));
    },
  );

  it("stays below what Lambda may answer, packed or not", async () => {
    for (const header of ["gzip", ""]) {
      expect(Buffer.byteLength(JSON.stringify(await get(header)))).toBeLessThan(6 * 1024 * 1024);
    }
  });
});
