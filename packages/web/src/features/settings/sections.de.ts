import type { SectionMessages } from "./sections.en.ts";

export const german: SectionMessages = {
  title: "Einstellungen",
  navigation: "Teile der Einstellungen",
  general: "Allgemein",
  programs: "Programme",
  account: "Ihre Daten",
};
