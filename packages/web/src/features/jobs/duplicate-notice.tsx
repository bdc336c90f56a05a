import { jobsDelete } from "@tailorbird/sdk/generated/sdk.gen";
import type { KeptJob } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Copy } from "lucide-react";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { jobMessages } from "./messages.ts";

/** A job that was just kept looks like one there was: which, and a way back. */
export function DuplicateNotice({ job, onRemoved }: { job: KeptJob; onRemoved: () => void }) {
  const text = useText(jobMessages);
  const common = useText(commonMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const remove = useMutation({
    mutationFn: () => jobsDelete({ client: api, path: { id: job.id } }),
    onError: showError,
    onSuccess() {
      onRemoved();
      return queryClient.invalidateQueries({ queryKey: jobQueries.all });
    },
  });
  const [first] = job.duplicates;
  if (first === undefined) return null;
  const title = [first.title ?? common.untitledJob, first.company].filter(Boolean).join(", ");
  const say = first.reason === "similar_text" ? text.maybeDuplicate : text.duplicate;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-proof-soft px-3 py-2 text-sm">
      <Copy className="size-4 shrink-0 text-proof" aria-hidden />
      <Link
        to="/jobs/$jobId"
        params={{ jobId: first.jobId }}
        className="min-w-0 flex-1 underline underline-offset-3"
      >
        {say(title)}
      </Link>
      <Button size="small" busy={remove.isPending} onClick={() => remove.mutate()}>
        {text.discard}
      </Button>
    </div>
  );
}
