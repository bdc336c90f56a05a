import { expect, it } from "vitest";
import { type LanguageModel, noUsage } from "../model.ts";
import { askReader, passingShare, statementsToRead } from "./second-reading.ts";
import { authored } from "./unseen/authored.ts";

const asOf = "2026-11";

/** Doubts what its text has the word for, and leaves out every tenth. */
const reader: LanguageModel = {
  id: "reader",
  async complete(request) {
    const { statements } = JSON.parse(request.input) as { statements: { id: string; statement: string }[] };
    const answers = statements
      .filter(({ id }) => !id.endsWith("0"))
      .map(({ id, statement }) => ({ id, beyond: [], supported: !/\b(?:and|und|et|y)\b/.test(statement) }));
    return { value: request.parse({ answers }), usage: { ...noUsage("reader"), calls: 1 } };
  },
};

it("asks about each text once, in calls that a reading can take, and counts what was doubted and left out", async () => {
  const asked = statementsToRead(() => 8, asOf, authored.development.slice(0, 1));
  const { length } = asked;
  expect(length).toBeGreaterThan(10);
  expect(new Set(asked.map(({ statement }) => statement.id)).size).toBe(length);
  const { shares, usage } = await askReader(reader, asked, asOf);
  expect(Math.max(...shares.map((share) => share.asked))).toBeLessThanOrEqual(8);
  expect(shares.reduce((sum, share) => sum + share.asked, 0)).toBe(length);
  expect(shares.reduce((sum, { unread }) => sum + unread, 0)).toBe(Math.floor(length / 10));
  const answered = asked.filter(({ statement: { id } }) => !id.endsWith("0"));
  const doubted = answered.filter(({ statement: { text } }) => /\b(?:and|und|et|y)\b/.test(text)).length;
  expect(shares.reduce((sum, share) => sum + share.doubted, 0)).toBe(doubted);
  expect(usage.calls).toBeGreaterThan(0);
  // It proves nothing, so that only what the rules let pass is left.
  const share = passingShare(true, shares, asked);
  expect(shares.every(({ carried }) => carried === 0)).toBe(true);
  const [passed] = shares.filter(({ honest, byRules }) => honest && byRules === "pass");
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(passed!.asked / 1_000);
});
