import { readPreference } from "../app/preferences.ts";

type Language = "en" | "de";
/** `rtl` is English laid out from right to left, for tests and for translators to come. */
export type Locale = Language | "rtl";

/** What the person chose, else what the browser asks for, else English. */
export function chooseLocale(): Locale {
  const chosen = readPreference("locale");
  if (chosen === "en" || chosen === "de" || chosen === "rtl") return chosen;
  return navigator.languages.some((language) => language.startsWith("de")) &&
    !navigator.languages[0]?.startsWith("en")
    ? "de"
    : "en";
}
