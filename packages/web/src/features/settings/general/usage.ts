import { defineMessages } from "../../../i18n/messages.ts";
import { german } from "./usage.de.ts";
import { english } from "./usage.en.ts";

export const usageMessages = defineMessages(english, german);
