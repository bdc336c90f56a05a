/**
 * Every path of the OpenAPI document, with every verb, by one account against another's: over HTTP, with real tokens,
 * through the gateway. What is another's is neither read nor written, nor told from what is not there.
 */
import { uuidOfId } from "@tailorbird/core/shared/id";
import { type Ids, type OperationRequest, operations, requestsOf } from "@tailorbird/testing/every-operation";
import { seedEverything } from "@tailorbird/testing/every-route";
import { absentLike } from "@tailorbird/testing/hostile";
import { rowsOf } from "@tailorbird/testing/rows";
import { type Served, serve } from "@tailorbird/testing/served";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";

let stack: CloudStack;
let served: Served;
let token: string;
let [hers, his, nobodys]: Ids[] = [];
let alice: string;
let before: Record<string, string[]>;
let alone: Map<string, unknown>;

beforeAll(async () => {
  stack = await startCloudStack();
  served = await serve(async (id) => {
    const { handler } = (await import(new URL(`../${id}.ts`, import.meta.url).href)) as { handler: never };
    return handler;
  });
  const [a, b] = [await served.signIn("alice@example.com"), await served.signIn("bob@example.com")];
  token = b.token;
  alice = a.actor.accountId;
  his = { ...(await seedEverything(stack, b.actor)), acc: b.actor.accountId };
  alone = await readAll();
  hers = { ...(await seedEverything(stack, a.actor)), acc: alice };
  nobodys = Object.fromEntries(Object.entries(hers).map(([kind, id]) => [kind, absentLike(id)]));
  before = await rowsOf(stack.superuserUrl, uuidOfId("account", alice));
}, 60_000);
afterAll(() => Promise.all([stack.stop(), served.stop()]));

async function ask({ method, path, body }: OperationRequest) {
  const response = await fetch(`${served.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: "manual",
  });
  const headers = Object.fromEntries(response.headers);
  for (const name of ["date", "x-request-id", "content-length"]) delete headers[name];
  return { status: response.status, headers, text: await response.text() };
}

/** An answer without what differs from request to request, and without the names that were sent. */
function comparable({ status, headers, text }: Awaited<ReturnType<typeof ask>>, sent: Ids) {
  let said = JSON.stringify({ headers, text }).replace(/\?X-Amz[^"\\]*/g, "");
  for (const [kind, id] of Object.entries(sent))
    said = said.replaceAll(id, `<${kind}>`).replaceAll(id.slice(4), `<${kind}>`);
  const differing = /\d{4}-\d\d-\d\dT[\d:.]+Z|requestId\\":\\"[^"]*|;t=\d+/g;
  return { status, said: said.replace(differing, "…") };
}

const newId = /[a-z]{3}_[0-9a-f]{32}/g;

/** Everything that Bob can read of his own. */
async function readAll(): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const { path, verb, isStated } of operations)
    if (verb === "GET" && isStated)
      for (const request of requestsOf(path, verb, his!, his!))
        answers.set(request.path, comparable(await ask(request), {}));
  return answers;
}

it("reads the same of one's own as in a world without the other", async () => {
  const now = await readAll();
  for (const [path, answer] of alone) expect(now.get(path), path).toEqual(answer);
});

it.each(operations.map((each) => [each.verb, each.path, each] as const))(
  "%s %s tells nothing of another's, and changes nothing of it",
  async (verb, path, { isStated }) => {
    const pairs = [
      [hers!, hers!, nobodys!, nobodys!],
      [his!, hers!, his!, nobodys!],
    ] as const;
    for (const [address, named, noAddress, noName] of pairs) {
      const theirs = requestsOf(path, verb, address, named);
      const absent = requestsOf(path, verb, noAddress, noName);
      for (const [at, request] of theirs.entries()) {
        const other = absent[at]!;
        if (JSON.stringify(request) === JSON.stringify(other)) continue;
        const answer = await ask(request);
        const [told, toldOfNothing] = [comparable(answer, hers!), comparable(await ask(other), nobodys!)];
        // What came of a request that may be carried out, such as a view of nothing, has an id of its own.
        for (const each of [told, toldOfNothing]) each.said = each.said.replace(newId, "<new>");
        expect(told, JSON.stringify(request)).toEqual(toldOfNothing);
        const isInPath = request.path.split("?")[0] !== other.path.split("?")[0];
        if (isInPath) expect(answer.status, JSON.stringify(request)).toBeGreaterThanOrEqual(400);
        expect(answer.status, JSON.stringify(request)).toBeLessThan(500);
        if (!isStated && verb !== "HEAD") expect(answer.status).toBe(404);
      }
    }
  },
);

it.each(
  operations
    .filter(({ isStated, path }) => isStated && path.includes("{id}"))
    .map((each) => [each.verb, each.path] as const),
)("%s %s takes an id of another kind for none", async (verb, path) => {
  for (const id of Object.values(hers!)) {
    const [request] = requestsOf(
      path,
      verb,
      { ...nobodys!, ...Object.fromEntries(Object.keys(hers!).map((kind) => [kind, id])) },
      nobodys!,
    );
    expect((await ask(request!)).status, request!.path).toBe(404);
  }
});

it("has changed nothing of the other account's", async () => {
  expect(Object.values(before).flat().length).toBeGreaterThan(20);
  expect(await rowsOf(stack.superuserUrl, uuidOfId("account", alice))).toEqual(before);
});
