import { useText } from "../../i18n/locale.tsx";
import { Page } from "../../ui/page.tsx";
import { ApiKeys } from "./api-keys.tsx";
import { Audit } from "./audit.tsx";
import { Calendar } from "./calendar.tsx";
import { MailSettings } from "./mail-settings.tsx";
import { settingMessages } from "./messages.ts";
import { UsagePart } from "./usage-part.tsx";

export function SettingsPage() {
  const text = useText(settingMessages);
  return (
    <Page title={text.title}>
      <UsagePart />
      <MailSettings />
      <Calendar />
      <ApiKeys />
      <Audit />
    </Page>
  );
}
