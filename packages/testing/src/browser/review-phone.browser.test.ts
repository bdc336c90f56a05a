/** Review with a thumb: one side at a time, and what can be done with a change always within reach. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findFaults, measureOverflow, settle, takePicture } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, visit, widths } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("keeps Accept within reach of the thumb, and shows document, preview and score in place of the changes", async () => {
  const visitor = await visit(browser, { width: widths.phone, at: null });
  const { page, url, complaints, close } = visitor;
  const { tailoring } = await prepare(visitor, ["backend-engineer"]);
  const count = tailoring?.changes.length ?? 0;
  await page.goto(`${url}/tailorings/${tailoring?.id}`);
  await settle(page);
  const accept = page.locator("article").first().getByRole("button", { name: "Accept" });
  const box = await accept.boundingBox();
  expect(box?.y).toBeGreaterThan(500);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844 - 64);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await accept.click();
  await page.getByRole("button", { name: `Changes 1/${count}` }).waitFor();

  const article = page.locator("article").first();
  for (const [view, seen] of [
    ["Document", page.getByRole("img", { name: "Page 1" })],
    ["Preview", page.getByRole("img", { name: "Preview, page 1" })],
    ["Score", page.getByRole("heading", { name: "What the job asks for" })],
  ] as const) {
    await page.getByRole("button", { name: new RegExp(`^${view}`) }).click();
    await seen.waitFor();
    expect(await article.isVisible()).toBe(false);
    await page.waitForTimeout(500);
    await takePicture(page, `review-${view.toLowerCase()}-390-light`);
    expect(await measureOverflow(page), view).toBeLessThanOrEqual(0);
    expect(await findFaults(page), view).toEqual([]);
  }
  await page.getByRole("button", { name: /^Changes/ }).click();
  await article.waitFor();
  await page.getByRole("button", { name: "Show on page 1" }).first().click();
  await page.locator("figure span[style]").first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
