import { importsList, importsPreview } from "@tailorbird/sdk/generated/sdk.gen";
import type {
  ImportsGetResponse,
  ImportsPreviewData,
  ImportsPreviewResponse,
} from "@tailorbird/sdk/generated/types.gen";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "../../api/client.ts";

export type CsvImport = ImportsGetResponse;
export type Preview = ImportsPreviewResponse;
/** How the person says the file is to be read, where the API's own reading is not it. */
export type Reading = ImportsPreviewData["body"];
export type ImportField = NonNullable<Preview["columns"][number]["field"]>;

export const importQueries = {
  all: ["imports"] as const,
  list: () =>
    queryOptions({
      queryKey: [...importQueries.all, "list"],
      queryFn: ({ signal }) => importsList({ client: api, signal, query: { limit: "20" } }),
    }),
  preview: (id: string, reading: Reading) =>
    queryOptions({
      queryKey: [...importQueries.all, "preview", id, reading],
      queryFn: ({ signal }) => importsPreview({ client: api, signal, path: { id }, body: reading }),
      placeholderData: keepPreviousData,
    }),
};
