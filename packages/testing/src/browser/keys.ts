/** A person without a mouse: Tab until they are there, then a key. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More than any view has to walk over. */
const mostPresses = 250;

/** Walks forwards to what is meant. @throws when it can't be reached by Tab. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: "attached" });
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if ((await target.first().and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

/** Walks there and presses a key: Enter for buttons and links, Space for boxes. */
export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Walks to a field and writes into it in place of what is there. */
export async function write(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(words);
}

/** Walks to a field for a day and a time and writes 5 May, 10:00: in whichever order the browser asks for day and month. */
export async function writeMoment(page: Page, target: Locator, year = 2031): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(`0505${year}`);
  await page.keyboard.press("Tab");
  // The morning, where the browser has one.
  await page.keyboard.type("1000A");
}

/** Opens a menu, walks to what begins with the words, and takes it. */
export async function chooseInMenu(page: Page, opener: Locator, name: string): Promise<void> {
  await press(page, opener);
  await page.getByRole("menu").waitFor();
  await page.keyboard.type(name.slice(0, 4));
  // What is lit has the keys only a frame later.
  const chosen = page.locator("[role^=menuitem][data-highlighted]:focus");
  await expect.poll(() => chosen.allTextContents()).toEqual([name]);
  await page.keyboard.press("Enter");
}
