/** Out: everything the tracker holds as a table or as JSON, and the report that employment offices ask for. */
import * as z from "zod/mini";
import { givenDay } from "./id.ts";
import { timeZone } from "./interviews.ts";
import { defineRoute } from "./route.ts";

export const exportApplications = defineRoute({
  id: "applications/export",
  method: "GET",
  path: "/v1/applications/export",
  summary: "Take all applications with their jobs along, as CSV or JSON",
  description:
    "CSV is UTF-8 with a byte order mark, one row an application. A text that a spreadsheet would take for a formula begins with an apostrophe.",
  auth: "applications:read",
  query: z.strictObject({ format: z.enum(["csv", "json"]) }),
  responses: { 200: { description: "The file.", contentTypes: ["text/csv", "application/json"] } },
  errors: [],
});

export const getSearchReport = defineRoute({
  id: "reports/job-search",
  method: "GET",
  path: "/v1/reports/job-search",
  summary: "Prove a search: every application sent within a period, as CSV or PDF",
  description:
    "One row for each application that was sent on a day of the period, the first and the last included, by the clock of the zone: the day, the company, the job, how it was found, where, and what came of it. The PDF is in the language of the preferences, with a line to sign.",
  auth: "applications:read",
  query: z
    .strictObject({
      from: givenDay,
      to: givenDay,
      timeZone: z._default(timeZone, "UTC"),
      format: z._default(z.enum(["csv", "pdf"]), "csv"),
    })
    .check(z.refine(({ from, to }) => from <= to, { error: "must not be before from", path: ["to"] })),
  responses: { 200: { description: "The report.", contentTypes: ["text/csv", "application/pdf"] } },
  errors: [],
});
