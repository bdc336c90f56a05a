import { getSearchReport } from "@tailorbird/contracts/reports";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { newId } from "@tailorbird/core/shared/id";
import { readPdf } from "@tailorbird/documents/read/pdf/read-pdf";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./job-search.ts";

const ask = endpoint(getSearchReport, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const november = { from: "2026-11-01", to: "2026-11-30", timeZone: "Europe/Berlin" };
const valid = () => ({ as: somebody(), query: november });

async function sent(as: ReturnType<typeof somebody>, company: string, occurredAt: string) {
  const jobId = await seedJob(stack, as, { company, source: "Fair" });
  const applicationId = await seedApplication(stack, as, { jobId, status: "applied", statusAt: occurredAt });
  const event = { id: newId("event"), applicationId, kind: "status_changed" as const, by: "person" as const };
  const row = { ...event, accountId: as.accountId, to: "applied" as const, occurredAt };
  await stack.database.as(as.accountId).insert(applicationEvent).values(row);
}

async function companiesOf(as: ReturnType<typeof somebody>, query: Record<string, string>) {
  const { body } = await ask.send({ as, query });
  return String(body)
    .split("\r\n")
    .slice(1, -1)
    .map((row) => row.split(",")[1]);
}

it("lists what was sent on a day of the period, by the clock of the zone, and nothing else", async () => {
  const as = somebody();
  await sent(as, "Before", "2026-10-31T22:59:59.000Z");
  await sent(as, "First", "2026-10-31T23:00:00.000Z");
  await sent(as, "Last", "2026-11-30T22:59:59.000Z");
  await sent(as, "After", "2026-11-30T23:00:00.000Z");
  await seedApplication(stack, as);
  await sent(somebody(), "Stranger", "2026-11-05T00:00:00.000Z");
  expect(await companiesOf(as, november)).toEqual(["First", "Last"]);
  expect(await companiesOf(as, { ...november, timeZone: "UTC" })).toEqual(["Last", "After"]);
});

it("is a PDF in the person's language that an independent reader reads, of many pages or of nothing", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { locale: "de" });
  const query = { ...november, format: "pdf" };
  const textOf = async () => {
    const { body, headers } = await ask.send({ as, query });
    expect(headers["content-type"]).toBe("application/pdf");
    return (await readPdf(new Uint8Array(Buffer.from(String(body), "base64")))).pages;
  };
  expect((await textOf()).join(" ")).toContain("keine Bewerbung abgeschickt");
  for (let n = 0; n < 60; n += 1) await sent(as, `Gesellschaft ${n} #[x] $`, "2026-11-05T08:00:00.000Z");
  const pages = await textOf();
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.join(" ")).toContain("Nachweis von Bewerbungen");
  for (const said of ["Gesellschaft 0 #[x] $", "Gesellschaft 59 #[x] $", "beworben, 05.11.2026"])
    expect(pages.join(" ")).toContain(said);
});

it("says of each when, where, how it was found and what came of it", async () => {
  const as = somebody();
  await sent(as, "Invented", "2026-11-05T08:00:00.000Z");
  const { body, headers } = await ask.send({ as, query: november });
  expect(headers["content-disposition"]).toContain("job-search-2026-11-01-2026-11-30.csv");
  expect(String(body).split("\r\n")[1]).toBe(
    "2026-11-05,Invented,Platform Engineer,Fair,,applied,2026-11-05",
  );
});

it("knows leap days", async () => {
  const as = somebody();
  await sent(as, "Leap", "2028-02-29T12:00:00.000Z");
  expect(await companiesOf(as, { from: "2028-02-29", to: "2028-02-29" })).toEqual(["Leap"]);
});

itRefusesQueries(ask, valid, [
  ["from", "2026-02-30"],
  ["from", "yesterday"],
  ["to", "2026-10-31"],
  ["timeZone", "Moon/Base"],
]);
itKeepsOut(ask, valid);
