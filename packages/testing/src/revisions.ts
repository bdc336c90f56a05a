/** The tests that every versioned thing passes. */
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { expect, it } from "vitest";
import type { Endpoint } from "./endpoint.ts";
import type { Valid } from "./hostile.ts";

/** What is held already is not sent again. */
export function itSparesUnchanged<R extends RouteDefinition>(endpoint: Endpoint<R>, valid: Valid): void {
  it("answers 304 to whom holds this revision, and the whole to whom holds another", async () => {
    const sending = await valid();
    const { headers } = await endpoint.ok(sending);
    const ask = (tag: string) => endpoint.send({ ...sending, headers: { "if-none-match": tag } });
    expect(headers.etag).toMatch(/^"\d+"$/);
    expect(await ask(headers.etag!)).toMatchObject({ status: 304, body: undefined });
    expect(await ask('"999"')).toMatchObject({ status: 200, headers: { etag: headers.etag } });
  });
}

/** A write that rests on an older revision is refused. @param valid of a thing at revision 1, new each time. */
export function itGuardsRevisions<R extends RouteDefinition>(endpoint: Endpoint<R>, valid: Valid): void {
  const given = (tag: string) => async () => ({ ...(await valid()), headers: { "if-match": tag } });

  it("carries out a write that rests on the present revision", async () => {
    await endpoint.ok(await given('"1"')());
  });

  it.each(['"2"', '"0"', 'W/"2"', "1", '"x"'])("answers 412 to If-Match: %s at revision 1", async (tag) => {
    const { body } = await endpoint.refused(await given(tag)());
    expect(body.code).toBe("revision_mismatch");
  });

  it("lets one of two writes through that rest on the same revision", async () => {
    const sending = await given('"1"')();
    const answers = await Promise.all([endpoint.send(sending), endpoint.send(sending)]);
    const [first, second] = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(first).toBeLessThan(300);
    expect(second).toBe(412);
  });
}
