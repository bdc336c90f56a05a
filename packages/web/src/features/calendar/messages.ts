import { defineMessages } from "../../i18n/messages.ts";
import { english } from "./messages.en.ts";

export const calendarMessages = defineMessages(english, () => import("./messages.de.ts"));
