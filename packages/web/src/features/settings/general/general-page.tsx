import { SettingsFrame } from "../settings-frame.tsx";
import { Calendar } from "./calendar.tsx";
import { MailSettings } from "./mail-settings.tsx";
import { Receipts } from "./receipts.tsx";
import { UsagePart } from "./usage-part.tsx";

export function GeneralPage() {
  return (
    <SettingsFrame>
      <MailSettings />
      <Calendar />
      <UsagePart />
      <Receipts />
    </SettingsFrame>
  );
}
