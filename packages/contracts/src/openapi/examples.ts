/** Examples for the document; the values are invented. A test holds each against its schema. */
export const examples: Readonly<Record<string, { readonly body?: unknown; readonly response?: unknown }>> = {
  "system/health": { response: { status: "ok", stage: "local" } },
  "resumes/create": {
    body: { fileName: "resume.pdf", contentType: "application/pdf", byteSize: 48_213, label: "Backend" },
  },
  "resumes/correct": {
    body: {
      corrections: [
        { op: "replace", address: "basics/label", value: "Backend engineer", isEvidence: true },
        { op: "confirm", address: "work-1" },
      ],
    },
  },
  "resumes/update": { body: { label: "Backend, two pages" } },
  "jobs/create": {
    body: {
      title: "Backend engineer",
      company: "An invented company",
      description:
        "We look for a backend engineer with TypeScript and PostgreSQL. You will own services on AWS.",
    },
  },
  "jobs/import": {
    body: { url: "https://jobs.example.com/backend-engineer-1042", source: "A friend", tags: ["backend"] },
  },
  "jobs/update": { body: { company: "An invented company" } },
  "tailorings/create": {
    body: {
      resumeId: "res_01936f2ac4d07b1e8f3a5c9d2e4b6a80",
      jobIds: ["job_01936f2b11aa7c3d9e5f7a8b9c0d1e2f"],
      kinds: ["resume"],
      lane: "now",
      strength: "balanced",
    },
  },
  "tailorings/quote": {
    body: {
      resumeId: "res_01936f2ac4d07b1e8f3a5c9d2e4b6a80",
      jobIds: ["job_01936f2b11aa7c3d9e5f7a8b9c0d1e2f"],
    },
  },
  "tailorings/decide": { body: { decision: "accepted" } },
  "tailorings/decide-many": { body: { decision: "accepted" } },
  "tailorings/undo": { body: {} },
  "tailorings/accept": { body: {} },
  "applications/create": { body: { jobId: "job_01936f2b11aa7c3d9e5f7a8b9c0d1e2f", status: "applied" } },
  "applications/update": { body: { status: "interviewing", note: "Invited for next week" } },
  "applications/correct": {
    body: {
      corrects: "evt_01936f2c5b8e7d4fa1b2c3d4e5f60718",
      to: "screening",
      note: "It was a phone screening",
    },
  },
  "applications/move": {
    body: {
      ids: ["app_01936f2c5b8e7d4fa1b2c3d4e5f60718"],
      status: "rejected",
      addTags: ["2026"],
    },
  },
  "notes/create": { body: { body: "Ask about the **on-call** week." } },
  "notes/update": { body: { body: "They answered: one week in eight." } },
  "contacts/create": {
    body: {
      name: "An invented person",
      role: "Recruiter",
      applicationIds: ["app_01936f2c5b8e7d4fa1b2c3d4e5f60718"],
    },
  },
  "contacts/update": { body: { email: "person@example.com" } },
  "interviews/create": {
    body: { localTime: "2026-12-01T10:00", timeZone: "Europe/Berlin", durationMinutes: 45, kind: "video" },
  },
  "interviews/update": { body: { outcome: "passed" } },
  "tasks/create": { body: { title: "Send the certificates", dueAt: "2026-12-03T16:00:00Z" } },
  "tasks/update": { body: { done: true } },
  "reminders/create": {
    body: {
      applicationId: "app_01936f2c5b8e7d4fa1b2c3d4e5f60718",
      text: "Ask how it goes",
      when: { type: "no_answer", days: 7 },
    },
  },
  "reminders/update": { body: { when: { type: "local", localTime: "2026-12-04T09:00" } } },
  "preferences/update": {
    body: {
      timeZone: "Europe/Berlin",
      locale: "en-GB",
      quietHours: { from: "22:00", until: "07:00" },
      reminders: { tasks: true },
    },
  },
  "email/set": { body: { address: "person@example.com" } },
  "webhooks/create": {
    body: { url: "https://hooks.example.com/tailorbird", events: ["tailoring.ready", "application.moved"] },
  },
  "webhooks/update": { body: { enabled: true } },
  "api-keys/rename": { body: { name: "My other script" } },
  "attachments/create": {
    body: {
      fileName: "cover-letter.pdf",
      contentType: "application/pdf",
      byteSize: 31_870,
      kind: "cover_letter",
      sent: true,
    },
  },
  "attachments/update": { body: { sent: true } },
  "imports/create": { body: { fileName: "my-applications.csv", byteSize: 18_204 } },
  "imports/preview": { body: { dateOrder: "day_first", timeZone: "Europe/Berlin" } },
  "imports/apply": {
    body: {
      sha256: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
      columns: { Firma: "company", Stelle: "title", Stand: "status" },
      statuses: { "im Gespräch": "interviewing" },
      dateOrder: "day_first",
      timeZone: "Europe/Berlin",
    },
  },
  "shares/create": {
    body: {
      resumeId: "res_01936f2ac4d07b1e8f3a5c9d2e4b6a80",
      label: "For a friend who writes well",
      allows: "comment",
      hidesContact: true,
      days: 7,
    },
  },
  "shared/comment": {
    body: { author: "An invented reviewer", body: "Say how many users it had.", itemId: "work-1-h1" },
  },
  "views/create": {
    body: {
      name: "Waiting on them",
      shows: { list: "applications", query: { status: "applied,screening", sort: "activity" } },
    },
  },
  "views/update": { body: { name: "Waiting for an answer" } },
  "api-keys/create": { body: { name: "My script", scopes: ["jobs:write", "tailorings:read"] } },
};
