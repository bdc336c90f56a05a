/** Putting a resume right: one version after the other, and back again. */
import { ifRevision } from "@tailorbird/sdk/client";
import { resumesCorrect, resumesRestore } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume, ResumesCorrectResponse } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { announce } from "../../ui/live-region.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import type { Correction } from "./corrections.ts";
import { resumeMessages } from "./messages.ts";

/** @param shown the version on the page; one that a correction made can be taken back after a reload, too. */
export function useCorrections(resume: Resume, shown: { version: number; origin: string }) {
  const { id } = resume;
  const text = useText(resumeMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const { queryKey } = resumeQueries.one(id);
  const [earlier, setEarlier] = useState(() =>
    shown.origin === "correction" && shown.version > 1 ? [shown.version - 1] : [],
  );
  const newest = () => queryClient.getQueryData<Resume>(queryKey) ?? resume;
  const headers = () => ifRevision(newest().revision);
  function keep({ revision, ...made }: ResumesCorrectResponse): void {
    queryClient.setQueryData(resumeQueries.version(id, made.version).queryKey, made);
    queryClient.setQueryData<Resume>(
      queryKey,
      (old) => old && { ...old, revision, currentVersion: made.version },
    );
    void queryClient.invalidateQueries({ queryKey: [...resumeQueries.all, "list"] });
    void queryClient.invalidateQueries({
      queryKey: jobQueries.all,
      predicate: (each) => each.queryKey.includes("match"),
    });
  }
  const common = {
    scope: { id: `correct-${id}` },
    onError(error: unknown) {
      showError(error);
      return queryClient.invalidateQueries({ queryKey });
    },
  };
  const correct = useMutation({
    ...common,
    mutationFn: async (corrections: Correction[]) => {
      const from = newest().currentVersion ?? shown.version;
      const made = await resumesCorrect({
        client: api,
        path: { id },
        headers: headers(),
        body: { corrections },
      });
      return { from, made };
    },
    onSuccess({ from, made }) {
      if (made.version !== from) setEarlier((all) => [...all, from]);
      keep(made);
      announce(text.corrected);
    },
  });
  const undo = useMutation({
    ...common,
    mutationFn: (version: number) =>
      resumesRestore({ client: api, path: { id, version: String(version) }, headers: headers() }),
    onSuccess(made) {
      setEarlier((all) => all.slice(0, -1));
      keep(made);
      announce(text.takenBack);
    },
  });
  const last = earlier.at(-1);
  return {
    correct,
    isUndoing: undo.isPending,
    canUndo: last !== undefined && !undo.isPending,
    undo: () => last !== undefined && !undo.isPending && undo.mutate(last),
  };
}
