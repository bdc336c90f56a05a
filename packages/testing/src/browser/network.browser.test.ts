/** A slow and a failing network: it is said, nothing is lost, and it goes on. */
import {
  applicationsCreate,
  contactsList,
  tailoringsGet,
  tailoringsList,
  webhooksList,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { expectToLookWell } from "./looks.ts";
import { clientOf, prepare, samples } from "./prepare.ts";
import { reloadAndStay } from "./reload.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
/** One person for all tests that need nothing but somebody with a tailoring, its letter and an application. */
let visitor: Visitor;
let own: Awaited<ReturnType<typeof prepare>>;
let applicationId: string;
beforeAll(async () => {
  browser = await launch();
  visitor = await visit(browser, { at: null });
  own = await prepare(visitor, ["backend-engineer", "pastry-chef"], ["resume", "cover_letter"]);
  const [first, second] = own.jobIds as [string, string];
  await applicationsCreate({ client: own.client, body: { jobId: second } });
  ({ id: applicationId } = await applicationsCreate({ client: own.client, body: { jobId: first } }));
});
afterEach(() => visitor.page.unrouteAll({ behavior: "ignoreErrors" }));
afterAll(() => browser?.close());

it("says that a slow answer is still coming, and shows it when it has come", async () => {
  await visitor.page.route("**/v1/jobs?*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await route.continue();
  });
  await visitor.page.goto(`${visitor.url}/jobs`);
  await visitor.page.getByText("This takes longer than usual").waitFor();
  await visitor.page.getByRole("checkbox").first().waitFor();
});

it("says what failed, and tries again when told to", async () => {
  const { page, url } = visitor;
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
  await page.getByRole("link", { name: "Sample" }).waitFor();
});

it("tells that the connection is gone, and that it is back", async () => {
  const { page, context } = visitor;
  await context.setOffline(true);
  await page.getByText("You are offline").waitFor();
  await context.setOffline(false);
  await page.getByText("You are offline").waitFor({ state: "detached" });
});

it("shows a page of its own for what is not there, and for what is somebody else's", async () => {
  const { page, url, close } = await visit(browser, { at: null });
  await page.goto(`${url}/tailorings/${own.tailoring!.id}`);
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { level: 1, name: "There is nothing here" }).waitFor();
  expect(await page.title()).toBe("There is nothing here · Tailorbird");
  // Asking again would find nothing again; the way on is to what there is.
  expect(await alert.getByRole("button").count()).toBe(0);
  await page.getByRole("link", { name: "All tailorings" }).click();
  await page.getByRole("heading", { level: 1, name: "Tailorings" }).waitFor();
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
  const { page, url, context } = visitor;
  await page.goto(`${url}/applications/${applicationId}`);
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
});

it("tells a price that fails from one that is coming, keeps an order that is not taken, and takes it once", async () => {
  const { page, url } = visitor;
  const { state, handle } = breakable();
  await page.route(/\/v1\/tailorings(\/quote)?$/, handle);
  await page.goto(`${url}/tailorings/new?jobs=${encodeURIComponent(JSON.stringify([own.jobIds[1]]))}`);
  const quote = page.getByRole("region", { name: "What it costs" });
  await page.getByRole("alert").getByText("No connection").waitFor();
  state.isDown = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await quote.getByText("Nothing", { exact: true }).waitFor();
  // The price of another choice is not shown for this one.
  state.slowMs = 1_000;
  await page.getByLabel("Bold").check();
  await quote.getByText("Being worked out…").waitFor();
  await quote.getByText("Nothing", { exact: true }).waitFor();

  Object.assign(state, { isDown: true, slowMs: 0 });
  await page.getByLabel("Cover letter").check();
  const start = page.getByRole("button", { name: "Tailor to 1 job" });
  await start.click();
  await expect.poll(() => page.getByRole("alert").getByText("No connection").count()).toBe(2);
  expect(await page.getByLabel("Cover letter").isChecked()).toBe(true);
  Object.assign(state, { isDown: false, slowMs: 700 });
  await start.dblclick();
  await page.getByRole("heading", { name: "Cover letter" }).waitFor();
  const { items } = await tailoringsList({ client: own.client, query: { jobId: own.jobIds[1]! } });
  expect(items.length).toBe(1);
});

