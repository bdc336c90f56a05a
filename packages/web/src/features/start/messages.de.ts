import { counted } from "../../i18n/counted.ts";
import type { StartMessages } from "./messages.en.ts";

export const german: StartMessages = {
  today: "Heute",
  welcome: "Beginnen Sie mit Ihrem Lebenslauf",
  welcomeLead:
    "Legen Sie den ab, den Sie heute verschicken. Tailorbird liest ihn, zeigt, was es verstanden hat, und passt ihn an die Stellen an, die Sie möchten, in Worten, die Ihr Dokument belegt.",
  steps: {
    resume: {
      title: "Lebenslauf ablegen",
      detail:
        "Er wird gelesen und neben der Seite gezeigt, von der er kommt. Was falsch ist, stellen Sie richtig.",
    },
    jobs: {
      title: "Stellen hinzufügen",
      detail:
        "Eine Ausschreibung oder ihre Adresse einfügen. Sie sehen sofort, was sie verlangt und was Sie davon zeigen.",
    },
    review: {
      title: "Jede Änderung prüfen",
      detail:
        "Alt und neu nebeneinander, jede mit den Worten Ihres Dokuments, die sie belegen. Sie entscheiden.",
    },
  },
  review: "Prüfen",
  latest: "Angepasst an",
  example: "Eine der Änderungen",
  before: "Ihres",
  after: "Angepasst",
  matchWas: (before, after) => `Übereinstimmung ${before} → ${after} von 100`,
  restsOn: "Beruht auf diesen Worten des Lebenslaufs",
  toReview: "Zu prüfen",
  underWay: "In Arbeit",
  next: "Weiter",
  addResume: "Ihre Lebensläufe",
  addJobs: "Stellen hinzufügen",
  addJobsDetail: "Eine Ausschreibung, eine Adresse oder zwanzig einfügen.",
  tailor: "Lebenslauf anpassen",
  tailorDetail: "An eine Stelle oder an fünfzig auf einmal.",
  nothingOpen: "Nichts wartet auf Ihre Prüfung.",
  changes: (count) => counted(count, "Änderung", "Änderungen"),
  refused: (count) => `${count} abgelehnt`,
  withProof: "jede mit ihrem Beleg",
};
