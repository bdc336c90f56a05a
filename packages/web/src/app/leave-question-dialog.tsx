import { useText } from "../i18n/locale.tsx";
import { ConfirmDialog } from "../ui/dialog.tsx";
import type { LeaveQuestion } from "../ui/leaving.ts";
import { shellMessages } from "./messages.ts";

export function LeaveQuestionDialog({ question }: { question: LeaveQuestion }) {
  const { leave } = useText(shellMessages);
  return (
    <ConfirmDialog
      open
      onClose={() => question.answer(false)}
      onConfirm={() => question.answer(true)}
      title={leave.title}
      confirm={leave.confirm}
      cancel={leave.stay}
    >
      {leave.detail}
    </ConfirmDialog>
  );
}
