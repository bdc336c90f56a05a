/** Links in mail: what they do, to whom, how often, and that opening one does nothing. */
import { listAudit } from "@tailorbird/contracts/audit";
import {
  confirmEmail,
  confirmEmailPage,
  getPreferences,
  setEmail,
  unsubscribe,
  unsubscribePage,
} from "@tailorbird/contracts/preferences";
import { accountPreferences } from "@tailorbird/core/accounts/preferences.sql";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler as audit } from "../account/audit.ts";
import { handler as set } from "../email/set.ts";
import { handler as get } from "../preferences/get.ts";
import { handler as confirm } from "./confirm.ts";
import { handler as confirmPage } from "./confirm-page.ts";
import { handler as unsubscribed } from "./unsubscribe.ts";
import { handler as unsubscribedPage } from "./unsubscribe-page.ts";

const asks = {
  confirm: endpoint(confirmEmail, confirm),
  confirmPage: endpoint(confirmEmailPage, confirmPage),
  unsubscribe: endpoint(unsubscribe, unsubscribed),
  unsubscribePage: endpoint(unsubscribePage, unsubscribedPage),
};
let stack: CloudStack;
type Person = ReturnType<typeof somebody>;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const preferencesOf = async (as: Person) => (await endpoint(getPreferences, get).ok({ as })).body;
const auditOf = async (as: Person) =>
  (await endpoint(listAudit, audit).ok({ as })).body.items.map(({ action, by }) => `${action} by ${by}`);

async function asked(as: Person, address = "new@example.com"): Promise<string> {
  await endpoint(setEmail, set).ok({ as, body: { address } });
  const mail = stack.cloud.outbox.read(stack.cloud.outbox.list()[0]!)!;
  return /confirm\/([0-9a-f]{32}_[A-Za-z0-9_-]{43})/.exec(mail)![1]!;
}

async function subscribed(as: Person): Promise<string> {
  await seedPreferences(stack, as);
  return `${uuidOfId("account", as.accountId)}_${"s".repeat(43)}`;
}

describe("the link to confirm", () => {
  it("confirms the address it went to, by a button, once", async () => {
    const as = somebody();
    const params = { token: await asked(as) };
    const page = await asks.confirmPage.send({ params });
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.body).toContain('<form method="post">');
    expect((await preferencesOf(as)).email.address).toBeNull();
    expect((await asks.confirm.send({ params })).status).toBe(200);
    expect((await preferencesOf(as)).email).toMatchObject({ address: "new@example.com", pending: null });
    expect((await asks.confirm.send({ params })).status).toBe(404);
    expect(await auditOf(as)).toEqual(["email.confirmed by link", "email.requested by person"]);
  });

  it("is over when a newer one was asked for, and after a day", async () => {
    const as = somebody();
    const first = await asked(as, "first@example.com");
    const second = await asked(as, "second@example.com");
    expect((await asks.confirm.send({ params: { token: first } })).status).toBe(404);
    const over = { pendingUntil: "2026-01-01T00:00:00.000Z" };
    await stack.database.as(as.accountId).update(accountPreferences).set(over);
    for (const ask of [asks.confirmPage, asks.confirm])
      expect((await ask.send({ params: { token: second } })).status).toBe(404);
    expect((await preferencesOf(as)).email.address).toBeNull();
  });
});

it("answers, and mails, in the language of the owner", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { locale: "de" });
  const params = { token: await asked(as) };
  expect(stack.cloud.outbox.read(stack.cloud.outbox.list()[0]!)).toContain("innerhalb eines Tages");
  expect((await asks.confirmPage.send({ params })).body).toContain("<button>Bestätigen</button>");
  expect((await asks.confirm.send({ params })).body).toContain("<h1>Bestätigt</h1>");
});

describe("the link to unsubscribe", () => {
  it.each([
    [
      "what RFC 8058 has a mail program post",
      "List-Unsubscribe=One-Click",
      "application/x-www-form-urlencoded",
    ],
    ["a form with parts", "--x\r\n\r\nOne-Click\r\n--x--", "multipart/form-data; boundary=x"],
    ["nothing", undefined, "application/x-www-form-urlencoded"],
  ])("stops all mail with one POST of %s", async (_, body, contentType) => {
    const as = somebody();
    const params = { token: await subscribed(as) };
    const sending = { params, headers: { "content-type": contentType }, ...(body !== undefined && { body }) };
    expect((await asks.unsubscribe.send(sending)).status).toBe(200);
    expect((await preferencesOf(as)).mail).toBe(false);
  });

  it("does nothing when it is only opened, as scanners of mail do", async () => {
    const as = somebody();
    const params = { token: await subscribed(as) };
    expect((await asks.unsubscribePage.send({ params })).body).toContain('<form method="post">');
    expect((await preferencesOf(as)).mail).toBe(true);
  });

  it("twice is once", async () => {
    const as = somebody();
    const params = { token: await subscribed(as) };
    for (let n = 0; n < 3; n += 1) expect((await asks.unsubscribe.send({ params })).status).toBe(200);
    expect(await auditOf(as)).toEqual(["mail.unsubscribed by link"]);
  });
});

describe.each(Object.entries(asks))("%s", (_, ask) => {
  it("answers a link of nobody's, and one with another's account, with the same page, and changes nothing", async () => {
    const as = somebody();
    const token = await subscribed(as);
    const other = `${uuidOfId("account", somebody().accountId)}_${token.slice(33)}`;
    const guessed = `${token.slice(0, 33)}${"A".repeat(43)}`;
    const answers = await Promise.all([other, guessed].map((each) => ask.send({ params: { token: each } })));
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toBe(answers[0]!.body);
      expect(body).not.toContain("robin");
    }
    expect((await preferencesOf(as)).mail).toBe(true);
  });

  it.each(["x", "..", "' or 1=1 --", "\0", "x".repeat(5_000)])("answers 404 to %j", async (token) => {
    const { status, headers, body } = await ask.send({ params: { token } });
    expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(body).not.toContain("or 1=1");
  });

  it("says in the browser's language that a link is over", async () => {
    const sending = { params: { token: "x" }, headers: { "accept-language": "de-CH,de;q=0.9,en;q=0.8" } };
    expect((await ask.send(sending)).body).toContain('<html lang="de">');
  });
});
