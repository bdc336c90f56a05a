/** Search from anywhere: by mouse, by keyboard alone, when there is nothing, and when it fails. */
import { applicationsCreate, contactsCreate, notesCreate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
let email: string;
let jobId: string;
let id: string;

beforeAll(async () => {
  browser = await launch();
  const owner = await visit(browser, { at: null });
  const { client, jobIds } = await prepare(owner, ["backend-engineer", "pastry-chef"]);
  jobId = jobIds[0] as string;
  ({ id } = await applicationsCreate({ client, body: { jobId } }));
  await notesCreate({ client, path: { id }, body: { body: "Ask about the zeppelin in the yard" } });
  await contactsCreate({ client, body: { name: "Invented Zoologist", applicationIds: [id] } });
  email = owner.email;
  await owner.close();
});
afterAll(() => browser?.close());

const input = ({ page }: Visitor) => page.getByRole("combobox", { name: "Search" });
const option = ({ page }: Visitor, name: string | RegExp) => page.getByRole("option", { name });

it("opens by its button, finds jobs, notes, people, resumes and places, and goes where it is told to", async () => {
  const visitor = await visit(browser, { email });
  const { page, complaints, close } = visitor;
  await page.getByRole("button", { name: "Search" }).click();
  await option(visitor, "Add jobs").waitFor();
  await input(visitor).fill("zoo");
  await option(visitor, /Invented Zoologist/).waitFor();
  await input(visitor).fill("sampl");
  await option(visitor, /^Sample/).waitFor();
  await input(visitor).fill("backend");
  await page.getByRole("group", { name: "Applications" }).getByRole("option").first().waitFor();
  await page.getByRole("group", { name: "Jobs" }).getByRole("option").first().click();
  await page.waitForURL(`**/jobs/${jobId}`);
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it("is opened, asked, walked and left by keyboard alone, and says aloud how much it has found", async () => {
  const visitor = await visit(browser, { email });
  const { page, url, close } = visitor;
  await page.goto(`${url}/jobs`);
  await page.getByRole("checkbox").first().waitFor();
  await page.getByRole("checkbox").first().focus();
  // At once, while what shows it is still being fetched.
  await page.route(/search-dialog.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("zeppelin yard");
  await expect.poll(() => input(visitor).inputValue()).toBe("zeppelin yard");
  await option(visitor, /zeppelin/).waitFor();
  expect(await page.getByRole("status").allInnerTexts()).toContain("1 result");
  // What is chosen is said to the input, where the reading is.
  await expect.poll(() => input(visitor).getAttribute("aria-activedescendant")).toBeTruthy();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/applications/${id}`);
  await expect.poll(() => page.locator("main h1:focus").count()).toBe(1);

  await page.keyboard.press("Control+k");
  await page.locator("[role=combobox]:focus").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  expect(await page.locator("main h1:focus").count()).toBe(1);

  await page.keyboard.press("Control+k");
  await page.locator("[role=combobox]:focus").waitFor();
  await page.keyboard.type("dark appear");
  await option(visitor, "Dark appearance").waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getAttribute("html", "data-theme")).toBe("dark");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.locator("[role=combobox]:focus").waitFor();
  await page.keyboard.type("add");
  await option(visitor, "Add jobs").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/resumes");
  await close();
});

it("says that nothing was found, and why that may be; finds nothing of somebody else's", async () => {
  const visitor = await visit(browser);
  await visitor.page.keyboard.press("Control+k");
  await input(visitor).fill("zeppelin");
  await visitor.page.getByText("Nothing holds “zeppelin”.").waitFor();
  await expectToLookWell(visitor, "search-nothing");
  await visitor.close();
});

it("says when it is slow and when it fails, and goes on from there; the page's own places stay", async () => {
  const visitor = await visit(browser, { email });
  const { page, close } = visitor;
  let isDown = true;
  await page.route("**/v1/search?*", async (route) => {
    if (!isDown) await new Promise((resolve) => setTimeout(resolve, 4_500));
    await (isDown ? route.abort() : route.continue());
  });
  await page.keyboard.press("Control+k");
  await input(visitor).fill("jobs");
  await page.getByRole("alert").getByText("No connection").waitFor({ timeout: 30_000 });
  await option(visitor, "Add jobs").waitFor();
  isDown = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Still searching").waitFor();
  await input(visitor).fill("zeppelin");
  await option(visitor, /zeppelin/).waitFor({ timeout: 30_000 });
  await close();
});

it("looks well, open and with results", async () => {
  const visitor = await visit(browser, { email });
  const { page, complaints, close } = visitor;
  await page.keyboard.press("Control+k");
  await option(visitor, "Add jobs").waitFor();
  await expectToLookWell(visitor, "search-open");
  await input(visitor).fill("e");
  await page.getByRole("group", { name: "Jobs" }).waitFor();
  await expectToLookWell(visitor, "search-found");
  expect(complaints).toEqual([]);
  await close();
});
