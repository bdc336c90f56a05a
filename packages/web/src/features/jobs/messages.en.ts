import { counted } from "../../i18n/counted.ts";

export const english = {
  title: "Jobs",
  lead: "Postings you keep, and how well your resume fits each.",
  add: "Add jobs",
  none: "No job yet",
  noneDetail:
    "Paste a posting or its address. You see at once what it asks for, and what of it your resume shows.",
  scoreWith: "Scored with",
  noResume: "Add a resume to see how well you fit.",
  from: (company: string) => company,
  kept: (when: string) => `kept ${when}`,
  closed: "Closed",
  changed: "Changed since",
  selected: (count: number) => counted(count, "job chosen", "jobs chosen"),
  select: (title: string) => `Choose ${title}`,
  tailorSelected: "Tailor to these",
  tailorOne: "Tailor to this job",
  gaps: (count: number) => counted(count, "gap", "gaps"),
  noGaps: "no gaps",
  addTitle: "Add jobs",
  addLead:
    "Paste the text of a posting, its address, or many: one address a line, texts parted by a line of three dashes.",
  paste: "Posting or addresses",
  pasteHint: "A posting is read as it is; nothing in it can change your resume.",
  placeholder: "https://…\nhttps://…\n\nor the text of a posting",
  found: (addresses: number, texts: number) =>
    [
      addresses > 0 ? counted(addresses, "address", "addresses") : "",
      texts > 0 ? counted(texts, "text", "texts") : "",
    ]
      .filter(Boolean)
      .join(", "),
  tooShort: "This text is too short to be a posting: 40 characters at least.",
  tooMany: "That is more than fifty at once. Add the first fifty, then the rest.",
  addCount: (count: number) => `Add ${counted(count, "job", "jobs")}`,
  adding: "Adding",
  added: "Added",
  failed: "Not added",
  waiting: "Waiting",
  duplicate: (title: string) => `You already have this one: ${title}`,
  maybeDuplicate: (title: string) => `Looks like one you have: ${title}`,
  done: (count: number) => `${counted(count, "job was", "jobs were")} added.`,
  open: "Open",
  discard: "Remove the double",
  toJobs: "See all jobs",
  addMore: "Add more",
  asks: "What it asks for",
  posting: "The posting",
  openPosting: "Open the posting",
  edit: "Correct title and company",
  jobTitle: "Title",
  company: "Company",
  saved: "Saved.",
  delete: "Delete job",
  deleteTitle: "Delete this job?",
  deleteDetail: "Its tailorings go with it.",
  deleted: "The job was deleted.",
  summary: {
    met: (count: number) => `${count} met`,
    partly: (count: number) => `${count} partly`,
    gaps: (count: number) => counted(count, "gap", "gaps"),
  },
  tailorings: "Tailored to this job",
};

export type JobMessages = typeof english;
