/** What a person is told when an address gives no posting: what is the matter, and that pasting the text works. */
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { UnreadablePosting } from "@tailorbird/documents/posting/gates";
import type { PostingUnreachable, UnreachableReason } from "./posting-fetcher.ts";

const pasteTheText = "Open it in your browser, copy the text of the posting, and paste it instead.";

const unreachableDetails: Readonly<Record<UnreachableReason, string>> = {
  forbidden: "This address can't be fetched from here: it must be a public web page.",
  failed: "The site could not be reached.",
  timeout: "The site did not answer in time.",
  too_large: "The page is too large.",
  too_many_redirects: "The address leads from page to page without an end.",
  wrong_type: "The address leads to a file that is not a web page.",
};

export function unreachable({ reason }: PostingUnreachable): ProblemError {
  return new ProblemError("posting_unreachable", `${unreachableDetails[reason]} ${pasteTheText}`);
}

const unreadableDetails: Readonly<Record<UnreadablePosting, string>> = {
  sign_in: "The site shows this posting only after a sign-in.",
  browser: "The site shows this posting only in a browser.",
  closed: "The site says that this posting is closed or gone.",
  refused: "The site refuses to show this page to programs.",
  failed: "The site answered with an error.",
  no_posting: "There is no posting on this page that can be read.",
};

export function unreadable(reason: UnreadablePosting): ProblemError {
  return new ProblemError("posting_unreadable", `${unreadableDetails[reason]} ${pasteTheText}`);
}

export function noAddress(): ProblemError {
  return new ProblemError("posting_unreachable", "This job has no address to look at: add one first.");
}
