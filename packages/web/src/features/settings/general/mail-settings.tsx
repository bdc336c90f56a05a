import { useQuery } from "@tanstack/react-query";
import { useText } from "../../../i18n/locale.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { settingMessages } from "../messages.ts";
import { MailAddress } from "./mail-address.tsx";
import { MailChoices } from "./mail-choices.tsx";
import { preferences } from "./preferences.ts";

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
          <MailAddress current={data} />
          <MailChoices current={data} />
        </div>
      )}
    </Section>
  );
}
