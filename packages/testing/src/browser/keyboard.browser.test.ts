/** One person's search from the first file to the report, without a mouse: what the other tests of keys leave out. */
import { apiKeysList, applicationsCreate, jobsList, preferencesGet } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseInMenu, press, write } from "./keys.ts";
import { expectToLookWell } from "./looks.ts";
import { clientOf, readPosting, samples } from "./prepare.ts";
import { reloadAndStay } from "./reload.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
  browser = await launch();
  visitor = await visit(browser);
});
afterAll(() => browser?.close());

const wide = () => visitor.page.setViewportSize({ width: 1440, height: 900 });

it("starts: a file chosen, what it says understood", async () => {
  const { page } = visitor;
  const chooser = page.waitForEvent("filechooser");
  await press(page, page.getByLabel("Drop a resume here, or choose a file"));
  await (await chooser).setFiles(`${samples}resume.pdf`);
  await page.getByRole("heading", { name: "What was understood" }).waitFor();
});

it("adds twenty jobs at once, each of them once", async () => {
  const { page } = visitor;
  const posting = await readPosting("backend-engineer");
  const twenty = Array.from(
    { length: 20 },
    (_, n) => `Backend Engineer ${n + 1}\n${posting}\nOffice ${n + 1}`,
  );
  await press(page, page.getByRole("link", { name: "Jobs" }));
  await press(page, page.getByRole("link", { name: "Add jobs" }));
  await write(page, page.getByLabel("Posting or addresses"), twenty.join("\n---\n"));
  await page.getByText("20 texts").waitFor();
  await press(page, page.getByRole("button", { name: "Add 20 jobs" }));
  // Again while it is under way: nothing is added twice.
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "See all jobs" }).waitFor({ timeout: 60_000 });
  const { items } = await jobsList({ client: clientOf(visitor), query: { limit: "100" } });
  expect(items.length).toBe(20);
  await expectToLookWell(visitor, "added-twenty");
  await wide();
  await press(page, page.getByRole("link", { name: "See all jobs" }));
  await page.getByRole("checkbox").nth(19).waitFor();
});

it("tailors to three with their price in sight, watches them, comes back to find them done, and takes a letter with its proof along", async () => {
  const { page } = visitor;
  for (const at of [0, 1, 2]) await press(page, page.getByRole("checkbox").nth(at), "Space");
  await press(page, page.getByRole("link", { name: "Tailor to these" }));
  const quote = page.getByRole("region", { name: "What it costs" });
  await quote.getByText("Nothing", { exact: true }).waitFor();
  await press(page, page.getByLabel("Cover letter"), "Space");
  await press(page, page.getByRole("button", { name: "Tailor to 3 jobs" }));
  await page.waitForURL(/batch=/);
  await page.goBack();
  await page.getByRole("button", { name: /^Tailor/ }).waitFor();
  await page.goForward();
  await page.getByText("Ready to review").nth(2).waitFor({ timeout: 60_000 });
  await press(page, page.locator("main").getByRole("link", { name: /Engineer/ }));
  const heading = page.getByRole("heading", { name: "Cover letter" });
  const letter = page.locator("section", { has: heading }).last();
  await press(page, letter.locator("[aria-pressed]"));
  await letter.getByText("Rests on", { exact: true }).waitFor();
  await page.locator("h1").focus();
  const file = page.waitForEvent("download");
  await chooseInMenu(page, letter.getByRole("button", { name: "Download" }), "Markdown");
  expect((await file).suggestedFilename()).toMatch(/\.md$/);
});

