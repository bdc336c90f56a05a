/** The OpenAPI 3.1 document, made from the list of routes. Runs when the document is written or checked, never in a function. */
import type * as z from "zod/mini";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { apiKey, me } from "../account.ts";
import { application, applicationEvent, listedApplication } from "../applications.ts";
import { attachment } from "../attachments.ts";
import { contact } from "../contacts.ts";
import { csvImport, importPreview } from "../imports.ts";
import { interview } from "../interviews.ts";
import { jobOriginal } from "../job-checks.ts";
import { job, jobMatch, jobSummary, keptJob } from "../jobs.ts";
import { note } from "../notes.ts";
import { problem } from "../problem.ts";
import { resumeDocument } from "../resume-document.ts";
import { resume, resumeVersion, uploadForm } from "../resumes.ts";
import type { RouteDefinition } from "../route.ts";
import { routes } from "../routes.ts";
import { searchHit } from "../search.ts";
import { share, shareComment, sharedView } from "../shares.ts";
import { stats } from "../stats.ts";
import { tailoring, tailoringSummary } from "../tailorings.ts";
import { task } from "../tasks.ts";
import { quote, usage } from "../usage.ts";
import { savedView } from "../views.ts";
import { examples } from "./examples.ts";
import { headersOfRequest, headersOfResponse } from "./headers.ts";
import { operationId } from "./operation-id.ts";
import { problemResponses } from "./problems.ts";

type Schema = z.ZodMiniType;

/** Builds the document. The result is plain JSON and the same for the same routes. */
export function buildOpenApi(): Record<string, unknown> {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  const document = createDocument({
    openapi: "3.1.1",
    info: {
      title: "Tailorbird",
      version: "1.0.0",
      description:
        "Tailors a resume to a job without inventing anything, and follows every application to its end. Every statement about a person carries the place in their own document that supports it.",
      license: { name: "Proprietary", identifier: "LicenseRef-Proprietary" },
    },
    servers: [{ url: "/", description: "The origin that serves this document" }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({
      name,
      description: tagDescriptions[name] ?? name,
    })),
    security: [{ accessToken: [] }, { apiKey: [] }],
    paths,
    components: {
      schemas: {
        Problem: problem,
        Me: me,
        ApiKey: apiKey,
        Resume: resume,
        ResumeVersion: resumeVersion,
        ResumeDocument: resumeDocument,
        UploadForm: uploadForm,
        Job: job,
        JobSummary: jobSummary,
        KeptJob: keptJob,
        JobOriginal: jobOriginal,
        JobMatch: jobMatch,
        Tailoring: tailoring,
        TailoringSummary: tailoringSummary,
        Application: application,
        ListedApplication: listedApplication,
        ApplicationEvent: applicationEvent,
        Note: note,
        Contact: contact,
        Interview: interview,
        Task: task,
        Attachment: attachment,
        CsvImport: csvImport,
        ImportPreview: importPreview,
        Share: share,
        ShareComment: shareComment,
        SharedView: sharedView,
        SavedView: savedView,
        SearchHit: searchHit,
        Stats: stats,
        Quote: quote,
        Usage: usage,
      },
      securitySchemes: {
        accessToken: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "An access token of the sign-in.",
        },
        apiKey: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "tb_…",
          description: "An API key of the account.",
        },
      },
    },
  });
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}

function operationOf(route: RouteDefinition): ZodOpenApiOperationObject {
  const example = examples[route.id];
  return {
    operationId: operationId(route),
    tags: [tagOf(route)],
    summary: route.summary,
    ...(route.description && { description: route.description }),
    ...(route.auth === "none" ? { security: [] } : { "x-scope": route.auth }),
    requestParams: {
      ...(route.params && { path: route.params as never }),
      ...(route.query && { query: route.query as never }),
    },
    parameters: headersOfRequest(route),
    ...(route.body && {
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: route.body as Schema as never,
            ...(example?.body ? { example: example.body } : {}),
          },
        },
      },
    }),
    responses: {
      ...statedResponses(route),
      ...(route.revision === "read" && {
        304: { description: "Nothing has changed since `If-None-Match`." },
      }),
      ...problemResponses(route),
    },
  } as ZodOpenApiOperationObject;
}

function statedResponses(route: RouteDefinition) {
  const stated = { ...route.responses, ...(route.missing && { 404: route.missing }) };
  return Object.fromEntries(
    Object.entries(stated).map(([status, response]) => [
      status,
      {
        description: response.description,
        headers: headersOfResponse(route, Number(status)),
        ...(response.schema && {
          content: {
            "application/json": {
              schema: response.schema,
              ...(examples[route.id]?.response ? { example: examples[route.id]?.response } : {}),
            },
          },
        }),
        ...(response.contentTypes && {
          content: Object.fromEntries(response.contentTypes.map((type) => [type, {}])),
        }),
      },
    ]),
  );
}

function tagOf(route: RouteDefinition): string {
  return route.id.split("/")[0] as string;
}

const tagDescriptions: Readonly<Record<string, string>> = {
  system: "Health and this documentation.",
  account: "The caller.",
  "api-keys": "Keys for programs that act for a person.",
  resumes: "Files in, documents with their proof out.",
  jobs: "Postings a person keeps.",
  tailorings: "A resume fitted to a job, each change with its evidence.",
  applications: "What became of a job.",
  notes: "What a person writes down about an application.",
  contacts: "People at companies, shared by applications.",
  interviews: "Appointments, by the clock of a place.",
  tasks: "What is still to be done.",
  attachments: "Files of an application, scanned before they are handed out.",
  imports: "Tables from elsewhere, looked at, brought in, and taken out again.",
  shares: "Addresses by which somebody else reviews a resume or a tailoring.",
  shared: "What a reviewer reads and writes, without an account.",
  comments: "What reviewers have written.",
  views: "Lists with their filters, under a name.",
  search: "Finding what was kept.",
  reports: "What proves a search.",
  calendar: "Interviews, deadlines and tasks in the calendar a person has.",
};
