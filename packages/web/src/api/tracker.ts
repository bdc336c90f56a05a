/** What belongs to an application: notes, people, interviews, tasks, files. */
import {
  attachmentsList,
  contactsList,
  interviewsList,
  notesList,
  tasksList,
} from "@tailorbird/sdk/generated/sdk.gen";
import { allItems } from "@tailorbird/sdk/pages";
import { queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

/** More than anybody writes down for one application. */
const most = 500;
const page = (cursor: string | undefined) => ({ limit: "100", ...(cursor !== undefined && { cursor }) });
/** While a file is scanned. Milliseconds. */
const scanPollMs = 800;

export const trackerQueries = {
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
  attachments: (id: string) =>
    queryOptions({
      queryKey: [...trackerQueries.of(id), "attachments"],
      queryFn: ({ signal }) =>
        allItems(
          (cursor) => attachmentsList({ client: api, signal, path: { id }, query: page(cursor) }),
          most,
        ),
      refetchInterval: ({ state }) =>
        state.data?.some(({ status }) => status === "scanning") ? scanPollMs : false,
    }),
};
