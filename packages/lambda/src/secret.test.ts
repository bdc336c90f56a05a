import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSecret } from "./secret.ts";

let server: Server;
let endpoint: string;
let answer: { status: number; body: string };
let asked: { request: IncomingMessage; body: string }[];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ request, body });
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

beforeEach(() => {
  asked = [];
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIASAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "sample-secret-key");
  vi.stubEnv("AWS_SESSION_TOKEN", "sample-session");
});
afterEach(() => vi.unstubAllEnvs());

it("reads a secret, decrypted, in one request that the function's role has signed", async () => {
  answer = { status: 200, body: JSON.stringify({ Parameter: { Value: "postgres://sample" } }) };
  expect(await readSecret("/tailorbird/robin/database-url", endpoint)).toBe("postgres://sample");
  expect(asked).toHaveLength(1);
  const [{ request, body }] = asked as [(typeof asked)[number]];
  expect(JSON.parse(body)).toEqual({ Name: "/tailorbird/robin/database-url", WithDecryption: true });
  expect(request.headers).toMatchObject({
    "x-amz-target": "AmazonSSM.GetParameter",
    "content-type": "application/x-amz-json-1.1",
    "x-amz-security-token": "sample-session",
    authorization: expect.stringMatching(
      /^AWS4-HMAC-SHA256 Credential=AKIASAMPLE\/\d{8}\/eu-central-1\/ssm\/aws4_request, /,
    ),
  });
});

it("says which secret is missing and why, and nothing of what else it was told", async () => {
  answer = {
    status: 400,
    body: JSON.stringify({ __type: "com.amazonaws.ssm#ParameterNotFound", message: "private" }),
  };
  await expect(readSecret("/tailorbird/robin/model-api-key", endpoint)).rejects.toThrow(
    /^The secret \/tailorbird\/robin\/model-api-key can't be read: 400, ParameterNotFound\.$/,
  );
});

it.each([
  ["no value", 200, "{}"],
  ["no JSON", 200, "<html>"],
])("takes %s for a failure", async (_, status, body) => {
  answer = { status, body };
  await expect(readSecret("/tailorbird/robin/database-url", endpoint)).rejects.toThrow("can't be read: 200");
});

it("fails when nobody answers", async () => {
  await expect(readSecret("/tailorbird/robin/database-url", "http://127.0.0.1:1/")).rejects.toThrow(
    "can't be asked for: TypeError.",
  );
});
