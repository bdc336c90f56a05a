/** How often the page asks the API: each request is paid for, so a review asks for what it shows and no more. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settle } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Ids stand as `{id}`, so that the same question is the same line. */
function noteRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith("/v1/")) return;
    asked.push(
      `${request.method()} ${pathname.replace(/\/[a-z]{3}_\w+/g, "/{id}").replace(/\/changes\/.*/, "/changes/{id}")}`,
    );
  });
  return asked;
}

const count = (asked: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(asked, (each) => each)].map(([name, all]) => [name, all.length]));

it("asks once for what a review shows, once for each decision, and once for the version made of them", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url } = visitor;
  const { tailoring } = await prepare(visitor, ["backend-engineer"]);
  const total = tailoring!.changes.length;
  await page.goto(`${url}/tailorings`);
  await page
    .getByRole("link", { name: /engineer/i })
    .first()
    .waitFor();
  const asked = noteRequests(page);
  await page
    .getByRole("link", { name: /engineer/i })
    .first()
    .click();
  await page.getByText(`0 of ${total} decided`).waitFor();
  await page.getByRole("img").first().waitFor();
  for (let at = 0; at < 5; at += 1) {
    await page
      .locator("article")
      .nth(at)
      .getByRole("button", { name: at === 0 ? "Keep mine" : "Accept" })
      .click();
    await page.getByText(`${at + 1} of ${total} decided`).waitFor();
  }
  await page.getByRole("button", { name: "Make this a version" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Make this a version" }).click();
  await page.getByText("Accepted as version 2").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "PDF" }).click();
  await download;
  // A file that has to be made is asked for until it is there, a second apart.
  const { "GET /v1/tailorings/{id}/export": files, ...others } = count(asked);
  expect(files).toBeLessThan(6);
  expect(others).toEqual({
    "GET /v1/tailorings/{id}": 1,
    "GET /v1/resumes/{id}": 1,
    "GET /v1/resumes/{id}/versions/1": 1,
    "GET /v1/resumes/{id}/original": 1,
    "PATCH /v1/tailorings/{id}/changes/{id}": 5,
    "POST /v1/tailorings/{id}/accept": 1,
  });
  await visitor.close();
});

it("asks once for each thing that Today shows: as often as the cost sheet counts (infra/cost/measured.ts)", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url } = visitor;
  await prepare(visitor, ["backend-engineer"]);
  const asked = noteRequests(page);
  await page.goto(url);
  await page.getByRole("heading", { name: "Today" }).waitFor();
  await settle(page);
  expect(count(asked)).toEqual({
    "GET /v1/tailorings": 1,
    "GET /v1/tailorings/{id}": 1,
    "GET /v1/resumes": 1,
    "GET /v1/jobs": 1,
    "GET /v1/tasks": 1,
    "GET /v1/calendar": 1,
    "GET /v1/reminders": 1,
    "GET /v1/account/preferences": 1,
    // Whether the account is to be erased.
    "GET /v1/account/deletion": 1,
  });
  await visitor.close();
});
