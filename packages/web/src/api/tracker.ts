/** What belongs to an application: notes, people, interviews, tasks, files. */
import {
  attachmentsList,
  calendarList,
  contactsList,
  interviewsList,
  notesList,
  remindersList,
  tasksList,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { CalendarListResponse, RemindersListResponse } from "@tailorbird/sdk/generated/types.gen";
import { allItems } from "@tailorbird/sdk/pages";
import { queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

export type Reminder = RemindersListResponse["items"][number];
export type CalendarEntry = CalendarListResponse["items"][number];

/** More than anybody writes down for one application. */
const most = 500;
const page = (cursor: string | undefined) => ({ limit: "100", ...(cursor !== undefined && { cursor }) });
/** Milliseconds: while a file is scanned, and until the one that was sent has been noticed or is given up. */
const filePollMs = { scanning: 800, awaiting_upload: 2_000 };

export const trackerQueries = {
  /** Of everything below: whoever changes a task changes lists, days and calendars. */
  all: ["tracker"] as const,
  of: (id: string) => ["tracker", id] as const,
  notes: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "notes"],
      queryFn: ({ signal }) =>
        allItems((cursor) => notesList({ client: api, signal, path: { id }, query: page(cursor) }), most),
    }),
  contacts: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "contacts"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => contactsList({ client: api, signal, query: { applicationId: id, ...page(cursor) } }),
          most,
        ),
    }),
  interviews: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "interviews"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => interviewsList({ client: api, signal, path: { id }, query: page(cursor) }),
          most,
        ),
    }),
  tasks: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "tasks"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => tasksList({ client: api, signal, query: { applicationId: id, ...page(cursor) } }),
          most,
        ),
    }),
  /** Of every application, and of none. */
  openTasks: () =>
    queryOptions({
      queryKey: [...trackerQueries.all, "open-tasks"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => tasksList({ client: api, signal, query: { done: "false", ...page(cursor) } }),
          most,
        ),
    }),
  reminders: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "reminders"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => remindersList({ client: api, signal, query: { applicationId: id, ...page(cursor) } }),
          most,
        ),
    }),
  /** What is still to come, of every application and of none. */
  setReminders: () =>
    queryOptions({
      queryKey: [...trackerQueries.all, "set-reminders"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => remindersList({ client: api, signal, query: { status: "scheduled", ...page(cursor) } }),
          most,
        ),
    }),
  calendar: (from: Date, to: Date) =>
    queryOptions({
      queryKey: [...trackerQueries.all, "calendar", from.toISOString(), to.toISOString()],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) =>
            calendarList({
              client: api,
              signal,
              query: { from: from.toISOString(), to: to.toISOString(), ...page(cursor) },
            }),
          1_000,
        ),
    }),
  attachments: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "attachments"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => attachmentsList({ client: api, signal, path: { id }, query: page(cursor) }),
          most,
        ),
      refetchInterval({ state }) {
        const coming = (["scanning", "awaiting_upload"] as const).find((each) =>
          state.data?.some(({ status }) => status === each),
        );
        return coming ? filePollMs[coming] : false;
      },
    }),
};
