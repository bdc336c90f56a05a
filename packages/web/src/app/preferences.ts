/** What a person chose about the page itself. Nothing about them, so it may stay in the browser. */

type PreferenceName = "locale" | "theme" | "resume";

export function readPreference(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(`tailorbird.${name}`);
  } catch {
    // A browser that keeps nothing has no preferences.
    return null;
  }
}

export function writePreference(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(`tailorbird.${name}`, value);
  } catch {
    // It holds until the page is closed.
  }
}
