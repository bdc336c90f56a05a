import { counted } from "../../../i18n/counted.ts";

export const english = {
  exports: "Take everything along",
  exportsLead:
    "A ZIP file with everything of your account: rows as JSON, one file a kind, and every uploaded file as it came. It is kept for seven days.",
  makeExport: "Make the file",
  exportStatuses: {
    preparing: "Being made",
    ready: "Ready",
    failed: "Failed. Make another one.",
    expired: "No longer kept",
  },
  asked: (when: string) => `Asked for ${when}`,
  keptUntil: (when: string) => `kept until ${when}`,
  download: "Download",
  downloadOf: (when: string) => `Download the file of ${when}`,
  exportReady: "The file is ready.",
  deletion: "Delete the account",
  deletionLead:
    "Resumes, jobs, tailorings, applications, notes and files are erased seven days after you ask for it. Until then everything works as before, and you can undo it here.",
  deletionFirst: "You may want to take everything along first.",
  ask: "Delete my account",
  askTitle: "Delete this account?",
  askDetail: [
    "In seven days everything in it is erased: every row, and every version of every file. Nobody can bring it back then, not even we.",
    "Until then it works as before, and you can undo this on this page.",
    "Links you have shared, API keys, webhooks and calendar addresses stop working with it.",
  ].join("\n"),
  typeToConfirm: (email: string) => `Type ${email} to confirm`,
  scheduled: (when: string) => `Everything is erased ${when}.`,
  dueAt: (moment: string) => `On ${moment}. Until then you can undo it.`,
  undo: "Keep my account",
  undone: "Your account stays.",
  receipt: "Keep this address, shown only now. After the deletion it tells what was erased.",
  receiptPage: {
    title: "Receipt of a deletion",
    scheduled: "Everything is to be erased",
    cancelled: "The deletion was undone. Nothing was erased.",
    done: "Everything was erased",
    requested: "Asked for",
    due: "To be erased",
    erased: "Erased",
    backupsUntil: "Gone from backups by",
    what: "What was erased",
    files: (count: number) => counted(count, "version of a file", "versions of files"),
    rows: (count: number) => counted(count, "row", "rows"),
    none: "No receipt has this address.",
  },
};

export type AccountMessages = typeof english;
