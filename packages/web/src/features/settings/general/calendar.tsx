import { calendarRenew, calendarRevoke } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { settingMessages } from "../messages.ts";
import { SecretOnce } from "../secret-once.tsx";

export function Calendar() {
  const text = useText(settingMessages);
  const onError = useShowError();
  const renew = useMutation({ mutationFn: () => calendarRenew({ client: api }), onError });
  const revoke = useMutation({
    mutationFn: () => calendarRevoke({ client: api }),
    onSuccess: () => {
      renew.reset();
      toasts.add({ title: text.stopped });
    },
    onError,
  });
  return (
    <Section title={text.calendar}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.calendarLead}</p>
      <div className="flex flex-wrap gap-2">
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          {text.makeCalendar}
        </Button>
        <Button look="quiet" busy={revoke.isPending} onClick={() => revoke.mutate()}>
          {text.stopCalendar}
        </Button>
      </div>
      {renew.data && <SecretOnce label={text.calendarOnce} value={location.origin + renew.data.path} />}
    </Section>
  );
}
