import { useEffect, useState } from "react";
import { readPreference, writePreference } from "./preferences.ts";

export type Theme = "light" | "dark" | "system";

function apply(theme: Theme): void {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset["theme"] = theme;
}

export function readTheme(): Theme {
  const kept = readPreference("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Before anything is drawn, so that nothing flashes. */
export function applyKeptTheme(): void {
  apply(readTheme());
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    apply(theme);
    writePreference("theme", theme);
  }, [theme]);
  return [theme, setTheme];
}
