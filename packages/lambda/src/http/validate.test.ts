import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { context, httpEvent } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { createThing, getThing, listThings, sampleThing, updateThing } from "../../test/things.ts";
import { http } from "../http.ts";

captureOutput();
const read = http(
  getThing,
  () => ({}),
  async () => sampleThing,
);
const list = http(
  listThings,
  () => ({}),
  async () => ({ items: [], nextCursor: null }),
);
const create = http(
  createThing,
  () => ({}),
  async () => sampleThing,
);
const problemOf = (result: { body?: string | undefined }) => JSON.parse(result.body ?? "{}");
const post = async (body: unknown) =>
  problemOf(await create(httpEvent({ method: "POST", body: JSON.stringify(body) }), context()));

describe("path parameters", () => {
  it.each(["thg_1", "", "../thg_0001", "thg_0001\n", "res_0001", "THG_0001", "thg_0001%00"])(
    "that no id could be are not found: %j",
    async (id) => {
      const result = await read(httpEvent({ params: { id } }), context());
      expect(problemOf(result)).toMatchObject({ status: 404, code: "not_found" });
    },
  );

  it("that are missing are not found", async () => {
    expect((await read(httpEvent(), context())).statusCode).toBe(404);
  });

  it("are looked at before the body", async () => {
    const update = http(
      updateThing,
      () => ({}),
      async () => sampleThing,
    );
    const event = httpEvent({ method: "PATCH", params: { id: "nope" }, body: "{" });
    expect((await update(event, context())).statusCode).toBe(404);
  });

  it("of any text are found or not found", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (id) => {
        expect([200, 404]).toContain((await read(httpEvent({ params: { id } }), context())).statusCode);
      }),
    );
  });
});

describe("the query", () => {
  it("names each value and each unknown field that is refused", async () => {
    const event = httpEvent({ params: { id: "thg_0001" }, query: { color: "green", "a/b~": "1" } });
    expect(problemOf(await list(event, context()))).toMatchObject({
      status: 422,
      code: "invalid_request",
      errors: [
        { in: "query", pointer: "/color", detail: "must be one of: red, blue" },
        { in: "query", pointer: "/a~1b~0", detail: "is not a known field" },
      ],
    });
  });

  it("is answered in our own words where another module has given zod a language", async () => {
    const { localeError } = z.config();
    z.config({ localeError: () => "in other words" });
    const event = httpEvent({ params: { id: "thg_0001" }, query: { color: "green" } });
    const { errors } = problemOf(await list(event, context()));
    z.config({ localeError });
    expect(errors).toEqual([{ in: "query", pointer: "/color", detail: "must be one of: red, blue" }]);
  });

  it("of any names and values is accepted or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.string()), async (query) => {
        const event = httpEvent({ params: { id: "thg_0001" }, query });
        expect([200, 422]).toContain((await list(event, context())).statusCode);
      }),
    );
  });
});

describe("the body", () => {
  it("names every value that is refused, and says what it must be", async () => {
    const { errors } = await post({ name: "", size: 1.5, tags: ["a", "c"], other: 1 });
    expect(errors).toEqual([
      { in: "body", pointer: "/name", detail: "must be at least 1 characters" },
      { in: "body", pointer: "/size", detail: "must be a whole number" },
      { in: "body", pointer: "/tags/1", detail: "must be one of: a, b" },
      { in: "body", pointer: "/other", detail: "is not a known field" },
    ]);
  });

  it("tells a missing value from a wrong one", async () => {
    expect((await post({})).errors[0].detail).toBe("is missing: it must be a string");
    expect((await post({ name: null })).errors[0].detail).toBe("must be a string");
  });

  it("says what the whole must be when it is no object", async () => {
    expect((await post([])).errors).toEqual([{ in: "body", pointer: "", detail: "must be an object" }]);
  });

  it("never has its values quoted, and is answered briefly however much is wrong", async () => {
    const { errors, detail } = await post({ name: "secret".repeat(9), tags: Array(5000).fill("secret") });
    expect(errors).toHaveLength(50);
    expect(JSON.stringify({ errors, detail })).not.toContain("secret");
    const long = await post({ name: "x", ["k".repeat(100_000)]: 1 });
    expect(JSON.stringify(long).length).toBeLessThan(2_000);
  });
});
