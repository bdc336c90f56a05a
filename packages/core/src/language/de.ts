import type { Messages } from "./messages.ts";

const named = (what: string, about: string | undefined) => (about ? `${what}: ${about}` : what);

export const de: Messages = {
  language: "de",
  calendar: {
    interview: "Vorstellungsgespräch",
    lastDay: "Letzter Tag für die Bewerbung",
    reminder: "Erinnerung",
  },
  reminder: {
    noAnswer: (days, about) =>
      `Seit ${days === 1 ? "einem Tag" : `${days} Tagen`} keine Antwort: ${about ?? "eine Bewerbung"}`,
    interview: (about) => named("Vorstellungsgespräch", about ?? "steht an"),
    task: (title) => named("Aufgabe", title),
    other: (about) => named("Erinnerung", about ?? "Ihre Stellensuche"),
    due: (time) => `Fällig: ${time}`,
    begins: (time) => `Beginn: ${time}`,
    where: (place) => `Ort: ${place}`,
    notMovedSince: (time) => `Seit ${time} hat sich nichts bewegt.`,
    open: (url) => `Tailorbird öffnen: ${url}`,
    footer: (unsubscribeUrl) =>
      `Sie haben um diese Erinnerung gebeten. Keine E-Mails mehr: ${unsubscribeUrl}`,
  },
  report: {
    title: "Nachweis von Bewerbungen",
    period: (from, to) => `Vom ${from} bis zum ${to}`,
    count: (applications) => `Bewerbungen: ${applications}`,
    signature: "Name, Datum, Unterschrift: ______________________________________________",
    headings: ["Abgeschickt am", "Firma", "Stelle", "Gefunden über", "Stand, seit"],
    statuses: {
      saved: "gemerkt",
      applied: "beworben",
      screening: "in Prüfung",
      interviewing: "im Gespräch",
      offer: "Angebot",
      accepted: "angenommen",
      rejected: "abgelehnt",
      withdrawn: "zurückgezogen",
      no_response: "keine Antwort",
    },
    none: "In dieser Zeit wurde keine Bewerbung abgeschickt.",
  },
  confirmation: {
    subject: "Bestätigen Sie Ihre Adresse für Tailorbird",
    text: (link) =>
      [
        "Jemand hat Tailorbird gebeten, Erinnerungen zu einer Stellensuche an diese Adresse zu senden.",
        `Wenn Sie es waren, bestätigen Sie die Adresse hier, innerhalb eines Tages:\n${link}`,
        "Wenn nicht, ist nichts zu tun: Es wird nichts weiter gesendet.",
      ].join("\n\n"),
  },
  toBeErased: {
    subject: "Ihr Konto bei Tailorbird soll gelöscht werden",
    text: (dueAt, link) =>
      [
        `Jemand, der in Ihrem Konto angemeldet war, hat verlangt, dass es gelöscht wird. Dann geht alles darin verloren: Lebensläufe, Stellen, Anpassungen, Bewerbungen, Notizen und Dateien. Der Zeitpunkt: ${dueAt}.`,
        `Waren Sie es, ist nichts zu tun. Waren Sie es nicht, oder haben Sie es sich anders überlegt, behalten Sie das Konto bis dahin hier:\n${link}`,
      ].join("\n\n"),
  },
  erased: {
    subject: "Ihr Konto bei Tailorbird wurde gelöscht",
    text: (erasedAt, backupsUntil) =>
      [
        `Alles in Ihrem Konto wurde am ${erasedAt} gelöscht, wie Sie es vor einer Woche verlangt haben: jede Zeile und jede Fassung jeder Datei.`,
        `Was es war, sagt die Quittung, die Sie damals bekommen haben. Kopien gibt es nur noch im Verlauf der Datenbank; sie sind am ${backupsUntil} verschwunden.`,
        "Dies ist die letzte E-Mail von uns.",
      ].join("\n\n"),
  },
  webhookOff: {
    subject: (host) => `Ihr Webhook bei ${host} ist abgeschaltet`,
    text: (host, since, link) => [
      since
        ? `${host} hat seit ${since} nichts mehr angenommen, was wir senden. Nach drei Tagen hören wir damit auf.`
        : `${host} hat geantwortet, dass es diese Adresse nicht mehr gibt (410). Wir senden dorthin nichts mehr.`,
      `Woran jede Zustellung gescheitert ist, steht 30 Tage lang auf seiner Seite. Wenn der Empfänger wieder arbeitet, schalten Sie ihn dort ein und senden nach, was ihm fehlt:\n${link}`,
    ],
    footer: (unsubscribeUrl) => `Keine solchen E-Mails und keine Erinnerungen mehr: ${unsubscribeUrl}`,
  },
  pages: {
    confirm: {
      title: "Adresse bestätigen",
      says: "Erinnerungen zu Ihrer Stellensuche werden an die Adresse gesendet, an die dieser Link ging.",
      button: "Bestätigen",
    },
    confirmed: {
      title: "Bestätigt",
      says: "Erinnerungen zu Ihrer Stellensuche kommen von nun an hierher. Sie können diese Seite schließen.",
    },
    unsubscribe: {
      title: "Abbestellen",
      says: "Tailorbird sendet Ihnen keine E-Mails mehr. Ihre Erinnerungen bleiben in Ihrem Konto.",
      button: "Abbestellen",
    },
    unsubscribed: {
      title: "Abbestellt",
      says: "Tailorbird sendet Ihnen keine E-Mails mehr. In Ihren Einstellungen können Sie sie wieder einschalten.",
    },
    over: {
      title: "Dieser Link gilt nicht mehr",
      says: "Er wurde benutzt, ist abgelaufen oder durch einen neueren ersetzt. Einen neuen bekommen Sie in Ihren Einstellungen.",
    },
  },
};
