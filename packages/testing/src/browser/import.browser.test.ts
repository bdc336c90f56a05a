/** Tables come in: mapped, previewed, brought in, undone, by mouse and by keyboard alone; and everything goes out. */
import { applicationsList } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const table = [
  "Role,Firm,Where,State,Sent on,Remarks",
  "Glazier,Pane & Co,Leeds,Applied,03/04/2026,They **call**",
  "Cooper,Barrel Ltd,York,Ghosted,04/04/2026,",
  "Thatcher,Straw,Bath,Applied,someday,",
  ",,,,,only a remark",
].join("\n");
const file = { name: "my-search.csv", mimeType: "text/csv", buffer: Buffer.from(table) };

async function begin() {
  const visitor = await visit(browser, { at: null });
  const { client } = await prepare(visitor, []);
  const titles = async () => (await applicationsList({ client })).items.map(({ title }) => title).sort();
  return { ...visitor, visitor, titles };
}

it("shows what would come in and what can't be read row by row, takes corrections, brings it in, and undoes it", async () => {
  const { visitor, page, url, complaints, titles, close } = await begin();
  await page.goto(`${url}/applications`);
  await page.getByRole("link", { name: "Bring in or take along" }).click();
  await page.getByLabel("Drop a CSV file, or choose one").setInputFiles(file);
  await page.getByText(/^A table, \d rows$/).waitFor();
  await page.getByLabel("What “Role” holds").selectOption("title");
  await page.getByLabel("What “Firm” holds").selectOption("company");
  await page.getByLabel("What “Where” holds").selectOption("location");
  await page.getByLabel("What “State” holds").selectOption("status");
  await page.getByLabel("What “Sent on” holds").selectOption("appliedAt");
  await page.getByText("Row 4").first().waitFor();
  await expectToLookWell(visitor, "import-preview");
  await page.setViewportSize({ width: 1440, height: 900 });
  // A date that is none keeps its row out until its column is left out.
  await page.getByLabel("What “Sent on” holds").selectOption({ label: "Left out" });
  await page.getByLabel(/What “ghosted” means/i).selectOption("no_response");
  const bringIn = page.getByRole("button", { name: "Bring in 3 rows" });
  await bringIn.click();
  await page.getByText("3 applications have come in.").waitFor();
  expect(await titles()).toEqual(["Cooper", "Glazier", "Thatcher"]);
  await expectToLookWell(visitor, "import-result");
  await page.getByRole("button", { name: "Undo this" }).click();
  await page.getByText("It is undone.").waitFor();
  expect(await titles()).toEqual([]);
  await page.getByRole("button", { name: "Another file" }).click();
  await page.getByText("my-search.csv").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("is done by keyboard alone, also the undoing later on", async () => {
  const { page, url, titles, close } = await begin();
  await page.goto(`${url}/applications/import`);
  const choose = page.waitForEvent("filechooser");
  await page.getByLabel("Drop a CSV file, or choose one").focus();
  await page.keyboard.press("Enter");
  await (await choose).setFiles({
    name: "export.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Title,Company,Status\nGlazier,Pane,Applied\n"),
  });
  const bringIn = page.getByRole("button", { name: "Bring in 1 row" });
  await bringIn.waitFor();
  await bringIn.focus();
  await page.keyboard.press("Enter");
  await page.getByText("1 application has come in.").waitFor();
  expect(await titles()).toEqual(["Glazier"]);
  await page.goto(`${url}/applications/import`);
  await page.getByRole("button", { name: "Undo what “export.csv” brought in" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Undone", { exact: true }).waitFor();
  expect(await titles()).toEqual([]);
  await close();
});

it("says what is wrong with a file before and after it was sent, and lets another be taken", async () => {
  const { visitor, page, url, close } = await begin();
  await page.goto(`${url}/applications/import`);
  const drop = page.getByLabel("Drop a CSV file, or choose one");
  await drop.setInputFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) });
  await page.getByText("The file is empty.").waitFor();
  await expectToLookWell(visitor, "import-empty");
  await drop.setInputFiles({
    name: "picture.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]),
  });
  await page.getByRole("alert").waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Another file" }).click();
  await drop.waitFor({ state: "attached" });
  await close();
});

it("lets everything be taken along as CSV and as JSON", async () => {
  const { page, url, close } = await begin();
  await page.goto(`${url}/applications/import`);
  for (const format of ["CSV", "JSON"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: `Download as ${format}` }).click();
    expect((await download).suggestedFilename()).toBe(`applications.${format.toLowerCase()}`);
  }
  await close();
});
