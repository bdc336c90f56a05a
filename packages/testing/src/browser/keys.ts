/** A person without a mouse: Tab until they are there, then a key. */
import type { Locator, Page } from "playwright-core";

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
