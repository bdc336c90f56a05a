/** Messages that every view may need. */
import { counted, defineMessages } from "./messages.ts";

export const commonMessages = defineMessages(
  {
    appName: "Tailorbird",
    tryAgain: "Try again",
    loading: "Loading",
    slow: "This takes longer than usual. It is still going on.",
    offline: "You are offline. What you see may be old; what you change now can't be saved.",
    backOnline: "You are back online.",
    requestId: (id: string) => `Request ${id}`,
    cancel: "Cancel",
    close: "Close",
    save: "Save",
    delete: "Delete",
    undo: "Undo",
    edit: "Edit",
    more: "Show more",
    back: "Back",
    optional: "optional",
    skipToContent: "Skip to the content",
    untitledJob: "Untitled job",
    changes: (count: number) => counted(count, "change", "changes"),
    errors: {
      title: "That did not work",
      unknown: "Something unexpected happened on this page. Load it anew; if it stays, write to us.",
      network: {
        title: "No connection",
        detail: "The service could not be reached. Check your connection and try again.",
      },
      aborted: { title: "Stopped", detail: "This was stopped before it was done." },
      gateway: {
        title: "The service is busy",
        detail: "It did not take the request. Wait a moment and try again.",
      },
      unauthenticated: {
        title: "You are signed out",
        detail: "Your sign-in has ended. Sign in again to go on.",
      },
      insufficient_scope: { title: "No permission", detail: "You may not see or do this with this account." },
      not_found: { title: "There is nothing here", detail: "It was deleted, or the address is wrong." },
      revision_mismatch: {
        title: "It has changed meanwhile",
        detail:
          "Somebody, or another tab, was quicker. You now see the newest state: do it once more if you still want to.",
      },
      concurrent_update: {
        title: "At the same moment",
        detail: "Something else changed this right now. Try again.",
      },
      limit_reached: { title: "A limit is reached", detail: "" },
      invalid_request: { title: "Something needs correcting", detail: "" },
      unavailable: {
        title: "The service can't answer right now",
        detail: "Nothing is lost. Try again in a moment.",
      },
      internal: { title: "Something failed on our side", detail: "Nothing is lost. Try again in a moment." },
    },
    kinds: {
      rewrite: "Reworded",
      summary: "Summary",
      headline: "Headline",
      skills: "Skills",
      reorder: "Reordered",
      hide: "Left out",
      merge: "Merged",
      split: "Split",
    },
    outcomes: {
      met: "Met",
      partly: "Partly met",
      unproved: "Named, not shown",
      missing: "Not on the resume",
      unverifiable: "Can't be judged",
    },
    requirementKinds: { must: "Must have", nice: "Nice to have", responsibility: "Responsibility" },
  },
  {
    appName: "Tailorbird",
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
    more: "Mehr anzeigen",
    back: "Zurück",
    optional: "freiwillig",
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
  },
);

export type CommonMessages = (typeof commonMessages)["en"];
