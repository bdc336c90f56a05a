/** Which language somebody is written to in. */
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";

const languages: Readonly<Record<string, Messages>> = { en, de };

/** @param locale BCP 47, as of the preferences; a language that we do not write in is answered in English. */
export function messagesIn(locale: string | undefined): Messages {
  return languages[locale?.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
