/** Settings: webhooks and their deliveries, taking everything along, and the end of an account that can be undone. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { accountDeletionGet, webhooksCreate, webhooksList } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { expectToLookWell, settle } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
let receiver: Server | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
afterEach(() => receiver?.close());

/** Something that webhooks are sent to. @returns its address, and what arrived. */
async function listen(status: number) {
  const arrived: { id: string; signature: string }[] = [];
  receiver = createServer((request, response) => {
    arrived.push({
      id: String(request.headers["webhook-id"]),
      signature: String(request.headers["webhook-signature"]),
    });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => receiver?.listen(0, "127.0.0.1", resolve));
  return { address: `http://webhooks.test:${(receiver.address() as AddressInfo).port}/hook`, arrived };
}

it("makes a webhook, shows its secret once, sends a test, and sends it again", async () => {
  const { address, arrived } = await listen(204);
  const visitor = await visit(browser, { at: null });
  const { page, url, complaints, close } = visitor;
  await page.goto(`${url}/settings`);
  await page.getByRole("link", { name: "Programs" }).click();
  await page.getByText("No webhook yet").waitFor();
  await page.getByLabel("Address", { exact: true }).fill("http://example.com/insecure");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("alert").getByText(/https/).waitFor();
  await page.getByLabel("Address", { exact: true }).fill(address);
  await page.getByLabel("What it is for").fill("My spreadsheet");
  await page.getByLabel("An application moved").uncheck();
  await page.getByRole("button", { name: "Add it" }).click();
  expect(await page.getByLabel(/^The secret that signs/).inputValue()).toMatch(/^whsec_/);
  await page.getByRole("link", { name: "My spreadsheet" }).click();
  await page.getByText("Nothing yet. Send a test").waitFor();
  // What is shown once is not shown again.
  expect(await page.getByLabel(/^The secret that signs/).count()).toBe(0);
  const taken = page.getByRole("listitem").getByText("Taken");
  await page.getByRole("button", { name: "Send a test" }).click();
  await taken.first().waitFor({ timeout: 60_000 });
  await page.getByText("1 attempt").click();
  await page.getByText(/answered 204/).waitFor();
  await page.getByRole("button", { name: /^Send again: Test/ }).click();
  await expect.poll(() => arrived.length, { timeout: 60_000 }).toBe(2);
  expect(arrived[1]?.id).toBe(arrived[0]?.id);
  await page.getByText("repeated").waitFor();
  await taken.nth(1).waitFor({ timeout: 60_000 });
  await expectToLookWell(visitor, "webhook");
  expect(complaints).toEqual([]);
  await close();
});

it("rotates, switches off and on, changes and deletes a webhook by keyboard alone; another tab follows", async () => {
  const { address } = await listen(204);
  const visitor = await visit(browser, { at: null });
  const { page, url, context, close } = visitor;
  const { client } = await prepare(visitor, []);
  const { id } = await webhooksCreate({ client, body: { url: address, events: ["resume.ready"] } });
  const dialog = (name: string) => page.getByRole("dialog", { name });
  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).last().focus();
    await page.keyboard.press("Enter");
  };
  await page.goto(`${url}/settings/webhooks/${id}`);
  const other = await context.newPage();
  await other.goto(`${url}/settings/webhooks/${id}`);
  await other.getByRole("button", { name: "Switch off" }).waitFor();
  await page.bringToFront();
  await page.getByRole("button", { name: "Switch off" }).waitFor();

  await press("Switch off");
  await page.getByText("You have switched it off.").waitFor();
  await other.getByText("You have switched it off.").waitFor();
  expect(await page.getByRole("button", { name: "Send a test" }).isDisabled()).toBe(true);
  await press("Switch on");
  await page.getByRole("button", { name: "Switch off" }).waitFor();

  await press("New secret");
  await dialog("Make a new secret?").waitFor();
  await press("New secret");
  await expect.poll(() => page.getByLabel(/^The secret that signs/).inputValue()).toMatch(/^whsec_/);
  await page.getByText(/The earlier secret signs as well until/).waitFor();

  await page.getByLabel("What it is for").focus();
  await page.keyboard.type("Renamed");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Renamed" }).waitFor();
  await press("Delete");
  await dialog("Delete this webhook?").waitFor();
  await press("Delete");
  await page.waitForURL("**/settings/programs");
  expect((await webhooksList({ client })).items).toEqual([]);
  await close();
});

