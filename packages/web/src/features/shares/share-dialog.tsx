import { idempotencyKey } from "@tailorbird/sdk/client";
import { sharesCreate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Share } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link2 } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { api } from "../../api/client.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select, TextInput } from "../../ui/field.tsx";
import { ErrorLine } from "../../ui/states.tsx";
import { SecretOnce } from "../settings/secret-once.tsx";
import { shareMessages } from "./messages.ts";
import { ShareList } from "./share-list.tsx";
import { shareKey } from "./share-pages.ts";
import type { Shared } from "./shared.ts";

const lives = ["7", "14", "30", "90"] as const;

/** Makes links for reviewers, and shows those that there are. */
export function ShareDialog({ of, onClose }: { of: Shared; onClose: () => void }) {
  const text = useText(shareMessages);
  const queryClient = useQueryClient();
  const [label, setLabel] = useState("");
  const [allows, setAllows] = useState<Share["allows"]>("comment");
  const [days, setDays] = useState<(typeof lives)[number]>("14");
  const [hidesContact, setHidesContact] = useState(true);
  const attempt = useRef({ of: "", key: "" });
  const create = useMutation({
    mutationFn() {
      const name = label.trim();
      const body = { ...of, allows, hidesContact, days: Number(days), ...(name !== "" && { label: name }) };
      const what = JSON.stringify(body);
      if (attempt.current.of !== what) attempt.current = { of: what, key: crypto.randomUUID() };
      return sharesCreate({ client: api, headers: idempotencyKey(attempt.current.key), body });
    },
    onSuccess() {
      // The next one is another, also with the same words.
      attempt.current = { of: "", key: "" };
      setLabel("");
      return queryClient.invalidateQueries({ queryKey: shareKey });
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    create.mutate();
  }
  return (
    <Dialog open onClose={onClose} title={text.title} description={text.lead}>
      <form onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        <TextInput
          label={text.name}
          hint={text.nameHint}
          isOptional
          maxLength={120}
          className="sm:col-span-2"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <Select
          label={text.may}
          value={allows}
          onChange={setAllows}
          options={(["comment", "read"] as const).map((value) => ({ value, label: text.allows[value] }))}
        />
        <Select
          label={text.days}
          value={days}
          onChange={setDays}
          options={lives.map((value) => ({ value, label: text.dayCount(Number(value)) }))}
        />
        <label className="flex items-center gap-3 text-sm sm:col-span-2">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={hidesContact}
            onChange={(event) => setHidesContact(event.target.checked)}
          />
          {text.hides}
        </label>
        <div className="sm:col-span-2">
          <Button type="submit" look="primary" busy={create.isPending} icon={<Link2 aria-hidden />}>
            {text.create}
          </Button>
        </div>
      </form>
      {create.error !== null && (
        <div className="mt-4">
          <ErrorLine error={create.error} />
        </div>
      )}
      {create.data !== undefined && (
        <SecretOnce
          label={text.link}
          value={`${location.origin}/shared/${create.data.path.split("/").at(-1)}`}
        />
      )}
      <ShareList of={of} />
    </Dialog>
  );
}
