import { defineMessages } from "../../i18n/messages.ts";

export const startMessages = defineMessages(
  {
    today: "Today",
    tailored: "Tailored lately",
    noneTailored: "Nothing tailored yet",
    resumes: "Resumes",
    noResumes: "No resume yet",
    scoreFromTo: (before: string, after: string) => `Match ${before} → ${after} of 100`,
  },
  {
    today: "Heute",
    tailored: "Zuletzt angepasst",
    noneTailored: "Noch nichts angepasst",
    resumes: "Lebensläufe",
    noResumes: "Noch kein Lebenslauf",
    scoreFromTo: (before, after) => `Übereinstimmung ${before} → ${after} von 100`,
  },
);
