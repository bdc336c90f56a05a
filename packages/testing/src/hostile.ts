/** The tests that every endpoint of a kind passes: one call of these in a test file states them for it. */
import { randomUUID } from "node:crypto";
import { idPrefixes } from "@tailorbird/contracts/id";
import type { Problem } from "@tailorbird/contracts/problem";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { describe, expect, it } from "vitest";
import type { Answer, Endpoint } from "./endpoint.ts";
import type { Sending } from "./events.ts";
import { somebody } from "./people.ts";

/** A request that the endpoint would carry out. Asked for anew in each test. */
export type Valid = () => Sending | Promise<Sending>;

/** Nobody gets in without a credential, without its scope, or to another account's things. */
export function itKeepsOut<R extends RouteDefinition>(endpoint: Endpoint<R>, valid: Valid): void {
  const { route } = endpoint;

  it("answers 401 without a credential", async () => {
    const { as: _, ...sending } = await valid();
    const { body, headers } = await endpoint.refused(sending);
    expect(body.code).toBe("unauthenticated");
    expect(headers["www-authenticate"]).toBe("Bearer");
  });

  it(`answers 403 to a credential that holds every scope but ${route.auth}`, async () => {
    const sending = await valid();
    const as = { ...sending.as!, scopes: sending.as!.scopes.filter((scope) => scope !== route.auth) };
    const { body } = await endpoint.refused({ ...sending, as });
    expect(body.code).toBe("insufficient_scope");
  });

  if (route.params) itHides(endpoint, valid);
}

function itHides<R extends RouteDefinition>(endpoint: Endpoint<R>, valid: Valid): void {
  it("answers another account's id exactly as one that does not exist", async () => {
    const sending = await valid();
    const as = somebody();
    const absent = { ...sending.params, id: absentLike(sending.params!.id!) };
    const theirs = await endpoint.refused({ ...sending, as });
    const nobodys = await endpoint.refused({ ...sending, as, params: absent });
    expect(theirs.body.code).toBe("not_found");
    expect(sameFor(theirs)).toEqual(sameFor(nobodys));
  });

  it.each(malformedIds)("answers 404 to an id that is %s", async (_, id) => {
    const sending = await valid();
    const { body } = await endpoint.refused({ ...sending, params: { ...sending.params, id } });
    expect(body.code).toBe("not_found");
  });
}

const malformedIds = [
  ["a number", "1"],
  ["of another kind", `${idPrefixes.event}_${"0".repeat(32)}`],
  ["in upper case", `${idPrefixes.job}_${"A".repeat(32)}`],
  ["half of one", `${idPrefixes.resume}_0197`],
  ["another path", "../me"],
  ["a piece of SQL", "' or 1=1 --"],
  ["U+0000", "\0"],
  ["5,000 characters long", "x".repeat(5_000)],
] as const;

/** An id of the same kind that nothing has. */
export function absentLike(id: string): string {
  return `${id.slice(0, 4)}${randomUUID().replaceAll("-", "")}`;
}

/** An answer without what differs from request to request. */
export function sameFor({ status, headers, body }: Answer<Problem>) {
  const { requestId: _, ...rest } = body;
  const { "x-request-id": __, ...kept } = headers;
  return { status, headers: kept, body: JSON.stringify(rest) };
}

/** Title, body, and the JSON pointer that the refusal names. */
export type BadBody = readonly [title: string, body: unknown, pointer: string];

/** Whatever is wrong with a body is refused by name, and nothing happens. */
export function itRefusesBodies<R extends RouteDefinition>(
  endpoint: Endpoint<R>,
  valid: Valid,
  bad: readonly BadBody[] = [],
): void {
  describe("a body", () => {
    it.each(bad)("is refused: %s", async (_, body, pointer) => {
      const answer = await endpoint.refused({ ...(await valid()), body });
      expect(answer.body.code).toBe("invalid_request");
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ in: "body", pointer }));
    });

    it("is refused with a field that nobody knows", async () => {
      const sending = await valid();
      const answer = await endpoint.refused({
        ...sending,
        body: { ...(sending.body as object), isAdmin: true },
      });
      expect(answer.body.errors).toEqual([
        { in: "body", pointer: "/isAdmin", detail: "is not a known field" },
      ]);
    });

    it.each([
      ["no body at all", undefined, "malformed_json"],
      ["text that is no JSON", "{", "malformed_json"],
      ["a prototype", '{"__proto__":{}}', "malformed_json"],
      ["bytes that are not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "malformed_json"],
      ["null", "null", "invalid_request"],
      ["a list", "[]", "invalid_request"],
      ["more than a megabyte", JSON.stringify("x".repeat(1024 * 1024)), "body_too_large"],
      ["a nesting of 100,000 lists", "[".repeat(100_000) + "]".repeat(100_000), "invalid_request"],
    ])("is refused when it is %s", async (_, body, code) => {
      const { body: __, ...sending } = await valid();
      const answer = await endpoint.refused({ ...sending, body });
      expect(answer.body.code).toBe(code);
    });

    it.each(["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"])(
      "is refused as %s",
      async (contentType) => {
        const sending = await valid();
        const answer = await endpoint.refused({ ...sending, headers: { "content-type": contentType } });
        expect(answer.body.code).toBe("unsupported_media_type");
      },
    );
  });
}

/** Values of the query that are refused by name. */
export function itRefusesQueries<R extends RouteDefinition>(
  endpoint: Endpoint<R>,
  valid: Valid,
  bad: readonly (readonly [name: string, value: string])[],
): void {
  const cases = [...bad, ["unknown", "1"] as const];
  it.each(cases)("refuses ?%s=%s", async (name, value) => {
    const sending = await valid();
    const { body } = await endpoint.refused({ ...sending, query: { ...sending.query, [name]: value } });
    expect(body.code).toBe("invalid_request");
    expect(body.errors).toContainEqual(expect.objectContaining({ in: "query", pointer: `/${name}` }));
  });
}
