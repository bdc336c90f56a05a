import { counted } from "../../i18n/counted.ts";

export const english = {
  title: "Search",
  placeholder: "Jobs, notes, people, resumes, or what to do",
  searching: "Searching",
  slow: "Still searching. It takes longer than usual.",
  found: (count: number) => counted(count, "result", "results"),
  nothing: (words: string) => `Nothing holds “${words}”.`,
  nothingHint: "Every word has to occur, or begin a word that does. Fewer or shorter words find more.",
  keys: "Arrow keys choose, Enter opens, Escape closes",
  groups: {
    places: "Go to",
    actions: "Do",
    applications: "Applications",
    jobs: "Jobs",
    notes: "Notes",
    contacts: "People",
    resumes: "Resumes",
  },
  allApplications: (words: string) => `All applications with “${words}”`,
  actions: {
    addJobs: "Add jobs",
    tailor: "Tailor a resume",
    addResume: "Add a resume",
    bringIn: "Bring in a table",
    light: "Light appearance",
    dark: "Dark appearance",
    system: "Appearance as the system has it",
    signOut: "Sign out",
  },
};

export type SearchMessages = typeof english;
