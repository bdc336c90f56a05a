/** How a view looks and reads: what axe says of it, whether it fits its screen, a picture of it. */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Visitor, widths } from "./visitor.ts";

const pictures = fileURLToPath(new URL("../../../../.cache/screenshots/", import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
mkdirSync(pictures, { recursive: true });

/** Until the view has what it asked for, and its fonts. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main :is(h1, h2)").first().waitFor();
  await expect.poll(() => page.locator("main .skeleton").count(), { timeout: 30_000 }).toBe(0);
  await page.evaluate("document.fonts.ready.then(() => true)");
  await drawn(page);
}

/** Until what was asked of the page is on the screen: its frames are drawn, and whatever moves has come to its end. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    // A page that nobody sees draws none.
    const frame = () => new Promise((resolve) => (requestAnimationFrame(resolve), setTimeout(resolve, 200)));
    await frame();
    await frame();
    const ends = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    // One that is begun anew meanwhile never says that it has ended.
    const soon = new Promise((resolve) => setTimeout(resolve, 400));
    await Promise.race([soon, Promise.all(ends.map(({ finished }) => finished.catch(() => {})))]);
    await frame();
  })()`);
}

/** Pixels by which the page is wider than its screen. */
export async function measureOverflow(page: Page): Promise<number> {
  return Number(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

export async function findFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const violations = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}${name}.png` });
}

/**
 * Holds what is open right now to the rules of every view, from phone to desktop and in both appearances, and takes
 * a picture of each.
 */
export async function expectToLookWell({ page }: Pick<Visitor, "page">, name: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const [screen, width] of Object.entries(widths)) {
      await page.setViewportSize({ width, height: screen === "phone" ? 844 : 900 });
      // What a person is at stays in sight, and so in the picture.
      await page.evaluate(
        "document.activeElement?.matches('textarea, input, [aria-pressed]') && document.activeElement.scrollIntoView({ block: 'center' })",
      );
      await drawn(page);
      await takePicture(page, `${name}-${width}-${theme}`);
      expect(await measureOverflow(page), `${name} at ${width}`).toBeLessThanOrEqual(0);
      if (screen !== "tablet") expect(await findFaults(page), `${name} at ${width} in ${theme}`).toEqual([]);
    }
  }
}