it("makes a file of everything and downloads it", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, complaints, close } = visitor;
  await prepare(visitor, ["backend-engineer"]);
  await page.goto(`${url}/settings/account`);
  await page.getByRole("button", { name: "Make the file" }).click();
  await page.getByText("Being made").waitFor();
  const button = page.getByRole("button", { name: /^Download the file of/ });
  await button.waitFor({ timeout: 60_000 });
  const download = page.waitForEvent("download");
  await button.click();
  expect((await download).suggestedFilename()).toMatch(/^tailorbird-.*\.zip$/);
  await page.goto(`${url}/settings`);
  await page.getByRole("heading", { name: "Receipts" }).waitFor();
  await page.locator("details summary").filter({ hasText: "Engineer" }).click();
  await page.getByText("Rules, which cost nothing").waitFor();
  await expectToLookWell(visitor, "settings-general");
  expect(complaints).toEqual([]);
  await close();
});

it("schedules the deletion once the account is named, shows the receipt's address, says so on Today, and undoes it there", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, email, complaints, close } = visitor;
  const { client } = await prepare(visitor, []);
  await page.goto(`${url}/settings/account`);
  const ask = page.getByRole("button", { name: "Delete my account" });
  await ask.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Delete my account" });
  expect(await confirm.isDisabled()).toBe(true);
  await expectToLookWell(visitor, "settings-delete");
  await dialog.getByLabel(`Type ${email} to confirm`).focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Enter");
  await page.getByText("Everything is erased in 7 days.").waitFor();
  const receipt = await page.getByLabel(/^Keep this address/).inputValue();
  await settle(page);
  await expectToLookWell(visitor, "settings-account");

  const stranger = await browser.newContext({ reducedMotion: "reduce" });
  const reader = await stranger.newPage();
  await reader.goto(receipt);
  await reader.getByText("Everything is to be erased").waitFor();
  await expectToLookWell({ page: reader }, "receipt");
  await reader.goto(`${receipt.slice(0, -4)}AAAA`);
  await reader.getByText("No receipt has this address.").waitFor();
  await reader.goto(receipt);

  await page.goto(url);
  await page.getByText("Everything is erased in 7 days.").waitFor();
  await expectToLookWell(visitor, "today-erasure");
  await page.getByRole("button", { name: "Keep my account" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Your account stays.").waitFor();
  expect(await page.getByText("Everything is erased").count()).toBe(0);
  await page.goto(`${url}/settings/account`);
  await ask.waitFor();
  expect((await accountDeletionGet({ client })).status).toBe("cancelled");
  await reader.reload();
  await reader.getByText("The deletion was undone.").waitFor();
  await stranger.close();
  expect(complaints).toEqual([]);
  await close();
});

it("says what failed in each part, and tries again", async () => {
  const visitor: Visitor = await visit(browser, { at: null });
  const { page, url, close } = visitor;
  let isDown = true;
  await page.route(/\/v1\/(webhooks|account\/exports)\?/, (route) =>
    isDown ? route.abort() : route.continue(),
  );
  for (const [path, nothing] of [
    ["programs", "No webhook yet."],
    ["account", "Make the file"],
  ] as const) {
    isDown = true;
    await page.goto(`${url}/settings/${path}`);
    await page.getByRole("alert").getByText("No connection").waitFor({ timeout: 30_000 });
    isDown = false;
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await page.getByText(nothing).waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  }
  await close();
});
