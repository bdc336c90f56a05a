import { jobsDelete } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { useText } from "../../i18n/locale.tsx";
import { ConfirmButton } from "../../ui/confirm-button.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { jobMessages } from "./messages.ts";

export function DeleteJob({ jobId }: { jobId: string }) {
  const text = useText(jobMessages);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showError = useShowError();
  const remove = useMutation({
    mutationFn: () => jobsDelete({ client: api, path: { id: jobId } }),
    onError: showError,
    async onSuccess() {
      toasts.add({ title: text.deleted });
      await navigate({ to: "/jobs" });
      queryClient.removeQueries({ queryKey: jobQueries.one(jobId).queryKey });
      await queryClient.invalidateQueries({ queryKey: jobQueries.all });
    },
  });
  return (
    <ConfirmButton
      look="quiet"
      compact
      busy={remove.isPending}
      icon={<Trash2 aria-hidden />}
      title={text.deleteTitle}
      detail={text.deleteDetail}
      confirm={text.delete}
      onConfirm={() => remove.mutate()}
    >
      {text.delete}
    </ConfirmButton>
  );
}
