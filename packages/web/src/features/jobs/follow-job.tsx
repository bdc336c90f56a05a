import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Columns3 } from "lucide-react";
import { applicationQueries } from "../../api/applications.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { trackMessages } from "../track/messages.ts";
import { follow } from "./add-jobs.ts";
import { jobMessages } from "./messages.ts";

/** Puts the job on the board, or leads to its card. */
export function FollowJob({ jobId }: { jobId: string }) {
  const text = useText(jobMessages);
  const { statuses } = useText(trackMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const { data } = useQuery(applicationQueries.ofJob(jobId));
  const create = useMutation({
    mutationFn: () => follow(jobId, `follow-${jobId}`),
    onError: showError,
    onSuccess() {
      toasts.add({ title: text.followed });
      return queryClient.invalidateQueries({ queryKey: applicationQueries.all });
    },
  });
  if (data === undefined) return null;
  if (data === null)
    return (
      <Button busy={create.isPending} icon={<Columns3 aria-hidden />} onClick={() => create.mutate()}>
        {text.follow}
      </Button>
    );
  return (
    <ButtonLink to="/applications/$id" params={{ id: data.id }} icon={<Columns3 aria-hidden />}>
      {text.following(statuses[data.status])}
    </ButtonLink>
  );
}
