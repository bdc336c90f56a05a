/** A slow and a failing network: it is said, nothing is lost, and it goes on. */
import { applicationsCreate, contactsList, webhooksList } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser, Route } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell } from "./looks.ts";
import { clientOf, prepare, samples } from "./prepare.ts";
import { reloadAndStay } from "./reload.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("says that a slow answer is still coming, and shows it when it has come", async () => {
  const visitor = await visit(browser, { at: null });
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
  const { page, url, close } = await visit(browser, { at: null });
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
  const owner = await visit(browser, { at: null });
  const { tailoring } = await prepare(owner, ["backend-engineer"]);
  await owner.close();
  const { page, url, close } = await visit(browser, { at: null });
  await page.goto(`${url}/tailorings/${tailoring!.id}`);
  await page.getByRole("alert").getByText("There is nothing here").waitFor();
  await page.goto(`${url}/no/such/page`);
  await page.getByText("There is no such page").waitFor();
  expect(await page.getByRole("link", { name: "Go to Today" }).count()).toBe(1);
  await close();
});

/** A network that can be switched off for some addresses. */
function breakable() {
  const state = { isDown: true, slowMs: 0 };
  const handle = async (route: Route) => {
    if (state.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, state.slowMs));
    await (state.isDown ? route.abort() : route.continue());
  };
  return { state, handle };
}

it("says what failed of an upload, an import, a webhook and what leaves; keeps what was typed, and goes on", async () => {
  const visitor = await visit(browser);
  const { page, url, close } = visitor;
  const { state, handle } = breakable();
  const noConnection = page.getByText("No connection").first();
  await page.route(/\/v1\/(resumes|imports|webhooks|applications\/export|account\/exports)(\?|$)/, (route) =>
    route.request().method() === "POST" || route.request().url().includes("export")
      ? handle(route)
      : route.continue(),
  );
  const drop = page.getByLabel("Drop a resume here, or choose a file");
  await drop.setInputFiles(`${samples}resume.pdf`);
  await page.getByRole("alert").getByText("No connection").waitFor({ timeout: 30_000 });
  Object.assign(state, { isDown: false, slowMs: 1_500 });
  await drop.setInputFiles(`${samples}resume.pdf`);
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("heading", { name: "What was understood" }).waitFor({ timeout: 30_000 });

  Object.assign(state, { isDown: true, slowMs: 0 });
  const table = {
    name: "my.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Title,Company\nGlazier,Pane\n"),
  };
  await page.goto(`${url}/applications/import`);
  const csv = page.getByLabel("Drop a CSV file, or choose one");
  await csv.setInputFiles(table);
  await page.getByRole("alert").getByText("No connection").waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Download as JSON" }).click();
  await page.locator("[role=alertdialog]").getByText("No connection").waitFor({ timeout: 30_000 });
  Object.assign(state, { isDown: false, slowMs: 1_500 });
  await csv.setInputFiles(table);
  await page.getByText("Being sent").first().waitFor();
  await page.getByRole("button", { name: "Bring in 1 row" }).waitFor({ timeout: 30_000 });

  Object.assign(state, { isDown: true, slowMs: 0 });
  await page.goto(`${url}/settings/programs`);
  await page.getByLabel("What it is for").fill("My spreadsheet");
  await page.getByLabel("Address", { exact: true }).fill("https://hooks.example.com/one");
  await page.getByRole("button", { name: "Add it" }).click();
  await noConnection.waitFor({ timeout: 30_000 });
  expect(await page.getByLabel("What it is for").inputValue()).toBe("My spreadsheet");
  Object.assign(state, { isDown: false, slowMs: 1_500 });
  // Twice: the second click of a double one is none.
  await page.getByRole("button", { name: "Add it" }).dblclick();
  await page.getByRole("link", { name: "My spreadsheet" }).waitFor({ timeout: 30_000 });
  expect((await webhooksList({ client: clientOf(visitor) })).items.length).toBe(1);

  Object.assign(state, { isDown: true, slowMs: 0 });
  await page.goto(`${url}/settings/account`);
  await page.getByRole("button", { name: "Make the file" }).click();
  await noConnection.waitFor({ timeout: 30_000 });
  state.isDown = false;
  await page.getByRole("button", { name: "Make the file" }).click();
  await page.getByText("Being made").waitFor();
  await close();
});

