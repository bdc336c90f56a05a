import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { counted } from "../../i18n/counted.ts";

export type Reason = Tailoring["refusals"][number]["reasons"][number];
export type Because = Pick<Tailoring["changes"][number], "why" | "reason">;
export type Warning = Tailoring["warnings"][number];

export const english = {
  backToAll: "All tailorings",
  forJob: (company: string) => `for ${company}`,
  working: "It is being worked on. You can leave; it goes on by itself.",
  workingByNight: (when: string) =>
    `It is with the model for the night, at half the price, and ready by ${when}. You can leave; it goes on by itself.`,
  notDone: "It did not come to a result.",
  changes: "Changes",
  decided: (done: number, all: number) => `${done} of ${all} decided`,
  allDecided: "All decided",
  noChanges: "Your resume says already, in its own words, what this job asks for. Nothing was changed.",
  before: "Yours",
  after: "Tailored",
  nothing: "(nothing)",
  why: "Why",
  because: ({ why }: Because) => why,
  answers: "Answers",
  rests: "Rests on",
  page: (number: number) => `page ${number}`,
  verdict: "Checked: every claim is in your document",
  moreProof: (count: number) => `${count} more`,
  accept: "Accept",
  reject: "Keep mine",
  edit: "Edit",
  reopen: "Decide again",
  decisions: { pending: "Open", accepted: "Accepted", rejected: "Yours kept", edited: "Your words" },
  editLabel: "Your wording",
  editHint: "It stands as you write it, and is marked as yours.",
  saveEdit: "Use these words",
  comparedWith: "Compared with",
  notInDocument: "Not in your document",
  notProved: "Your document does not show this",
  undo: "Undo",
  acceptAll: "Accept the rest",
  finish: "Make this a version",
  finishTitle: "Make a new version?",
  finishOpen: (count: number) =>
    `${counted(count, "change is", "changes are")} still open and will count as accepted. After this, decisions are final; earlier versions stay.`,
  finishDone: "Decisions are final after this; earlier versions of your resume stay.",
  finished: (version: number) => `Accepted as version ${version}`,
  applied: "I have applied",
  appliedDone: "Saved as applied.",
  onBoard: (status: string) => `On the board: ${status}`,
  refusedTitle: "What was refused",
  refusedLead:
    "Proposed, but your document does not prove it, or shows more for this job as it is. Your own wording stayed.",
  /** Why a proposal was refused: in English our own words say it, with all that they are about. */
  refused: ({ code, claim, detail }: Reason): string => {
    if (code !== "doubted_on_second_reading") return detail;
    const what = claim === "" ? "all of it" : `“${claim}”`;
    return `A second model, which only checks, read it beside your lines and doubts that they say ${what}.`;
  },
  warning: ({ detail }: Warning): string => detail,
  carried: (model: string) =>
    `Read by a second model, ${model}: our own rules do not know these words as yours. Look whether they are.`,
  carriedWord: (claim: string, quote: string) => `“${claim}” rests on “${quote}”`,
  carriedSum: (count: number) =>
    `${counted(count, "change stands", "changes stand")} because it showed on which of your words a new word rests; each says so.`,
  fooled:
    "It believed a false statement that we had put among them to test it. So nothing stands on its word alone.",
  readTwice: (read: number, doubted: number, model: string) =>
    `${counted(read, "statement was", "statements were")} read a second time beside your lines, by ${model}: ${doubted === 0 ? "it doubted none" : `it doubted ${doubted}, which ${doubted === 1 ? "was" : "were"} refused`}.`,
  refusedProposal: "Proposed and refused",
  refusedStays: "Yours, which stays",
  startFrom: "Start from it, in my words",
  startFromHint:
    "What your document does not show stands as your own statement, and nothing rests on it until you declare it true.",
  ownStatement: "Saved in your resume as your own statement. The next tailoring starts from it.",
  kinds: {
    cover_letter: "Cover letter",
    outreach: "Short message",
    interview_sheet: "Interview sheet",
    gap_plan: "Gap plan",
  },
  kindLeads: {
    cover_letter: "Dotted sentences speak of you: choose one to see what it rests on.",
    outreach: "Dotted sentences speak of you: choose one to see what it rests on.",
    interview_sheet: "What your claims invite to be asked, and what you can answer from.",
    gap_plan: "What the job asks and your resume does not show, and what to do about it.",
  },
  refusedSentences: (count: number) => `${counted(count, "sentence was", "sentences were")} refused`,
  noQuestions: "Nothing in it invites a question of its own.",
  noGaps: "Your resume shows everything that the job asks.",
  askedBecause: (claim: string) => `Because of: “${claim}”`,
  gapSteps: { show: "Show it, if it is true", learn: "Learn it", ask: "Ask about it" },
  gapPlaces: "Where it could be shown",
  moreTexts: "Letter, message, interview sheet",
  panels: {
    label: "Beside the changes",
    source: "Your document",
    preview: "Preview",
    score: "Score",
    changes: "Changes",
    document: "Document",
  },
  showProof: (page: string) => `Show on ${page}`,
  template: "Template",
  templates: { classic: "Classic", modern: "Modern", compact: "Compact" },
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  scoreTitle: "What the job asks for",
  from: (before: string) => `was ${before}`,
  keys: "Keys",
  keysHelp: "Within the list: J and K move, A accepts, R keeps yours, E edits, U undoes.",
  sections: {
    work: "Work",
    projects: "Projects",
    education: "Education",
    skills: "Skills",
    volunteer: "Volunteering",
    basics: "You",
  },
  summary: "Summary",
  headline: "Headline",
  order: { before: "Order now", after: "New order" },
  announce: {
    accepted: (score: string) => `Accepted. Match ${score} of 100.`,
    rejected: (score: string) => `Yours kept. Match ${score} of 100.`,
    edited: (score: string) => `Your words are used. Match ${score} of 100.`,
    pending: (score: string) => `Open again. Match ${score} of 100.`,
  },
  madeBy: (model: string) =>
    model === "rules" ? "Made by rules, without a language model." : `Made with ${model}.`,
};

export type ReviewMessages = typeof english;
