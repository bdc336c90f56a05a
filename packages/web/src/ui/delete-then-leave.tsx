import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { ConfirmButton } from "./confirm-button.tsx";
import { toasts } from "./toasts.tsx";
import { useShowError } from "./use-show-error.ts";

/** Deletes what a page shows once the person has said so, and goes to the list that it stood in. */
export function DeleteThenLeave(props: {
  text: { delete: string; deleteTitle: string; deleteDetail: string; deleted: string };
  remove: () => Promise<unknown>;
  to: "/jobs" | "/resumes";
  /** The queries of the one that goes, and of the list it stood in. */
  queries: { one: QueryKey; all: QueryKey };
}) {
  const { text, remove, to, queries } = props;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showError = useShowError();
  const removal = useMutation({
    mutationFn: remove,
    onError: showError,
    async onSuccess() {
      toasts.add({ title: text.deleted });
      // First away from it: a page that asks anew for what is gone would say that it does not exist.
      await navigate({ to });
      queryClient.removeQueries({ queryKey: queries.one });
      await queryClient.invalidateQueries({ queryKey: queries.all });
    },
  });
  return (
    <ConfirmButton
      look="quiet"
      compact
      busy={removal.isPending}
      icon={<Trash2 aria-hidden />}
      title={text.deleteTitle}
      detail={text.deleteDetail}
      confirm={text.delete}
      onConfirm={() => removal.mutate()}
    >
      {text.delete}
    </ConfirmButton>
  );
}
