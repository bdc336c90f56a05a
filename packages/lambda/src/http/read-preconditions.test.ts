import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { context, httpEvent } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { getThing, sampleThing, updateThing } from "../../test/things.ts";
import { http } from "../http.ts";

captureOutput();
const params = { id: "thg_0001" };

async function write(ifMatch: string | undefined) {
  let seen: number | undefined;
  const handler = http(
    updateThing,
    () => ({}),
    async (_, input) => {
      seen = input.ifMatch;
      return sampleThing;
    },
  );
  const headers = ifMatch === undefined ? {} : { "if-match": ifMatch };
  const result = await handler(
    httpEvent({ method: "PATCH", params, headers, body: '{"name":"x"}' }),
    context(),
  );
  return { status: result.statusCode, seen };
}

async function read(ifNoneMatch: string) {
  let seen: number | undefined;
  const handler = http(
    getThing,
    () => ({}),
    async (_, input) => {
      seen = input.ifNoneMatch;
      return sampleThing;
    },
  );
  const result = await handler(httpEvent({ params, headers: { "if-none-match": ifNoneMatch } }), context());
  return { status: result.statusCode, etag: result.headers?.etag, body: result.body, seen };
}

describe("If-Match", () => {
  it.each([
    { header: '"7"', revision: 7 },
    { header: ' "7" ', revision: 7 },
    { header: '"3", "9" ,"4"', revision: 9 },
    { header: '"else", "4"', revision: 4 },
    { header: 'W/"7"', revision: 7 },
    { header: "*", revision: undefined },
    { header: undefined, revision: undefined },
  ])("gives the handler the revision of $header", async ({ header, revision }) => {
    expect(await write(header)).toEqual({ status: 200, seen: revision });
  });

  it.each(["7", '"x"', "", 'w/"7"', '"-1"', '"7', '"1e3"', `"${"9".repeat(40)}"`])(
    "that is no tag of ours cannot hold: %j",
    async (header) => {
      expect((await write(header)).status).toBe(412);
    },
  );

  it("of any text is a revision or a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (header) => {
        expect([200, 412]).toContain((await write(header)).status);
      }),
    );
  });
});

describe("If-None-Match", () => {
  it.each(['"7"', 'W/"7"', '"1", "7"', "*"])(
    "answers 304 without a body when %s is current",
    async (header) => {
      expect(await read(header)).toMatchObject({ status: 304, body: undefined, etag: '"7"' });
    },
  );

  it.each(['"6"', '"70"', "7", "", '"x"'])(
    "answers the thing and its ETag when %j is not",
    async (header) => {
      expect(await read(header)).toMatchObject({ status: 200, etag: '"7"' });
    },
  );

  it("gives the handler the revision that is held", async () => {
    expect((await read('"6"')).seen).toBe(6);
    expect((await read('"x"')).seen).toBeUndefined();
  });
});
