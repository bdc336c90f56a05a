import { defineMessages } from "../../../i18n/messages.ts";
import { german } from "./messages.de.ts";
import { english } from "./messages.en.ts";

export const accountMessages = defineMessages(english, german);
