export const english = {
  navigation: "Main",
  account: "Account and appearance",
  signedInAs: (email: string) => `Signed in as ${email}`,
  signOut: "Sign out",
  theme: "Appearance",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  language: "Language",
  apiDocs: "API documentation",
  search: "Search",
  places: {
    today: "Today",
    resumes: "Resumes",
    jobs: "Jobs",
    tailorings: "Tailorings",
    applications: "Applications",
    calendar: "Calendar",
    insights: "Insights",
    settings: "Settings",
  },
  again: {
    title: "Your sign-in has ended",
    detail:
      "What you have written is still here. Sign in again in a window of its own, and it goes on from where you are.",
    signIn: "Sign in again",
  },
  leave: {
    title: "Leave without saving?",
    detail: "What you have written here has not been saved, and would be lost.",
    confirm: "Leave without saving",
    stay: "Keep writing",
  },
  sample: {
    what: "This is a sample: Robin Sample and the job are invented. Each change names the words it rests on.",
    own: "Try your own resume",
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
};

export type ShellMessages = typeof english;
