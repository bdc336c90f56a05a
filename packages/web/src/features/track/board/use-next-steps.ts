import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { trackerQueries } from "../../../api/tracker.ts";
import { addDays } from "../../calendar/days.ts";

/** What comes next of an application. */
export interface NextStep {
  kind: "interview" | "task";
  title: string | null;
  at: string | null;
}

const daysAhead = 60;

/** By application: its next interview or task, whichever is first; a task without a day where there is nothing else. */
export function useNextSteps(): ReadonlyMap<string, NextStep> {
  const [today] = useState(() => addDays(new Date(), 0));
  const { data: entries } = useQuery(trackerQueries.calendar(today, addDays(today, daysAhead)));
  const { data: tasks } = useQuery(trackerQueries.openTasks());
  return useMemo(() => {
    const interviews = (entries ?? [])
      .filter(({ kind, isOver }) => kind === "interview" && !isOver)
      .map(({ applicationId, at }) => ({ applicationId, kind: "interview" as const, title: null, at }));
    const open = (tasks ?? []).map(({ applicationId, title, dueAt }) => ({
      applicationId,
      kind: "task" as const,
      title,
      at: dueAt,
    }));
    const next = new Map<string, NextStep>();
    const inOrder = [...interviews, ...open].sort((a, b) => (a.at ?? "9999").localeCompare(b.at ?? "9999"));
    for (const { applicationId, ...step } of inOrder)
      if (applicationId !== null && !next.has(applicationId)) next.set(applicationId, step);
    return next;
  }, [entries, tasks]);
}
