import { idempotencyKey, ifRevision } from "@tailorbird/sdk/client";
import { notesCreate, notesDelete, notesUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Note } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Pencil, Trash2 } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { api } from "../../../api/client.ts";
import { trackerQueries } from "../../../api/tracker.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Markdown } from "../../../ui/markdown.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { useDraft } from "../../../ui/use-draft.ts";
import { applicationMessages } from "./messages.ts";
import { Part } from "./part.tsx";

const longest = 20_000;

export function Notes({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const query = useQuery(trackerQueries.notes(id));
  return (
    <Part title={text.notes} empty={text.noNotes} query={query} footer={<NewNote key={id} id={id} />}>
      {(notes) => (
        <ul className="grid gap-4">
          {notes.map((note) => (
            <OneNote key={note.id} note={note} />
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Beside the notes, so that a thought is written down before it is lost. */
function NewNote({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const [words, write] = useDraft(`note-${id}`);
  const key = useRef(crypto.randomUUID());
  const create = useChange(
    (body: string) =>
      notesCreate({ client: api, path: { id }, headers: idempotencyKey(key.current), body: { body } }),
    trackerQueries.notes(id).queryKey,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = words.trim();
    if (body === "") return;
    create.mutate(body, {
      onSuccess: () => {
        write("");
        key.current = crypto.randomUUID();
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <TextArea
        label={text.newNote}
        hint={text.markdown}
        rows={3}
        maxLength={longest}
        required
        value={words}
        data-typed="kept"
        onChange={(event) => write(event.target.value)}
      />
      <Button type="submit" className="mt-3" busy={create.isPending}>
        {text.addNote}
      </Button>
    </form>
  );
}

function OneNote({ note }: { note: Note }) {
  const common = useText(commonMessages);
  const formats = useFormats();
  const [isEdited, setIsEdited] = useState(false);
  const list = trackerQueries.notes(note.applicationId).queryKey;
  const update = useChange(
    (body: string) =>
      notesUpdate({
        client: api,
        path: { id: note.id },
        headers: ifRevision(note.revision),
        body: { body },
      }),
    list,
  );
  const remove = useChange(() => notesDelete({ client: api, path: { id: note.id } }), list);
  if (isEdited) {
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const body = String(new FormData(event.currentTarget).get("body")).trim();
            if (body !== "") update.mutate(body, { onSuccess: () => setIsEdited(false) });
          }}
        >
          <TextArea
            label={common.edit}
            isLabelHidden
            name="body"
            rows={6}
            maxLength={longest}
            required
            defaultValue={note.body}
            autoFocus
          />
          <div className="mt-2 flex gap-2">
            <Button type="submit" size="small" look="primary" busy={update.isPending}>
              {common.save}
            </Button>
            <Button size="small" onClick={() => setIsEdited(false)}>
              {common.cancel}
            </Button>
          </div>
        </form>
      </li>
    );
  }
  return (
    <li className="border-s-2 border-line ps-4">
      <Markdown>{note.body}</Markdown>
      <div className="mt-1 flex items-center gap-1 text-sm text-muted">
        <time dateTime={note.updatedAt} className="flex-1">
          {formats.moment(note.updatedAt)}
        </time>
        <IconButton size="small" label={common.edit} onClick={() => setIsEdited(true)}>
          <Pencil aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={common.delete}
          busy={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
