import { getReceipt } from "@tailorbird/contracts/account-data";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";
import { handler } from "./receipt.ts";

const ask = endpoint(getReceipt, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("answers whoever has its path, and nobody who has half of it", async () => {
  const as = somebody();
  const { receipt, id } = await (await accountDeletions()).request(as);
  const token = receipt!.split("/").at(-1)!;
  expect((await ask.ok({ params: { token } })).body).toMatchObject({ id, status: "scheduled" });
  const others = [
    `${token.slice(0, 33)}${"A".repeat(43)}`,
    `${uuidOfId("account", somebody().accountId)}${token.slice(32)}`,
  ];
  const answers = await Promise.all(others.map((each) => ask.refused({ params: { token: each } })));
  expect(answers[0]!.body.code).toBe("not_found");
  expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
});