it("keeps what is written while offline, and takes it once the connection is back", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, context, close } = visitor;
  const { client, jobIds } = await prepare(visitor, ["backend-engineer"]);
  const { id } = await applicationsCreate({ client, body: { jobId: jobIds[0]! } });
  await page.goto(`${url}/applications/${id}`);
  await page.getByLabel("New note").click();
  await page.getByLabel("New note").fill("Written in a tunnel");
  // What speaks up is fetched once the view is there, so that it can say that the connection is gone.
  await page.waitForRequest(/toaster.*\.js/);
  await page.waitForLoadState("networkidle");
  // It is asked before a reload, and is still there for whoever looks elsewhere and comes back.
  await reloadAndStay(page);
  await page.getByRole("link", { name: "Calendar" }).first().click();
  await page.getByRole("table").waitFor();
  await page.goBack();
  expect(await page.getByLabel("New note").inputValue()).toBe("Written in a tunnel");
  await context.setOffline(true);
  await page.getByText("You are offline").waitFor();
  await page.getByRole("button", { name: "Add note" }).click();
  await page.locator("[role=alertdialog]").getByText("No connection").waitFor({ timeout: 30_000 });
  expect(await page.getByLabel("New note").inputValue()).toBe("Written in a tunnel");
  await context.setOffline(false);
  await page.getByText("You are offline").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Add note" }).click();
  await page.locator(".prose", { hasText: "Written in a tunnel" }).waitFor();
  expect(await page.locator(".prose").count()).toBe(1);
  await close();
});

it("keeps what is typed when the sign-in ends, goes on after another, and gives it to nobody else", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, context, complaints, close } = visitor;
  const { client, jobIds } = await prepare(visitor, ["backend-engineer"]);
  const { id } = await applicationsCreate({ client, body: { jobId: jobIds[0]! } });
  const names = async () => (await contactsList({ client })).items.map(({ name }) => name);
  const expire = async () => {
    await page.route("**/oauth2/token", (route) =>
      route.fulfill({ status: 400, json: { error: "invalid_grant" } }),
    );
    await page.clock.setSystemTime(Date.now() + 48 * 3_600_000);
  };
  const begin = async (name: string) => {
    await page.goto(`${url}/applications/${id}`);
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByLabel("Name", { exact: true }).fill(name);
    await expire();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog", { name: "Your sign-in has ended" }).waitFor();
  };
  const signIn = () => page.getByRole("link", { name: "Sign in again" });

  await begin("Invented Recruiter");
  await expectToLookWell(visitor, "sign-in-again");
  await page.setViewportSize({ width: 1440, height: 900 });
  // The issuer remembers who it was, and the window closes by itself.
  const [remembered] = await Promise.all([context.waitForEvent("page"), signIn().click()]);
  await expect.poll(() => remembered.isClosed(), { timeout: 30_000 }).toBe(true);
  await expect.poll(names, { timeout: 30_000 }).toEqual(["Invented Recruiter"]);
  await page.getByText("Invented Recruiter").first().waitFor();

  await page.unroute("**/oauth2/token");
  await page.clock.setSystemTime(Date.now());
  await begin("For nobody else");
  await context.clearCookies();
  const [other] = await Promise.all([context.waitForEvent("page"), signIn().click()]);
  await other.getByLabel("E-mail address").fill("somebody-else@example.com");
  await other.getByRole("button", { name: "Continue with this address" }).click();
  await page.getByRole("button", { name: "Sign in" }).waitFor({ timeout: 30_000 });
  expect(await names()).toEqual(["Invented Recruiter"]);
  expect(complaints).toEqual([]);
  await close();
});
