import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { context, httpEvent } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { getThing, sampleThing } from "../../test/things.ts";
import { http } from "../http.ts";

captureOutput();
const long = { ...sampleThing, name: "täglich ".repeat(400) };

async function read(acceptEncoding: string | undefined, thing: typeof sampleThing = long) {
  const handler = http(
    getThing,
    () => ({}),
    async () => thing,
  );
  const headers = acceptEncoding === undefined ? {} : { "accept-encoding": acceptEncoding };
  return handler(httpEvent({ params: { id: "thg_0001" }, headers }), context());
}

describe("a long answer", () => {
  it.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "GZIP"])(
    "is compressed for whoever takes %s, and says the same",
    async (header) => {
      const plain = await read(undefined);
      const { headers, body, isBase64Encoded } = await read(header);
      expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
      expect(headers?.etag).toBe(plain.headers?.etag);
      expect(isBase64Encoded).toBe(true);
      expect(gunzipSync(Buffer.from(body!, "base64")).toString()).toBe(plain.body);
    },
  );

  it.each([undefined, "", "br", "gzip;q=0", "gzip;q=0.0, br", "xgzip", "identity"])(
    "stays as it is for whoever asks for %s",
    async (header) => {
      const { headers, body, isBase64Encoded } = await read(header);
      expect(headers).not.toHaveProperty("content-encoding");
      expect(isBase64Encoded).toBeUndefined();
      expect(JSON.parse(body!)).toMatchObject({ name: long.name });
    },
  );

  it("is answered whatever the header says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (header) => {
        expect((await read(header)).statusCode).toBe(200);
      }),
    );
  });
});

it("leaves a short answer alone", async () => {
  const { headers, body } = await read("gzip", sampleThing);
  expect(headers).not.toHaveProperty("content-encoding");
  expect(JSON.parse(body!)).toMatchObject({ id: sampleThing.id });
});
