/** A change that stands because a second reading proved words of it: the page says so, and on which of the person's own. */
import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectToLookWell } from "./looks.ts";
import { prepare } from "./prepare.ts";
import { launch, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const model = "careful-model";

/** What the platform answers where a model reads: here none is configured, so that its answer is put in on the way. */
function proved(tailoring: Tailoring): Tailoring {
  const [first, ...rest] = tailoring.changes;
  const [evidence] = first!.evidence;
  const words = [{ claim: "sketch", evidence: { ...evidence!, text: "design" } }];
  const secondReading = { model, read: 3, doubted: 1, unread: 0, carried: 1, isFooled: false };
  return { ...tailoring, changes: [{ ...first!, carried: { model, words } }, ...rest], secondReading };
}

it.each([
  ["en-GB", `Read by a second model, ${model}`, "“sketch” rests on “design”", "1 change stands because"],
  ["de-DE", `Von einem zweiten Modell gelesen, ${model}`, "„sketch“ beruht auf „design“", "1 Änderung steht"],
])("names the reader, the word and what it rests on (%s)", async (locale, reader, word, sum) => {
  const visitor = await visit(browser, { at: null, locale });
  const { page, complaints, close } = visitor;
  const { tailoring } = await prepare(visitor, ["backend-engineer"]);
  await page.route(`**/v1/tailorings/${tailoring!.id}*`, async (route) => {
    const response = await route.fetch();
    if (!response.ok() || response.status() === 304) return route.fulfill({ response });
    await route.fulfill({ response, json: proved((await response.json()) as Tailoring) });
  });
  await page.goto(`${visitor.url}/tailorings/${tailoring!.id}`);
  const card = page.locator("article").first();
  await card.getByText(reader).waitFor();
  await card.getByText(word).waitFor();
  await page.getByText(sum).waitFor();
  // It is not said of it that our rules found every claim.
  expect(await card.getByText(/Checked: every claim|Geprüft: jede Aussage/).count()).toBe(0);
  if (locale === "en-GB") await expectToLookWell(visitor, "review-carried");
  expect(complaints).toEqual([]);
  await close();
});
