import { ifRevision } from "@tailorbird/sdk/client";
import { resumesDelete, resumesUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Pencil, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmButton } from "../../ui/confirm-button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { TextInput } from "../../ui/field.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useChange } from "../../ui/use-change.ts";
import { useShowError } from "../../ui/use-show-error.ts";
import { resumeMessages } from "./messages.ts";

/** Under what it is listed, which at first is the name of its file. */
export function RenameResume({ resume: { id, label, revision } }: { resume: Resume }) {
  const text = useText(resumeMessages);
  const common = useText(commonMessages);
  const form = useId();
  const [isOpen, setIsOpen] = useState(false);
  const rename = useChange(
    (name: string) =>
      resumesUpdate({ client: api, path: { id }, headers: ifRevision(revision), body: { label: name } }),
    resumeQueries.all,
  );
  return (
    <>
      <Button look="quiet" compact icon={<Pencil aria-hidden />} onClick={() => setIsOpen(true)}>
        {text.rename}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={text.rename}>
        <form
          id={form}
          onSubmit={(event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get("name")).trim();
            if (name !== "") rename.mutate(name, { onSuccess: () => setIsOpen(false) });
          }}
        >
          <TextInput
            label={text.name}
            name="name"
            required
            maxLength={120}
            defaultValue={label}
            autoComplete="off"
          />
        </form>
        <DialogActions>
          <Button onClick={() => setIsOpen(false)}>{common.cancel}</Button>
          <Button look="primary" type="submit" form={form} busy={rename.isPending}>
            {common.save}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

export function DeleteResume({ resume }: { resume: Resume }) {
  const text = useText(resumeMessages);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showError = useShowError();
  const remove = useMutation({
    mutationFn: () => resumesDelete({ client: api, path: { id: resume.id } }),
    onError: showError,
    async onSuccess() {
      toasts.add({ title: text.deleted });
      await navigate({ to: "/resumes" });
      queryClient.removeQueries({ queryKey: resumeQueries.one(resume.id).queryKey });
      await queryClient.invalidateQueries({ queryKey: resumeQueries.all });
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
