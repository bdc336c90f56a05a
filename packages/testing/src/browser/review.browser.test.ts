/** Review: every change decided, by mouse and by keyboard alone, with its proof in sight. */
import {
  applicationsCreate,
  applicationsGet,
  resumesGet,
  resumesVersion,
  tailoringsDecide,
  tailoringsGet,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { press, tabTo } from "./keys.ts";
import { expectToLookWell } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function openReview() {
  const visitor = await visit(browser, { at: null });
  const prepared = await prepare(visitor, ["backend-engineer"]);
  const tailoring = prepared.tailoring!;
  await visitor.page.goto(`${visitor.url}/tailorings/${tailoring.id}`);
  await visitor.page.getByText(`0 of ${tailoring.changes.length} decided`).waitFor();
  const decisions = async () => {
    const { changes } = await tailoringsGet({ client: prepared.client, path: { id: tailoring.id } });
    return changes.map(({ decision }) => decision);
  };
  return { ...visitor, ...prepared, tailoring, decisions };
}

const cards = ({ page }: Pick<Visitor, "page">) => page.locator("article");

it("accepts, keeps, edits and undoes by mouse, and makes a version that downloads", async () => {
  const review = await openReview();
  const { page, client, tailoring, decisions, complaints, close } = review;
  await cards(review).first().getByRole("button", { name: "Accept" }).click();
  await page.getByText(`1 of ${tailoring.changes.length} decided`).waitFor();
  await cards(review).nth(1).getByRole("button", { name: "Keep mine" }).click();
  await page.getByText(`2 of ${tailoring.changes.length} decided`).waitFor();
  await expect.poll(decisions, { timeout: 20_000 }).toEqual(expect.arrayContaining(["accepted", "rejected"]));
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(`1 of ${tailoring.changes.length} decided`).waitFor();

  await cards(review).nth(1).getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Your wording").fill("TypeScript, Node.js");
  await page.getByRole("button", { name: "Use these words" }).click();
  await expect.poll(decisions, { timeout: 20_000 }).toContain("edited");

  await page.getByRole("tab", { name: "Preview" }).click();
  await page.getByRole("img", { name: "Preview, page 1" }).waitFor();
  await page.getByRole("tab", { name: "Score" }).click();
  await page.getByText("What the job asks for").waitFor();

  await page.getByRole("button", { name: "Make this a version" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Make this a version" }).click();
  await page.getByText("Accepted as version 2").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  // Followed since it was found: its card moves, and says what was sent.
  const { id } = await applicationsCreate({ client, body: { jobId: tailoring.jobId } });
  await page.getByRole("button", { name: "I have applied" }).click();
  await page.getByRole("link", { name: "On the board: Applied" }).waitFor();
  expect(await applicationsGet({ client, path: { id } })).toMatchObject({
    status: "applied",
    tailoringId: tailoring.id,
    resumeId: tailoring.resumeId,
    resumeVersion: 2,
  });
  expect(complaints).toEqual([]);
  await close();
});

it("is done by keyboard alone: move, accept, keep, edit, undo", async () => {
  const review = await openReview();
  const { page, tailoring, decisions, close } = review;
  const count = tailoring.changes.length;
  // Tab to the list, as somebody without a mouse does.
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await page.evaluate("document.activeElement?.tagName")) === "ARTICLE") break;
    await page.keyboard.press("Tab");
  }
  expect(await page.evaluate("document.activeElement?.tagName")).toBe("ARTICLE");
  await page.keyboard.press("a");
  await page.getByText(`1 of ${count} decided`).waitFor();
  await page.keyboard.press("r");
  await page.getByText(`2 of ${count} decided`).waitFor();
  await page.keyboard.press("u");
  await page.getByText(`1 of ${count} decided`).waitFor();
  // As fast as a hand can: what is undone is the newest, also when its answer has not come yet.
  for (const key of ["a", "r", "u"]) await page.keyboard.press(key);
  await expect
    .poll(async () => (await decisions()).filter((each) => each !== "pending"), { timeout: 20_000 })
    .toEqual(["accepted", "accepted"]);
  await page.getByText(`2 of ${count} decided`).waitFor();
  await page.keyboard.press("u");
  await page.getByText(`1 of ${count} decided`).waitFor();
  await cards(review).nth(2).focus();
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await cards(review).first().getAttribute("aria-current")).toBe("true");
  await page.keyboard.press("e");
  await page.getByLabel("Your wording").waitFor();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Backend engineer on AWS.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(decisions, { timeout: 20_000 }).toContain("edited");
  await close();
});

