import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { context, httpEvent } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { createThing, sampleThing } from "../../test/things.ts";
import { http } from "../http.ts";

captureOutput();
const limit = 1024 * 1024;

async function send(body: string | undefined, headers: Record<string, string> = {}, base64 = false) {
  let received: unknown;
  const handler = http(
    createThing,
    () => ({}),
    async (_, input) => {
      received = input.body;
      return sampleThing;
    },
  );
  const event = httpEvent({ method: "POST", headers, base64, ...(body !== undefined && { body }) });
  const result = await handler(event, context());
  const { code, errors } = JSON.parse(result.body ?? "{}");
  return { status: result.statusCode, code, errors, received, text: result.body };
}

const valid = '{"name":"x"}';
/** Valid JSON of exactly this many bytes. */
const sized = (bytes: number) => valid.padEnd(bytes, " ");

describe("the content type of a body", () => {
  it.each([
    "application/json",
    "Application/JSON",
    "application/json; charset=utf-8",
    'application/json;charset="UTF-8"',
    "application/merge-patch+json",
  ])("is accepted as %s", async (type) => {
    expect((await send(valid, { "content-type": type })).status).toBe(201);
  });

  it.each([
    "text/plain",
    "",
    "application/x-www-form-urlencoded",
    "application/jsonx",
    "text/json",
    "application/json; charset=latin1",
    "multipart/form-data; boundary=application/json",
    "application/json,text/plain",
  ])("is refused as %j", async (type) => {
    expect(await send(valid, { "content-type": type })).toMatchObject({
      status: 415,
      code: "unsupported_media_type",
    });
  });

  it("is refused when it is not said", async () => {
    const event = httpEvent({ method: "POST", body: valid });
    delete event.headers["content-type"];
    const handler = http(
      createThing,
      () => ({}),
      async () => sampleThing,
    );
    expect((await handler(event, context())).statusCode).toBe(415);
  });
});

describe("the size of a body", () => {
  it("may be 1 MiB, plain or as base64", async () => {
    expect((await send(sized(limit))).status).toBe(201);
    expect((await send(Buffer.from(sized(limit)).toString("base64"), {}, true)).status).toBe(201);
  });

  it("may not be a byte more, counted in bytes and not in characters", async () => {
    const refused = { status: 413, code: "body_too_large" };
    expect(await send(sized(limit + 1))).toMatchObject(refused);
    expect(await send(Buffer.from(sized(limit + 1)).toString("base64"), {}, true)).toMatchObject(refused);
    expect(await send(`{"name":"${"ä".repeat(limit / 2)}"}`)).toMatchObject(refused);
  });
});

describe("the JSON of a body", () => {
  it.each(["", "{", "nope", "{'name':'x'}", '{"name":"x"}}', "\u0000", "NaN"])(
    "is refused when malformed: %j",
    async (text) => {
      expect(await send(text)).toMatchObject({ status: 400, code: "malformed_json" });
    },
  );

  it("is refused when there is none", async () => {
    expect(await send(undefined)).toMatchObject({ status: 400, code: "malformed_json" });
  });

  it("is never quoted back", async () => {
    expect((await send('{"name": secret}')).text).not.toContain("secret");
  });

  it("is read from base64, and refused when that is not UTF-8", async () => {
    const decoded = await send(Buffer.from('{"name":"ü"}').toString("base64"), {}, true);
    expect(decoded.received).toEqual({ name: "ü" });
    const latin1 = Buffer.from('{"name":"ü"}', "latin1").toString("base64");
    expect(await send(latin1, {}, true)).toMatchObject({ status: 400, code: "malformed_json" });
  });

  it.each([
    '{"__proto__":{"x":1}}',
    '{"a":[{"__proto__":1}]}',
    '{"\\u005f_proto__":{}}',
    '{"__pr\\u006fto__":1}',
  ])("may not name __proto__ anywhere, however it is spelt: %s", async (text) => {
    expect(await send(text)).toMatchObject({ status: 400, code: "malformed_json" });
  });

  it.each(['{"name":"a\\u0000b"}', '{"name":"\\ud800"}', '{"name":"\\uDE00x"}', '{"name":"\ud800"}'])(
    "may not hold text that the database cannot keep: %j",
    async (text) => {
      expect(await send(text)).toMatchObject({ status: 422, errors: [{ in: "body", pointer: "/name" }] });
    },
  );

  it("keeps escaped text that is whole", async () => {
    expect((await send('{"name":"\\ud83d\\ude00 \\u00e4"}')).received).toEqual({ name: "😀 ä" });
  });

  it("may be nested as deep as it fits, and is refused by its shape", async () => {
    const deep = `${"[".repeat(200_000)}"\\u0041"${"]".repeat(200_000)}`;
    expect(await send(deep)).toMatchObject({ status: 422, code: "invalid_request" });
    expect(await send(`{"name":${deep}}`)).toMatchObject({ status: 422 });
  });

  it("answers every text with success or a refusal, never with a failure", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ name: value })),
        ),
        fc.boolean(),
        async (text, base64) => {
          expect([201, 400, 422]).toContain((await send(text, {}, base64)).status);
        },
      ),
    );
  });
});
