import { idempotencyKey, ifRevision } from "@tailorbird/sdk/client";
import { contactsCreate, contactsDelete, contactsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Contact } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Pencil, Plus } from "lucide-react";
import { useId, useState } from "react";
import { api } from "../../../api/client.ts";
import { trackerQueries } from "../../../api/tracker.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { ConfirmButton } from "../../../ui/confirm-button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { TextArea, TextInput } from "../../../ui/field.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { applicationMessages } from "./messages.ts";
import { Part } from "./part.tsx";

export function Contacts({ id, company }: { id: string; company: string | null }) {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const query = useQuery(trackerQueries.contacts(id));
  const [shown, setShown] = useState<Contact | "new">();
  return (
    <>
      <Part
        title={text.contacts}
        empty={text.noContacts}
        query={query}
        action={
          <IconButton size="small" label={text.addContact} onClick={() => setShown("new")}>
            <Plus aria-hidden />
          </IconButton>
        }
      >
        {(contacts) => (
          <ul className="grid gap-3">
            {contacts.map((contact) => (
              <li key={contact.id} className="flex items-start gap-2 text-sm">
                <div className="min-w-0 flex-1">
                  <p className="font-semibold">{contact.name}</p>
                  {contact.role !== null && <p className="text-muted">{contact.role}</p>}
                  {contact.email !== null && (
                    <a className="block truncate text-accent" href={`mailto:${contact.email}`}>
                      {contact.email}
                    </a>
                  )}
                  {contact.phone !== null && (
                    <a className="block text-accent" href={`tel:${contact.phone.replaceAll(/[^\d+]/g, "")}`}>
                      {contact.phone}
                    </a>
                  )}
                  {contact.note !== null && <p className="mt-1 whitespace-pre-line">{contact.note}</p>}
                </div>
                <IconButton
                  size="small"
                  label={`${common.edit}: ${contact.name}`}
                  onClick={() => setShown(contact)}
                >
                  <Pencil aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {shown !== undefined && (
        <ContactForm
          id={id}
          company={company}
          contact={shown === "new" ? undefined : shown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

const optionalFields = ["role", "email", "phone", "url"] as const;

function ContactForm({
  id,
  company,
  contact,
  onClose,
}: {
  id: string;
  company: string | null;
  contact: Contact | undefined;
  onClose: () => void;
}) {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const form = useId();
  const [key] = useState(() => crypto.randomUUID());
  const list = trackerQueries.contacts(id).queryKey;
  const save = useChange((values: FormData) => {
    const filled = (name: string) => String(values.get(name)).trim() || undefined;
    const fields = [...optionalFields, "note"] as const;
    const given = Object.fromEntries(fields.map((name) => [name, filled(name)]));
    const name = filled("name") ?? "";
    if (contact === undefined) {
      const body = { name, applicationIds: [id], ...(company !== null && { company }), ...given };
      return contactsCreate({ client: api, headers: idempotencyKey(key), body });
    }
    const cleared = Object.fromEntries(fields.map((field) => [field, given[field] ?? null]));
    return contactsUpdate({
      client: api,
      path: { id: contact.id },
      headers: ifRevision(contact.revision),
      body: { name, ...cleared },
    });
  }, list);
  const remove = useChange(() => contactsDelete({ client: api, path: { id: contact?.id ?? "" } }), list);
  return (
    <Dialog open onClose={onClose} title={contact?.name ?? text.addContact}>
      <form
        id={form}
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(new FormData(event.currentTarget), { onSuccess: onClose });
        }}
      >
        <TextInput
          label={text.contact.name}
          name="name"
          required
          maxLength={300}
          defaultValue={contact?.name ?? ""}
          className="sm:col-span-2"
        />
        {optionalFields.map((name) => (
          <TextInput
            key={name}
            label={text.contact[name]}
            name={name}
            type={types[name]}
            isOptional
            maxLength={300}
            defaultValue={contact?.[name] ?? ""}
          />
        ))}
        <TextArea
          label={text.contact.note}
          name="note"
          isOptional
          rows={3}
          maxLength={5_000}
          defaultValue={contact?.note ?? ""}
          className="sm:col-span-2"
        />
      </form>
      <DialogActions>
        {contact !== undefined && (
          <ConfirmButton
            look="danger"
            className="me-auto"
            title={text.deleteContact(contact.name)}
            detail={text.deleteContactDetail}
            confirm={common.delete}
            onConfirm={() => remove.mutate(undefined, { onSuccess: onClose })}
          >
            {common.delete}
          </ConfirmButton>
        )}
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" form={form} busy={save.isPending}>
          {common.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const types = { role: "text", email: "email", phone: "tel", url: "url" } as const;
