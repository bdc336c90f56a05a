import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { resumeQueries } from "../../api/resumes.ts";
import { readPreference, writePreference } from "../../app/preferences.ts";

/** The resume that jobs are looked at with: the one chosen last, else the newest that is ready. */
export function useChosenResume() {
  const { data, isPending } = useQuery(resumeQueries.every());
  const [chosen, setChosen] = useState(() => readPreference("resume"));
  const ready = (data ?? []).filter(({ status }) => status === "ready");
  const resume = ready.find(({ id }) => id === chosen) ?? ready[0];
  return {
    resume,
    resumes: ready,
    isPending,
    choose(id: string) {
      writePreference("resume", id);
      setChosen(id);
    },
  };
}
