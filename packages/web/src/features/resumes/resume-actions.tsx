import { ifRevision } from "@tailorbird/sdk/client";
import { resumesDelete, resumesUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { Pencil } from "lucide-react";
import { useId, useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { DeleteThenLeave } from "../../ui/delete-then-leave.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { TextInput } from "../../ui/field.tsx";
import { useChange } from "../../ui/use-change.ts";
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

export function DeleteResume({ resume: { id } }: { resume: Resume }) {
  return (
    <DeleteThenLeave
      text={useText(resumeMessages)}
      remove={() => resumesDelete({ client: api, path: { id } })}
      to="/resumes"
      queries={{ one: resumeQueries.one(id).queryKey, all: resumeQueries.all }}
    />
  );
}
