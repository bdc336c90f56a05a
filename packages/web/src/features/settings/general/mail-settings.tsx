import { ifRevision } from "@tailorbird/sdk/client";
import { emailRemove, emailSet, preferencesGet, preferencesUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { PreferencesUpdateData } from "@tailorbird/sdk/generated/types.gen";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select, TextInput } from "../../../ui/field.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { settingMessages } from "../messages.ts";

const preferences = queryOptions({
  queryKey: ["preferences"],
  queryFn: ({ signal }) => preferencesGet({ client: api, signal }),
});

type Preferences = NonNullable<Awaited<ReturnType<typeof preferencesGet>>>;

export function MailSettings() {
  const text = useText(settingMessages);
  const { data, error, refetch } = useQuery(preferences);
  return (
    <Section title={text.mail}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.mailLead}</p>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Address email={data.email} />
          <Choices current={data} />
        </div>
      )}
    </Section>
  );
}

function Address({ email }: { email: Preferences["email"] }) {
  const text = useText(settingMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const onError = useShowError();
  const onSettled = () => queries.invalidateQueries({ queryKey: preferences.queryKey });
  const set = useMutation({
    mutationFn: (address: string) => emailSet({ client: api, body: { address } }),
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

function Choices({ current }: { current: Preferences }) {
  const text = useText(settingMessages);
  const common = useText(commonMessages);
  const queries = useQueryClient();
  const onError = useShowError();
  const save = useMutation({
    mutationFn: (body: PreferencesUpdateData["body"]) =>
      preferencesUpdate({ client: api, headers: ifRevision(current.revision), body }),
    onSuccess: (saved) => {
      queries.setQueryData(preferences.queryKey, saved);
      announce(text.saved);
    },
    onError: (error) => {
      onError(error);
      queries.invalidateQueries({ queryKey: preferences.queryKey });
    },
  });
  const zones = [...new Set([current.timeZone, ...Intl.supportedValuesOf("timeZone")])];
  return (
    <div className="card grid gap-4 p-5">
      <Check label={text.sendMail} checked={current.mail} onChange={(mail) => save.mutate({ mail })} />
      <fieldset className="grid gap-1.5" disabled={!current.mail}>
        <legend className="mb-1.5 text-sm font-semibold">{text.about}</legend>
        {(["tasks", "interviews", "noAnswer"] as const).map((name) => (
          <Check
            key={name}
            label={text.switches[name]}
            checked={current.reminders[name]}
            onChange={(isOn) => save.mutate({ reminders: { [name]: isOn } })}
          />
        ))}
      </fieldset>
      <Select
        label={text.timeZone}
        value={current.timeZone}
        options={zones.map((value) => ({ value, label: value }))}
        onChange={(timeZone) => save.mutate({ timeZone })}
      />
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const values = new FormData(event.currentTarget);
          const [from, until] = [String(values.get("from")), String(values.get("until"))];
          save.mutate({ quietHours: from === "" || until === "" ? null : { from, until } });
        }}
      >
        <TextInput
          label={`${text.quietHours}: ${text.quietFrom}`}
          name="from"
          type="time"
          defaultValue={current.quietHours?.from ?? ""}
        />
        <TextInput
          label={text.quietUntil}
          name="until"
          type="time"
          defaultValue={current.quietHours?.until ?? ""}
        />
        <Button type="submit" busy={save.isPending}>
          {common.save}
        </Button>
      </form>
    </div>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <label className="flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4.5 accent-accent"
      />
      {label}
    </label>
  );
}
