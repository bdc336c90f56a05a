/** Putting a resume right: one version after the other, and back again. */
import { ifRevision } from "@tailorbird/sdk/client";
import { resumesCorrect, resumesRestore } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { announce } from "../../ui/live-region.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import type { Correction } from "./corrections.ts";
import { keepNewest } from "./keep-newest.ts";
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
  /** The same, as of the newest answer: what waits behind a change takes back what that has made. */
  const stack = useRef(earlier);
  function restack(versions: number[]): void {
    stack.current = versions;
    setEarlier(versions);
  }
  const newest = () => queryClient.getQueryData<Resume>(queryKey) ?? resume;
  const headers = () => ifRevision(newest().revision);
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
      if (made.version !== from) restack([...stack.current, from]);
      keepNewest(queryClient, id, made);
      announce(text.corrected);
    },
  });
  const undo = useMutation({
    ...common,
    mutationFn: async () => {
      const version = stack.current.at(-1);
      if (version === undefined) return undefined;
      return resumesRestore({ client: api, path: { id, version: String(version) }, headers: headers() });
    },
    onSuccess(made) {
      if (made === undefined) return;
      restack(stack.current.slice(0, -1));
      keepNewest(queryClient, id, made);
      announce(text.takenBack);
    },
  });
  return {
    correct,
    isUndoing: undo.isPending,
    /** Also of what is on its way: the undoing waits until that has come. */
    canUndo: earlier.length > 0 || correct.isPending,
    undo: () => undo.mutate(),
  };
}
