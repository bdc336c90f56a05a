import { updatePreferences } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { preferencesChange } from "../../services/accounts/preferences-change.ts";

export const handler = http(updatePreferences, preferencesChange, (service, { actor, body, ifMatch }) =>
  service.update(actor, body, ifMatch),
);
