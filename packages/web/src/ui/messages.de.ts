import type { UiMessages } from "./messages.en.ts";

export const german: UiMessages = {
  score: {
    match: (value) => `Übereinstimmung ${value} von 100`,
    fromTo: (before, after) => `Übereinstimmung vorher ${before} von 100, jetzt ${after}`,
  },
  steps: {
    waiting: "Wartet",
    reading_job: "Ausschreibung wird gelesen",
    matching: "Wird abgeglichen",
    planning: "Wird geplant",
    rewriting: "Wird formuliert",
    grounding: "Jede Aussage wird geprüft",
    composing: "Wird zusammengesetzt",
    rendering: "Seiten werden gesetzt",
    stepOf: (at, of) => `Schritt ${at} von ${of}`,
  },
  requirements: {
    proof: "Beleg in Ihrem Lebenslauf",
    none: "Nichts in Ihrem Lebenslauf zeigt das.",
    counted: "Wie die Punktzahl entsteht",
    counting:
      "Was die Stelle verlangt, zählt dreimal so viel wie ein Wunsch, eine Aufgabe anderthalbmal so viel, und was die Ausschreibung zuerst nennt, etwas mehr. Erfüllt zählt ganz, teilweise erfüllt halb, genannt, aber nicht belegt ein Viertel; ein Beleg weit unten oder von vor langer Zeit zählt etwas weniger. Was kein Lebenslauf zeigen kann, bleibt außen vor.",
  },
};
