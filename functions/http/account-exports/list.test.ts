import { listAccountExports } from "@tailorbird/contracts/account-data";
import { seedAccountExport } from "@tailorbird/testing/account-seeds";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listAccountExports, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

itPages(ask, { add: (person) => seedAccountExport(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
