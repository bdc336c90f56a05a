import { counted } from "../../i18n/counted.ts";
import type { SearchMessages } from "./messages.en.ts";

export const german: SearchMessages = {
  title: "Suchen",
  placeholder: "Stellen, Notizen, Menschen, Lebensläufe oder was zu tun ist",
  searching: "Wird gesucht",
  slow: "Die Suche läuft noch. Sie dauert länger als üblich.",
  found: (count) => counted(count, "Treffer", "Treffer"),
  nothing: (words) => `Nichts enthält „${words}“.`,
  nothingHint: "Jedes Wort muss vorkommen oder ein Wort beginnen. Weniger oder kürzere Wörter finden mehr.",
  keys: "Pfeiltasten wählen, Eingabe öffnet, Esc schließt",
  groups: {
    places: "Gehen zu",
    actions: "Tun",
    applications: "Bewerbungen",
    jobs: "Stellen",
    notes: "Notizen",
    contacts: "Menschen",
    resumes: "Lebensläufe",
  },
  allApplications: (words) => `Alle Bewerbungen mit „${words}“`,
  actions: {
    addJobs: "Stellen hinzufügen",
    tailor: "Lebenslauf anpassen",
    addResume: "Lebenslauf hinzufügen",
    bringIn: "Tabelle einlesen",
    light: "Helle Darstellung",
    dark: "Dunkle Darstellung",
    system: "Darstellung wie das System",
    signOut: "Abmelden",
  },
};
