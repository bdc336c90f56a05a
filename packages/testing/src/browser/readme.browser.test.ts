/** The two pictures that the README opens with. `README_IMAGES=1` puts them where it shows them. */
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settle } from "./looks.ts";
import { launch, visit } from "./visitor.ts";

const folder = process.env.README_IMAGES ? "docs/images/" : ".cache/screenshots/readme-";
const path = (name: string) => fileURLToPath(new URL(`../../../../${folder}${name}.png`, import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("shows the newest tailoring with its proof, and a review with its proof lit up", async () => {
  // The account that `pnpm start` makes: the pictures show what a newcomer sees.
  const { page, complaints, close } = await visit(browser, { email: "sample@example.com" });
  await page.getByText("Rests on these words of the resume").waitFor();
  await settle(page);
  await page.screenshot({ path: path("today") });
  await page.getByRole("link", { name: "Review it" }).click();
  // The words that the first change rests on, lit up on the page of the resume.
  await page.locator("figure span[style]").first().waitFor();
  await settle(page);
  await page.screenshot({ path: path("review") });
  expect(complaints).toEqual([]);
  await close();
});
