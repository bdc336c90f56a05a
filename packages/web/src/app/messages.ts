import { defineMessages } from "../i18n/messages.ts";

export const shellMessages = defineMessages(
  {
    navigation: "Main",
    account: "Account and appearance",
    signedInAs: (email: string) => `Signed in as ${email}`,
    signOut: "Sign out",
    theme: "Appearance",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    language: "Language",
    apiDocs: "API documentation",
    places: {
      today: "Today",
      resumes: "Resumes",
      jobs: "Jobs",
      tailorings: "Tailorings",
      applications: "Applications",
    },
    notFound: {
      title: "There is no such page",
      detail: "The address may be mistyped, or what it named was deleted.",
      home: "Go to Today",
    },
    welcome: {
      title: "Your resume, fitted to the job. Nothing invented.",
      lead: "Tailorbird fits a resume to a posting, and shows for each change the line of your own document that it rests on.",
      signIn: "Sign in",
      promises: [
        "It invents nothing",
        "Every change names the lines of your own document that it rests on. What they don't support is refused, and you see why.",
        "It shows its proof",
        "Each part of the score and each change points at the very words that carry it.",
        "It loses nothing",
        "You accept or reject each change. Earlier versions stay, and work that was begun is finished.",
      ].join("\n"),
    },
  },
  {
    navigation: "Hauptnavigation",
    account: "Konto und Darstellung",
    signedInAs: (email) => `Angemeldet als ${email}`,
    signOut: "Abmelden",
    theme: "Darstellung",
    themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
    language: "Sprache",
    apiDocs: "API-Dokumentation",
    places: {
      today: "Heute",
      resumes: "Lebensläufe",
      jobs: "Stellen",
      tailorings: "Anpassungen",
      applications: "Bewerbungen",
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
  },
);
