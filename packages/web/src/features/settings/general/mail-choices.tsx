import { ifRevision } from "@tailorbird/sdk/client";
import { preferencesUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { PreferencesUpdateData } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { ownTimeZone } from "../../../i18n/local-time.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { settingMessages } from "../messages.ts";
import { type Preferences, preferences } from "./preferences.ts";
import { QuietHours } from "./quiet-hours.tsx";

/** What is mailed, by which clock, in which language, and when nothing is. */
export function MailChoices({ current }: { current: Preferences }) {
  const text = useText(settingMessages);
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
  const here = ownTimeZone();
  const zones = [...new Set([current.timeZone, here, ...Intl.supportedValuesOf("timeZone")])];
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
        label={text.mailLanguage}
        value={current.locale.split("-")[0] === "de" ? "de" : "en"}
        options={(["en", "de"] as const).map((value) => ({ value, label: text.languages[value] }))}
        onChange={(locale) => save.mutate({ locale })}
      />
      <div>
        <Select
          label={text.timeZone}
          value={current.timeZone}
          options={zones.map((value) => ({ value, label: value }))}
          onChange={(timeZone) => save.mutate({ timeZone })}
        />
        {here !== current.timeZone && (
          <Button
            look="quiet"
            size="small"
            className="mt-1.5"
            busy={save.isPending}
            onClick={() => save.mutate({ timeZone: here })}
          >
            {text.zoneHere(here)}
          </Button>
        )}
      </div>
      <QuietHours
        current={current.quietHours}
        isSaving={save.isPending}
        onSave={(quietHours) => save.mutate({ quietHours })}
      />
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
