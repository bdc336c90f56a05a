import { counted } from "../../i18n/counted.ts";

export const english = {
  today: "Today",
  welcome: "Start with your resume",
  welcomeLead:
    "Drop the one you send out today. Tailorbird reads it, shows you what it understood, and fits it to the jobs you want, in words your document can prove.",
  steps: {
    resume: {
      title: "Drop your resume",
      detail: "What was understood of it is shown beside the page it came from. You put right what is wrong.",
    },
    jobs: {
      title: "Add the jobs you want",
      detail: "Paste a posting or its address. You see at once what it asks for, and what of it you show.",
    },
    review: {
      title: "Review each change",
      detail: "Old and new side by side, each with the words of your document that prove it. You decide.",
    },
  },
  review: "Review it",
  latest: "Fitted to",
  example: "One of its changes",
  before: "Yours",
  after: "Tailored",
  matchWas: (before: number, after: number) => `match ${before} → ${after} of 100`,
  restsOn: "Rests on these words of the resume",
  toReview: "To review",
  underWay: "At work",
  next: "Next",
  addResume: "Your resumes",
  addJobs: "Add jobs",
  addJobsDetail: "Paste a posting, an address, or twenty.",
  tailor: "Tailor a resume",
  tailorDetail: "To one job, or to fifty at once.",
  nothingOpen: "Nothing waits for your review.",
  changes: (count: number) => counted(count, "change", "changes"),
  refused: (count: number) => `${count} refused`,
  withProof: "each with its proof",
};

export type StartMessages = typeof english;
