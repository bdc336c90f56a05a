/** The board: by mouse, by keyboard alone, and in two browsers at once. */
import {
  applicationsCreate,
  applicationsGet,
  applicationsUpdate,
  contactsCreate,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseInMenu, press, write, writeMoment } from "./keys.ts";
import { expectToLookWell, settle } from "./looks.ts";
import { bringInCards } from "./many-cards.ts";
import { prepare } from "./prepare.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A person who has saved three jobs, looking at the board; the last saved is the first card. */
async function openBoard() {
  const visitor = await visit(browser, { at: null });
  const { client, jobIds } = await prepare(visitor, ["backend-engineer", "platform-engineer", "pastry-chef"]);
  const ids: string[] = [];
  for (const jobId of jobIds) ids.push((await applicationsCreate({ client, body: { jobId } })).id);
  await visitor.page.setViewportSize({ width: 1440, height: 900 });
  await visitor.page.goto(`${visitor.url}/applications`);
  await cardOf(visitor, ids[0] as string).waitFor();
  return { visitor, client, ids: ids as [string, string, string] };
}

const cardOf = ({ page }: Visitor, id: string) => page.locator(`[data-card="${id}"]`);
const columnOf = ({ page }: Visitor, name: string): Locator =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: new RegExp(`^${name}`) }) });
const idsIn = (column: Locator) =>
  column.locator("[data-card]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-card")));

