import { defineMessages } from "../../../i18n/messages.ts";
import { english } from "./usage.en.ts";

export const usageMessages = defineMessages(english, () => import("./usage.de.ts"));
