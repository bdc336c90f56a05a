import { defineMessages } from "../../i18n/messages.ts";
import { english } from "./messages.en.ts";

export const shareMessages = defineMessages(english, () => import("./messages.de.ts"));
