/** Going on from an earlier version: it becomes the newest once more, and what came in between stays. */
import { ifRevision } from "@tailorbird/sdk/client";
import { resumesRestore } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { keepNewest } from "./keep-newest.ts";
import { resumeMessages } from "./messages.ts";

export interface Restore {
  isPending: boolean;
  mutate: (version: number) => void;
}

/** `restored` counts, so that what is kept of the newest version can begin anew. */
export function useRestore({ id, revision }: Resume): { restore: Restore; restored: number } {
  const text = useText(resumeMessages);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const showError = useShowError();
  const [restored, setRestored] = useState(0);
  const restore = useMutation({
    mutationFn: (version: number) =>
      resumesRestore({ client: api, path: { id, version: String(version) }, headers: ifRevision(revision) }),
    onError(error) {
      showError(error);
      return queries.invalidateQueries({ queryKey: resumeQueries.one(id).queryKey });
    },
    onSuccess(made, version) {
      keepNewest(queries, id, made);
      setRestored((count) => count + 1);
      toasts.add({ title: text.restored(version, made.version) });
      return navigate({ to: "/resumes/$resumeId", params: { resumeId: id }, search: {} });
    },
  });
  return { restore, restored };
}
