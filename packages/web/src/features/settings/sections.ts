import { defineMessages } from "../../i18n/messages.ts";
import { german } from "./sections.de.ts";
import { english } from "./sections.en.ts";

export const sectionMessages = defineMessages(english, german);
