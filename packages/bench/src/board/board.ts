/**
 * How long a person waits for the board's answer with a thousand cards in it: from the input to the next paint, as the
 * browser's own Event Timing tells (https://www.w3.org/TR/event-timing/), in Chromium, by real input.
 */
import { createTailorbird } from "@tailorbird/sdk/client";
import { findChromium } from "@tailorbird/testing/browser/chromium";
import { bringInCards } from "@tailorbird/testing/browser/many-cards";
import { chromium, type Page } from "playwright-core";
import type { Section } from "../report.ts";
import { median, percentile } from "../statistics.ts";
import { startStack } from "../tailoring/stack.ts";

const goalMs = 200;
const cards = 1_000;
/** As a telephone of the middle range is to a desktop: what is told beside the goal. */
const slowdown = 4;

/** Runs in the page: keeps the longest of what was observed since it was last asked. The browser rounds to 8 ms. */
const observe = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: false });
`;

/** @param times each action is done. @param url of a stack that runs already. */
export async function measureBoard(times: number, url: string | undefined): Promise<Section> {
  const stack = url === undefined ? await startStack() : { url, stop: async () => {} };
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const email = `board-${Date.now()}@example.com`;
    await bringInCards(
      createTailorbird({ baseUrl: stack.url, token: await getToken(stack.url, email) }),
      cards,
    );
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await signIn(page, stack.url, email);
    await openBoard(page, stack.url);
    const devTools = await page.context().newCDPSession(page);
    const asIs = await takeTimes(page, stack.url, times);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const slowed = await takeTimes(page, stack.url, times);
    return {
      title: `Interaction to next paint, on a board of ${cards} cards`,
      method: `The local stack, Chromium at 1440 × 900, all ${cards} cards drawn; each action ${times} times after one that warms. Of every action the longest event counts, from the input to the next paint, in steps of 8 ms; below 16 ms it counts as 0. A second time with the page's processor made ${slowdown} times slower by the browser.`,
      columns: [
        { title: "median, ms" },
        { title: "p75, ms", goal: goalMs },
        { title: "p98, ms", goal: goalMs },
        { title: "the first, ms" },
      ],
      rows: [
        ...rowsOf(asIs),
        ...rowsOf(slowed).map(({ name, values }) => ({
          name: `${slowdown} × slower: ${name}`,
          values,
          isOnlyTold: true,
        })),
      ],
    };
  } finally {
    await browser.close();
    await stack.stop();
  }
}

/** @returns for each action how long it was waited for, in milliseconds; what warms comes first. */
async function takeTimes(page: Page, url: string, times: number): Promise<Map<string, number[]>> {
  const taken = new Map<string, number[]>();
  for (const [name, act] of Object.entries(actions)) {
    const waits: number[] = [];
    for (let time = 0; time <= times; time += 1) {
      await rest(page);
      await page.evaluate("window.longest = 0");
      await act(page);
      await rest(page);
      waits.push(Number(await page.evaluate("window.longest")));
      if (name === "open a card") await openBoard(page, url);
    }
    taken.set(name, waits);
  }
  return taken;
}

function rowsOf(taken: ReadonlyMap<string, readonly number[]>) {
  const row = (name: string, waits: readonly number[], first?: number) => ({
    name,
    values: [median(waits), percentile(waits, 0.75), percentile(waits, 0.98), first],
  });
  const each = [...taken].map(([name, [first, ...waits]]) => row(name, waits, first));
  return [
    ...each,
    row(
      "all of them",
      [...taken.values()].flatMap((waits) => waits.slice(1)),
    ),
  ];
}

const actions: Record<string, (page: Page) => Promise<void>> = {
  "drag to another column": async (page) => {
    const card = page.locator('[data-column="saved"] [data-card]').nth(2);
    await card.dragTo(page.locator('[data-column="screening"] [data-card]').nth(3));
  },
  "move to the neighbouring column by keyboard": async (page) => {
    await page.locator('[data-column="applied"] [data-card] a').nth(1).focus();
    await page.keyboard.press("Alt+ArrowRight");
  },
  "move within the column by keyboard": async (page) => {
    await page.locator('[data-column="interviewing"] [data-card] a').nth(1).focus();
    await page.keyboard.press("Alt+ArrowDown");
  },
  "open a card's menu": async (page) => {
    await page.locator('[data-column="offer"] [data-card] button').nth(1).click();
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
  },
  "filter by typing": async (page) => {
    const filter = page.getByRole("searchbox");
    await filter.click();
    await page.keyboard.type("job 12");
    await page.waitForURL(/q=/);
    await filter.fill("");
    await page.waitForURL((at) => !at.search.includes("q="));
    await loadAll(page);
  },
  "open a card": async (page) => {
    await page.locator('[data-column="offer"] [data-card] a').nth(2).click();
    await page.waitForURL(/applications\/app_/);
    await page.locator("main h1").waitFor();
  },
};

async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/applications`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Continue with this address" }).click();
  await page.waitForURL(`${url}/applications`);
}

async function openBoard(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/applications`);
  await loadAll(page);
  await page.evaluate(observe);
}

/** The columns show a hundred cards at a time. */
async function loadAll(page: Page): Promise<void> {
  await page.locator("[data-card]").first().waitFor();
  const more = page.locator("[data-column] > div > button");
  while ((await page.locator("[data-card]").count()) < cards) {
    if ((await more.count()) > 0)
      await more
        .first()
        .click()
        .catch(() => {});
    await page.waitForTimeout(100);
  }
}

/** Until what the action caused has been drawn and told. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
}

async function getToken(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });
  return ((await answer.json()) as { accessToken: string }).accessToken;
}
