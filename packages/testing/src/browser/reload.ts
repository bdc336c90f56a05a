/** A reload that is asked about. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Reloads, expects to be asked first, and stays. Browsers ask only on pages that somebody has pressed something on. */
export async function reloadAndStay(page: Page): Promise<void> {
  const asked = page.waitForEvent("dialog");
  const reload = page.reload().then(
    () => "reloaded",
    () => "stayed",
  );
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  expect(await Promise.race([reload, page.waitForTimeout(500).then(() => "stayed")])).toBe("stayed");
}
