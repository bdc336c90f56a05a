/** From a posting to the board, and what a card says once something comes next. */
import {
  applicationsList,
  interviewsCreate,
  jobsUpdate,
  tasksCreate,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell, settle } from "./looks.ts";
import { prepare, readPosting } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("puts what is added from an empty board on it, a job from its own page too, and tells what comes next", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, complaints, close } = visitor;
  const { client, jobIds } = await prepare(visitor, ["platform-engineer"]);
  await page.goto(`${url}/applications`);
  await page.getByRole("heading", { name: "No application yet" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Add a job" }).last().click();
  await page.getByLabel("Posting or addresses").fill(await readPosting("backend-engineer"));
  expect(await page.getByLabel(/Also put them on the board/).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Add 1 job" }).click();
  await page.getByRole("link", { name: "See the board" }).click();
  await expect.poll(() => page.locator('[data-column="saved"] [data-card]').count()).toBe(1);

  await page.goto(`${url}/jobs/${jobIds[0]}`);
  await page.getByRole("button", { name: "Follow" }).click();
  await page.getByRole("link", { name: "On the board: Saved" }).waitFor();
  const { items } = await applicationsList({ client, query: { jobId: jobIds[0] as string } });
  expect(items.map(({ status }) => status)).toEqual(["saved"]);

  const { id, jobId } = items[0] as { id: string; jobId: string };
  const salary = { min: 60_000, max: 75_000, currency: "GBP", per: "year" } as const;
  await jobsUpdate({ client, path: { id: jobId }, body: { salary } });
  await tasksCreate({ client, body: { title: "Read their blog", applicationId: id } });
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 16);
  await interviewsCreate({ client, path: { id }, body: { localTime: soon, timeZone: "UTC" } });
  await page.goto(`${url}/applications`);
  const card = page.locator(`[data-card="${id}"]`);
  await card.getByText(/^Interview /).waitFor();
  expect(await card.textContent()).toMatch(/£60.*75k a year/i);
  await settle(page);
  await expectToLookWell(visitor, "board-next");
  expect(complaints).toEqual([]);
  await close();
});