/**
 * Rules propose nothing that has to be refused: what a model's refusals look like is put into the answers on their way
 * to the page. All that follows from them is real.
 */
async function showRefusals({ page, tailoring }: Pick<Review, "page" | "tailoring">, itemIds: string[]) {
  const refusals: Tailoring["refusals"] = itemIds.map((itemId, at) => ({
    itemId,
    kind: "rewrite",
    before: "As it was",
    proposed: `Led ${at + 40} people`,
    requirementIds: [],
    reasons: [
      { code: "number_unsupported", claim: String(at + 40), detail: `No line of yours says ${at + 40}.` },
    ],
  }));
  refusals.push({
    ...{ itemId: itemIds[0]!, kind: "rewrite", before: "As it was", requirementIds: [] },
    proposed: "Ran the whole of the depot",
    reasons: [{ code: "doubted_on_second_reading", claim: "the whole of", detail: "Doubted." }],
  });
  const secondReading = { model: "a-reader", read: 5, doubted: 1, unread: 0 };
  await page.route(`**/v1/tailorings/${tailoring.id}**`, async (route) => {
    const isWhole = /\/tailorings\/[^/]+(\/changes\/[^/]+)?$/.test(new URL(route.request().url()).pathname);
    if (!isWhole) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as Tailoring;
    await route.fulfill({
      response,
      json: "changes" in answer ? { ...answer, refusals, secondReading } : answer,
    });
  });
  await page.reload();
  await page.getByRole("heading", { name: "What was refused" }).waitFor();
}
type Review = Awaited<ReturnType<typeof openReview>>;

