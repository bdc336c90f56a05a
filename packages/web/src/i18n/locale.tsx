import { DirectionProvider } from "@base-ui/react/direction-provider";
import {
  createContext,
  type ReactNode,
  Suspense,
  startTransition,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { writePreference } from "../app/preferences.ts";
import { chooseLocale, type Locale } from "./choose-locale.ts";
import { createFormats, type Formats } from "./formats.ts";
import { type Messages, type MessageTree, messagesIn } from "./messages.ts";

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
        // The page stays as it is until the other language's words are here.
        startTransition(() => setLocale(next));
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
      <DirectionProvider direction={direction}>
        <Suspense>{children}</Suspense>
      </DirectionProvider>
    </LocaleContext>
  );
}

export function useLocale(): LocaleState {
  const state = useContext(LocaleContext);
  if (state === undefined) throw new Error("useLocale needs a LocaleProvider above it.");
  return state;
}

/** A feature's messages in the person's language. Suspends until they are here. */
export function useText<Tree extends MessageTree>(messages: Messages<Tree>): Tree {
  const { locale } = useLocale();
  // Waited for in every render alike: when React renders a component again it takes what is waited for first, second and so on
  // for the same as before, so that passing over what is there by now would hand one feature the words of another.
  return locale === "de" ? use(messages.german()) : messagesIn(messages, locale);
}

/** Dates, numbers and lists as the person writes them. */
export function useFormats(): Formats {
  return useLocale().formats;
}
