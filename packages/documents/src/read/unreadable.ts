/** Why a file could not be read; the list is closed, and each has one sentence that says what to do. */
export const unreadableReasons = [
  "empty",
  "too_large",
  "unsupported_type",
  "wrong_type",
  "encrypted",
  "corrupt",
  "too_many_pages",
  "image_only",
  "scanned",
  "illegible",
  "no_text",
  "not_text",
  "bomb",
  "timeout",
  "internal",
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

const messages: Record<UnreadableReason, string> = {
  empty: "The file is empty. Export the resume again and upload that file.",
  too_large: "The file is larger than 10 MB. Export it with smaller pictures, or without them.",
  unsupported_type:
    "This kind of file can't be read. Upload a PDF, DOCX, ODT, RTF, HTML, Markdown, plain text or JSON Resume file, a picture of a page, or LinkedIn's export.",
  wrong_type: "The file's content is not what its name or type says. Export it again in the format you want.",
  encrypted: "The file asks for a password. Save a copy without one and upload the copy.",
  corrupt: "The file is damaged or incomplete. Export it again and upload the new file.",
  too_many_pages: "The file has more than 30 pages, or more than 10 scanned ones. Upload the resume alone.",
  image_only:
    "The file holds pictures and no text. Upload the pictures of the pages themselves, or the file as a PDF.",
  scanned: "The pages are pictures of text, as in a scan: their characters have to be recognised.",
  illegible:
    "The words of this scan can't be made out. Scan it again upright at 300 dpi or in even light, or upload the file it was printed from. Only Latin letters are recognised.",
  no_text: "There is no readable text in the file. Export it again with its fonts, or upload it as DOCX.",
  not_text: "The file is not readable text. Save it as UTF-8 text, or upload a PDF or DOCX.",
  bomb: "The file unpacks to far more than a resume holds. Export it again from the program it was written in.",
  timeout: "The file took too long to read. Export it again in a simpler form, or upload it as DOCX or text.",
  internal: "Something went wrong while reading the file. Try again; if it stays, upload another format.",
};

/** A file that can't be read, with a closed `reason` and a `message` that a person can act on. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: { cause?: unknown }) {
    super(messages[reason], options);
    this.name = "UnreadableFileError";
    this.reason = reason;
  }
}
