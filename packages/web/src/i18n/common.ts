/** Messages that every view may need. */

import { english } from "./common.en.ts";
import { defineMessages } from "./messages.ts";

export const commonMessages = defineMessages(english, () => import("./common.de.ts"));
