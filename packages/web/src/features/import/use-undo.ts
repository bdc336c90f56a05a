import { importsUndo } from "@tailorbird/sdk/generated/sdk.gen";
import { applicationQueries } from "../../api/applications.ts";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { trackerQueries } from "../../api/tracker.ts";
import { useChange } from "../../ui/use-change.ts";
import { importQueries } from "./queries.ts";

/** Takes out what an import has brought in. */
export function useUndo(id: string) {
  return useChange(
    () => importsUndo({ client: api, path: { id } }),
    importQueries.list().queryKey,
    applicationQueries.all,
    jobQueries.all,
    trackerQueries.all,
  );
}
