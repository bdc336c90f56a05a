import { SettingsFrame } from "../settings-frame.tsx";
import { Webhooks } from "../webhooks/webhooks.tsx";
import { ApiKeys } from "./api-keys.tsx";

export function ProgramsPage() {
  return (
    <SettingsFrame>
      <ApiKeys />
      <Webhooks />
    </SettingsFrame>
  );
}
