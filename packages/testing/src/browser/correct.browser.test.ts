/** Putting right what was misread of a resume, by mouse and by keyboard alone, and taking it back. */
import { resumesCorrect, resumesGet, resumesVersion } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell } from "./looks.ts";
import { clientOf, misread, uploadResume } from "./prepare.ts";
import { launch, visit, widths } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function openMisread() {
  const visitor = await visit(browser, { at: null });
  const client = clientOf(visitor);
  const file = { fileName: "resume.txt", contentType: "text/plain" } as const;
  const id = await uploadResume(client, new TextEncoder().encode(misread), file);
  await visitor.page.goto(`${visitor.url}/resumes/${id}`);
  await visitor.page.getByRole("heading", { name: "Please check these first" }).waitFor();
  const document = async () => {
    const { currentVersion } = await resumesGet({ client, path: { id } });
    const version = await resumesVersion({ client, path: { id, version: String(currentVersion) } });
    return version.document;
  };
  return { ...visitor, document, client, resumeId: id };
}

it("lights what is doubted, takes a correction as the person's own, lets it be declared, and takes it back", async () => {
  const { page, document, complaints, close } = await openMisread();
  const line = page.locator("[data-line]", { hasText: "Brightwater" }).first();
  await line.click();
  await page.locator("mark", { hasText: "Brightwater Freight" }).waitFor();
  await page.getByRole("button", { name: "Correct", exact: true }).click();
  await page.getByLabel("Job title").fill("Software Engineer");
  await page.getByLabel("Employer").fill("Brightwater Freight");
  await page.getByLabel("Until").fill("next year");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").getByText("Write 2019").waitFor();
  await page.getByLabel("Until").fill("today");
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator("header").getByText("Version 2").waitFor();
  const { work, ownWords, spans } = await document();
  expect(work[0]).toMatchObject({
    position: "Software Engineer",
    name: "Brightwater Freight",
    current: true,
  });
  expect(spans).toHaveProperty("work-1/name");
  expect(ownWords?.["work-1/position"]).toMatchObject({
    isEvidence: false,
    read: { text: "Leeds" },
  });

  await page.locator("[data-line]", { hasText: "Brightwater" }).last().click();
  await page.getByText("You said so").first().waitFor();
  await page.getByText("Your file says: “Leeds”").waitFor();
  await page.getByRole("button", { name: "It is true: let tailoring rest on it" }).click();
  await page.getByText("You have declared it to be true").waitFor();
  expect((await document()).ownWords?.["work-1/position"]?.isEvidence).toBe(true);

  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("header").getByText("Version 4").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("header").getByText("Version 5").waitFor();
  expect((await document()).work[0]).toMatchObject({
    position: "Leeds",
    endDate: "2021",
  });
  await expect.poll(() => page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it("confirms, corrects, places and undoes by keyboard alone", async () => {
  const { page, document, close } = await openMisread();
  let version = 1;
  const comes = () => page.locator("header").getByText(`Version ${++version}`).waitFor();
  await page.locator("[data-line]", { hasText: "Brightwater" }).first().focus();
  // A mouse that lies over another line does not draw the keys there.
  await page.locator("[data-line]").last().hover();
  await page.keyboard.press("e");
  await page.getByLabel("Job title").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Software Enginer");
  await page.keyboard.press("Control+Enter");
  await comes();
  expect((await document()).ownWords ?? {}).toEqual({});
  const isSure = page.getByText("Nothing looked doubtful");
  while ((await isSure.count()) === 0) {
    // The next that is doubted has the focus already.
    await page.keyboard.press("c");
    await comes();
  }
  expect(Object.values((await document()).confidence).every((each) => each >= 0.75)).toBe(true);
  await page.keyboard.press("u");
  await comes();
  await page.getByRole("heading", { name: "Please check these first" }).waitFor();
  // As fast as a hand can: nothing is waited for, nothing is lost. The undoing goes behind what it takes back.
  await page.locator("[data-line]").first().focus();
  await page.keyboard.press("c");
  await page.keyboard.press("u");
  version += 1;
  await comes();
  await page.getByRole("heading", { name: "Please check these first" }).waitFor();
  await expect.poll(() => page.locator("[data-line]:focus").count()).toBe(1);

  const lost = page.locator("[data-line]", { hasText: "Looking for a quiet desk" });
  await lost.focus();
  await page.keyboard.press("e");
  await page.getByLabel("Belongs to").selectOption({ label: "You: Summary" });
  await page.keyboard.press("Control+Enter");
  await comes();
  expect(await document()).toMatchObject({ basics: { summary: "Looking for a quiet desk" } });
  await close();
});

it("sets a line aside and takes it in again, adds what was missed, and tells of a quicker change elsewhere", async () => {
  const visitor = await openMisread();
  const { page, document, close } = visitor;
  await page.locator("[data-line]", { hasText: "Looking for a quiet desk" }).click();
  await page.getByRole("button", { name: "Not part of it" }).click();
  await page.getByRole("heading", { name: "Set aside" }).waitFor();
  expect((await document()).dismissed?.map(({ text }) => text)).toContain("Looking for a quiet desk");

  await page.getByRole("button", { name: "Something is missing" }).click();
  await page.getByLabel("Where", { exact: true }).selectOption("certificates");
  await page.getByLabel("What it says").fill("Forklift licence");
  // What is being written stays while other lines are looked at.
  await page.locator("[data-line]", { hasText: "Backend Engineer" }).hover();
  await page.getByLabel(/^It is true/).check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("heading", { name: "Certificates" }).waitFor();
  const { certificates, ownWords } = await document();
  expect(certificates).toEqual([{ id: "cert-1", name: "Forklift licence" }]);
  expect(ownWords?.["cert-1/name"]?.isEvidence).toBe(true);

  const { client, resumeId } = visitor;
  await resumesCorrect({
    client,
    path: { id: resumeId },
    body: { corrections: [{ op: "replace", address: "basics/label", value: "Data Engineer" }] },
  });
  await page.locator("[data-line]", { hasText: "Backend Engineer" }).click();
  await page.getByRole("button", { name: "Not part of it" }).click();
  await page.getByText("It has changed meanwhile").first().waitFor();
  await page.locator("[data-line]", { hasText: "Data Engineer" }).waitFor();
  await close();
});

it("tells dates that contradict one another, gives a name, shows an earlier version and goes on from it", async () => {
  const { page, client, resumeId, complaints, close } = await openMisread();
  const corrections = [{ op: "replace" as const, address: "work-1/endDate", value: "2018" }];
  await resumesCorrect({ client, path: { id: resumeId }, body: { corrections } });
  await page.reload();
  await page.getByText("Ends before it begins").waitFor();
  await page.locator("section section", { hasText: "Look at these dates" }).getByRole("button").click();
  await expect.poll(() => page.locator("[data-line]:focus").textContent()).toContain("2019 – 2018");

  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByLabel("Name of the resume").fill("The quiet desk");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "The quiet desk" }).waitFor();

  await page.getByRole("link", { name: "Look at version 1" }).click();
  await page.getByText("This is not the newest version").waitFor();
  await expectToLookWell({ page }, "resume-earlier");
  await page.setViewportSize({ width: widths.desktop, height: 900 });
  await page.getByRole("button", { name: "Go on from version 1" }).first().click();
  await page.locator("header").getByText("Version 3").waitFor();
  await expect.poll(() => page.getByText("Ends before it begins").count()).toBe(0);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download version 2" }).click();
  await page.getByRole("menuitem", { name: "JSON Resume" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  expect(complaints).toEqual([]);
  await close();
});

it("shows what stands in the file and no reader sees, as something that was left out", async () => {
  const visitor = await visit(browser, { at: null });
  const page = misread.replaceAll("\n", "<br>");
  const hidden = '<p style="display:none">Kubernetes, Terraform, ten years of leading</p>';
  const file = { fileName: "resume.html", contentType: "text/html" } as const;
  const id = await uploadResume(clientOf(visitor), new TextEncoder().encode(`<p>${page}</p>${hidden}`), file);
  await visitor.page.goto(`${visitor.url}/resumes/${id}`);
  const note = visitor.page.locator("section", { hasText: "Not seen by a reader" }).last();
  await note.getByText("Marked as hidden").waitFor();
  await note.getByText("Kubernetes, Terraform, ten years of leading").waitFor();
  await expectToLookWell(visitor, "hidden-text");
  await visitor.close();
});
