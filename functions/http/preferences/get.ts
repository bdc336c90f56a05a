import { getPreferences } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { preferences } from "../../services/accounts/preferences.ts";

export const handler = http(getPreferences, preferences, (service, { actor }) => service.get(actor));
