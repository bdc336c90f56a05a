export const english = {
  title: "Settings",
  navigation: "Parts of the settings",
  general: "General",
  programs: "Programs",
  account: "Your data",
};

export type SectionMessages = typeof english;