it("corrects a job's title in a dialog, leaves it by Escape to where it began, and is asked before words are lost", async () => {
  const { page, url } = visitor;
  const { items } = await jobsList({ client: clientOf(visitor) });
  await page.goto(`${url}/jobs`);
  await press(page, page.locator(`main a[href="/jobs/${items[0]!.id}"]`));
  const edit = page.getByRole("button", { name: "Edit" });
  await press(page, edit);
  await page.getByRole("dialog").waitFor();
  await expectToLookWell(visitor, "edit-job");
  await wide();
  await page.keyboard.press("Escape");
  await expect.poll(() => edit.and(page.locator(":focus")).count()).toBe(1);
  await page.keyboard.press("Enter");
  const title = page.getByLabel("Title", { exact: true });
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await write(page, title, "Backend Engineer, Leeds");
  // By a key, and by the browser's way back: nothing goes before it is asked.
  // A browser without a window of its own knows no key for its way back.
  const goBack = () => page.evaluate("history.back()");
  for (const leave of [() => page.keyboard.press("Escape"), goBack]) {
    await leave();
    await question.waitFor();
    if (leave !== goBack) await expectToLookWell(visitor, "leave-question");
    await wide();
    await press(page, question.getByRole("button", { name: "Keep writing" }));
    await expect.poll(() => question.count()).toBe(0);
    expect(await title.inputValue()).toBe("Backend Engineer, Leeds");
    await title.and(page.locator(":focus")).waitFor();
  }
  await reloadAndStay(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Backend Engineer, Leeds" }).waitFor();
  await expect.poll(() => page.getByRole("dialog", { name: "Edit" }).count()).toBe(0);

  await press(page, edit);
  await write(page, title, "Not meant");
  await goBack();
  await press(page, question.getByRole("button", { name: "Leave without saving" }));
  await page.getByRole("heading", { name: "Jobs", exact: true }).waitFor();
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});

it("reads the insights, and takes the report and everything along", async () => {
  const { page, url } = visitor;
  const client = clientOf(visitor);
  const { items } = await jobsList({ client });
  for (const { id } of items.slice(0, 4))
    await applicationsCreate({ client, body: { jobId: id, status: "applied" } });
  let isDown = true;
  await page.route(/\/v1\/applications\/stats/, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(`${url}/insights`);
  await page.getByRole("alert").first().waitFor({ timeout: 30_000 });
  isDown = false;
  await press(page, page.getByRole("button", { name: "Try again" }));
  await page.getByRole("heading", { name: "Where applications stand" }).waitFor();
  const report = page.waitForEvent("download");
  await press(page, page.getByRole("button", { name: "Download CSV" }));
  expect((await report).suggestedFilename()).toMatch(/^job-search-.*\.csv$/);
  const everything = page.waitForEvent("download");
  await page.getByRole("button", { name: "Applications as JSON" }).click();
  expect((await everything).suggestedFilename()).toBe("applications.json");
});

it("sets zone, reminders, quiet hours and address, and makes and revokes a key", async () => {
  const { page, url, complaints } = visitor;
  const client = clientOf(visitor);
  const preferences = () => preferencesGet({ client });
  await page.goto(`${url}/settings`);
  await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await expect.poll(async () => (await preferences()).timeZone).toBe("Asia/Tokyo");
  await press(page, page.getByRole("button", { name: /^Use this device's/ }));
  await expect.poll(async () => (await preferences()).timeZone).not.toBe("Asia/Tokyo");
  await page.getByLabel("Language of mail").selectOption("Deutsch");
  await expect.poll(async () => (await preferences()).locale).toBe("de");
  await press(page, page.getByLabel("No answer yet"), "Space");
  await expect.poll(async () => (await preferences()).reminders.noAnswer).toBe(false);
  // What is to be typed for a time differs from browser to browser.
  await page.getByLabel(/^Quiet hours/).fill("22:00");
  await press(page, page.getByRole("button", { name: "Save" }));
  await page.getByText("Say from when and until when, or neither.").waitFor();
  await page.getByLabel("Until").fill("07:00");
  await press(page, page.getByRole("button", { name: "Save" }));
  await expect.poll(async () => (await preferences()).quietHours).toEqual({ from: "22:00", until: "07:00" });
  await page.locator("h1").focus();
  await write(page, page.getByLabel("Address", { exact: true }), "robin@example.com");
  await page.keyboard.press("Enter");
  await page.getByText(/A mail went to robin@example.com/).waitFor();

  await press(page, page.getByRole("link", { name: "Programs" }));
  await write(page, page.locator("main").getByLabel("Name", { exact: true }), "My script");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByLabel(/^The secret, shown only now/).inputValue()).toMatch(/^tb_/);
  expect((await apiKeysList({ client })).items.length).toBe(1);
  await page.locator("h1").focus();
  await press(page, page.getByRole("button", { name: "Revoke" }));
  await page.getByRole("dialog").waitFor();
  await expectToLookWell(visitor, "revoke-key");
  await wide();
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Revoke" }));
  await page.getByText(/ · revoked/).waitFor();
  expect(complaints).toEqual([]);
});

it("opens the menu of the account and its choices", async () => {
  const { page, email } = visitor;
  await page.locator("h1").focus();
  await press(page, page.getByRole("button", { name: email }));
  await page.getByRole("menu").waitFor();
  await expectToLookWell(visitor, "account-menu");
  await wide();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("menu").count()).toBe(0);
});
