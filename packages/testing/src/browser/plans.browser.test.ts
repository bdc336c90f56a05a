/** Tasks, reminders and the calendar: put down, put off, done, undone, by mouse and by keyboard alone. */
import {
  applicationsCreate,
  interviewsCreate,
  jobsUpdate,
  remindersList,
  tasksCreate,
  tasksList,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseInMenu, press, tabTo, write, writeMoment } from "./keys.ts";
import { expectToLookWell, settle } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A person who follows one job. */
async function begin() {
  const visitor = await visit(browser, { at: null });
  const { client, jobIds } = await prepare(visitor, ["backend-engineer"]);
  const jobId = jobIds[0] as string;
  const { id } = await applicationsCreate({ client, body: { jobId } });
  const openTitles = async () =>
    (await tasksList({ client, query: { done: "false" } })).items.map(({ title }) => title);
  return { visitor, client, jobId, id, openTitles };
}

/** `datetime-local` of so many days from now, in the zone of the browser. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

it("puts down a task on Today, puts it off, does it and undoes that; another tab follows", async () => {
  const { visitor, client, openTitles } = await begin();
  const { page, url, context, complaints, close } = visitor;
  await page.goto(`${url}/`);
  await page.getByLabel("What is to be done?").fill("Send the certificates");
  await page.getByLabel("Due", { exact: true }).fill(inDays(-1));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText(/overdue since/).waitFor();
  const other = await context.newPage();
  // Its sign-in is the issuer's to remember; Today itself would welcome a stranger.
  await other.goto(`${url}/resumes`);
  await other.getByRole("link", { name: "Today" }).first().click();
  await other.getByText(/overdue since/).waitFor();

  await page.getByRole("button", { name: "Snooze, change or delete “Send the certificates”" }).click();
  await page.getByRole("menuitem", { name: "Monday morning" }).click();
  await page.getByText(/^due /).waitFor();
  await other.getByText(/^due /).waitFor();
  const [task] = (await tasksList({ client, query: { done: "false" } })).items;
  expect(new Date(task?.dueAt ?? 0).getDay()).toBe(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(/overdue since/).waitFor();

  // Not `check`: what is done is no longer shown here.
  await page.getByLabel("Done: Send the certificates").click();
  await expect.poll(openTitles).toEqual([]);
  await page
    .getByRole("dialog", { name: /is done/ })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect.poll(openTitles).toEqual(["Send the certificates"]);
  await page.getByLabel("Done: Send the certificates").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("puts down, changes, is reminded of and deletes a task, and sets, puts off and deletes reminders, by keyboard alone on an application's page", async () => {
  const { visitor, client, id, openTitles } = await begin();
  const { page, url, close } = visitor;
  await page.goto(`${url}/applications/${id}`);
  await page.getByLabel("What is to be done?").focus();
  await page.keyboard.type("Read their blog");
  await page.keyboard.press("Enter");
  await expect.poll(openTitles).toEqual(["Read their blog"]);
  const menu = page.getByRole("button", { name: /^Snooze, change or delete/ });
  const choose = (name: string) => chooseInMenu(page, menu, name);
  await choose("Tomorrow morning");
  await page.getByText(/^due /).waitFor();
  await choose("An hour before");
  await expect.poll(async () => (await remindersList({ client })).items.length).toBe(1);
  await choose("Change");
  await page.getByLabel("Task", { exact: true }).fill("Read their paper");
  await page.keyboard.press("Enter");
  await expect.poll(openTitles).toEqual(["Read their paper"]);
  await page.getByRole("dialog", { name: "Change the task" }).waitFor({ state: "detached" });
  await choose("Delete");
  await page
    .getByRole("dialog", { name: /^Delete/ })
    .getByRole("button", { name: "Delete" })
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(openTitles).toEqual([]);

  const reminders = async () => (await remindersList({ client, query: { status: "scheduled" } })).items;
  const whens = async () => (await reminders()).map(({ when }) => when.type).toSorted();
  await page.locator("h1").focus();
  await write(page, page.getByLabel("What of?"), "Call them");
  await writeMoment(page, page.getByLabel("When", { exact: true }).last(), new Date().getFullYear() + 1);
  await press(page, page.getByRole("button", { name: "Remind me" }));
  await expect.poll(whens).toEqual(["at"]);
  await page.locator("h1").focus();
  await tabTo(page, page.getByRole("combobox", { name: "When" }));
  await page.keyboard.press("ArrowDown");
  await write(page, page.getByLabel("Days without an answer"), "5");
  await page.keyboard.press("Enter");
  await expect.poll(whens).toEqual(["at", "no_answer"]);
  await page.getByText("after 5 days without an answer").waitFor();
  await page.locator("h1").focus();
  const called = page.getByRole("button", { name: "Put off or delete: Call them" });
  await chooseInMenu(page, called, "In a week");
  await page
    .getByText(/^You will be reminded .*\d/)
    .first()
    .waitFor();
  await page.locator("h1").focus();
  await chooseInMenu(page, called, "Delete");
  await expect.poll(whens).toEqual(["no_answer"]);
  await close();
});

it("sets reminders, says when nothing can be mailed, puts one off, deletes it and brings it back", async () => {
  const { visitor, client, id } = await begin();
  const { page, url, complaints, close } = visitor;
  const set = async () => (await remindersList({ client, query: { status: "scheduled" } })).items;
  await page.goto(`${url}/applications/${id}`);
  await page.getByText("Nothing is mailed yet").waitFor();
  await page.getByLabel("What of?").fill("Call them");
  await page.getByLabel("When", { exact: true }).last().fill(inDays(2));
  await page.getByRole("button", { name: "Remind me" }).click();
  await page.getByRole("button", { name: "Put off or delete: Call them" }).click();
  await page.getByRole("menuitem", { name: "In a week" }).click();
  await page
    .getByText(/^You will be reminded .*\d/)
    .first()
    .waitFor();
  expect((await set()).map(({ text }) => text)).toEqual(["Call them"]);

  await page.getByRole("combobox", { name: "When" }).selectOption("no_answer");
  await page.getByLabel("Days without an answer").fill("5");
  await page.getByRole("button", { name: "Remind me" }).click();
  await page.getByText("after 5 days without an answer").waitFor();

  await page.goto(`${url}/`);
  // One without words of its own says what it is about; the other says it beside them.
  await page.getByRole("button", { name: /^Put off or delete: .*Engineer/ }).waitFor();
  await page
    .getByRole("listitem")
    .filter({ hasText: "Call them" })
    .getByText(/Engineer/)
    .waitFor();
  await page.getByRole("button", { name: "Put off or delete: Call them" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByText("The reminder is deleted.").waitFor();
  expect((await set()).length).toBe(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await set()).length).toBe(2);
  await page.getByRole("button", { name: "Put off or delete: Call them" }).waitFor();
  await expectToLookWell(visitor, "today-plans");
  expect(complaints).toEqual([]);
  await close();
});

it("shows a month, a week and their days, and leads to what is in them", async () => {
  const { visitor, client, id, jobId } = await begin();
  const { page, url, complaints, close } = visitor;
  await jobsUpdate({ client, path: { id: jobId }, body: { deadline: "2027-03-18" } });
  const interview = { localTime: "2027-03-16T10:00", timeZone: "UTC" };
  await interviewsCreate({ client, path: { id }, body: interview });
  for (const n of [1, 2, 3, 4])
    await tasksCreate({ client, body: { title: `Prepare ${n}`, dueAt: `2027-03-16T1${n}:00:00Z` } });
  await page.goto(`${url}/calendar?day=2027-03-16`);
  await page.getByRole("heading", { name: "March 2027" }).waitFor();
  await page.getByRole("link", { name: /Last day to apply/ }).waitFor();
  await settle(page);
  await expectToLookWell(visitor, "calendar-month");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("link", { name: "2 more" }).click();
  await page.getByText("Prepare 4").waitFor();
  await expectToLookWell(visitor, "calendar-week");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("link", { name: "Later week" }).click();
  await page.getByText("Nothing in this time.").waitFor();
  await page.getByRole("link", { name: "Earlier week" }).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("link", { name: /Engineer/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/applications/${id}`);

  await page.goto(`${url}/calendar`);
  await page.getByRole("button", { name: "Make a new address" }).click();
  await expect
    .poll(() => page.getByLabel(/^The address, shown only now/).inputValue())
    .toMatch(/\/v1\/calendar\/.*\.ics$/);
  expect(complaints).toEqual([]);
  await close();
});

it("says what failed on Today and in the calendar, and tries again", async () => {
  const { visitor } = await begin();
  const { page, url, close } = visitor;
  let isDown = true;
  await page.route(/\/v1\/(tasks|calendar)\?/, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(`${url}/calendar`);
  await page.getByRole("alert").getByText("No connection").waitFor({ timeout: 30_000 });
  isDown = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("table").waitFor();
  isDown = true;
  await page.goto(`${url}/`);
  await page.getByRole("alert").first().getByText("No connection").waitFor({ timeout: 30_000 });
  isDown = false;
  await page.getByRole("alert").first().getByRole("button", { name: "Try again" }).click();
  await page.getByText("Nothing to do.").waitFor();
  await close();
});
