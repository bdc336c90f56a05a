import { counted } from "../../../i18n/counted.ts";
import type { AccountMessages } from "./messages.en.ts";

export const german: AccountMessages = {
  exports: "Alles mitnehmen",
  exportsLead:
    "Eine ZIP-Datei mit allem aus Ihrem Konto: die Daten als JSON, eine Datei je Art, und jede hochgeladene Datei, wie sie kam. Sie wird sieben Tage aufbewahrt.",
  makeExport: "Datei anlegen",
  exportStatuses: {
    preparing: "Wird angelegt",
    ready: "Fertig",
    failed: "Gescheitert. Legen Sie eine neue an.",
    expired: "Nicht mehr aufbewahrt",
  },
  asked: (when) => `Angefordert ${when}`,
  keptUntil: (when) => `aufbewahrt bis ${when}`,
  download: "Herunterladen",
  downloadOf: (when) => `Die Datei von ${when} herunterladen`,
  exportReady: "Die Datei ist fertig.",
  deletion: "Konto löschen",
  deletionLead:
    "Lebensläufe, Stellen, Anpassungen, Bewerbungen, Notizen und Dateien werden sieben Tage nach Ihrem Auftrag gelöscht. Bis dahin geht alles wie zuvor, und Sie können es hier rückgängig machen.",
  deletionFirst: "Vielleicht möchten Sie vorher alles mitnehmen.",
  ask: "Mein Konto löschen",
  askTitle: "Dieses Konto löschen?",
  askDetail: [
    "In sieben Tagen wird alles darin gelöscht: alle Daten und jede Fassung jeder Datei. Niemand kann es dann zurückholen, auch wir nicht.",
    "Bis dahin geht alles wie zuvor, und Sie können es auf dieser Seite rückgängig machen.",
    "Geteilte Links, API-Schlüssel, Webhooks und Kalenderadressen gelten danach nicht mehr.",
  ].join("\n"),
  typeToConfirm: (email) => `Zur Bestätigung ${email} eingeben`,
  scheduled: (when) => `Alles wird ${when} gelöscht.`,
  dueAt: (moment) => `Am ${moment}. Bis dahin können Sie es rückgängig machen.`,
  undo: "Konto behalten",
  undone: "Ihr Konto bleibt.",
  receipt:
    "Bewahren Sie diese Adresse auf, sie wird nur jetzt gezeigt. Nach der Löschung sagt sie, was gelöscht wurde.",
  receiptPage: {
    title: "Beleg einer Löschung",
    scheduled: "Alles soll gelöscht werden",
    cancelled: "Die Löschung wurde rückgängig gemacht. Nichts wurde gelöscht.",
    done: "Alles wurde gelöscht",
    requested: "Beauftragt",
    due: "Zu löschen",
    erased: "Gelöscht",
    backupsUntil: "Aus Sicherungen verschwunden bis",
    what: "Was gelöscht wurde",
    files: (count) => counted(count, "Dateifassung", "Dateifassungen"),
    rows: (count) => counted(count, "Zeile", "Zeilen"),
    none: "Zu dieser Adresse gibt es keinen Beleg.",
  },
};
