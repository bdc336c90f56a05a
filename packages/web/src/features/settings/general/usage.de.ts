import { counted } from "../../../i18n/counted.ts";
import type { UsageMessages } from "./usage.en.ts";

export const german: UsageMessages = {
  tokens: (read, cached, written) =>
    `${read} Token gelesen, davon ${cached} aus dem Zwischenspeicher des Anbieters, ${written} geschrieben`,
  held: (amount) => `${amount} zurückgelegt für Laufendes`,
  begins: (when) => `beginnt ${when} neu`,
  receipts: "Belege",
  receiptsLead: "Was jede Anpassung gebraucht und gekostet hat, zu den hier eingestellten Preisen.",
  noReceipts: "Noch keine Anpassung.",
  model: "Modell",
  rules: "Regeln, die nichts kosten",
  calls: "Aufrufe",
  reused: (count) => counted(count, "früher bezahlte Antwort", "früher bezahlte Antworten"),
  read: "Gelesene Token",
  cached: "Davon zwischengespeichert",
  written: "Geschriebene Token",
  cost: "Kosten",
  noneYet: "Es gibt keinen Beleg: Sie ist nicht beendet oder endete ohne Ergebnis.",
};
