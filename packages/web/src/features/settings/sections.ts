import { defineMessages } from "../../i18n/messages.ts";
import { english } from "./sections.en.ts";

export const sectionMessages = defineMessages(english, () => import("./sections.de.ts"));