it("moves a card that is dragged to another column, for good", async () => {
  const { visitor, client, ids } = await openBoard();
  await cardOf(visitor, ids[1]).dragTo(columnOf(visitor, "Screening"));
  await expect.poll(() => idsIn(columnOf(visitor, "Screening"))).toEqual([ids[1]]);
  await expect
    .poll(async () => (await applicationsGet({ client, path: { id: ids[1] } })).status)
    .toBe("screening");
  await visitor.page.reload();
  await expect.poll(() => idsIn(columnOf(visitor, "Screening"))).toEqual([ids[1]]);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it("moves a card by keyboard, across and within columns, and keeps the focus on it", async () => {
  const { visitor, client, ids } = await openBoard();
  const { page } = visitor;
  const before = await idsIn(columnOf(visitor, "Saved"));
  const [top, second] = before as [string, string];
  await cardOf(visitor, second).getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect
    .poll(() => idsIn(columnOf(visitor, "Saved")).then((now) => now.slice(0, 2)))
    .toEqual([second, top]);
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => idsIn(columnOf(visitor, "Applied"))).toEqual([second]);
  await expect.poll(() => cardOf(visitor, second).locator("a:focus").count()).toBe(1);
  await expect
    .poll(async () => (await applicationsGet({ client, path: { id: second } })).status)
    .toBe("applied");
  // Twice in the same breath, and once more than there are columns: the page is not left.
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => idsIn(columnOf(visitor, "Saved")).then(([first]) => first)).toBe(second);
  await expect.poll(() => cardOf(visitor, second).locator("a:focus").count()).toBe(1);
  await expect
    .poll(async () => (await applicationsGet({ client, path: { id: second } })).status)
    .toBe("saved");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/applications/${second}`);
  expect(ids).toContain(second);
  await visitor.close();
});

it("puts a card back with a word when another browser was quicker, and shows what that one did", async () => {
  const { visitor, client, ids } = await openBoard();
  await applicationsUpdate({ client, path: { id: ids[2] }, body: { status: "rejected" } });
  await cardOf(visitor, ids[2]).getByRole("link").focus();
  await visitor.page.keyboard.press("Alt+ArrowRight");
  await visitor.page.getByText("It was put back").waitFor();
  await expect.poll(() => idsIn(columnOf(visitor, "Applied"))).toEqual([]);
  await expect.poll(() => cardOf(visitor, ids[2]).count()).toBe(0);
  await visitor.page.getByRole("button", { name: "Show ended" }).click();
  await expect.poll(() => idsIn(columnOf(visitor, "Rejected"))).toEqual([ids[2]]);
  await visitor.close();
});

it("does by a card's menu what dragging does, by mouse and by keyboard, and puts a card away", async () => {
  const { visitor, client, ids } = await openBoard();
  const { page } = visitor;
  const [, second, third] = (await idsIn(columnOf(visitor, "Saved"))) as [string, string, string];
  const opener = (id: string) => cardOf(visitor, id).getByRole("button");
  const menu = page.getByRole("menu");
  await opener(second).click();
  await page.getByRole("menuitem", { name: "To the top" }).click();
  await expect.poll(() => idsIn(columnOf(visitor, "Saved")).then(([top]) => top)).toBe(second);
  await opener(second).click();
  await menu.waitFor();
  await expectToLookWell(visitor, "board-menu");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("menuitemradio", { name: "Applied" }).click();
  await expect.poll(() => idsIn(columnOf(visitor, "Applied"))).toEqual([second]);
  await expect.poll(() => menu.count()).toBe(0);
  await expect.poll(() => cardOf(visitor, second).locator(":focus").count()).toBe(1);

  const choose = (id: string, name: string) => chooseInMenu(page, opener(id), name);
  await choose(third, "Interviewing");
  await expect.poll(() => idsIn(columnOf(visitor, "Interviewing"))).toEqual([third]);
  await expect.poll(() => cardOf(visitor, third).locator(":focus").count()).toBe(1);
  // The keys go on where the menu has left off.
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => idsIn(columnOf(visitor, "Offer"))).toEqual([third]);
  await choose(second, "Archive");
  await expect.poll(() => cardOf(visitor, second).count()).toBe(0);
  expect((await applicationsGet({ client, path: { id: second } })).archivedAt).not.toBeNull();
  expect(ids).toContain(second);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it("filters, keeps a view and changes many at once in the table, by mouse, then by keyboard alone", async () => {
  const { visitor, client, ids } = await openBoard();
  const { page } = visitor;
  await contactsCreate({ client, body: { name: "Invented Recruiter", applicationIds: [ids[0]] } });
  for (let n = 1; n <= 50; n += 1) await contactsCreate({ client, body: { name: `Passer-by ${n}` } });
  await page.getByRole("link", { name: "Table" }).click();
  const rows = page.locator("tbody tr");
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByLabel("Select all shown").check();
  await page.getByLabel("Move to…").selectOption("applied");
  await page.getByText("3 applications changed.").first().waitFor();
  await page.getByLabel("Status", { exact: true }).selectOption("applied");
  await page.waitForURL(/status=applied/);
  await page.getByRole("button", { name: "Save this view" }).click();
  const naming = page.getByRole("dialog", { name: "Save this view" });
  await naming.waitFor();
  await expectToLookWell(visitor, "save-view");
  await page.setViewportSize({ width: 1440, height: 900 });
  await naming.getByLabel("Name", { exact: true }).fill("Sent");
  await naming.getByRole("button", { name: "Save" }).click();
  await page.getByText("“Sent” is saved.").first().waitFor();
  await page.getByLabel("Status", { exact: true }).selectOption("all");
  await page.waitForURL((at) => !at.search.includes("status="));
  await page.getByRole("button", { name: "Sent", exact: true }).click();
  await page.waitForURL(/status=applied/);

  // By day: all were kept today, so none before it.
  await page.getByText("More filters").click();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Kept, until").fill(day(-2));
  await page.getByText("Nothing matches").waitFor();
  await page.getByLabel("Kept, until").fill(day(1));
  await page.getByLabel("Last move, from").fill(day(-2));
  await expect.poll(() => rows.count()).toBe(3);
  await expect.poll(() => page.getByLabel("Kept, until").inputValue()).toBe(day(1));
  await expectToLookWell(visitor, "more-filters");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Clear these" }).click();
  await page.waitForURL((at) => !at.search.includes("moved"));

  // Of more people than are listed at first, by the beginning of a word.
  const person = page.getByRole("combobox", { name: "Person" });
  await person.click();
  await page.getByRole("option", { name: "Passer-by 50" }).waitFor();
  expect(await page.getByRole("option", { name: "Invented Recruiter" }).count()).toBe(0);
  await page.keyboard.type("recru");
  await page.getByRole("option", { name: "Invented Recruiter" }).waitFor();
  await expectToLookWell(visitor, "person-filter");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Enter");
  await page.waitForURL(/contactId=/);
  await expect.poll(() => rows.count()).toBe(1);
  await page.reload();
  await expect.poll(() => person.inputValue()).toBe("Invented Recruiter");
  await person.fill("");
  await page.waitForURL((at) => !at.search.includes("contactId"));
  await expect.poll(() => rows.count()).toBe(3);
  await person.fill("passer");
  await page.getByRole("option", { name: "Passer-by 7", exact: true }).click();
  await expect.poll(() => rows.count()).toBe(0);
  await page.getByRole("button", { name: "Anybody" }).click();
  await expect.poll(() => rows.count()).toBe(3);
  await person.fill("nobody such");
  await page.getByText("Nobody of that name.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("More filters").click();

  await press(page, page.getByLabel(/^Select “/), "Space");
  await write(page, page.getByLabel("Add a tag"), "dream");
  await page.keyboard.press("Enter");
  await page.getByText("1 application changed.").first().waitFor();
  await press(page, page.getByRole("link", { name: "dream" }));
  await page.waitForURL(/tag=dream/);
  await expect.poll(() => rows.count()).toBe(1);
  await press(page, page.getByLabel("Select all shown"), "Space");
  await press(page, page.getByRole("button", { name: "Archive" }));
  await page.getByText("Nothing matches").waitFor();
  await press(page, page.getByRole("button", { name: "Delete the view “Sent”" }));
  await expect.poll(() => page.getByRole("button", { name: "Sent", exact: true }).count()).toBe(0);
  await press(page, page.getByRole("button", { name: "Show all" }));
  await expect.poll(() => rows.count()).toBe(2);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it("keeps people, interviews and files of an application by mouse; puts down, changes and deletes them by keyboard alone", async () => {
  const { visitor, ids } = await openBoard();
  const { page } = visitor;
  // Not what is said in passing, which is a dialog too.
  const dialog = page.locator("[role=dialog]:not([aria-modal=false])");
  await page.goto(`${visitor.url}/applications/${ids[0]}`);
  await page.getByRole("button", { name: "Add a person" }).click();
  await dialog.getByLabel("Name", { exact: true }).fill("Invented Recruiter");
  await expectToLookWell(visitor, "contact-form");
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("Invented Recruiter").first().waitFor();
  await page.getByRole("button", { name: "Add an interview" }).click();
  await dialog.getByLabel("Day and time").fill("2031-05-05T10:00");
  await expectToLookWell(visitor, "interview-form");
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => dialog.getByLabel("Day and time").count()).toBe(0);
  await page
    .getByText(/5 May 2031/)
    .first()
    .waitFor();
  await page
    .getByLabel("Attach a file")
    .setInputFiles({ name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("Dear all") });
  await page.getByRole("button", { name: "Download letter.txt" }).waitFor({ timeout: 30_000 });

  await press(page, page.getByRole("button", { name: "Invented Recruiter" }));
  await write(page, dialog.getByLabel("Role"), "Recruiter");
  await page.keyboard.press("Enter");
  await page.getByText("Recruiter", { exact: true }).waitFor();
  await page.locator("h1").focus();
  await press(page, page.getByRole("button", { name: "Add an interview" }));
  await writeMoment(page, dialog.getByLabel("Day and time"));
  await write(page, dialog.getByLabel("With whom"), "Invented Lead");
  await page.keyboard.press("Enter");
  await page.getByText("Invented Lead").waitFor();
  await expect.poll(() => dialog.getByLabel("Day and time").count()).toBe(0);
  await press(page, page.getByRole("button", { name: "Delete letter.txt" }));
  await expect.poll(() => page.getByRole("button", { name: "Download letter.txt" }).count()).toBe(0);
  await write(page, page.getByLabel("New note"), "Ask about **travel**");
  await press(page, page.getByRole("button", { name: "Add note" }));
  await page.locator(".prose strong", { hasText: "travel" }).waitFor();
  await press(page, page.getByRole("button", { name: "Delete", exact: true }));
  await dialog.waitFor();
  await press(page, dialog.getByRole("button", { name: "Delete" }));
  await page.waitForURL("**/applications");
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it("writes a note, a task and a move on an application's page", async () => {
  const { visitor, ids } = await openBoard();
  const { page } = visitor;
  await page.goto(`${visitor.url}/applications/${ids[0]}`);
  await page.getByLabel("New note").fill("They **call** on Monday <img src=x onerror=alert(1)>");
  await page.getByRole("button", { name: "Add note" }).click();
  await page.locator(".prose strong", { hasText: "call" }).waitFor();
  expect(await page.locator(".prose").textContent()).toContain("<img src=x onerror=alert(1)>");
  expect(await page.locator(".prose img").count()).toBe(0);
  await page.getByLabel("What is to be done?").fill("Read their blog");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  // Not `check`, which looks before the answer to the click can have been drawn.
  await page.getByLabel("Done: Read their blog").click();
  await expect.poll(() => page.getByLabel("Done: Read their blog").isChecked()).toBe(true);
  await page.getByLabel("Status").selectOption("applied");
  await page.getByText("Saved → Applied").waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it("holds a thousand cards: all are there, in order, and one of them goes where it is told to", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, complaints, close } = visitor;
  const { client } = await prepare(visitor, []);
  await bringInCards(client, 1_000);
  await page.goto(`${url}/applications`);
  const more = page.locator("[data-column] > div > button");
  await expect.poll(() => page.locator("[data-card]").count(), { timeout: 60_000 }).toBe(500);
  for (let column = 0; column < 5; column += 1) {
    const before = await page.locator("[data-card]").count();
    // Cards are drawn when they come into sight, and move what is below them: a hand waits for that too.
    await more.first().scrollIntoViewIfNeeded();
    await settle(page);
    await more.first().click();
    await expect.poll(() => page.locator("[data-card]").count(), { timeout: 60_000 }).toBe(before + 100);
  }
  expect(await more.count()).toBe(0);
  const ids = await page
    .locator("[data-card]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-card")));
  expect(new Set(ids).size).toBe(1_000);

  const [first, , third] = (await idsIn(columnOf(visitor, "Saved"))) as [string, string, string];
  await cardOf(visitor, third).dragTo(columnOf(visitor, "Screening").locator("[data-card]").nth(2));
  await expect
    .poll(() => idsIn(columnOf(visitor, "Screening")).then((now) => now.indexOf(third)))
    .toBeLessThan(4);
  await cardOf(visitor, first).getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => idsIn(columnOf(visitor, "Applied")).then(([top]) => top)).toBe(first);
  await expect.poll(() => cardOf(visitor, first).locator("a:focus").count()).toBe(1);
  await expect
    .poll(async () => (await applicationsGet({ client, path: { id: third } })).status)
    .toBe("screening");
  await expect
    .poll(async () => (await applicationsGet({ client, path: { id: first } })).status)
    .toBe("applied");
  expect((await idsIn(columnOf(visitor, "Saved"))).length).toBe(198);

  await page.getByRole("searchbox", { name: "Filter" }).fill("Invented job 777");
  await expect.poll(() => page.locator("[data-card]").count(), { timeout: 30_000 }).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});