it("says what failed of a letter, its proof and its file, and keeps the words that were not taken", async () => {
  const { page, url } = visitor;
  const { state, handle } = breakable();
  await page.route(/\/v1\/(tailorings\/\w+(\?|$|\/export|\/changes)|resumes\/\w+\/versions)/, handle);
  await page.goto(`${url}/tailorings/${own.tailoring!.id}`);
  await page.getByRole("alert").getByText("No connection").waitFor();
  // The letter comes, the document that it rests on does not.
  await page.route(/\/v1\/tailorings\/\w+$/, (route) => route.continue());
  await page.getByRole("button", { name: "Try again" }).click();
  const letter = page.locator("section", { has: page.getByRole("heading", { name: "Cover letter" }) }).last();
  await letter.getByRole("button", { name: "Download" }).waitFor();
  await page.getByRole("alert").getByText("No connection").waitFor();
  const take = () =>
    letter
      .getByRole("button", { name: "Download" })
      .click()
      .then(() => page.getByRole("menuitem", { name: "PDF" }).click());
  await take();
  const said = page.locator("[role=alertdialog]").getByText("No connection");
  await said.waitFor();
  await said.waitFor({ state: "detached" });

  const at = own.tailoring!.changes.findIndex(({ after }) => after !== null);
  const change = page.locator("article").nth(at);
  await change.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Your wording").fill("Words that a tunnel must not swallow");
  await page.getByRole("button", { name: "Use these words" }).click();
  await said.waitFor();
  await change.getByRole("button", { name: "Edit" }).click();
  expect(await page.getByLabel("Your wording").inputValue()).toBe("Words that a tunnel must not swallow");
  state.isDown = false;
  await page.getByRole("button", { name: "Use these words" }).click();
  await expect
    .poll(async () => {
      const { changes } = await tailoringsGet({ client: own.client, path: { id: own.tailoring!.id } });
      return changes.map(({ edit }) => edit?.text).filter((text) => text !== undefined);
    })
    .toEqual(["Words that a tunnel must not swallow"]);

  await page.getByRole("complementary").getByRole("button", { name: "Try again" }).click();
  await page.getByRole("img", { name: "Page 1" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), take()]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
});

it("says in the table what is slow, what failed and what is offline; selection, name and rows stay", async () => {
  const { page, url, context } = visitor;
  const { state, handle } = breakable();
  await page.route(/\/v1\/(applications(\?|\/move)|views)/, handle);
  await page.goto(`${url}/applications?view=table`);
  const rows = page.locator("tbody tr");
  const alert = page.getByRole("alert").getByText("No connection");
  await expect.poll(() => alert.count()).toBe(2);
  Object.assign(state, { isDown: false, slowMs: 4_500 });
  for (let at = 0; at < 2; at += 1) await page.getByRole("button", { name: "Try again" }).first().click();
  await page.getByText("This takes longer than usual").waitFor();
  await expect.poll(() => rows.count()).toBe(2);
  expect(await alert.count()).toBe(0);

  Object.assign(state, { isDown: true, slowMs: 0 });
  await page.getByLabel("Select all shown").check();
  await page.getByLabel("Move to…").selectOption("applied");
  const said = page.locator("[role=alertdialog]").getByText("No connection");
  await said.waitFor();
  await page.getByText("2 selected").waitFor();
  await page.getByRole("button", { name: "Save this view" }).click();
  const naming = page.getByRole("dialog", { name: "Save this view" });
  const name = naming.getByLabel("Name", { exact: true });
  await name.fill("All of them");
  await name.press("Enter");
  for (const isBusy of ["true", null])
    await expect
      .poll(() => naming.getByRole("button", { name: "Save" }).getAttribute("aria-busy"))
      .toBe(isBusy);
  expect(await name.inputValue()).toBe("All of them");
  state.isDown = false;
  await name.press("Enter");
  await page.getByText("“All of them” is saved.").first().waitFor();

  await context.setOffline(true);
  await page.getByText("You are offline").waitFor();
  expect(await rows.count()).toBe(2);
  await page.getByLabel("Status", { exact: true }).selectOption("offer");
  await page.locator("main").getByRole("alert").getByText("No connection").first().waitFor();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.getByText("Nothing matches").waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByLabel("Select all shown").check();
  await page.getByLabel("Move to…").selectOption("applied");
  await page.getByText("2 applications changed.").first().waitFor();
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
