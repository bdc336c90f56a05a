import type { Resume, ResumesCorrectResponse } from "@tailorbird/sdk/generated/types.gen";
import type { QueryClient } from "@tanstack/react-query";
import { jobQueries } from "../../api/jobs.ts";
import { resumeQueries } from "../../api/resumes.ts";

/** Takes in the version that is now the newest, and has anew what depends on it. */
export function keepNewest(
  queries: QueryClient,
  id: string,
  { revision, ...made }: ResumesCorrectResponse,
): void {
  queries.setQueryData(resumeQueries.version(id, made.version).queryKey, made);
  queries.setQueryData<Resume>(
    resumeQueries.one(id).queryKey,
    (old) => old && { ...old, revision, currentVersion: made.version },
  );
  void queries.invalidateQueries({ queryKey: [...resumeQueries.all, "list"] });
  void queries.invalidateQueries({
    queryKey: jobQueries.all,
    predicate: (each) => each.queryKey.includes("match"),
  });
}
