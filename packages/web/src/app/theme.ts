import { useSyncExternalStore } from "react";
import { readPreference, writePreference } from "./preferences.ts";

export type Theme = "light" | "dark" | "system";

function readTheme(): Theme {
  const kept = readPreference("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

let theme = readTheme();
const listeners = new Set<() => void>();

/** Before anything is drawn, so that nothing flashes. */
export function applyKeptTheme(): void {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset["theme"] = theme;
}

export function setTheme(next: Theme): void {
  theme = next;
  writePreference("theme", next);
  applyKeptTheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}
