import { ifRevision } from "@tailorbird/sdk/client";
import { jobsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Job } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { JobFields, readJobFields } from "./job-fields.tsx";
import { jobMessages } from "./messages.ts";

/** What the posting does not say clearly, or was not read of it. */
export function EditJob({ job }: { job: Job }) {
  const text = useText(jobMessages);
  const common = useText(commonMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const [isOpen, setIsOpen] = useState(false);
  const save = useMutation({
    mutationFn: (form: FormData) =>
      jobsUpdate({
        client: api,
        path: { id: job.id },
        headers: ifRevision(job.revision),
        body: readJobFields(form),
      }),
    async onError(error) {
      showError(error);
      await queryClient.invalidateQueries({ queryKey: jobQueries.all });
    },
    async onSuccess() {
      setIsOpen(false);
      toasts.add({ title: text.saved });
      await queryClient.invalidateQueries({ queryKey: jobQueries.all });
    },
  });
  return (
    <>
      <Button look="quiet" compact icon={<Pencil aria-hidden />} onClick={() => setIsOpen(true)}>
        {common.edit}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={text.edit}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(new FormData(event.currentTarget));
          }}
        >
          <JobFields job={job} />
          <DialogActions>
            <Button onClick={() => setIsOpen(false)}>{common.cancel}</Button>
            <Button type="submit" look="primary" busy={save.isPending}>
              {common.save}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
