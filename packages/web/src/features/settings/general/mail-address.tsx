import { ifRevision } from "@tailorbird/sdk/client";
import { emailRemove, emailSet, preferencesUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { ownTimeZone } from "../../../i18n/local-time.ts";
import { useFormats, useLocale, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { settingMessages } from "../messages.ts";
import { type Preferences, preferences } from "./preferences.ts";

/** Where mail goes, once its owner has said so there. */
export function MailAddress({ current }: { current: Preferences }) {
  const { email, revision } = current;
  const { locale } = useLocale();
  const text = useText(settingMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const onError = useShowError();
  const onSettled = () => queries.invalidateQueries({ queryKey: preferences.queryKey });
  const set = useMutation({
    async mutationFn(address: string) {
      // Of somebody who has chosen nothing yet: by the clock and in the language that they have before them.
      const language = locale === "de" ? "de" : "en";
      if (revision === 0)
        await preferencesUpdate({
          client: api,
          headers: ifRevision(revision),
          body: { timeZone: ownTimeZone(), locale: language },
        });
      return emailSet({ client: api, body: { address } });
    },
    onError,
    onSettled,
  });
  const remove = useMutation({ mutationFn: () => emailRemove({ client: api }), onError, onSettled });
  return (
    <form
      className="card grid gap-3 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate(String(new FormData(event.currentTarget).get("address")).trim());
      }}
    >
      <p className="text-sm">
        <strong className="font-semibold">{email.address ?? text.noAddress}</strong>
        {email.confirmedAt !== null && (
          <span className="text-muted"> · {text.confirmed(formats.relative(email.confirmedAt))}</span>
        )}
      </p>
      {email.pending !== null && (
        <p role="status" className="rounded-md bg-proof-soft px-3 py-2 text-sm">
          {text.pending(email.pending)}
        </p>
      )}
      <TextInput
        label={text.address}
        name="address"
        type="email"
        required
        maxLength={254}
        autoComplete="email"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={set.isPending}>
          {text.setAddress}
        </Button>
        {(email.address !== null || email.pending !== null) && (
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
            {text.removeAddress}
          </Button>
        )}
      </div>
    </form>
  );
}
