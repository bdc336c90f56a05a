/** Every view: no fault that axe knows, in light and dark; no view wider than its screen; a picture of each. */
import type { Client } from "@tailorbird/sdk/client";
import {
  applicationsCreate,
  applicationsUpdate,
  contactsCreate,
  interviewsCreate,
  notesCreate,
  tasksCreate,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell, findFaults, measureOverflow, settle, takePicture } from "./looks.ts";
import { misread, prepare, uploadResume } from "./prepare.ts";
import { launch, type Visitor, visit, widths } from "./visitor.ts";

let browser: Browser;
let paths: Record<string, string>;
let email: string;
let visitor: Visitor;
let empty: Visitor;

beforeAll(async () => {
  browser = await launch();
  const owner = await visit(browser, { at: null });
  const { client, tailoring, resumeId, jobIds } = await prepare(owner, [
    "backend-engineer",
    "platform-engineer",
    "pastry-chef",
  ]);
  const applicationId = await follow(client, jobIds);
  const text = { fileName: "resume.txt", contentType: "text/plain" } as const;
  const misreadId = await uploadResume(client, new TextEncoder().encode(misread), text);
  email = owner.email;
  visitor = owner;
  paths = {
    today: "/",
    resumes: "/resumes",
    resume: `/resumes/${resumeId}`,
    misread: `/resumes/${misreadId}`,
    jobs: "/jobs",
    "add-jobs": "/jobs/add",
    job: `/jobs/${jobIds[0]}`,
    tailorings: "/tailorings",
    "new-tailoring": `/tailorings/new?jobs=${encodeURIComponent(JSON.stringify(jobIds))}`,
    review: `/tailorings/${tailoring?.id}`,
    board: "/applications",
    table: "/applications?view=table",
    application: `/applications/${applicationId}`,
    insights: "/insights",
    "bring-in": "/applications/import",
    calendar: "/calendar?day=2031-12-02",
    settings: "/settings",
    programs: "/settings/programs",
    account: "/settings/account",
    "not-found": "/no/such/page",
  };
  empty = await visit(browser, { at: null });
});
afterAll(() => browser?.close());

const views = [
  "today",
  "resumes",
  "resume",
  "misread",
  "jobs",
  "add-jobs",
  "job",
  "tailorings",
  "new-tailoring",
  "review",
  "board",
  "table",
  "application",
  "insights",
  "bring-in",
  "calendar",
  "settings",
  "programs",
  "account",
  "not-found",
] as const;

/** Applications with all that can belong to one. @returns the id of the fullest. */
async function follow(client: Client, jobIds: readonly string[]): Promise<string> {
  const [first, ...others] = jobIds as [string, ...string[]];
  for (const jobId of others) await applicationsCreate({ client, body: { jobId, tags: ["remote"] } });
  const { id } = await applicationsCreate({ client, body: { jobId: first, status: "applied" } });
  await notesCreate({
    client,
    path: { id },
    body: { body: "They **answer** within a week.\n\n- ask about travel" },
  });
  await tasksCreate({ client, body: { title: "Send the certificates", applicationId: id } });
  await contactsCreate({
    client,
    body: { name: "Invented Recruiter", email: "r@example.com", applicationIds: [id] },
  });
  const interview = {
    localTime: "2031-12-02T10:00",
    timeZone: "Europe/Berlin",
    link: "https://meet.example.com/1",
  };
  await interviewsCreate({ client, path: { id }, body: interview });
  await applicationsUpdate({ client, path: { id }, body: { status: "interviewing" } });
  return id;
}

it.each(views)(
  "%s has no fault that axe finds, in light and dark, and fits its screen from phone to desktop",
  async (view) => {
    const { page, url, complaints } = visitor;
    await page.setViewportSize({ width: widths.desktop, height: 900 });
    await page.goto(url + paths[view]);
    await settle(page);
    await expectToLookWell(visitor, view);
    expect(complaints).toEqual([]);
  },
);

