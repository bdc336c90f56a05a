/** A slow and a failing network: it is said, nothing is lost, and it goes on. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prepare } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("says that a slow answer is still coming, and shows it when it has come", async () => {
  const visitor = await visit(browser);
  await prepare(visitor, ["backend-engineer"]);
  await visitor.page.route("**/v1/jobs?*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await route.continue();
  });
  await visitor.page.goto(`${visitor.url}/jobs`);
  await visitor.page.getByText("This takes longer than usual").waitFor();
  await visitor.page.getByRole("checkbox").first().waitFor();
  await visitor.close();
});

it("says what failed, and tries again when told to", async () => {
  const { page, url, close } = await visit(browser);
  let isDown = true;
  await page.route("**/v1/resumes?*", (route) =>
    isDown
      ? route.fulfill({
          status: 500,
          contentType: "application/problem+json",
          body: JSON.stringify({
            type: "urn:tailorbird:problem:internal",
            title: "Something failed on our side",
            status: 500,
            code: "internal",
            detail: "x",
            requestId: "req-42",
          }),
        })
      : route.continue(),
  );
  await page.goto(`${url}/resumes`);
  await page.getByText("Something failed on our side").waitFor({ timeout: 30_000 });
  isDown = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("No resume yet").waitFor();
  await close();
});

it("tells that the connection is gone, and that it is back", async () => {
  const { page, context, close } = await visit(browser);
  await context.setOffline(true);
  await page.getByText("You are offline").waitFor();
  await context.setOffline(false);
  await page.getByText("You are offline").waitFor({ state: "detached" });
  await close();
});

it("shows a page of its own for what is not there, and for what is somebody else's", async () => {
  const owner = await visit(browser);
  const { tailoring } = await prepare(owner, ["backend-engineer"]);
  await owner.close();
  const { page, url, close } = await visit(browser);
  await page.goto(`${url}/tailorings/${tailoring!.id}`);
  await page.getByRole("alert").getByText("There is nothing here").waitFor();
  await page.goto(`${url}/no/such/page`);
  await page.getByText("There is no such page").waitFor();
  expect(await page.getByRole("link", { name: "Go to Today" }).count()).toBe(1);
  await close();
});
