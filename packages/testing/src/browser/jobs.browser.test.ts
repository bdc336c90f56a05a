/** Jobs: pasted one or many, doubles noticed, each scored with its proof. */
import { jobsList } from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { misread, prepare, readPosting, uploadResume } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it("adds what is pasted, notices a double, and shows score and gaps of each", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, complaints, close } = visitor;
  const { client } = await prepare(visitor, []);
  await page.goto(`${visitor.url}/jobs`);
  await page.getByRole("link", { name: "Add jobs" }).first().click();
  const one = await readPosting("backend-engineer");
  const other = await readPosting("platform-engineer");
  await page.getByLabel("Posting or addresses").fill([one, other, `${one}\n`].join("\n---\n"));
  await page.getByRole("button", { name: "Add 2 jobs" }).click();
  await page.getByRole("link", { name: "See all jobs" }).waitFor();
  await page.getByRole("button", { name: "Add more" }).click();
  await page.getByLabel("Posting or addresses").fill(one);
  await page.getByRole("button", { name: "Add 1 job" }).click();
  await page.getByText(/You already have this one/).waitFor();
  await page.getByRole("button", { name: "Remove the double" }).click();
  // Going elsewhere at once would cut the request off.
  await expect.poll(async () => (await jobsList({ client })).items.length).toBe(2);
  await page.goto(`${visitor.url}/jobs`);
  await page
    .getByRole("img", { name: /^Match \d+ of 100$/ })
    .nth(1)
    .waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(2);
  await page
    .getByRole("link", { name: /Engineer/ })
    .first()
    .click();
  await page.getByText("Proof in your resume").first().click();
  expect(await page.locator("details[open] li").first().textContent()).not.toBe("");
  // What the posting does not say of itself is filled in.
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Pay, from").fill("60000");
  await dialog.getByLabel("Currency").fill("gbp");
  await dialog.getByLabel("Last day to apply").fill("2027-01-31");
  await dialog.getByLabel("Where one works").selectOption("Hybrid");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("Hybrid · £60k a year · Apply by 31 Jan 2027").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("says of each address why it could not be read, and lets it be tried again", async () => {
  const { page, url, close } = await visit(browser, { at: null });
  await page.goto(`${url}/jobs/add`);
  await page.getByLabel("Posting or addresses").fill("http://127.0.0.1:9/job\nhttps://example.invalid/job");
  await page.getByText("2 addresses").waitFor();
  await page.getByRole("button", { name: "Add 2 jobs" }).click();
  await page.getByRole("button", { name: "Try again" }).nth(1).waitFor();
  expect(await page.getByRole("alert").allInnerTexts()).not.toContain("");
  await close();
});

it("tailors several at once, whatever page of its list each is on, shows their steps, and ends with each ready to review", async () => {
  const visitor = await visit(browser, { at: null });
  const { page, close } = visitor;
  const { client } = await prepare(visitor, ["backend-engineer", "platform-engineer"]);
  const older = { fileName: "other.txt", contentType: "text/plain", label: "Another" } as const;
  await uploadResume(client, new TextEncoder().encode(misread), older);
  // Lists of one a page: what fifty would show of a hundred.
  await page.route(/\/v1\/(jobs|resumes)\?/, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/limit=\d+/, "limit=1"),
    }),
  );
  await page.goto(`${visitor.url}/jobs`);
  await page.getByLabel("Find a job").fill("no such words");
  await page.getByText("No job of yours holds these words.").waitFor();
  await page.getByLabel("Find a job").fill("");
  await page.getByRole("button", { name: "Show more" }).click();
  await page.getByRole("checkbox").nth(1).waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByLabel("Scored with").selectOption("Sample");
  await page.getByRole("link", { name: "Tailor to these" }).click();
  await page.waitForURL(/\/tailorings\/new/);
  await page.reload();
  await page
    .getByRole("checkbox", { name: /Engineer/, checked: true })
    .nth(1)
    .waitFor();
  expect(await page.getByLabel("Resume", { exact: true }).locator("option:checked").textContent()).toBe(
    "Sample",
  );
  await page.getByLabel("Find a job").fill("no such words");
  await page.getByText("No job of yours holds these words.").waitFor();
  await page
    .getByRole("checkbox", { name: /Engineer/, checked: true })
    .nth(1)
    .waitFor();
  await page.getByRole("button", { name: "Tailor to 2 jobs" }).click();
  await page.waitForURL(/batch=/);
  await page.getByText("Ready to review").nth(1).waitFor();
  await close();
});
