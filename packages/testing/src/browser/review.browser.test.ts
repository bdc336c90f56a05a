/** Review: every change decided, by mouse and by keyboard alone, with its proof in sight. */
import { tailoringsDecide, tailoringsGet } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prepare } from "./prepare.ts";
import { launch, type Visitor, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function openReview() {
  const visitor = await visit(browser);
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
  const { page, tailoring, decisions, complaints, close } = review;
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
  await page.getByRole("button", { name: "I have applied" }).click();
  await page.getByText("Saved as applied.").first().waitFor();
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
