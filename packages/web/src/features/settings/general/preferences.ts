import { preferencesGet } from "@tailorbird/sdk/generated/sdk.gen";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";

export const preferences = queryOptions({
  queryKey: ["preferences"],
  queryFn: ({ signal }) => preferencesGet({ client: api, signal }),
});

export type Preferences = NonNullable<Awaited<ReturnType<typeof preferencesGet>>>;
