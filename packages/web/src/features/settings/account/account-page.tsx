import { SettingsFrame } from "../settings-frame.tsx";
import { AccountExports } from "./account-exports.tsx";
import { Audit } from "./audit.tsx";
import { DeleteAccount } from "./delete-account.tsx";

export function AccountPage() {
  return (
    <SettingsFrame>
      <AccountExports />
      <DeleteAccount />
      <Audit />
    </SettingsFrame>
  );
}
