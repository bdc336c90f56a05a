import { DirectionProvider } from "@base-ui/react/direction-provider";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { readPreference, writePreference } from "../app/preferences.ts";
import { createFormats, type Formats } from "./formats.ts";
import { type Locale, type Messages, type MessageTree, messagesIn } from "./messages.ts";

interface LocaleState {
  locale: Locale;
  formats: Formats;
  setLocale(locale: Locale): void;
}

const LocaleContext = createContext<LocaleState | undefined>(undefined);

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(chooseLocale);
  const state = useMemo<LocaleState>(() => {
    return {
      locale,
      formats: createFormats(locale),
      setLocale(next) {
        writePreference("locale", next);
        setLocale(next);
      },
    };
  }, [locale]);
  const direction = locale === "rtl" ? "rtl" : "ltr";
  useEffect(() => {
    document.documentElement.lang = locale === "rtl" ? "en" : locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return (
    <LocaleContext value={state}>
      <DirectionProvider direction={direction}>{children}</DirectionProvider>
    </LocaleContext>
  );
}

/** What the person chose, else what the browser asks for, else English. */
function chooseLocale(): Locale {
  const chosen = readPreference("locale");
  if (chosen === "en" || chosen === "de" || chosen === "rtl") return chosen;
  return navigator.languages.some((language) => language.startsWith("de")) &&
    !navigator.languages[0]?.startsWith("en")
    ? "de"
    : "en";
}

export function useLocale(): LocaleState {
  const state = useContext(LocaleContext);
  if (state === undefined) throw new Error("useLocale needs a LocaleProvider above it.");
  return state;
}

/** A feature's messages in the person's language. */
export function useText<Tree extends MessageTree>(messages: Messages<Tree>): Tree {
  return messagesIn(messages, useLocale().locale);
}

/** Dates, numbers and lists as the person writes them. */
export function useFormats(): Formats {
  return useLocale().formats;
}
