import { counted } from "../../i18n/counted.ts";
import type { CalendarMessages } from "./messages.en.ts";

export const german: CalendarMessages = {
  title: "Kalender",
  lead: "Gespräche, letzte Bewerbungstage, Aufgaben und Erinnerungen.",
  month: "Monat",
  week: "Woche",
  view: "Ansicht",
  today: "Heute",
  earlier: { month: "Früherer Monat", week: "Frühere Woche" },
  later: { month: "Späterer Monat", week: "Spätere Woche" },
  nothing: "Nichts in dieser Zeit.",
  nothingHint: "Gespräche und Aufgaben werden auf der Seite einer Bewerbung eingetragen.",
  kinds: {
    interview: "Gespräch",
    deadline: "Letzter Tag zum Bewerben",
    task: "Aufgabe",
    reminder: "Erinnerung",
  },
  over: "vorbei",
  allDay: "Ganztägig",
  more: (count) => `${count} weitere`,
  entries: (count) => counted(count, "Eintrag", "Einträge"),
  comingUp: "Steht bevor",
  comingUpNothing: "Nichts in den nächsten sieben Tagen.",
  wholeCalendar: "Der ganze Kalender",
  untitled: "Ohne Titel",
};
