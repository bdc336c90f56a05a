import type { ShellMessages } from "./messages.en.ts";

export const german: ShellMessages = {
  navigation: "Hauptnavigation",
  account: "Konto und Darstellung",
  signedInAs: (email) => `Angemeldet als ${email}`,
  signOut: "Abmelden",
  theme: "Darstellung",
  themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
  language: "Sprache",
  apiDocs: "API-Dokumentation",
  search: "Suchen",
  places: {
    today: "Heute",
    resumes: "Lebensläufe",
    jobs: "Stellen",
    tailorings: "Anpassungen",
    applications: "Bewerbungen",
    calendar: "Kalender",
    insights: "Einblicke",
    settings: "Einstellungen",
  },
  again: {
    title: "Ihre Anmeldung ist abgelaufen",
    detail:
      "Was Sie geschrieben haben, ist noch da. Melden Sie sich in einem eigenen Fenster neu an, und es geht hier weiter.",
    signIn: "Neu anmelden",
  },
  leave: {
    title: "Ohne Speichern gehen?",
    detail: "Was Sie hier geschrieben haben, ist noch nicht gespeichert und geht sonst verloren.",
    confirm: "Ohne Speichern gehen",
    stay: "Weiterschreiben",
  },
  sample: {
    what: "Dies ist ein Beispiel: Robin Sample und die Stelle sind erfunden. Jede Änderung nennt die Worte, auf denen sie beruht.",
    own: "Mit dem eigenen Lebenslauf",
  },
  notFound: {
    title: "Diese Seite gibt es nicht",
    detail: "Die Adresse ist vielleicht vertippt, oder was sie benannte, wurde gelöscht.",
    home: "Zu Heute",
  },
  welcome: {
    title: "Ihr Lebenslauf, auf die Stelle zugeschnitten. Nichts erfunden.",
    lead: "Tailorbird passt einen Lebenslauf an eine Ausschreibung an und zeigt zu jeder Änderung die Zeile Ihres eigenen Dokuments, auf der sie beruht.",
    signIn: "Anmelden",
    promises: [
      "Nichts ist erfunden",
      "Jede Änderung nennt die Zeilen Ihres Dokuments, auf denen sie beruht. Was diese nicht tragen, wird abgelehnt, und Sie sehen warum.",
      "Alles ist belegt",
      "Jeder Teil der Bewertung und jede Änderung zeigt auf genau die Wörter, die sie tragen.",
      "Nichts geht verloren",
      "Sie nehmen jede Änderung an oder lehnen sie ab. Frühere Fassungen bleiben, und begonnene Arbeit wird beendet.",
    ].join("\n"),
  },
};
