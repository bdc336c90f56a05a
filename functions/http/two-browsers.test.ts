/** Random histories of two people, each in two browsers that know different revisions, against a simple model. */
import type { Actor } from "@tailorbird/contracts/actor";
import {
  addApplicationEvent,
  applicationStatus,
  createApplication,
  deleteApplication,
  listApplicationEvents,
  listApplications,
  moveApplications,
  updateApplication,
} from "@tailorbird/contracts/applications";
import { endpoint } from "@tailorbird/testing/endpoint";
import { somebody } from "@tailorbird/testing/people";
import { seedJob } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as correctHandler } from "./applications/correct.ts";
import { handler as createHandler } from "./applications/create.ts";
import { handler as deleteHandler } from "./applications/delete.ts";
import { handler as eventsHandler } from "./applications/events.ts";
import { handler as listHandler } from "./applications/list.ts";
import { handler as moveHandler } from "./applications/move.ts";
import { handler as updateHandler } from "./applications/update.ts";

const create = endpoint(createApplication, createHandler);
const update = endpoint(updateApplication, updateHandler);
const move = endpoint(moveApplications, moveHandler);
const correct = endpoint(addApplicationEvent, correctHandler);
const remove = endpoint(deleteApplication, deleteHandler);
const list = endpoint(listApplications, listHandler);
const eventsOf = endpoint(listApplicationEvents, eventsHandler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

type Status = (typeof applicationStatus.options)[number];
interface Card {
  status: Status;
  revision: number;
  isArchived: boolean;
  /** What every event came to, in the order of recording. */
  events: Status[];
  /** The event that says where it stands. */
  current: string;
  /** The revision that each browser has seen last. */
  seen: [number, number];
}
interface Person {
  as: Actor;
  cards: Map<string, Card>;
}

const status = fc.constantFrom(...applicationStatus.options);
const step = fc.record({
  who: fc.nat(1),
  browser: fc.nat(1),
  card: fc.nat(9),
  status,
  what: fc.constantFrom("create", "move", "archive", "correct", "bulk", "delete", "look", "intrude"),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function latestEvent(person: Person, id: string): Promise<string> {
  const { body } = await eventsOf.ok({ as: person.as, params: { id }, query: { limit: "1" } });
  return body.items[0]!.id;
}

async function carryOut(people: Person[], { who, browser, card, status, what }: Step): Promise<void> {
  const person = people[who]!;
  const { as, cards } = person;
  if (what === "create") {
    const { body } = await create.ok({ as, body: { jobId: await seedJob(stack, as), status } });
    const current = await latestEvent(person, body.id);
    cards.set(body.id, { status, revision: 1, isArchived: false, events: [status], current, seen: [1, 1] });
    return;
  }
  const [id, found] = [...cards][card % Math.max(cards.size, 1)] ?? [];
  if (!id || !found) return;
  const params = { id };
  const headers = { "if-match": `"${found.seen[browser]}"` };
  const isStale = found.seen[browser] !== found.revision;
  if (what === "look") found.seen[browser] = found.revision;
  if (what === "move" || what === "archive") {
    const body = what === "move" ? { status } : { archived: !found.isArchived };
    const answer = await update.send({ as, params, body, headers });
    expect(answer.status).toBe(isStale ? 412 : 200);
    if (isStale) return;
    found.revision += 1;
    found.seen[browser] = found.revision;
    if (what === "archive") found.isArchived = !found.isArchived;
    else if (status !== found.status) {
      Object.assign(found, {
        status,
        events: [...found.events, status],
        current: await latestEvent(person, id),
      });
    }
  }
  if (what === "correct") {
    await correct.ok({ as, params, body: { corrects: found.current, to: status } });
    found.revision += 1;
    Object.assign(found, {
      status,
      events: [...found.events, status],
      current: await latestEvent(person, id),
    });
  }
  if (what === "bulk") {
    const changing = [...cards].filter(([, each]) => each.status !== status);
    const { body } = await move.ok({ as, body: { ids: [...cards.keys()], status } });
    expect(body.moved).toBe(changing.length);
    for (const [moved, each] of changing) {
      each.revision += 1;
      Object.assign(each, {
        status,
        events: [...each.events, status],
        current: await latestEvent(person, moved),
      });
    }
  }
  if (what === "delete") {
    await remove.ok({ as, params });
    cards.delete(id);
  }
  if (what === "intrude") {
    const stranger = people[1 - who]!.as;
    expect((await update.send({ as: stranger, params, body: { status } })).status).toBe(404);
    expect((await move.send({ as: stranger, body: { ids: [id], status } })).status).toBe(404);
    expect((await remove.send({ as: stranger, params })).status).toBe(404);
  }
}

async function expectAsModelled({ as, cards }: Person): Promise<void> {
  const { body } = await list.ok({ as, query: { limit: "100" } });
  const shown = body.items.map((row) => [row.id, row.status, row.revision, row.archivedAt !== null]);
  const expected = [...cards].map(([id, card]) => [id, card.status, card.revision, card.isArchived]);
  expect(shown).toEqual(expected.reverse());
  for (const [id, card] of cards) {
    const { items } = (await eventsOf.ok({ as, params: { id }, query: { limit: "100" } })).body;
    expect(items.map(({ to }) => to).reverse()).toEqual(card.events);
  }
}

it("leaves both people what they have done, every event of it, and nothing of the other's", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      const people = [somebody(), somebody()].map((as): Person => ({ as, cards: new Map() }));
      for (const [at, each] of steps.entries()) {
        const next = steps[at + 1];
        // The two of them act at the same moment wherever they can.
        if (
          next &&
          next.who !== each.who &&
          at % 2 === 0 &&
          next.what !== "intrude" &&
          each.what !== "intrude"
        )
          await Promise.all([carryOut(people, each), carryOut(people, { ...next, card: next.card })]);
        else if (!(at % 2 === 1 && wasPaired(steps, at))) await carryOut(people, each);
      }
      for (const person of people) await expectAsModelled(person);
    }),
    { numRuns: 25 },
  );
}, 120_000);

function wasPaired(steps: readonly Step[], at: number): boolean {
  const [before, each] = [steps[at - 1]!, steps[at]!];
  return before.who !== each.who && before.what !== "intrude" && each.what !== "intrude";
}

it("lets exactly one of two browsers win that write on the same revision", async () => {
  const as = somebody();
  await fc.assert(
    fc.asyncProperty(status, status, async (one, other) => {
      const { body } = await create.ok({ as, body: { jobId: await seedJob(stack, as) } });
      const write = (to: Status) =>
        update.send({ as, params: { id: body.id }, body: { status: to }, headers: { "if-match": '"1"' } });
      const answers = await Promise.all([write(one), write(other)]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    }),
    { numRuns: 10 },
  );
});