it.each([
  "/",
  "/resumes",
  "/jobs",
  "/tailorings",
  "/tailorings/new",
  "/applications",
  "/insights",
  "/calendar",
  "/settings",
  "/settings/programs",
  "/settings/account",
])("%s has no fault when there is nothing yet", async (path) => {
  const { page, url } = empty;
  await page.goto(url + path);
  await settle(page);
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await takePicture(page, `empty${path.replaceAll("/", "-")}-1440-${theme}`);
    expect(await findFaults(page), theme).toEqual([]);
  }
});

it("changes its appearance at once, without a frame of passing over, where less motion is wished for", async () => {
  const { page, url } = visitor;
  await page.goto(url + paths["jobs"]);
  await settle(page);
  const inkOf = (theme: "light" | "dark") =>
    page.emulateMedia({ colorScheme: theme }).then(() =>
      page.evaluate(`(() => {
        const { color } = getComputedStyle(document.querySelector("main h1"));
        return [color, document.getAnimations().length];
      })()`),
    );
  expect(await inkOf("dark")).toEqual(["rgb(233, 236, 237)", 0]);
  expect(await inkOf("light")).toEqual(["rgb(27, 34, 37)", 0]);
});

it("speaks German where the browser does, and is laid out from the right where the language is", async () => {
  const german = await visit(browser, { email, locale: "de-DE" });
  await german.page.getByRole("link", { name: "Stellen" }).first().click();
  await german.page.getByRole("heading", { name: "Stellen" }).waitFor();
  expect(await german.page.getAttribute("html", "lang")).toBe("de");
  await german.page.goto(german.url + paths["review"]);
  await settle(german.page);
  await takePicture(german.page, `review-1440-german`);

  await german.page.evaluate("localStorage.setItem('tailorbird.locale', 'rtl')");
  await german.page.goto(german.url + paths["review"]);
  for (const width of [widths.phone, widths.desktop]) {
    await german.page.setViewportSize({ width, height: 900 });
    await settle(german.page);
    await takePicture(german.page, `review-${width}-rtl`);
    const wider = await measureOverflow(german.page);
    expect(wider).toBeLessThanOrEqual(0);
  }
  expect(await german.page.getAttribute("html", "dir")).toBe("rtl");
  await german.close();
});

it("fits its screen in German and from right to left, every view that was not looked at above", async () => {
  const views = ["today", "application", "calendar", "bring-in", "settings", "programs", "account"] as const;
  for (const locale of ["de", "rtl"]) {
    const visitor = await visit(browser, { email, at: null });
    const { page, url, complaints } = visitor;
    await page.evaluate(`localStorage.setItem("tailorbird.locale", "${locale}")`);
    for (const view of views) {
      await page.goto(url + paths[view]);
      for (const width of [widths.phone, widths.desktop]) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        await takePicture(page, `${view}-${width}-${locale}`);
        expect(await measureOverflow(page), `${view} at ${width} in ${locale}`).toBeLessThanOrEqual(0);
      }
    }
    expect(complaints).toEqual([]);
    await visitor.close();
  }
});

it("fetches German when it is chosen, and keeps what is on the screen until it is there", async () => {
  const visitor = await visit(browser, { email, at: null });
  const { page, complaints } = visitor;
  const words: string[] = [];
  page.on("request", (request) => {
    if (/\.de-/.test(request.url())) words.push(request.url());
  });
  await page.goto(visitor.url);
  await settle(page);
  expect(words).toEqual([]);
  await page.getByRole("button", { name: visitor.email }).click();
  await page.getByRole("menuitemradio", { name: "Deutsch" }).click();
  await page.getByRole("heading", { name: "Heute" }).waitFor();
  expect(words).not.toEqual([]);
  await page.reload();
  await page.getByRole("heading", { name: "Heute" }).waitFor();
  expect(complaints).toEqual([]);
  await visitor.close();
});

it("goes on in English where the German words can't be fetched", async () => {
  const visitor = await visit(browser, { email, at: null });
  await visitor.page.route(/\.de-[^/]*\.js/, (route) => route.abort());
  await visitor.page.evaluate("localStorage.setItem('tailorbird.locale', 'de')");
  await visitor.page.goto(visitor.url);
  await visitor.page.getByRole("heading", { name: "Today" }).waitFor();
  await visitor.close();
});
