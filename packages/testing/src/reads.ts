/** What every endpoint that reads one row of the tracker promises. Call it at the top of its test file. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Endpoint } from "./endpoint.ts";
import { itKeepsOut } from "./hostile.ts";
import { somebody } from "./people.ts";
import { itSparesUnchanged } from "./revisions.ts";
import { type Stack, startStack } from "./stack.ts";

/** @param seed makes one for the person, and answers the address's parameters. */
export function itReads<R extends RouteDefinition>(
  ask: Endpoint<R>,
  seed: (stack: Stack, person: Actor) => Promise<Record<string, string>>,
): void {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(() => stack.stop());

  async function valid() {
    const as = somebody();
    return { as, params: await seed(stack, as) };
  }

  it("answers it as it stands, with its ETag", async () => {
    const sending = await valid();
    const { body, headers } = await ask.ok(sending);
    expect(body).toMatchObject({ ...sending.params, revision: 1 });
    expect(headers.etag).toBe('"1"');
  });

  itSparesUnchanged(ask, valid);
  itKeepsOut(ask, valid);
}
