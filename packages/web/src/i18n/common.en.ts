import { counted } from "./counted.ts";

export const english = {
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
  download: "Download",
  formats: { pdf: "PDF", docx: "Word (.docx)", md: "Markdown", json: "JSON Resume" },
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
};

export type CommonMessages = typeof english;
