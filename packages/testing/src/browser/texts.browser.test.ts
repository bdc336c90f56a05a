/** Ordering with the price in sight, the texts beside the resume, and a reviewer who comments without an account. */
import { tailoringsList } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { press, write } from "./keys.ts";
import { expectToLookWell } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("shows the price before the start, and makes letter, sheet and plan with what each sentence rests on", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, complaints, close } = visitor;
  const { jobIds } = await prepare(visitor, ["backend-engineer"]);
  await page.goto(`${visitor.url}/tailorings/new?jobs=${encodeURIComponent(JSON.stringify(jobIds))}`);
  const quote = page.getByRole("region", { name: "What it costs" });
  await quote.getByText("Nothing", { exact: true }).waitFor();
  await quote.getByText("Tailorings left today").waitFor();
  for (const kind of ["Cover letter", "Short message", "Interview sheet", "Gap plan"])
    await page.getByLabel(kind).check();
  await page.getByRole("button", { name: "Tailor to 1 job" }).click();
  await page.getByRole("heading", { name: "Cover letter" }).waitFor();
  for (const kind of ["Short message", "Interview sheet", "Gap plan"])
    await page.getByRole("heading", { name: kind }).waitFor();
  const letter = page.locator("section", { has: page.getByRole("heading", { name: "Cover letter" }) }).last();
  const sentence = letter.locator("[aria-pressed]").first();
  await sentence.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => sentence.getAttribute("aria-pressed")).toBe("true");
  await letter.getByText("Rests on", { exact: true }).waitFor();
  await expectToLookWell(visitor, "review-texts");
  await page.setViewportSize({ width: 1440, height: 900 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    letter
      .getByRole("button", { name: "Download" })
      .click()
      .then(() => page.getByRole("menuitem", { name: "PDF" }).click()),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  expect(complaints).toEqual([]);
  await close();
});

it("orders for the next morning at half the price, by keyboard alone", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, close } = visitor;
  const { jobIds, client } = await prepare(visitor, ["backend-engineer"]);
  await page.goto(`${visitor.url}/tailorings/new?jobs=${encodeURIComponent(JSON.stringify(jobIds))}`);
  await page.getByLabel("Now").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.getByLabel("By tomorrow morning").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Tailor to 1 job" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("It will be ready by tomorrow morning").first().waitFor();
  const { items } = await tailoringsList({ client, query: { jobId: jobIds[0]! } });
  expect(items.map(({ lane }) => lane).toSorted()).toEqual(["now", "overnight"]);
  // While the provider has it, it says until when, and can be called off. Rules are done too soon to be seen waiting.
  const { id } = items.find(({ lane }) => lane === "overnight")!;
  await page.route(`**/v1/tailorings/${id}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), status: "running", step: "rewriting" },
    });
  });
  await page.goto(`${visitor.url}/tailorings/${id}`);
  await page.getByText(/^It is with the model for the night, at half the price, and ready by \d/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).waitFor();
  await close();
});

it("lets a reviewer comment by a link without an account, shows it to the owner, and ends with the link", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, complaints, close } = visitor;
  const { tailoring } = await prepare(visitor, ["backend-engineer"], ["resume", "cover_letter"]);
  await page.goto(`${url}/tailorings/${tailoring?.id}`);
  await press(page, page.getByRole("button", { name: "Share" }));
  await write(page, page.getByLabel("For whom"), "A mentor");
  await page.keyboard.press("Enter");
  await page.getByLabel("The link, shown this once").waitFor();
  await expectToLookWell(visitor, "share");
  await page.setViewportSize({ width: 1440, height: 900 });
  const link = await page.getByLabel("The link, shown this once").inputValue();
  expect(link).toMatch(/\/shared\/[0-9a-f]{32}_/);

  const elsewhere = await browser.newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });
  const reviewer = await elsewhere.newPage();
  await reviewer.goto(link);
  await reviewer.getByRole("heading", { name: "Robin Sample" }).waitFor();
  expect(await reviewer.getByText("robin.sample@example.com").count()).toBe(0);
  await reviewer.getByRole("heading", { name: "What was proposed" }).waitFor();
  await reviewer.getByRole("heading", { name: "Cover letter" }).waitFor();
  // Dates are as precise as in the resume, and written as the reader writes them.
  await reviewer.getByText(/Mar 2021 – today/).waitFor();
  await expectToLookWell({ page: reviewer }, "shared");
  await reviewer.setViewportSize({ width: 390, height: 844 });
  await reviewer.locator("#shared-resume ~ section button").nth(1).click();
  await write(reviewer, reviewer.getByLabel("Your name"), "Mentor");
  await write(
    reviewer,
    reviewer.getByLabel("Comment", { exact: true }),
    "Say how many people <b>used</b> it.",
  );
  await press(reviewer, reviewer.getByRole("button", { name: "Send" }));
  await reviewer.getByRole("heading", { name: "Comments" }).waitFor();
  expect(await reviewer.locator("main b").count()).toBe(0);

  await page.reload();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "1 comment" }).click();
  await page.getByText("Say how many people <b>used</b> it.").waitFor();
  // With the line that it is about, as the reviewer chose it.
  const chosen = await reviewer.locator("#shared-resume ~ section button").nth(1).textContent();
  await page.getByRole("dialog").getByRole("listitem").getByText(chosen!.trim()).first().waitFor();
  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByText("The link no longer works.").first().waitFor();
  await reviewer.reload();
  await reviewer.getByRole("heading", { name: "This link does not work" }).waitFor();
  await expectToLookWell({ page: reviewer }, "shared-gone");
  expect(complaints).toEqual([]);
  await elsewhere.close();
  await close();
});
