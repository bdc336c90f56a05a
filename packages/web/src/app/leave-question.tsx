import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { leaveQuestion } from "../ui/leaving.ts";

const load = () => import("./leave-question-dialog.tsx");
const Dialog = lazy(async () => ({ default: (await load()).LeaveQuestionDialog }));

/** Shows the question whether words may be lost. It is fetched at the first word: the connection may be gone later. */
export function LeaveQuestion() {
  useEffect(() => {
    const fetchIt = () => void load().catch(() => {});
    document.addEventListener("input", fetchIt, { once: true });
    return () => document.removeEventListener("input", fetchIt);
  }, []);
  const question = useSyncExternalStore(leaveQuestion.subscribe, leaveQuestion.now);
  return (
    question && (
      <Suspense>
        <Dialog question={question} />
      </Suspense>
    )
  );
}
