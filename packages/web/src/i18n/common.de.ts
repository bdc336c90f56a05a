import type { CommonMessages } from "./common.en.ts";
import { counted } from "./counted.ts";

export const german: CommonMessages = {
  tryAgain: "Erneut versuchen",
  loading: "Wird geladen",
  slow: "Das dauert länger als üblich. Es läuft noch.",
  offline:
    "Sie sind offline. Was Sie sehen, kann veraltet sein; Änderungen lassen sich gerade nicht speichern.",
  backOnline: "Sie sind wieder online.",
  requestId: (id) => `Anfrage ${id}`,
  cancel: "Abbrechen",
  close: "Schließen",
  save: "Speichern",
  delete: "Löschen",
  undo: "Rückgängig",
  edit: "Bearbeiten",
  download: "Herunterladen",
  formats: { pdf: "PDF", docx: "Word (.docx)", md: "Markdown", json: "JSON Resume" },
  more: "Mehr anzeigen",
  back: "Zurück",
  optional: "optional",
  skipToContent: "Zum Inhalt springen",
  untitledJob: "Stelle ohne Titel",
  changes: (count) => counted(count, "Änderung", "Änderungen"),
  errors: {
    title: "Das hat nicht geklappt",
    unknown:
      "Auf dieser Seite ist etwas Unerwartetes passiert. Laden Sie sie neu; bleibt es so, schreiben Sie uns.",
    network: {
      title: "Keine Verbindung",
      detail: "Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
    },
    aborted: { title: "Abgebrochen", detail: "Das wurde beendet, bevor es fertig war." },
    gateway: {
      title: "Der Dienst ist ausgelastet",
      detail: "Er hat die Anfrage nicht angenommen. Warten Sie kurz und versuchen Sie es erneut.",
    },
    unauthenticated: {
      title: "Sie sind abgemeldet",
      detail: "Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an.",
    },
    insufficient_scope: {
      title: "Keine Berechtigung",
      detail: "Mit diesem Konto dürfen Sie das nicht sehen oder tun.",
    },
    not_found: { title: "Hier ist nichts", detail: "Es wurde gelöscht, oder die Adresse stimmt nicht." },
    revision_mismatch: {
      title: "Es hat sich inzwischen geändert",
      detail:
        "Jemand anderes oder ein anderer Tab war schneller. Sie sehen jetzt den neuesten Stand: Wiederholen Sie es, wenn Sie es noch möchten.",
    },
    concurrent_update: {
      title: "Im selben Moment",
      detail: "Etwas anderes hat das gerade geändert. Versuchen Sie es erneut.",
    },
    limit_reached: { title: "Eine Grenze ist erreicht", detail: "" },
    invalid_request: { title: "Etwas muss korrigiert werden", detail: "" },
    unavailable: {
      title: "Der Dienst kann gerade nicht antworten",
      detail: "Nichts ist verloren. Versuchen Sie es gleich noch einmal.",
    },
    internal: {
      title: "Bei uns ist etwas fehlgeschlagen",
      detail: "Nichts ist verloren. Versuchen Sie es gleich noch einmal.",
    },
  },
  kinds: {
    rewrite: "Umformuliert",
    summary: "Profil",
    headline: "Überschrift",
    skills: "Kenntnisse",
    reorder: "Umgestellt",
    hide: "Weggelassen",
    merge: "Zusammengefasst",
    split: "Aufgeteilt",
  },
  outcomes: {
    met: "Erfüllt",
    partly: "Teilweise erfüllt",
    unproved: "Genannt, nicht belegt",
    missing: "Nicht im Lebenslauf",
    unverifiable: "Nicht beurteilbar",
  },
  requirementKinds: { must: "Muss", nice: "Von Vorteil", responsibility: "Aufgabe" },
};