it("shows what was refused and why, and lets the person start from it: as an edit, or as their own statement", async () => {
  const review = await openReview();
  const { page, client, tailoring, resumeId, complaints, close } = review;
  const changed = tailoring.changes.find(({ after }) => after !== null)!;
  const taken = new Set(tailoring.changes.map(({ itemId }) => itemId));
  const { document } = await resumesVersion({ client, path: { id: resumeId, version: "1" } });
  const line = document.work.flatMap(({ highlights }) => highlights).findLast(({ id }) => !taken.has(id))!;
  await showRefusals(review, [changed.itemId, line.id]);
  const [first, second] = [0, 1].map((at) =>
    page
      .locator("section")
      .filter({ hasText: "What was refused" })
      .last()
      .getByRole("listitem")
      .filter({ hasText: `Led ${at + 40} people` }),
  );
  await first!.getByText("No line of yours says 40.").waitFor();
  expect(await first!.locator("mark").allTextContents()).toEqual(["40"]);
  await first!.getByText("As it was").waitFor();
  // What only a second reading doubted says so, beside what it read in all.
  const doubted = page.getByRole("listitem").filter({ hasText: "Ran the whole of the depot" });
  await doubted.getByText("doubts that they say “the whole of”").waitFor();
  expect(await doubted.locator("mark").allTextContents()).toEqual(["the whole of"]);
  await page
    .getByText(/^5 statements were read a second time .* by a-reader: it doubted 1, which was refused\.$/)
    .waitFor();
  await first!.getByRole("button", { name: "Start from it, in my words" }).click();
  const words = page.getByLabel("Your wording");
  expect(await words.inputValue()).toBe("Led 40 people");
  await expectToLookWell(review, "review-refused");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => first!.getByRole("button").and(page.locator(":focus")).count()).toBe(1);
  await first!.getByRole("button", { name: "Start from it, in my words" }).click();
  await words.fill("Led 4,000 people at NASA");
  await page.getByRole("button", { name: "Use these words" }).click();
  // What no document shows stands, as the person's own, and says so.
  await page.getByText("Your document does not show this").first().waitFor();
  const answer = await tailoringsGet({ client, path: { id: tailoring.id } });
  const edited = answer.changes.find(({ id }) => id === changed.id);
  expect(edited).toMatchObject({
    decision: "edited",
    edit: { text: "Led 4,000 people at NASA", isEvidence: false, verdict: { outcome: "refused" } },
  });

  // The other by keyboard alone: it is no change of this tailoring, so that it goes into the resume.
  await page.locator("h1").focus();
  await press(page, second!.getByRole("button", { name: "Start from it, in my words" }));
  await words.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Trained three colleagues");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Saved in your resume as your own statement.").first().waitFor();
  const { currentVersion } = await resumesGet({ client, path: { id: resumeId } });
  const now = await resumesVersion({ client, path: { id: resumeId, version: String(currentVersion) } });
  const lines = now.document.work.flatMap(({ highlights }) => highlights);
  expect(lines.find(({ id }) => id === line.id)?.text).toBe("Trained three colleagues");
  expect(Object.values(now.document.ownWords ?? {}).every(({ isEvidence }) => !isEvidence)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it("ends by keyboard alone: the rest accepted, a version made, downloaded, applied", async () => {
  const review = await openReview();
  const { page, close } = review;
  await press(page, page.getByRole("button", { name: "Accept the rest" }));
  await page.getByText("All decided").waitFor();
  await press(page, page.getByRole("tab", { name: "Your document" }), "ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: "Preview, page 1" }).waitFor();
  await page.locator("h1").focus();
  await press(page, page.getByRole("button", { name: "Make this a version" }));
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await expectToLookWell(review, "review-finish");
  await page.setViewportSize({ width: 1440, height: 900 });
  await press(page, dialog.getByRole("button", { name: "Make this a version" }));
  await page.getByText("Accepted as version 2").waitFor();
  await page.locator("h1").focus();
  await press(page, page.getByRole("button", { name: "Download" }));
  await page.getByRole("menu").waitFor();
  await expectToLookWell(review, "review-download");
  await page.setViewportSize({ width: 1440, height: 900 });
  const download = page.waitForEvent("download");
  await page.keyboard.type("Mark");
  await expect.poll(() => page.locator("[data-highlighted]:focus").textContent()).toBe("Markdown");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  await press(page, page.getByRole("button", { name: "I have applied" }));
  await page.getByText("Saved as applied.").first().waitFor();
  await tabTo(page, page.getByRole("link", { name: "All tailorings" }));
  await close();
});

it("leaves letters typed elsewhere on the page alone", async () => {
  const { page, decisions, close } = await openReview();
  await page.locator("h1").focus();
  for (const key of ["a", "r", "u"]) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  expect(new Set(await decisions())).toEqual(new Set(["pending"]));
  await close();
});

it("takes a decision back with a kind word when another tab was quicker", async () => {
  const review = await openReview();
  const { page, client, tailoring, decisions, close } = review;
  const [first, second] = tailoring.changes;
  await tailoringsDecide({
    client,
    path: { id: tailoring.id, changeId: first!.id },
    body: { decision: "rejected" },
  });
  await cards(review).nth(1).getByRole("button", { name: "Accept" }).click();
  await page.getByText("It has changed meanwhile").first().waitFor();
  await page.getByText(`1 of ${tailoring.changes.length} decided`).waitFor();
  expect((await decisions())[tailoring.changes.indexOf(second!)]).toBe("pending");
  await close();
});
