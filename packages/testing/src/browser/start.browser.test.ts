/** Start: from nothing to a resume that is understood, and what is said when a file is no good. */
import { randomUUID } from "node:crypto";
import { resumesCreate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clientOf, samples } from "./prepare.ts";
import { reloadAndStay } from "./reload.ts";
import { launch, meet, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("signs a newcomer in, with no token left where others could read it, and leads from a dropped file to the lines it understood, lit up on the page they stand on", async () => {
  const { page, url, complaints, close } = await meet(browser);
  await page.goto(`${url}/`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill(`${randomUUID()}@example.com`);
  await page.getByRole("button", { name: "Continue with this address" }).click();
  await page.getByRole("heading", { name: "Start with your resume" }).waitFor();
  // Nobody's access token is where another page could read it.
  const kept = await page.evaluate("JSON.stringify([{ ...localStorage }, document.cookie])");
  expect(kept).not.toMatch(/eyJ/);
  await page.getByLabel("Drop a resume here, or choose a file").setInputFiles(`${samples}resume.pdf`);
  await page.getByRole("heading", { name: "What was understood" }).waitFor();
  const name = page.getByRole("button", { name: /^Name/ });
  await name.click();
  await page.getByRole("img", { name: "Page 1" }).waitFor();
  // The mark on the drawn page: it stands somewhere, and is as large as words are.
  const mark = page.locator("figure span").first();
  await mark.waitFor();
  expect((await mark.boundingBox())?.width).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
  await close();
});

it("leaves whoever has gone elsewhere where they are, and says that it has been read; asks before a reload cuts it off", async () => {
  const { page, url, complaints, close } = await visit(browser);
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/v1\/resumes$/, async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.getByLabel("Drop a resume here, or choose a file").setInputFiles(`${samples}resume.pdf`);
  await page.getByRole("progressbar").waitFor();
  await reloadAndStay(page);
  await page.getByRole("link", { name: "Jobs" }).first().click();
  await page.getByRole("heading", { name: "Jobs", exact: true }).waitFor();
  go();
  await page.getByText("“resume” has been read.").first().waitFor({ timeout: 30_000 });
  expect(page.url()).toBe(`${url}/jobs`);
  await page.getByRole("button", { name: "Open it" }).click();
  await page.getByRole("heading", { name: "What was understood" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("says of a resume whose file never came what to do", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, url, close } = visitor;
  const body = { fileName: "resume.pdf", contentType: "application/pdf", byteSize: 100 } as const;
  const { id } = await resumesCreate({ client: clientOf(visitor), body });
  await page.goto(`${url}/resumes/${id}`);
  await page.getByText("Its file has not come.").waitFor();
  await page.getByLabel("Add another resume").setInputFiles(`${samples}resume.pdf`);
  await page.getByRole("heading", { name: "What was understood" }).waitFor();
  await close();
});

it("says what to do with a file that can't be used, before and after it was sent", async () => {
  const { page, complaints, close } = await visit(browser);
  const drop = page.getByLabel("Drop a resume here, or choose a file");
  await drop.setInputFiles({ name: "resume.pages", mimeType: "", buffer: Buffer.from("x") });
  await page.getByRole("alert").getByText("Save your resume as PDF").waitFor();
  await drop.setInputFiles({ name: "resume.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) });
  await page.getByRole("alert").getByText("This file is empty").waitFor();
  await drop.setInputFiles({
    name: "resume.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("not a PDF"),
  });
  await page.getByRole("alert").getByText("The file is not what its name says").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("signs out here and at the issuer, and asks who it is the next time", async () => {
  const { page, url, close } = await visit(browser);
  await page.getByRole("button", { name: /@example.com/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").waitFor();
  await page.goto(`${url}/jobs`);
  await page.getByLabel("E-mail address").waitFor();
  await close();
});
